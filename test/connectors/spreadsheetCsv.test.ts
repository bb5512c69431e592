import { describe, expect, test } from 'vitest';
import { csv, readTable } from './spreadsheetFiles.ts';

const places = (documents: ReturnType<typeof csv>) =>
  readTable(documents).rows.map(({ row, record }) => [row, record.place]);

describe('encodings', () => {
  const text = 'Lieu;Téléphone\r\nKléber œuvre;0299\r\n';
  const windows = Buffer.from(text.replace('œ', '\x9c'), 'latin1');
  const cases = [
    { name: 'UTF-8', bytes: Buffer.from(text) },
    { name: 'UTF-8 with BOM', bytes: Buffer.from(`\ufeff${text}`) },
    { name: 'UTF-16 with BOM', bytes: Buffer.from(`\ufeff${text}`, 'utf16le') },
    { name: 'UTF-16 big endian with BOM', bytes: Buffer.from(`\ufeff${text}`, 'utf16le').swap16() },
    { name: 'UTF-16 without BOM', bytes: Buffer.from(text, 'utf16le') },
    { name: 'Windows-1252', bytes: windows },
    {
      name: 'UTF-8 and Windows-1252 pasted together',
      bytes: Buffer.concat([Buffer.from('Lieu;Téléphone\n'), windows.subarray(16)]),
    },
    { name: 'line ends of an old Macintosh', bytes: Buffer.from(text.replaceAll('\r\n', '\r')) },
  ];
  test.each(cases)('$name', ({ bytes }) => {
    expect(readTable([{ name: 'a.csv', bytes }]).rows).toEqual([
      { row: 2, key: null, record: { place: 'Kléber œuvre', phone: '0299' } },
    ]);
  });
});

describe('what text files do', () => {
  const cases = [
    {
      name: 'a stray delimiter at the end of every line',
      text: 'Lieu;Type;\nA;Borne;\nB;Borne;\n',
      expect: [
        [2, 'A'],
        [3, 'B'],
      ],
    },
    { name: 'the header alone lacks it', text: 'Lieu;Type\nA;Borne;\n', expect: [[2, 'A']] },
    { name: 'a first line sep=;', text: 'sep=;\nLieu;Type\nA, B;Borne\n', expect: [[3, 'A, B']] },
    {
      name: 'a quoted line break is one row, as a spreadsheet counts',
      text: 'Lieu;Type\n"A\nbis";Borne\nC;Borne\n',
      expect: [
        [2, 'A\nbis'],
        [3, 'C'],
      ],
    },
    {
      name: 'blank lines count',
      text: '\n\nLieu;Type\n\nA;Borne\n;;\nB;Borne',
      expect: [
        [5, 'A'],
        [7, 'B'],
      ],
    },
    {
      name: 'stray quotes inside a cell',
      text: 'Lieu;Type\nEspace "Simone Iff";Borne\n"Ker" Yann;Borne\nécran 24";Borne\n',
      expect: [
        [2, 'Espace "Simone Iff"'],
        [3, '"Ker" Yann'],
        [4, 'écran 24"'],
      ],
    },
    {
      name: 'bare quotes that mean « the same »',
      text: 'Lieu;Type;Horaires\nA;Borne;lundi\n";";mardi\nB;"x;\n";jeudi\n"C;";Borne;lundi',
      expect: [
        [2, 'A'],
        [3, 'A'],
        [4, 'B'],
        [5, 'C;'],
      ],
    },
    {
      name: 'spaces around quotes',
      text: 'Lieu, Type\n"7 rue Kléber, Rennes" , "Borne"\n',
      expect: [[2, '7 rue Kléber, Rennes']],
    },
    {
      name: 'short lines',
      text: 'Lieu;Type;Horaires\nA\nB;Borne\n',
      expect: [
        [2, 'A'],
        [3, 'B'],
      ],
    },
    {
      name: 'commas in cells do not hide the semicolons',
      text: 'Lieu;Type\nA, b, c, d;Borne, x, y\n',
      expect: [[2, 'A, b, c, d']],
    },
    {
      name: 'a comma file whose title holds semicolons',
      text: 'x;y;z;t\nLieu,Type\nA,Borne\n',
      expect: [[3, 'A']],
    },
  ];
  test.each(cases)('$name', ({ text, expect: expected }) => expect(places(csv(text))).toEqual(expected));
});

test('a quote never closed costs its row, not the file', () => {
  const { rows, rejects } = readTable(csv('Lieu;Type\nA;Borne\n"B;Borne\nC;"Borne"\nD;Borne\n'));
  expect(rows.map(({ row, record }) => [row, record.place])).toEqual([
    [2, 'A'],
    [4, 'C'],
    [5, 'D'],
  ]);
  expect(rejects).toEqual([
    expect.objectContaining({
      severity: 'REJECT',
      row: 3,
      received: '"B;Borne',
      message: expect.stringMatching(/^Ligne 3 : .*jamais fermé/),
    }),
  ]);
});

test('a thousand quotes never closed are a thousand rejects', () => {
  const text = `Lieu;Type\n${'"B;Borne\n'.repeat(1_000)}C;Borne\n`;
  const { rows, rejects } = readTable(csv(text));
  expect([rows.length, rejects.length]).toEqual([1, 1_000]);
});

test('a row with more cells than the header is rejected, for its cells are shifted', () => {
  const { rows, rejects } = readTable(csv('Lieu,Type\n7 rue Kléber, Rennes,Borne\nB,Borne\n'));
  expect(rows.map(({ row }) => row)).toEqual([3]);
  expect(rejects.map(({ row, message }) => [row, message])).toEqual([
    [2, expect.stringMatching(/3 cases reçues, 2 attendues.*« , »/)],
  ]);
});

test('several documents are read one after the other', () => {
  expect(places([...csv('Lieu;Type\nA;Borne'), ...csv('Type,Lieu\nBorne,B')])).toEqual([
    [2, 'A'],
    [2, 'B'],
  ]);
});
