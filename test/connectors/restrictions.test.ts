import { describe, expect, test } from 'vitest';
import { type Reading, read } from '../../connectors/reading/read.ts';
import { calledOff } from '../../connectors/words/calledOff.ts';
import { titleStatus } from '../../connectors/words/status.ts';
import { document } from './fixtures/fixture.ts';
import { now, timezone } from './fixtures/shown.ts';

const facts = { id: 'essai-offres', partner: 'essai', territory: 'com:35238', timezone };

function readTable(columns: Record<string, string>): Reading {
  const cells = {
    Intitulé: 'Aide numérique',
    Type: 'Permanence',
    Lieu: 'ESC Maurepas',
    Horaires: 'mardi 9h-12h',
    ...columns,
  };
  const table = [Object.keys(cells).join(';'), Object.values(cells).join(';')].join('\n');
  return read({ connector: 'spreadsheet', documents: [document('offres.csv', table)], facts, now });
}

function readEntry(entry: Record<string, string>): Reading {
  const entries = { E1: { id_fiche: 'E1', bf_titre: 'Atelier photo', bf_lieu: 'ESC Maurepas', ...entry } };
  return read({
    connector: 'ccas',
    documents: [document('entries.json', JSON.stringify(entries))],
    facts,
    now,
  });
}

function readEvent(event: Record<string, unknown>): Reading {
  const timings = [{ begin: '2026-12-01T14:00:00+01:00', end: '2026-12-01T16:00:00+01:00' }];
  const events = [{ uid: 1, title: 'Atelier CV', timings, state: 2, status: 1, ...event }];
  return read({
    connector: 'openagenda',
    documents: [document('events.json', JSON.stringify({ events }))],
    facts,
    now,
  });
}

const hoursOf = ({ harvested }: Reading) => harvested.offers.map(({ openingHours }) => openingHours);
const warned = ({ findings }: Reading) => findings.map(({ message }) => message).join(' ');

describe('a restriction takes effect, or takes the hours with it, wherever it stands', () => {
  const quoted: Record<string, string>[] = [
    { Fréquence: 'tous les 15 jours' },
    { 'Infos pratiques': 'fermé en février, sauf le 12' },
    { Type: 'Permanence (1er mardi du mois)' },
    { Accès: 'sur RDV, uniquement le 1er mardi du mois' },
    { Description: 'Un mardi sur deux.' },
    { Commentaire: '1 fois sur 2' },
    { Commentaire: 'bimensuel' },
    { Commentaire: 'en alternance avec Cleunay' },
    { Commentaire: 'par roulement' },
    { Commentaire: 'pas de séance à Noël' },
    { Commentaire: 'Permanence supprimée' },
    { Commentaire: 'à confirmer' },
    ...[
      'une fois/mois',
      'mois pairs',
      '1/2',
      '1 et 3',
      'trimestriel',
      'sur demande',
      'HVS',
      'temps scolaire',
      'hiver',
    ].map(Commentaire => ({ Commentaire })),
    ...[
      'voir calendrier ci-joint',
      'poste vacant',
      'agent absente',
      'terminé',
      'n’a plus lieu',
      'OBSOLETE',
      'complet',
    ].map(Commentaire => ({ Commentaire })),
    ...[
      '(sous réserve)',
      'si beau temps',
      'dès janvier',
      'Déplacée à la mairie',
      'nouvelle adresse : 12 rue de Brest',
    ].map(Commentaire => ({ Commentaire })),
  ];
  test.each(quoted)('%o gives no session, and is quoted', columns => {
    const reading = readTable(columns);
    expect(hoursOf(reading)).toEqual([null]);
    expect(reading.harvested.sessions).toEqual([]);
    expect(warned(reading)).toContain(Object.values(columns)[0]);
  });

  test('school holidays, in a column of their own', () => {
    expect(hoursOf(readTable({ Période: 'hors vacances scolaires' }))).toEqual([
      'Tu 09:00-12:00; SH off; PH off',
    ]);
  });

  const harmless: Record<string, string>[] = [
    { Description: 'On apprend à envoyer un courriel, apporter sa tablette.' },
    { Accès: 'sans RDV' },
    { Commentaire: 'Accès par la cour' },
    { Code: 'A12' },
  ];
  test.each(harmless)('%o takes nothing away', columns => {
    expect(hoursOf(readTable(columns))).toEqual(['Tu 09:00-12:00; PH off']);
  });

  test('in the description of a wiki entry', () => {
    expect(hoursOf(readEntry({ bf_horaires: 'mardi 9h-12h', bf_description: 'Un mardi sur deux.' }))).toEqual(
      [null],
    );
  });
});

describe('what the title says of a session is true whatever the field says', () => {
  const titles = [
    ['Annulé : Atelier photo', 'CANCELLED'],
    ['ANNULÉ - Atelier CV', 'CANCELLED'],
    ['[Annulé] job dating', 'CANCELLED'],
    ['COMPLET - Atelier vidéo', 'FULL'],
    ['[ANNULATION] Atelier photo', 'CANCELLED'],
    ['Annulation atelier numérique', 'CANCELLED'],
    ['Atelier annulé faute de participants', 'CANCELLED'],
    ['Atelier COMPLET', 'FULL'],
    ['Reporté : atelier info', 'POSTPONED'],
    ['Atelier photo reporté', 'POSTPONED'],
    ['Atelier photo - REPORTÉ au 15/12', 'POSTPONED'],
    ['Écrire un CV complet', 'SCHEDULED'],
    ['Atelier photo', 'SCHEDULED'],
  ] as const;
  test.each(titles)('%s is %s', (title, status) => {
    const dates = {
      bf_date_debut_evenement: '2026-12-01T14:00:00+01:00',
      bf_date_fin_evenement: '2026-12-01T16:00:00+01:00',
    };
    expect(readEntry({ bf_titre: title, ...dates }).harvested.sessions).toMatchObject([{ status }]);
    expect(readEvent({ title }).harvested.sessions).toMatchObject([{ status }]);
  });
});

test('an entry of three weeks by the hour is no session of three weeks', () => {
  const reading = readEntry({
    bf_date_debut_evenement: '2026-12-07T10:00:00+01:00',
    bf_date_fin_evenement: '2026-12-28T12:00:00+01:00',
  });
  expect(reading.harvested.sessions).toMatchObject([{ end: null }]);
  expect(warned(reading)).toContain('plus d’un jour après le début');
});

test.each([
  ["L'atelier est malheureusement annulé.", 'CANCELLED'],
  ['Suite à un imprévu, la permanence est annulée.', 'CANCELLED'],
  ['Attention, atelier reporté au 15 décembre', 'POSTPONED'],
  ['Gérer un rendez-vous annulé', null],
] as const)('a sentence of a description: « %s » is %s', (sentence, status) => {
  expect(calledOff(sentence)).toBe(status);
});

test('a workshop about calling off is not called off', () => {
  expect(titleStatus("Annulation d'un contrat")).toBe('SCHEDULED');
});
