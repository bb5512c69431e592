import { describe, expect, test } from 'vitest';
import { type Cell, workbook } from '../spreadsheetFiles.ts';
import { messagesOf, readFeed, sessionsOf } from './shown.ts';

const row = (columns: Record<string, string>, above = '') => {
  const whole = { Lieu: 'ESC Maurepas', Type: 'Permanence', Horaires: 'mardi 9h-12h', ...columns };
  const cells = [Object.keys(whole), Object.values(whole)].map(line => line.join(';'));
  return readFeed('caf', `${above}${cells.join('\n')}\n`);
};
const cells: Cell[][] = [
  ['Lieu', 'Type', 'Horaires'],
  ['Mairie', 'Permanence', 'mardi 9h-12h'],
];
const sheets = (...names: string[]) =>
  readFeed(
    'caf',
    ...workbook(
      'xlsx',
      names.map(name => ({ name, cells })),
    ).map(({ bytes }) => bytes),
  );

describe('words beside the hours that leave none certain are quoted', () => {
  const cases: Record<string, string>[] = [
    { Commentaire: 'poste vacant' },
    { Commentaire: 'par téléphone' },
    { Commentaire: 'Déplacée à la mairie' },
    { Intitulé: 'Permanence (1 semaine sur 2)' },
    { Intitulé: 'Permanence du jeudi' },
    { Intitulé: 'Atelier de décembre' },
    { Accès: "plus d'accueil" },
    { Statut: 'KO' },
    { 'Date de fin': 'fin 2026' },
    { Cycle: 'Cycle de 5 séances' },
    { 'Fréquence / mois': '2' },
    { 'En présentiel': 'non' },
    { Décembre: '1, 15' },
    { '01/12/2026': 'X' },
  ];
  test.each(cases)('%o', columns => {
    const reading = row(columns);
    expect(sessionsOf(reading)).toEqual([]);
    expect(messagesOf(reading)).toContain(Object.values(columns)[0]);
  });

  const harmless: Record<string, string>[] = [
    { Statut: 'Ouvert' },
    { Rythme: 'hebdo' },
    { 'Nb places': '8' },
    { 'Vu le': '01/09/2026' },
    { Intitulé: 'Permanence du mardi' },
  ];
  test.each(harmless)('%o takes nothing away', columns => expect(sessionsOf(row(columns))).toHaveLength(19));
});

test.each([
  [{ Commentaire: 'uniquement par téléphone' }, 'PHONE'],
  [{ Commentaire: 'en visio' }, 'ONLINE'],
  [{ Intitulé: 'Permanence téléphonique CAF' }, 'PHONE'],
  [{ Canal: 'téléphone' }, 'PHONE'],
] as const)('%o: %s, and at no place', (columns, attendance) => {
  expect(row(columns).harvested.offers).toMatchObject([{ attendance, placeId: null }]);
});

test.each([{ Commentaire: 'ne pas diffuser' }, { Statut: 'INTERNE - ne pas publier' }, { Publier: 'non' }])(
  '%o is not published',
  columns => expect(row(columns)).toMatchObject({ received: 1, rejected: 1 }),
);

test.each(['Planning été 2026', 'Planning – 1er trimestre 2026', 'Vacances'])(
  'the title « %s » takes the hours, once',
  title => {
    const reading = row({}, `${title};;\n`);
    expect(sessionsOf(reading)).toEqual([]);
    expect(reading.findings).toMatchObject([{ received: title }]);
  },
);

test.each([
  ['Année scolaire 2025/2026', '2025 Sep 01-2026 Aug 31 Tu 09:00-12:00; PH off'],
  ['Décembre 2026', '2026 Dec 01-2026 Dec 31 Tu 09:00-12:00; PH off'],
])('the title « %s » says between which dates they hold', (title, hours) => {
  expect(row({}, `${title};;\n`).harvested.offers).toMatchObject([{ openingHours: hours }]);
});

describe('the town of a row that says none', () => {
  const townsOf = (reading: ReturnType<typeof readFeed>) =>
    reading.harvested.places.map(({ territoryId }) => territoryId);

  test('is that of its sheet', () => {
    expect(townsOf(sheets('Betton', 'Bruz'))).toEqual(['com:35024', 'com:35047']);
  });

  test('is that of its block, and two town halls are two', () => {
    const lines = [
      'BETTON;;',
      'Mairie;Permanence;mardi 9h-12h',
      'CHANTEPIE;;',
      'Mairie;Permanence;mardi 9h-12h',
    ];
    expect(townsOf(readFeed('caf', ['Lieu;Type;Horaires', ...lines].join('\n')))).toEqual([
      'com:35024',
      'com:35055',
    ]);
  });

  test('is not known under a row that says another', () => {
    const reading = readFeed(
      'caf',
      'Commune;Lieu;Type;Horaires\nBetton;Mairie;Permanence;lundi 9h-12h\n;Médiathèque;Permanence;mardi 9h-12h',
    );
    expect(sessionsOf(reading)).toHaveLength(18);
    expect(messagesOf(reading)).toContain('« Betton »');
  });
});

test('a footnote is of the rows that bear its mark', () => {
  const reading = readFeed(
    'caf',
    'Lieu;Type;Horaires\nESC Maurepas;Borne;lundi 9h-12h*\nESC Villejean;Borne;lundi 9h-12h\n* semaines paires uniquement',
  );
  expect(reading.harvested.offers.map(({ openingHours }) => openingHours)).toEqual([
    'week 02-52/2 Mo 09:00-12:00; PH off',
    'Mo 09:00-12:00; PH off',
  ]);
});

test('a fax is no telephone, and no script is kept', () => {
  const [offer] = row({ Téléphone: 'Fax : 02 99 12 34 56', Accès: 'sans RDV <img src=x onerror=alert(1)>' })
    .harvested.offers;
  expect(offer?.access).toMatchObject({ phone: null, conditions: 'sans RDV' });
});

test('remarks pinned to hours count', () => {
  const remark: Cell = { t: 's', v: 'mardi 9h-12h', c: [{ a: 'X', t: 'fermé jusqu’au 15 janvier' }] };
  const [{ bytes } = { bytes: new Uint8Array() }] = workbook('xlsx', [
    {
      cells: [
        ['Lieu', 'Type', 'Horaires'],
        ['ESC Maurepas', 'Borne', remark],
      ],
    },
  ]);
  expect(messagesOf(readFeed('caf', bytes))).toContain('fermé jusqu’au 15 janvier');
});
