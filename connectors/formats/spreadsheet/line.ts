import type { Finding } from '../../../schema/source.ts';

/** One line of a sheet that holds something, as text; cells are indexed from 0, '' where empty. */
export interface Line {
  /** As a spreadsheet numbers it, from 1. */
  row: number;
  /** What holds for this line, merged cells spread over all they cover. */
  cells: readonly string[];
  /** What is written in this line itself. */
  own: readonly string[];
}

/** A table before its columns are understood. */
export interface Sheet {
  lines: Line[];
  /** Lines that could not be split into cells. */
  rejects: Finding[];
  /** The character between cells of a text file, null in a workbook. */
  delimiter: string | null;
}

export const isFilled = (cell: string): boolean => cell !== '';
