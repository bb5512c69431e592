import { expect, test } from 'vitest';
import { readKind } from '../../../connectors/words/kinds.ts';
import type { OfferKind } from '../../../schema/vocabulary.ts';

const cases: [text: string, kind: OfferKind | null][] = [
  ['Permanence technicien CAF', 'PERMANENCE'],
  ['PERMANENCES numériques', 'PERMANENCE'],
  ['RDV travailleur social', 'APPOINTMENT'],
  ['Rendez-vous avec un conseiller', 'APPOINTMENT'],
  ['Entretien individuel', 'APPOINTMENT'],
  ['Borne', 'SELF_SERVICE'],
  ['Poste en libre-service', 'SELF_SERVICE'],
  ['Wi-Fi', 'SELF_SERVICE'],
  ['Imprimer, numériser', 'SELF_SERVICE'],
  ['Ordinateurs en libre accès', 'SELF_SERVICE'],
  ['Imprimer ses photos', null],
  ['Découvrir l’imprimante 3D', null],
  ['Messagerie (accueil dès 13h45)', null],
  ['Aide aux démarches', 'PERMANENCE'],
  ['Espace ressources emploi', 'PERMANENCE'],
  ['Atelier tablette', 'WORKSHOP'],
  ['Initiation au smartphone', 'WORKSHOP'],
  ['Réparation d’ordinateurs', 'WORKSHOP'],
  ['Repair café', 'WORKSHOP'],
  ['Cours d’informatique', 'WORKSHOP'],
  ['Atelier d’initiation à la formation en ligne', 'WORKSHOP'],
  ['Formation des bénévoles', 'TRAINING'],
  ['Formation des aidants numériques', 'TRAINING'],
  ['Formation bureautique', 'TRAINING'],
  ['Prêt d’ordinateurs', 'EQUIPMENT'],
  ['Prescription d’un ordinateur reconditionné', 'EQUIPMENT'],
  ['Accompagnement individuel', 'COACHING'],
  ['Parrainage vers l’emploi', 'COACHING'],
  ['Forum de l’emploi', 'EVENT'],
  ['Job dating', 'EVENT'],
  ['Portes ouvertes', 'EVENT'],
  ['Réunion d’information', 'EVENT'],
  ['Sport', null],
  ['', null],
];

test.each(cases)('« %s » is %s', (text, kind) => expect(readKind(text)).toBe(kind));

test('the first text that says something wins', () => {
  expect(readKind('', 'Autre', 'Permanence', 'Atelier')).toBe('PERMANENCE');
  expect(readKind(null, 'Atelier')).toBe('WORKSHOP');
});
