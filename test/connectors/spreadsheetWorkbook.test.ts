import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { FeedError } from '../../connectors/connector.ts';
import { type Cell, readTable, workbook } from './spreadsheetFiles.ts';

const records = (documents: ReturnType<typeof workbook>): Record<string, string | number | null>[] =>
  readTable(documents).rows.map(({ row, record }) => ({ row, ...record }));
const number = (v: number, z: string): Cell => ({ t: 'n', v, z });

describe('cells of a workbook as text', () => {
  const cases: { name: string; cell: Cell; text: string; only?: 'xlsx' }[] = [
    { name: 'a date', cell: number(46_034, 'dd/mm/yyyy'), text: '2026-01-12' },
    { name: 'a month', cell: number(46_023, 'mmmm yyyy'), text: '2026-01-01' },
    {
      name: 'a date in French words',
      cell: number(46_034, '[$-40C]d mmmm yyyy;@'),
      text: '2026-01-12',
      only: 'xlsx',
    },
    { name: '5-7 turned into a date', cell: number(46_208, 'd-mmm'), text: '2026-07-05' },
    { name: 'a date-time', cell: number(46_034 + 14.5 / 24, 'dd/mm/yyyy hh:mm'), text: '2026-01-12T14:30' },
    { name: 'an hour', cell: number(0.375, 'h:mm'), text: '09:00' },
    { name: 'an hour with seconds, rounded', cell: number(0.729_166_666, 'hh:mm:ss'), text: '17:30' },
    {
      name: 'an hour before noon and after',
      cell: number(13.5 / 24, 'h:mm AM/PM'),
      text: '13:30',
      only: 'xlsx',
    },
    { name: 'a duration', cell: number(1.25, '[h]:mm'), text: '30:00' },
    { name: 'a phone as a number', cell: 33_299_513_225, text: '33299513225' },
    { name: 'a phone without its zero', cell: 299_513_225, text: '299513225' },
    {
      name: 'a phone shown with its zero',
      cell: number(299_513_225, '0#" "##" "##" "##" "##'),
      text: '02 99 51 32 25',
      only: 'xlsx',
    },
    { name: 'a postal code shown with its zero', cell: number(1_000, '00000'), text: '01000', only: 'xlsx' },
    { name: 'a long number', cell: 32_777_310_700_013, text: '32777310700013' },
    { name: 'a coordinate shown short', cell: number(48.126_544, '0.00'), text: '48.126544' },
    { name: 'a sum with a binary tail', cell: 0.1 + 0.2, text: '0.3' },
    { name: 'a small number', cell: 0.000_000_5, text: '0.0000005' },
    { name: 'thousands', cell: number(12_345, '#,##0'), text: '12345' },
    { name: 'a percentage', cell: number(0.125, '0.0%'), text: '12.5%', only: 'xlsx' },
    { name: 'an amount', cell: number(2.5, '0.00 "€"'), text: '2.50 €', only: 'xlsx' },
    { name: 'yes', cell: true, text: 'oui' },
    { name: 'no', cell: false, text: 'non' },
    { name: 'a formula', cell: { t: 'n', v: 3, f: '1+2' }, text: '3' },
    { name: 'a formula of text', cell: { t: 's', v: 'ESC', f: '"E"&"SC"' }, text: 'ESC' },
    { name: 'an error', cell: { t: 'e', v: 0x17, w: '#REF!' }, text: '#REF!', only: 'xlsx' },
    { name: 'a date as text', cell: '12/01/2026', text: '12/01/2026' },
    {
      name: 'a day that no calendar has',
      cell: number(9_999_999, 'dd/mm/yyyy'),
      text: '9999999',
      only: 'xlsx',
    },
    { name: 'a carriage return and a control character', cell: 'a\r\nb\u0001', text: 'a\nb' },
    { name: 'a very long text', cell: 'x'.repeat(6_000), text: `${'x'.repeat(4_999)}…` },
  ];
  for (const format of ['xlsx', 'ods'] as const) {
    test.each(cases.filter(({ only }) => !only || only === format))(`${format}: $name`, ({ cell, text }) => {
      const cells = [
        ['Lieu', 'Type'],
        ['A', cell],
      ];
      expect(records(workbook(format, [{ cells }]))).toEqual([{ row: 2, place: 'A', type: text }]);
    });
  }
  test('a workbook that counts its days from 1904', () => {
    const cells = [
      ['Lieu', 'Type'],
      ['A', number(46_034 - 1_462, 'dd/mm/yyyy')],
    ];
    expect(records(workbook('xlsx', [{ cells }], true))).toEqual([
      { row: 2, place: 'A', type: '2026-01-12' },
    ]);
  });
});

describe.each(['xlsx', 'ods'] as const)('%s: merged cells', format => {
  test('the value holds for all the rows and columns covered', () => {
    const cells = [
      ['Lieu', 'Type', 'Lundi', 'Mardi'],
      ['A', 'Borne', '9h-12h', null],
      [null, 'Permanence', '14h-17h', null],
      ['B', 'Borne', '9h', '10h'],
    ];
    expect(records(workbook(format, [{ cells, merges: ['A2:A3', 'C2:D2'] }]))).toEqual([
      { row: 2, place: 'A', type: 'Borne', monday: '9h-12h', tuesday: '9h-12h' },
      { row: 3, place: 'A', type: 'Permanence', monday: '14h-17h' },
      { row: 4, place: 'B', type: 'Borne', monday: '9h', tuesday: '10h' },
    ]);
  });
  test('a line wholly covered by the one above is not a row', () => {
    const cells = [
      ['Lieu', 'Type'],
      ['A', 'Borne'],
      [null, null],
      ['idem', 'Permanence'],
    ];
    expect(records(workbook(format, [{ cells, merges: ['A2:A3', 'B2:B3'] }]))).toEqual([
      { row: 2, place: 'A', type: 'Borne' },
      { row: 4, place: 'A', type: 'Permanence' },
    ]);
  });
  test('a title across the table stays one cell, a header may have two storeys', () => {
    const cells = [
      ['Lieu', 'Type', 'Horaires', null],
      [null, null, 'Lundi', 'Mardi'],
      ['Quartier sud', null, null, null],
      ['A', 'Borne', '9h', '10h'],
      ['Total : 1', null, null, null],
    ];
    const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'A3:D3', 'A5:D5'];
    expect(records(workbook(format, [{ cells, merges }]))).toEqual([
      { row: 3, place: 'Quartier sud' },
      { row: 4, place: 'A', type: 'Borne', monday: '9h', tuesday: '10h' },
    ]);
  });
});

test('ods: what an office suite writes and a library does not', () => {
  const text = (content: string) =>
    `<table:table-cell office:value-type="string"><text:p>${content}</text:p></table:table-cell>`;
  const content = `<office:document-content><office:body><office:spreadsheet><table:table table:name="A">
    <table:table-row>${text('Lieu')}${text('Type')}${text('Mise à jour')}${text('Téléphone')}</table:table-row>
    <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="4"/></table:table-row>
    <table:table-row>
      ${text('A<text:s/>&amp;<text:line-break/>b</text:p><text:p>c')}
      <table:table-cell office:value-type="string"><office:annotation><text:p>une note</text:p></office:annotation><text:p>Borne</text:p></table:table-cell>
      <table:table-cell office:value-type="date" office:date-value="2026-01-12"><text:p>12/01/26</text:p></table:table-cell>
      <table:table-cell office:value-type="percentage" office:value="0.12"><text:p>0,12</text:p></table:table-cell>
    </table:table-row>
    <table:table-row table:number-rows-repeated="2">
      ${text('B')}<table:table-cell office:value-type="time" office:time-value="PT09H30M00S"><text:p>09:30</text:p></table:table-cell>
    </table:table-row>
    <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
  </table:table></office:spreadsheet></office:body></office:document-content>`;
  expect(records([{ name: 'a.ods', bytes: zipSync({ 'content.xml': Buffer.from(content) }) }])).toEqual([
    { row: 4, remarks: 'une note', place: 'A &\nb\nc', type: 'Borne', updated: '2026-01-12', phone: '0.12' },
    { row: 5, place: 'B', type: '09:30' },
    { row: 6, place: 'B', type: '09:30' },
  ]);
});

describe('several sheets', () => {
  const page = (place: string) => ({
    cells: [
      ['Lieu', 'Type'],
      [place, 'Borne'],
    ],
  });
  const notes = { cells: [['Mode d’emploi'], ['Remplir la feuille 1']] };
  test('all whose header is recognised are read, in their order', () => {
    const read = records(workbook('xlsx', [notes, page('A'), { cells: [] }, page('B')]));
    expect(read.map(({ row, place }) => [row, place])).toEqual([
      [2, 'A'],
      [2, 'B'],
    ]);
  });
  test('a hidden sheet is not read', () => {
    const read = records(workbook('xlsx', [page('A'), { ...page('Brouillon'), hidden: true }]));
    expect(read.map(({ place }) => place)).toEqual(['A']);
  });
  test('none recognised is an error that names the columns', () => {
    expect(() => records(workbook('ods', [notes, notes]))).toThrow(
      /feuilles visibles.*« Lieu ».*« Mode d’emploi »/,
    );
  });
});

describe('workbooks made to harm are refused', () => {
  const sheet = 'xl/worksheets/sheet1.xml';
  const [{ bytes: xlsx } = { bytes: new Uint8Array() }] = workbook('xlsx', [
    {
      cells: [
        ['Lieu', 'Type'],
        ['A', 'Borne'],
      ],
    },
  ]);
  const [{ bytes: ods } = { bytes: new Uint8Array() }] = workbook('ods', [
    {
      cells: [
        ['Lieu', 'Type'],
        ['A', 'Borne'],
      ],
    },
  ]);
  const withFile = (archive: Uint8Array, name: string, content: Uint8Array) =>
    zipSync({ ...unzipSync(archive), [name]: content });
  const edited = (archive: Uint8Array, name: string, from: RegExp, to: string) =>
    withFile(
      archive,
      name,
      Buffer.from(
        Buffer.from(unzipSync(archive)[name] ?? [])
          .toString()
          .replace(from, to),
      ),
    );

  const bomb = withFile(xlsx, sheet, new Uint8Array(60_000_000));
  const cases = [
    { name: 'a bomb of 60 MB', bytes: bomb, says: /50 Mo/ },
    { name: 'a bomb that lies about its size', bytes: lying(bomb), says: /50 Mo/ },
    {
      name: 'a cell repeated in a million rows',
      bytes: edited(
        ods,
        'content.xml',
        /<table:table-row>/g,
        '<table:table-row table:number-rows-repeated="1048576">',
      ),
      says: /deux millions/,
    },
    {
      name: 'merged ranges over and over',
      bytes: edited(
        xlsx,
        sheet,
        /<\/sheetData>/,
        `<row r="20000"><c r="A20000"><v>1</v></c></row></sheetData><mergeCells>${'<mergeCell ref="A1:XFD20000"/>'.repeat(50)}</mergeCells>`,
      ),
      says: /fusionne/,
    },
    { name: 'an archive cut short', bytes: xlsx.subarray(0, xlsx.length - 400), says: /abîmé/ },
    { name: 'an archive whose sheet is cut short', bytes: corrupted(xlsx), says: /abîmé/ },
  ];
  test.each(cases)('$name', ({ bytes, says }) => {
    const read = () => readTable([{ name: 'a.xlsx', bytes }]);
    expect(read).toThrow(FeedError);
    expect(read).toThrow(says);
  });
  test('a range declared to the end of the world costs nothing', () => {
    const bytes = edited(xlsx, sheet, /<dimension ref="[^"]*"\/>/, '<dimension ref="A1:XFD1048576"/>');
    expect(readTable([{ name: 'a.xlsx', bytes }]).rows).toHaveLength(1);
  });

  /** Declares one byte everywhere a size is declared in the central directory. */
  function lying(archive: Uint8Array): Uint8Array {
    const copy = Buffer.from(archive);
    for (let at = copy.indexOf('PK\x01\x02'); at !== -1; at = copy.indexOf('PK\x01\x02', at + 4))
      copy.writeUInt32LE(1, at + 24);
    return copy;
  }

  function corrupted(archive: Uint8Array): Uint8Array {
    const copy = Buffer.from(archive);
    const at = copy.indexOf(sheet);
    return copy.fill(0xff, at + sheet.length + 5, at + sheet.length + 60);
  }
});
