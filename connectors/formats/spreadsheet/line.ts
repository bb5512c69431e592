import type { Finding } from '../../../schema/source.ts';

/** One line of a sheet that holds something, as text; cells are indexed from 0, '' where empty. */
export interface Line {
  /** As a spreadsheet numbers it, from 1. */
  row: number;
  /** What holds for this line, merged cells spread over all they cover. */
  cells: readonly string[];
  /** What is written in this line itself. */
  own: readonly string[];
  /** Web and mail addresses behind cells, by index of their column. */
  links: ReadonlyMap<number, string>;
  /** Remarks that are pinned to cells and shown beside the table: « fermé jusqu'au 15 janvier ». */
  remarks: readonly string[];
}

/** A table before its columns are understood. */
export interface Sheet {
  /** As its tab says, where several sheets hold rows; else null. */
  name: string | null;
  /** As its tab says, also when it is alone; null in a text file. */
  tab: string | null;
  /** How many lines its owner hid: they are not among `lines`. */
  hidden: number;
  lines: Line[];
  /** Lines that could not be split into cells. */
  rejects: Finding[];
  /** The character between cells of a text file, null in a workbook. */
  delimiter: string | null;
}

export const isFilled = (cell: string): boolean => cell !== '';

/** The title of a column, or its letter where it has none: « colonne F (sans titre) ». */
export function columnTitle(title: string | undefined, index: number): string {
  return title ? title.replace(/\s+/g, ' ') : `colonne ${letters(index)} (sans titre)`;
}

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${letters(Math.floor(index / 26) - 1)}${last}`;
}
