import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../connectors/connector.ts';
import { read } from '../../../connectors/reading/read.ts';
import { facts, now, shownFindings, shownOffers } from '../fixtures/shown.ts';
import { type Cell, csv, type Page, workbook } from '../spreadsheetFiles.ts';

/** What a table becomes: `title | place | hours` an offer, `SEVERITY row: field` a finding. */
function readAs(documents: Document[], connector = 'caf') {
  const reading = read({ connector, documents, facts, now });
  const shown = shownOffers(reading);
  expect(reading.received).toBe(reading.accepted + reading.rejected);
  return {
    offers: reading.harvested.offers.map((offer, index) =>
      [offer.title, shown[index]?.at, offer.openingHours ?? 'no hours'].join(' | ').replace('; PH off', ''),
    ),
    findings: shownFindings(reading),
    messages: reading.findings.map(({ message }) => message),
    content: reading.harvested.offers,
    reading,
    shown,
  };
}

const number = (v: number, z: string): Cell => ({ t: 'n', v, z });
const link = (v: string, Target: string): Cell => ({ t: 's', v, l: { Target } });
const error = (w: string): Cell => ({ t: 'e', v: 0x17, w });

const maurepas = 'Borne | pla:esc-maurepas | Mo 09:00-12:00';
const cleunay = 'Borne | pla:esc-cleunay | Tu 14:00-17:00';
const header = ['Lieu', 'Type', 'Jours et horaires'];
const two: Cell[][] = [
  ['ESC Maurepas', 'Borne', 'lundi 9h-12h'],
  ['ESC Cleunay', 'Borne', 'mardi 14h-17h'],
];

describe('the header', () => {
  const cases: { name: string; text: string }[] = [
    {
      name: 'in any order, any case, without accents, in the plural, with points and brackets',
      text: 'HORAIRES :;types;LIEUX (Rennes)\nlundi 9h-12h;Borne;ESC Maurepas\nmardi 14h-17h;Borne;ESC Cleunay',
    },
    {
      name: 'under a title and blank lines',
      text: 'Permanences de la CAF;;\n;;\n\nLieu;Type;Jours et horaires\nESC Maurepas;Borne;lundi 9h-12h\nESC Cleunay;Borne;mardi 14h-17h',
    },
    {
      name: 'twice the same column',
      text: 'Lieu;Type;Horaires;Horaires\nESC Maurepas;Borne;lundi 9h-12h;lundi 9h-12h\nESC Cleunay;Borne;;mardi 14h-17h',
    },
    {
      name: 'a column a weekday',
      text: 'Lieu;Type;Lundi;Mardi;Mercredi\nESC Maurepas;Borne;9h-12h;;\nESC Cleunay;Borne;fermé;14h-17h;-',
    },
    {
      name: 'a column a weekday, as public bodies call them',
      text: 'Lieu;Type;h_lundi;h_mardi\nESC Maurepas;Borne;09:00 - 12:00;\nESC Cleunay;Borne;;14:00 - 17:00',
    },
    {
      name: 'the day beside its hours',
      text: 'Jour;Horaires;Lieu;Type\nlundi;9h-12h;ESC Maurepas;Borne\nMardi;14h à 17h;ESC Cleunay;Borne',
    },
    {
      name: 'start and end in columns of their own, as hours or as fractions of a day',
      text: 'Jour;Heure de début;Heure de fin;Lieu;Type\nlundi;9h;12h;ESC Maurepas;Borne\nmardi;0,583333333333333;0,708333333333333;ESC Cleunay;Borne',
    },
    {
      name: 'crosses under the weekdays, hours beside them',
      text: 'Lieu;Type;Lundi;Mardi;Horaires\nESC Maurepas;Borne;x;;9h-12h\nESC Cleunay;Borne;;X;14h-17h',
    },
    {
      name: 'morning and afternoon under each weekday',
      text: 'Lieu;Type;Lundi;;Mardi;\n;;Matin;Après-midi;Matin;Après-midi\nESC Maurepas;Borne;9h-12h;;;\nESC Cleunay;Borne;;;;14h-17h',
    },
    {
      name: 'start and end under each weekday',
      text: 'Lieu;Type;Lundi;;Mardi;\n;;Début;Fin;Début;Fin\nESC Maurepas;Borne;9h;12h;;\nESC Cleunay;Borne;;;14h;17h',
    },
  ];
  test.each(cases)('$name', ({ text }) => {
    expect(readAs(csv(text))).toMatchObject({ offers: [maurepas, cleunay], findings: [] });
  });

  test('two days beside two spans: which is of which?', () => {
    const text = 'Jour;Horaires;Lieu;Type\nlundi et mardi;9h-12h et 14h-17h;ESC Maurepas;Borne';
    expect(readAs(csv(text))).toMatchObject({
      offers: ['Borne | pla:esc-maurepas | no hours'],
      findings: ['WARNING 2: Horaires, Jour'],
    });
  });
});

describe('text files', () => {
  const lines = [header, ...two].map(cells => cells.join(';'));
  const text = `${lines.join('\r\n')}\r\n`.replaceAll('Borne', 'Borne équipée');
  const cases: { name: string; documents: Document[] }[] = [
    { name: 'with ;', documents: csv(text) },
    { name: 'with ,', documents: csv(text.replaceAll(';', ',')) },
    { name: 'with tabs', documents: csv(text.replaceAll(';', '\t')) },
    { name: 'in UTF-8 with its mark', documents: csv(`\ufeff${text}`) },
    { name: 'in Windows-1252', documents: csv(text, 'latin1') },
    { name: 'in UTF-16', documents: csv(`\ufeff${text}`, 'utf16le') },
    { name: 'with line ends of Unix', documents: csv(text.replaceAll('\r\n', '\n')) },
    { name: 'with line ends of an old Macintosh', documents: csv(text.replaceAll('\r\n', '\r')) },
    { name: 'with a stray ; at the end of every line', documents: csv(text.replaceAll('\r\n', ';;\r\n')) },
    {
      name: 'with empty rows between blocks',
      documents: csv(text.replace('\r\nESC Cleunay', '\r\n;;\r\n\r\nESC Cleunay')),
    },
    {
      name: 'with the header again before each block',
      documents: csv(text.replace('ESC Cleunay', `\r\n${header.join(';')}\r\nESC Cleunay`)),
    },
    {
      name: 'with quoted line breaks',
      documents: csv(
        text.replace('ESC Maurepas', '"ESC\nMaurepas"').replace('lundi 9h-12h', '"lundi\n9h-12h"'),
      ),
    },
    {
      name: 'with spaces that do not break and control characters',
      documents: csv(
        text.replace('ESC Maurepas', '\u00a0ESC\u00a0Maurepas\u00a0\u0007').replace('9h', '9h\u200b'),
      ),
    },
  ];
  test.each(cases)('$name', ({ documents }) => {
    expect(readAs(documents)).toMatchObject({
      offers: [maurepas, cleunay].map(offer => offer.replace('Borne', 'Borne équipée')),
      findings: [],
    });
  });
});

describe('rows that lean on others', () => {
  test('« idem », its spellings, and a line covered by merged cells', () => {
    const { offers, findings } = readAs(
      workbook('xlsx', [
        {
          cells: [
            header,
            ['ESC Maurepas', 'Borne', 'lundi 9h-12h'],
            ['idem', 'Permanence', '"'],
            ['ESC Cleunay', '– id. –', 'mardi 14h-17h'],
            [null, null, null],
          ],
          merges: ['A4:A5', 'B4:B5', 'C4:C5'],
        },
      ]),
    );
    expect(offers).toEqual([
      maurepas,
      'Permanence | pla:esc-maurepas | Mo 09:00-12:00',
      'Permanence | pla:esc-cleunay | Tu 14:00-17:00',
    ]);
    expect(findings).toEqual([]);
  });

  test.each(['xlsx', 'ods'] as const)(
    '%s: a place merged over its rows, hours merged over their days',
    format => {
      const cells: Cell[][] = [
        ['Lieu', 'Type', 'Lundi', 'Mardi', 'Mercredi'],
        ['ESC Maurepas', 'Borne', '9h-12h', null, null],
        [null, 'Permanence', null, '14h-17h', null],
        ['ESC Cleunay', 'Borne', 'Fermé', null, '10h-12h'],
      ];
      const page = { cells, merges: ['A2:A3', 'C2:D2', 'D3:E3', 'C4:D4'] };
      expect(readAs(workbook(format, [page]))).toMatchObject({
        offers: [
          'Borne | pla:esc-maurepas | Mo,Tu 09:00-12:00',
          'Permanence | pla:esc-maurepas | Tu,We 14:00-17:00',
          'Borne | pla:esc-cleunay | We 10:00-12:00',
        ],
        findings: [],
      });
    },
  );

  const around: { name: string; text: string; hours: string; findings?: string[] }[] = [
    { name: 'a total is no row', text: '{table}\nTotal;2;\n', hours: 'Mo 09:00-12:00' },
    { name: 'a note is no row', text: '{table}\n* Données non contractuelles;;', hours: 'Mo 09:00-12:00' },
    {
      name: 'nor is the day of its update',
      text: '{table}\nMise à jour : 12/01/2026;;',
      hours: 'Mo 09:00-12:00',
    },
    {
      name: 'a note that closes all of them does',
      text: '{table}\nNB : fermé pendant les vacances scolaires;;',
      hours: 'no hours',
      findings: ['WARNING 2: Jours et horaires'],
    },
    {
      name: 'so does what stands above the header',
      text: 'Permanences (hors vacances scolaires);;\n{table}',
      hours: 'Mo 09:00-12:00; SH off',
    },
    {
      name: 'and in the header',
      text: '{table}'.replace('{table}', '{table in brackets}'),
      hours: 'Mo 09:00-12:00; SH off',
    },
    {
      name: 'and a line between the rows, which is told too',
      text: '{table}\nPas de permanence au mois de mai;;',
      hours: 'no hours',
      findings: ['REJECT 3: Lieu', 'WARNING 2: Jours et horaires'],
    },
  ];
  test.each(around)('$name', ({ text, hours, findings = [] }) => {
    const row = 'ESC Maurepas;Borne;lundi 9h-12h';
    const whole = text
      .replace('{table}', `Lieu;Type;Jours et horaires\n${row}`)
      .replace('{table in brackets}', `Lieu;Type;Jours et horaires (hors vacances scolaires)\n${row}`);
    const shown = readAs(csv(whole));
    expect(shown.offers).toEqual([`Borne | pla:esc-maurepas | ${hours}`]);
    expect(shown.findings.toSorted()).toEqual(findings);
  });
});

test('two tables side by side are not one, and it is said', () => {
  const text =
    'Lieu;Type;Horaires;Lieu;Type;Horaires\nESC Maurepas;Borne;lundi 9h-12h;ESC Cleunay;Permanence;mardi 14h-17h';
  const { offers, findings, messages } = readAs(csv(text));
  expect(offers).toEqual([]);
  expect(findings).toEqual(['REJECT 2: Lieu, Type, Horaires']);
  expect(messages[0]).toMatch(/côte à côte.*l’un sous l’autre/);
});

describe('several sheets', () => {
  const first: Page = { name: 'Nord', cells: [header, two[0] ?? [], ['', 'Sport', 'lundi 9h-12h']] };
  const second: Page = {
    name: 'Sud',
    cells: [
      ['Quand', 'Nature', 'Structure'],
      ['mardi', 'Rien', 'ESC Cleunay'],
    ],
  };

  test('with columns of their own: each finding says the sheet, and its words for the field', () => {
    const { offers, findings, messages } = readAs(workbook('xlsx', [first, second]));
    expect(offers).toEqual([maurepas]);
    expect(findings).toEqual(['WARNING 1: Quand', 'REJECT 3: Type', 'REJECT 3: Lieu', 'REJECT 2: Nature']);
    expect(messages.map(message => message.slice(0, 17))).toEqual([
      'Feuille « Sud » :',
      'Feuille « Nord » ',
      'Feuille « Nord » ',
      'Feuille « Sud » :',
    ]);
  });

  test('also where the place is not known, and in twins', () => {
    const page = (name: string): Page => ({ name, cells: [header, ['Chez Ursule', 'Borne', null]] });
    const { offers, messages } = readAs(workbook('ods', [page('Nord'), page('Sud')]));
    expect(offers).toHaveLength(2);
    expect(messages.map(message => message.slice(0, 16))).toEqual(['Feuille « Nord »', 'Feuille « Sud » ']);
  });

  test('one alone is not named; instructions, hidden sheets and empty ones are nothing', () => {
    const notes: Page = { name: 'Mode d’emploi', cells: [['Remplir la feuille Nord'], ['Merci']] };
    const hidden: Page = { ...second, hidden: true };
    const { offers, messages } = readAs(
      workbook('xlsx', [notes, first, hidden, { name: 'Vide', cells: [] }]),
    );
    expect(offers).toEqual([maurepas]);
    expect(messages.filter(message => message.includes('Feuille'))).toEqual([]);
  });

  test('archives, models and drafts are left aside, and said', () => {
    const { offers, findings, messages } = readAs(
      workbook('ods', [
        { name: 'Permanences', cells: [header, ...two] },
        { ...first, name: 'Archives 2024' },
      ]),
    );
    expect(offers).toEqual([maurepas, cleunay]);
    expect(findings).toEqual(['WARNING Archives 2024: Archives 2024']);
    expect(messages.join()).toMatch(/n’a pas été lue.*lui donner un autre nom/);
  });
});

describe('what a spreadsheet does to what was written', () => {
  const one = (column: string, cell: Cell, date1904 = false) =>
    readAs(
      workbook(
        'xlsx',
        [
          {
            cells: [
              ['Lieu', 'Type', column],
              ['ESC Maurepas', 'Borne', cell],
            ],
          },
        ],
        date1904,
      ),
      'spreadsheet',
    );
  const january = Date.UTC(2026, 0, 11, 23);

  const dates: [string, Cell, number | null, boolean?][] = [
    ['days since 1900', number(46_034, 'dd/mm/yyyy'), january],
    ['days since 1904', number(46_034 - 1462, 'dd/mm/yyyy'), january, true],
    ['days without their format', 46_034, january],
    ['12/01/2026', '12/01/2026', january],
    ['2026-01-12', '2026-01-12', january],
    ['« lundi 12 janvier 2026 »', 'lundi 12 janvier 2026', january],
    ['« janvier 2026 »', 'janvier 2026', Date.UTC(2025, 11, 31, 23)],
    ['« janv-26 », as text files say it', 'janv-26', Date.UTC(2025, 11, 31, 23)],
    ['01/2026', '01/2026', Date.UTC(2025, 11, 31, 23)],
    ['12/01/2026 with its hour', '12/01/2026 14:30', january],
    ['a day that does not exist', '31/02/2026', null],
  ];
  test.each(dates)('an update: %s', (_, cell, updatedAt, date1904 = false) => {
    const { content, findings } = one('Mise à jour', cell, date1904);
    expect(content[0]?.updatedAt).toBe(updatedAt);
    expect(findings).toEqual(updatedAt === null ? ['WARNING 2: Mise à jour'] : []);
  });

  const phones: [string, Cell, string | null][] = [
    ['a number without its zero', 299_123_456, '02 99 12 34 56'],
    ['a number with its country', 33_299_123_456, '02 99 12 34 56'],
    ['with decimals', '299123456.0', '02 99 12 34 56'],
    ['with a plus', '+33 (0)2 99 12 34 56', '02 99 12 34 56'],
    ['with points', '02.99.12.34.56', '02 99 12 34 56'],
    ['short', 3230, '3230'],
    ['in powers of ten', '2,99E+08', null],
  ];
  test.each(phones)('a telephone: %s', (_, cell, phone) => {
    const { content, findings } = one('Téléphone', cell);
    expect(content[0]?.access.phone).toBe(phone);
    expect(findings).toEqual(phone === null ? ['WARNING 2: Téléphone'] : []);
  });

  const hours: [string, Cell][] = [
    ['9-12 turned into 9 December', number(46_365, 'd-mmm')],
    ['9-12 turned into 9 December, as text files say it', '09-déc'],
    ['5-7 turned into 5 July', '5-juil.'],
    ['5-7 turned into 5 July, in English', '5-Jul'],
    ['an hour alone', number(0.375, 'h:mm')],
  ];
  test.each(hours)('hours: %s are no hours, and it is said', (_, cell) => {
    for (const column of ['Horaires', 'Mardi']) {
      const { offers, findings } = one(column, cell);
      expect(offers).toEqual(['Borne | pla:esc-maurepas | no hours']);
      expect(findings).toEqual([`WARNING 2: ${column}`]);
    }
  });

  test('hours as fractions of a day, in columns of start and end', () => {
    const cells: Cell[][] = [
      ['Lieu', 'Type', 'Jour', 'Heure de début', 'Heure de fin'],
      ['ESC Maurepas', 'Borne', 'lundi', number(0.375, 'h:mm'), number(0.5, 'hh:mm:ss')],
    ];
    for (const format of ['xlsx', 'ods'] as const)
      expect(readAs(workbook(format, [{ cells }]))).toMatchObject({ offers: [maurepas], findings: [] });
  });

  const places: { name: string; cells: Record<string, Cell>; at: string; findings: string[] }[] = [
    {
      name: 'a postal code without its zero',
      cells: { Lieu: 'Mairie', 'Code postal': 1000, Commune: 'Bourg-en-Bresse' },
      at: 'Mairie (dep:01)',
      findings: ['WARNING 2: Lieu'],
    },
    {
      name: 'decimal commas',
      cells: { Lieu: 'ESC Maurepas', Latitude: '48,12', Longitude: '-1,66' },
      at: 'pla:esc-maurepas',
      findings: [],
    },
    {
      name: 'latitude and longitude swapped',
      cells: { Lieu: 'ESC Maurepas', Latitude: '-1,66', Longitude: '48,12' },
      at: 'pla:esc-maurepas',
      findings: ['WARNING 2: Latitude'],
    },
    {
      name: 'codes that are none',
      cells: { Lieu: 'ESC Maurepas', CP: 'CEDEX', INSEE: 'Rennes' },
      at: 'pla:esc-maurepas',
      findings: ['WARNING 2: CP', 'WARNING 2: INSEE'],
    },
  ];
  test.each(places)('$name', ({ cells, at, findings }) => {
    const whole = { Type: 'Borne', ...cells };
    const shown = readAs(workbook('xlsx', [{ cells: [Object.keys(whole), Object.values(whole)] }]));
    expect(shown.shown[0]?.at).toBe(at);
    expect(shown.findings).toEqual(findings);
  });

  test('errors of formulas are nothing said, formulas as text neither', () => {
    const cells: Cell[][] = [
      ['Lieu', 'Adresse', 'Type', 'Horaires'],
      ['ESC Maurepas', error('#N/A'), 'Borne', 'lundi 9h-12h'],
      [error('#REF!'), null, 'Borne', 'lundi 9h-12h'],
      ['=CONCAT("ESC";A1)', null, 'Borne', 'lundi 9h-12h'],
    ];
    expect(readAs(workbook('xlsx', [{ cells }]))).toMatchObject({
      offers: [maurepas],
      findings: [
        'WARNING 2: Adresse',
        'REJECT 3: Lieu',
        'REJECT 3: Lieu',
        'REJECT 4: Lieu',
        'REJECT 4: Lieu',
      ],
    });
  });

  test.each(['xlsx', 'ods'] as const)('%s: links, yes and no, percentages, dashes', format => {
    const cells: Cell[][] = [
      ['Lieu', 'Type', 'Site', 'Accès', 'Courriel', 'Gratuit', 'Sur RDV', 'Contact'],
      [
        'ESC Maurepas',
        'Borne',
        link('Cliquer ici', 'https://www.example.org/a'),
        link('Prendre RDV', 'https://rdv.example.org/b'),
        link('Nous écrire', 'mailto:c@example.org?subject=RDV'),
        true,
        null,
        '-',
      ],
      ['ESC Cleunay', 'Borne', 'néant', null, '/', false, 'non', 'N/C'],
    ];
    const { content, findings } = readAs(workbook(format, [{ cells }]));
    expect(content).toMatchObject([
      {
        url: 'https://www.example.org/a',
        access: { modes: ['BOOK_ONLINE'], url: 'https://rdv.example.org/b', email: 'c@example.org' },
        cost: { free: true },
        contact: null,
      },
      { url: null, access: { modes: ['WALK_IN'] }, cost: { free: false }, contact: null },
    ]);
    expect(findings).toEqual([]);
  });
});

describe('when the hours hold', () => {
  const cases: { name: string; columns: Record<string, string>; hours: string; findings?: string[] }[] = [
    { name: 'a period', columns: { Période: 'hors vacances scolaires' }, hours: 'We 09:00-12:00; SH off' },
    { name: 'every week', columns: { Fréquence: 'toutes les semaines' }, hours: 'We 09:00-12:00' },
    {
      name: 'one week of two',
      columns: { Fréquence: 'semaines paires' },
      hours: 'week 02-52/2 We 09:00-12:00',
    },
    {
      name: 'a frequency nobody can apply takes the hours away',
      columns: { Fréquence: '2 fois/mois' },
      hours: 'no hours',
      findings: ['WARNING 2: Fréquence'],
    },
    ...['2 fois/mois', '1er et 3e', 'pas tous les mois'].map(comment => ({
      name: `« ${comment} » in a comment takes them away too`,
      columns: { Commentaire: comment },
      hours: 'no hours',
      findings: ['WARNING 2: Commentaire'],
    })),
    {
      name: 'two dates',
      columns: { 'Date de début': '05/01/2027', 'Date de fin': '26/06/2027' },
      hours: '2027 Jan 05-2027 Jun 26 We 09:00-12:00',
    },
    {
      name: 'a date is the day of hours without one',
      columns: { Horaires: '14h-16h', Date: '12/01/2027' },
      hours: '2027 Jan 12 14:00-16:00',
    },
    {
      name: 'a month is no day',
      columns: { Horaires: '14h-16h', Date: '01/2027' },
      hours: 'no hours',
      findings: ['WARNING 2: Horaires, Date'],
    },
    {
      name: 'a column that is not ours',
      columns: { 'Vacances scolaires': 'non' },
      hours: 'We 09:00-12:00; SH off',
      findings: ['WARNING 1: Vacances scolaires'],
    },
    {
      name: 'a column of dates that is not ours',
      columns: { 'Dates des séances': '12 et 26 janvier' },
      hours: 'no hours',
      findings: ['WARNING 1: Dates des séances', 'WARNING 2: Horaires'],
    },
    {
      name: 'hours of the holidays leave the others uncertain',
      columns: { 'Horaires vacances': 'mardi 9h-12h' },
      hours: 'no hours',
      findings: ['WARNING 1: Horaires vacances', 'WARNING 2: Horaires vacances'],
    },
    {
      name: 'closed in the holidays, by a column of its own',
      columns: { 'Ouvert pendant les vacances scolaires': 'non' },
      hours: 'We 09:00-12:00; SH off',
      findings: ['WARNING 1: Ouvert pendant les vacances scolaires'],
    },
    {
      name: 'open in the holidays',
      columns: { 'Ouvert pendant les vacances scolaires': 'oui' },
      hours: 'We 09:00-12:00',
      findings: ['WARNING 1: Ouvert pendant les vacances scolaires'],
    },
    {
      name: 'not open at all',
      columns: { 'Ouvert ?': 'non' },
      hours: 'no hours',
      findings: ['WARNING 1: Ouvert ?', 'WARNING 2: Ouvert ?'],
    },
    {
      name: 'not yet',
      columns: { Statut: 'En projet' },
      hours: 'no hours',
      findings: ['WARNING 2: Statut'],
    },
    {
      name: 'a date that is not of the hours',
      columns: { 'Date de convention': '12/01/2024' },
      hours: 'We 09:00-12:00',
      findings: ['WARNING 1: Date de convention'],
    },
  ];
  test.each(cases)('$name', ({ columns, hours, findings = [] }) => {
    const whole = { Lieu: 'ESC Maurepas', Type: 'Borne', Horaires: 'mercredi 9h-12h', ...columns };
    const text = [Object.keys(whole), Object.values(whole)].map(cells => cells.join(';')).join('\n');
    expect(readAs(csv(text))).toMatchObject({ offers: [`Borne | pla:esc-maurepas | ${hours}`], findings });
  });
});

describe('what is told of the columns', () => {
  test('one that was renamed is told once, with those that are missing; the rows are kept', () => {
    const { offers, findings, messages, reading } = readAs(
      csv('Lieu;Type;Créneaux proposés\nESC Maurepas;Borne;lundi 9h-12h\nESC Cleunay;Borne;mardi 14h-17h'),
    );
    expect(offers.map(offer => offer.split(' | ')[2])).toEqual(['no hours', 'no hours']);
    expect(reading).toMatchObject({ received: 2, accepted: 2, rejected: 0 });
    expect(findings).toEqual(['WARNING 1: Créneaux proposés']);
    expect(messages[0]).toMatch(
      /« Créneaux proposés ».*n’est pas publié.*l’en-tête n’a pas :.*« Jours et horaires »/,
    );
  });

  test('an unknown column that is empty is not worth a word; one without a title is called by its letter', () => {
    const { findings } = readAs(csv('Lieu;Type;Vide;\nESC Maurepas;Borne;;note'));
    expect(findings).toEqual(['WARNING 1: colonne D (sans titre)']);
  });

  test('one that is needed and missing: the header received, the column expected', () => {
    const { findings, messages } = readAs(csv('Type;Endroit;Téléphone\nBorne;ESC Maurepas;3230'));
    expect(findings).toEqual(['WARNING 1: Endroit', 'REJECT 2: Lieu']);
    expect(messages[1]).toMatch(
      /Aucune colonne « Lieu » ni « Adresse ».*« Type », « Endroit », « Téléphone »/,
    );
  });

  test('all the mistakes of a row at once, each in the words of its own column', () => {
    const { findings, reading } = readAs(
      csv('Structure;Nature;Publics;Tél;Site web;MAJ;Tarif\n;Sport;Martiens;demander;bientôt;hier;cher'),
    );
    expect(findings.map(finding => finding.replace('REJECT 2: ', ''))).toEqual([
      'Nature',
      'Structure',
      'Publics',
      'Tél',
      'Site web',
      'Tarif',
      'MAJ',
    ]);
    expect(reading).toMatchObject({ received: 1, accepted: 0, rejected: 1 });
  });
});

test('a row stays itself when its hours, its comment and its position change', () => {
  const rows = ['ESC Maurepas;Borne;lundi 9h-12h;Sonner', 'ESC Cleunay;Borne;mardi 14h-17h;'];
  const table = (lines: string[]) => csv(['Lieu;Type;Horaires;Commentaire', ...lines].join('\n'));
  const ids = (lines: string[]) => readAs(table(lines)).content.map(({ id }) => id);
  const before = ids(rows);
  expect(ids(rows.toReversed()).toReversed()).toEqual(before);
  expect(ids(rows.map(row => row.replace('9h', '10h').replace('Sonner', 'Frapper')))).toEqual(before);
});

describe('what words say', () => {
  const cases: {
    name: string;
    connector?: string;
    columns: Record<string, string>;
    is: string;
    ages?: object;
  }[] = [
    {
      name: 'under 30',
      columns: { Public: 'Moins de 30 ans' },
      is: 'EVERYONE',
      ages: { min: null, max: 29 },
    },
    { name: '16–25', columns: { Public: '16-25 ans' }, is: 'YOUTH', ages: { min: 16, max: 25 } },
    { name: 'over 60', columns: { Public: '+60 ans' }, is: 'SENIORS', ages: { min: 60, max: null } },
    {
      name: 'from 60 on',
      columns: { Public: 'à partir de 60 ans' },
      is: 'SENIORS',
      ages: { min: 60, max: null },
    },
    {
      name: 'from 50 on',
      columns: { Public: '50 ans et plus' },
      is: 'EVERYONE',
      ages: { min: 50, max: null },
    },
    { name: 'ages of their own', columns: { Âge: '18-25' }, is: 'YOUTH', ages: { min: 18, max: 25 } },
    { name: 'of CAF: a budget', columns: { Type: 'Atelier budget' }, is: 'ADMINISTRATIVE_HELP' },
    { name: 'of CAF: nothing digital', columns: { Type: 'Atelier' }, is: 'ADMINISTRATIVE_HELP' },
    { name: 'of CAF: a tablet', columns: { Type: 'Atelier tablette' }, is: 'GROUP_WORKSHOPS' },
    {
      name: 'a description, where title and type say no more than the kind',
      connector: 'spreadsheet',
      columns: { Type: 'Atelier', Intitulé: 'Coup de pouce', Description: 'Rédiger son CV' },
      is: 'EMPLOYMENT_ACCESS',
    },
    {
      name: 'the printer of a workshop does not make it a printing service',
      connector: 'spreadsheet',
      columns: { Type: 'Atelier', Intitulé: 'Coup de pouce', Description: 'On peut imprimer' },
      is: 'GROUP_WORKSHOPS',
    },
  ];
  test.each(cases)('$name: $is', ({ connector, columns, is, ages = null }) => {
    const whole = { Lieu: 'ESC Maurepas', Type: 'Borne', ...columns };
    const text = [Object.keys(whole), Object.values(whole)].map(cells => cells.join(';')).join('\n');
    const { content, findings } = readAs(csv(text), connector);
    expect([...(content[0]?.audiences ?? []), ...(content[0]?.activities ?? [])]).toContain(is);
    expect(content[0]?.activities).toHaveLength(1);
    expect(content[0]?.ageRange).toEqual(ages);
    expect(findings).toEqual([]);
  });
});

describe('sheets that are too much', () => {
  const page = { cells: [header, two[0] ?? []] };

  test('a cell in the last corner of the sheet', () => {
    const [{ bytes } = { bytes: new Uint8Array() }] = workbook('xlsx', [page]);
    const sheet = 'xl/worksheets/sheet1.xml';
    const files = unzipSync(bytes);
    const corner = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    const content = Buffer.from(files[sheet] ?? [])
      .toString()
      .replace('</sheetData>', corner);
    const far = zipSync({ ...files, [sheet]: Buffer.from(content) });
    expect(readAs([{ name: 'a.xlsx', bytes: far }]).offers).toEqual([maurepas]);
  });

  test('two hundred columns that are not ours are one warning, and a short one', () => {
    const more = Array.from({ length: 200 }, (_, index) => `Colonne ${index}`);
    const cells = [
      [...header, ...more],
      [...(two[0] ?? []), ...more],
    ];
    const { offers, messages } = readAs(workbook('xlsx', [{ cells }]));
    expect(offers).toEqual([maurepas]);
    expect(messages).toHaveLength(1);
    expect(messages[0]?.length).toBeLessThan(800);
  });

  test('a place merged down to the end of the sheet is one row', () => {
    expect(readAs(workbook('xlsx', [{ ...page, merges: ['A2:A20000', 'B2:B20000'] }])).offers).toEqual([
      maurepas,
    ]);
  });

  test('three hundred closures under a table close it, once', () => {
    const closures = Array.from(
      { length: 300 },
      (_, index) => `* Fermé le ${1 + (index % 28)} mai (${index})`,
    );
    const text = [header.join(';'), 'ESC Maurepas;Borne;lundi 9h-12h', ...closures].join('\n');
    expect(readAs(csv(text))).toMatchObject({
      offers: ['Borne | pla:esc-maurepas | no hours'],
      findings: ['WARNING 2: Jours et horaires'],
    });
  });
});
