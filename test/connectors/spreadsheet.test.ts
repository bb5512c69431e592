import { describe, expect, test } from 'vitest';
import { FeedError } from '../../connectors/connector.ts';
import { type Cell, csv, readTable, workbook } from './spreadsheetFiles.ts';

const header = ['Lieu', 'Type', 'Jours et horaires'];
const row = (number: number, place: string, type: string, hours: string) => ({
  row: number,
  key: null,
  record: { place, type, hours },
});

/** One table, written in each format: the same rows come out. */
const tables: { name: string; cells: Cell[][]; merges?: string[]; rows: object[] }[] = [
  {
    name: 'a plain table',
    cells: [header, ['ESC Maurepas', 'Permanence', 'lundi 9h-12h'], ['ESC Cleunay', 'Borne', 'mardi']],
    rows: [row(2, 'ESC Maurepas', 'Permanence', 'lundi 9h-12h'), row(3, 'ESC Cleunay', 'Borne', 'mardi')],
  },
  {
    name: 'a title, a blank line, columns in another order and unknown ones',
    cells: [
      ['Permanences 2026', null, null, null],
      [null, null, null, null],
      ['N°', 'JOURS ET HORAIRE :', 'types', 'lieux'],
      [1, 'lundi', 'Borne', ' Kléber\u00a0'],
    ],
    rows: [withOthers(row(4, 'Kléber', 'Borne', 'lundi'), 'N° : 1')],
  },
  {
    name: 'blocks with a repeated header, and blank lines between them',
    cells: [
      header,
      ['A', 'Borne', 'lundi'],
      [null, null, null],
      header,
      ['B', 'Borne', 'mardi'],
      [null, null, null],
      [null, null, null],
      ['C', 'Borne', 'jeudi'],
    ],
    rows: [row(2, 'A', 'Borne', 'lundi'), row(5, 'B', 'Borne', 'mardi'), row(8, 'C', 'Borne', 'jeudi')],
  },
  {
    name: 'a block whose header has another order',
    cells: [header, ['A', 'Borne', 'lundi'], ['Type', 'Jours et horaires', 'Lieu'], ['Borne', 'mardi', 'B']],
    rows: [row(2, 'A', 'Borne', 'lundi'), row(4, 'B', 'Borne', 'mardi')],
  },
  {
    name: '« idem » in all its spellings repeats the cell above',
    cells: [
      header,
      ['A', 'Borne', 'lundi'],
      ['idem', ' « " » ', 'mardi'],
      ['Id.', "''", 'jeudi'],
      ['– idem –', '"', 'vendredi'],
      ['»', '〃', '- " -'],
    ],
    rows: [
      row(2, 'A', 'Borne', 'lundi'),
      row(3, 'A', 'Borne', 'mardi'),
      row(4, 'A', 'Borne', 'jeudi'),
      row(5, 'A', 'Borne', 'vendredi'),
      row(6, 'A', 'Borne', 'vendredi'),
    ],
  },
  {
    name: '« idem » at the head of a block has nothing to repeat, and stays',
    cells: [header, ['A', 'Borne', 'lundi'], [null, null, null], ['idem', 'Borne', 'mardi']],
    rows: [row(2, 'A', 'Borne', 'lundi'), row(4, 'idem', 'Borne', 'mardi')],
  },
  {
    name: 'totals and notes at the end are not rows, any other line is',
    cells: [
      header,
      ['A', 'Borne', 'lundi'],
      ['Total', null, 1],
      ['Sous-total : 1 lieu', null, null],
      ['* sous réserve de modification', null, null],
      ['Mise à jour le 12/01/2026', null, null],
      ['NB : fermé en août', null, null],
      ['Source : CAF', null, null],
      ['Notre-Dame', null, null],
      ['Total Fitness', 'Borne', 'lundi'],
    ],
    rows: [
      row(2, 'A', 'Borne', 'lundi'),
      { row: 9, key: null, record: { place: 'Notre-Dame' } },
      row(10, 'Total Fitness', 'Borne', 'lundi'),
    ],
  },
  {
    name: 'one column twice: what differs is kept, one a line',
    cells: [
      ['Lieu', 'Type', 'Horaires', 'Jours et horaires'],
      ['A', 'Borne', 'lundi', 'mardi'],
      ['B', 'Borne', '', 'jeudi'],
    ],
    rows: [row(2, 'A', 'Borne', 'lundi\nmardi'), row(3, 'B', 'Borne', 'jeudi')],
  },
  {
    name: 'line breaks inside cells, invisible characters outside',
    cells: [header, ['A\u200b', 'Borne\u0007', 'lundi 9h\nmardi 9h']],
    rows: [row(2, 'A', 'Borne', 'lundi 9h\nmardi 9h')],
  },
  {
    name: 'lines filled in unknown columns only',
    cells: [
      ['N°', ...header],
      [1, 'A', 'Borne', 'lundi'],
      [2, null, null, null],
    ],
    rows: [withOthers(row(2, 'A', 'Borne', 'lundi'), 'N° : 1')],
  },
];

/** What stands in columns without a name of ours is kept under their own. */
function withOthers(one: ReturnType<typeof row>, others: string) {
  return { ...one, record: { ...one.record, others } };
}

const delimiters = { 'CSV with ;': ';', 'CSV with ,': ',', 'CSV with tabs': '\t' };

describe.each(tables)('$name', ({ cells, rows }) => {
  test.each(['xlsx', 'ods'] as const)('%s', format => {
    expect(readTable(workbook(format, [{ cells }]))).toEqual({ rows, rejects: [] });
  });
  test.each(Object.entries(delimiters))('%s', (_, delimiter) => {
    expect(readTable(csv(toCsv(cells, delimiter)))).toEqual({ rows, rejects: [] });
  });
});

describe('feeds that are no table', () => {
  const refused = [
    { name: 'an empty file', bytes: '  \r\n', says: /vide/ },
    {
      name: 'a page of HTML',
      bytes: '\n<!DOCTYPE html><html><body>Connexion</body></html>',
      says: /page HTML.*XLSX, ODS ou CSV/,
    },
    { name: 'a PDF', bytes: '%PDF-1.7', says: /PDF/ },
    {
      name: 'an old or locked Excel file',
      bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
      says: /\.xls.*mot de passe/,
    },
    { name: 'JSON', bytes: '{"error": 1}', says: /JSON/ },
    { name: 'a truncated archive', bytes: 'PK\x03\x04\x14\0\0\0', says: /abîmé ou tronqué/ },
    { name: 'a picture', bytes: '\x89PNG\r\n', says: /image/ },
    { name: 'binary noise', bytes: 'a\0\x01b\x02c;\xff', says: /illisibles/ },
    { name: 'no header', bytes: 'Nom;Ville\nA;Rennes\n', says: /« Lieu », « Type ».*« Nom », « Ville »/ },
  ];
  test.each(refused)('$name is refused with what to do', ({ bytes, says }) => {
    const read = () => readTable(csv(bytes, 'latin1'));
    expect(read).toThrow(FeedError);
    expect(read).toThrow(says);
  });
});

test('20,000 rows are read; one more is refused, never cut', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => [`Lieu ${index}`, 'Borne', 'lundi']);
  expect(readTable(workbook('xlsx', [{ cells: [header, ...rows] }])).rows).toHaveLength(20_000);
  const longer: Cell[][] = [header, ...rows, ['De trop', 'Borne', 'lundi']];
  expect(() => readTable(workbook('xlsx', [{ cells: longer }]))).toThrow(/plus de 20 000 lignes/);
  expect(() => readTable(csv(toCsv(longer, ';')))).toThrow(/plus de 20 000 lignes/);
});

function toCsv(cells: Cell[][], delimiter: string): string {
  const quote = (cell: Cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`;
  return cells.map(line => line.map(quote).join(delimiter)).join('\r\n');
}
