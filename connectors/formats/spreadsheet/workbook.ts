import { type CellObject, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { FeedError } from '../../connector.ts';
import { cellText } from './cellText.ts';
import { cleanText } from './cleanText.ts';
import { isFilled, type Line, type Sheet } from './line.ts';
import { spreadMerges } from './merges.ts';
import { refuseRepeats } from './repeats.ts';
import { inflateZip, storeZip } from './zip.ts';

/** Beyond these the reader stops: `readSheet` refuses a table that comes near. */
const sheetRows = 20_100;
const maxColumns = 1_000;

/** The visible sheets of an XLSX or ODS; a hidden one is what its owner did not want shown. */
export function readWorkbook(bytes: Uint8Array, kind: 'xlsx' | 'ods'): Sheet[] {
  const files = inflateZip(bytes);
  if (kind === 'ods' && files['content.xml']) refuseRepeats(files['content.xml']);
  const workbook = parse(storeZip(kind === 'ods' ? { ...optionalInOds, ...files } : files));
  const epoch = workbook.Workbook?.WBProps?.date1904 ? 1462 : 0;
  return workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name];
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    return sheet && !hidden ? [shownSheet(name, sheetLines(sheet, epoch), sheet)] : [];
  });
}

/** Lines that a filter hides, or its owner, are what is not to be shown. */
function shownSheet(name: string, lines: Line[], sheet: WorkSheet): Sheet {
  const rows = sheet['!rows'] ?? [];
  const shown = lines.filter(({ row }) => rows[row - 1]?.hidden !== true);
  return { name, tab: name, hidden: lines.length - shown.length, lines: shown, rejects: [], delimiter: null };
}

/** What the standard lets an ODS leave out, and the reader asks for. */
const optionalInOds = { 'META-INF/manifest.xml': new Uint8Array(), 'styles.xml': new Uint8Array() };

function parse(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {
      dense: true,
      cellNF: true,
      cellHTML: false,
      cellFormula: false,
      cellStyles: true,
      sheetRows,
    });
  } catch (cause) {
    throw new FeedError(
      'Le classeur n’a pas pu être lu : il est abîmé. L’enregistrer à nouveau au format XLSX, ODS ou CSV.',
      { cause },
    );
  }
}

/** Walks the cells that exist: the range that a sheet declares can be a billion empty ones. */
function sheetLines(sheet: WorkSheet, epoch: number): Line[] {
  const written: string[][] = [];
  const links: Map<number, string>[] = [];
  const remarks: string[][] = [];
  const data = sheet['!data'] ?? [];
  for (const row of indexes(data, sheetRows)) {
    const cells = data[row] ?? [];
    const texts: string[] = [];
    for (const column of indexes(cells, maxColumns)) {
      const cell = cells[column];
      texts[column] = cell ? cellText(cell, epoch) : '';
    }
    links[row] = linksOf(cells);
    remarks[row] = remarksOf(cells);
    written[row] = Array.from(texts, text => text ?? '');
  }
  const own = Array.from(written, cells => cells ?? []);
  return spreadMerges(own, sheet['!merges'] ?? []).flatMap((cells, index) =>
    cells.some(isFilled)
      ? [
          {
            row: index + 1,
            cells,
            own: own[index] ?? [],
            links: links[index] ?? new Map(),
            remarks: remarks[index] ?? [],
          },
        ]
      : [],
  );
}

function linksOf(cells: readonly (CellObject | undefined)[]): Map<number, string> {
  const links = indexes(cells, maxColumns).map(column => [column, cells[column]?.l?.Target ?? ''] as const);
  return new Map(links.filter(([, link]) => isAddress.test(link)));
}

/** Less the name of who wrote them, which the first line of a remark repeats. */
function remarksOf(cells: readonly (CellObject | undefined)[]): string[] {
  return indexes(cells, maxColumns).flatMap(column =>
    (cells[column]?.c ?? []).map(({ a, t }) => {
      const text = cleanText(t ?? '');
      return a && text.startsWith(`${a}:`) ? text.slice(a.length + 1).trim() : text;
    }),
  );
}

/** Other links go to cells of the workbook, or to files of its owner. */
const isAddress = /^(?:https?:\/\/|mailto:)/i;

function indexes(cells: readonly unknown[], below: number): number[] {
  return Object.keys(cells)
    .map(Number)
    .filter(index => Number.isInteger(index) && index < below);
}
