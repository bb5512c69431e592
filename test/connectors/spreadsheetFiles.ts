import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx';
import type { Document } from '../../connectors/connector.ts';
import { readSheet } from '../../connectors/formats/spreadsheet.ts';

export type Cell = string | number | boolean | null | CellObject;

/** What the tests write: rows of cells, and the ranges to merge (`A2:A4`). */
export interface Page {
  name?: string;
  cells: Cell[][];
  merges?: string[];
  hidden?: boolean;
}

export const columns = {
  place: ['Lieu', 'Structure'],
  type: ['Type'],
  hours: ['Jours et horaires', 'Horaires'],
  monday: ['Lundi', 'h_lundi'],
  tuesday: ['Mardi', 'h_mardi'],
  phone: ['Téléphone'],
  updated: ['Mise à jour'],
};

/** The rows of a table as what their cells say, without the table around them. */
export function readTable(documents: Document[]) {
  const { rows, rejects } = readSheet(documents, columns);
  return { rows: rows.map(row => ({ ...row, record: row.record.cells })), rejects };
}

export function csv(text: string, encoding: BufferEncoding = 'utf8'): Document[] {
  return [{ name: 'tableau.csv', bytes: Buffer.from(text, encoding) }];
}

export function workbook(format: 'xlsx' | 'ods', pages: Page[], date1904 = false): Document[] {
  const book = utils.book_new();
  for (const [index, page] of pages.entries())
    utils.book_append_sheet(book, sheet(page), page.name ?? `Feuille ${index + 1}`);
  book.Workbook = {
    Sheets: pages.map(({ hidden }) => ({ Hidden: hidden ? (1 as const) : (0 as const) })),
    WBProps: { date1904 },
  };
  return [{ name: `tableau.${format}`, bytes: write(book, { type: 'buffer', bookType: format }) }];
}

function sheet({ cells, merges = [] }: Page): WorkSheet {
  const made = utils.aoa_to_sheet(cells);
  made['!merges'] = merges.map(range => utils.decode_range(range));
  return made;
}
