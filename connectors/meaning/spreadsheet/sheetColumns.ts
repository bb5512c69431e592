import { rarerColumns } from './rarerColumns.ts';
import { usualColumns } from './usualColumns.ts';
import { whenColumns } from './whenColumns.ts';

/**
 * Our columns, those that most tables have first, and the headers under which partners write them; case, accents, spaces
 * and plurals do not matter. Their order counts: messages name them in it, and a header under two columns is of the first.
 */
export const sheetColumns = { ...usualColumns, ...whenColumns, ...rarerColumns } as const;

export type SheetColumn = keyof typeof sheetColumns;

/** The columns in which a row says its hours. */
export const timeColumns = [
  'hours',
  'day',
  'start',
  'end',
  'Mo',
  'Tu',
  'We',
  'Th',
  'Fr',
  'Sa',
  'Su',
] as const;

/** The text of a row's column, empty when there is none. */
export type Cell = (column: SheetColumn) => string;

/** Our columns, but for those that the partner calls otherwise: `{ place: ['Où'], hours: ['Quand'] }`. */
export function columnsWith(
  own: Partial<Record<SheetColumn, readonly string[]>>,
): Record<SheetColumn, readonly string[]> {
  return { ...sheetColumns, ...own };
}
