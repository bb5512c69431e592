import { describe, expect, test } from 'vitest';
import { findActivities, readActivities, readActivityField } from '../../../connectors/words/activities.ts';
import type { ActivityCode, AudienceCode, OfferKind } from '../../../schema/vocabulary.ts';

const texts: [text: string, activities: string][] = [
  ['Wi-Fi gratuit', 'WIFI'],
  ['Ordinateurs en accès libre', 'SELF_SERVICE_COMPUTERS'],
  ['Borne CAF', 'SELF_SERVICE_COMPUTERS,ADMINISTRATIVE_HELP'],
  ['Imprimer et scanner', 'PRINT_AND_SCAN'],
  ['Impression 3D au fab lab', 'DIGITAL_CULTURE'],
  ['Prêt de tablettes', 'EQUIPMENT_LENDING'],
  ['Prescription d’un ordinateur', 'EQUIPMENT_LENDING'],
  ['Repair café', 'REPAIR_AND_SETUP'],
  ['Réparation de téléphones', 'REPAIR_AND_SETUP'],
  ['Mise en route de votre ordinateur', 'REPAIR_AND_SETUP'],
  ['Se préparer au Pix', 'PROFESSIONAL_TRAINING'],
  ['Formation numérique qualifiante', 'PROFESSIONAL_TRAINING'],
  ['Rencontre des professionnels', 'PROFESSIONAL_NETWORK'],
  ['Réseau des aidants numériques', 'PROFESSIONAL_NETWORK'],
  ['Réunion des bénévoles', 'VOLUNTEER_NETWORK'],
  ['Jeux vidéo en famille', 'DIGITAL_CULTURE'],
  ['Démêler les infox', 'DIGITAL_CULTURE'],
  ['Aide aux démarches', 'ADMINISTRATIVE_HELP'],
  ['Déclarer ses impôts', 'ADMINISTRATIVE_HELP'],
  ['Atelier budget', 'ADMINISTRATIVE_HELP'],
  ['Atelier CV', 'EMPLOYMENT_ACCESS'],
  ['Chercher un emploi', 'EMPLOYMENT_ACCESS'],
  ['RDV informaticien public', 'TAILORED_APPOINTMENTS'],
  ['Permanence du médiateur numérique', 'TAILORED_APPOINTMENTS'],
  ['Atelier tablette', 'GROUP_WORKSHOPS'],
  ['Souris et clavier', 'GROUP_WORKSHOPS'],
  ['Yoga', ''],
];

describe('what words say is done', () => {
  test.each(texts)('« %s »: %s', (text, expected) => {
    expect(findActivities('WORKSHOP', ['EVERYONE'], text).join()).toBe(expected);
  });
});

describe('what nobody says follows from the kind', () => {
  const kinds: [OfferKind, ActivityCode][] = [
    ['PERMANENCE', 'ADMINISTRATIVE_HELP'],
    ['WORKSHOP', 'GROUP_WORKSHOPS'],
    ['APPOINTMENT', 'TAILORED_APPOINTMENTS'],
    ['SELF_SERVICE', 'SELF_SERVICE_COMPUTERS'],
    ['TRAINING', 'PROFESSIONAL_TRAINING'],
    ['COACHING', 'TAILORED_APPOINTMENTS'],
    ['EQUIPMENT', 'EQUIPMENT_LENDING'],
    ['EVENT', 'DIGITAL_CULTURE'],
  ];
  test.each(kinds)('%s: %s', (kind, activity) => {
    expect(readActivities(kind, ['EVERYONE'], 'Sans mot connu', null)).toEqual([activity]);
  });
});

describe('what gathers professionals and volunteers alone is their network', () => {
  const cases: [OfferKind, AudienceCode[], string, string][] = [
    ['TRAINING', ['PROFESSIONALS'], 'Accompagner sur FranceConnect', 'PROFESSIONAL_NETWORK'],
    ['TRAINING', ['PROFESSIONALS', 'VOLUNTEERS'], 'Formation', 'PROFESSIONAL_NETWORK,VOLUNTEER_NETWORK'],
    ['EVENT', ['VOLUNTEERS'], 'Café', 'VOLUNTEER_NETWORK'],
    ['TRAINING', ['PROFESSIONALS', 'SENIORS'], 'Pix', 'PROFESSIONAL_TRAINING'],
    ['WORKSHOP', ['PROFESSIONALS'], 'Atelier CV', 'EMPLOYMENT_ACCESS'],
  ];
  test.each(cases)('%s for %s, « %s »: %s', (kind, audiences, text, expected) => {
    expect(readActivities(kind, audiences, text).join()).toBe(expected);
  });
});

test('every option of a field counts, each once', () => {
  expect(readActivityField('Ateliers collectifs, Aide aux démarches')).toEqual([
    'GROUP_WORKSHOPS',
    'ADMINISTRATIVE_HELP',
  ]);
  expect(readActivityField('Atelier de réparation')).toEqual(['REPAIR_AND_SETUP']);
  expect(readActivityField('Autre')).toEqual([]);
});
