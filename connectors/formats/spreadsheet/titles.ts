import { type Names, readHeader } from './header.ts';
import { isFilled, type Line } from './line.ts';
import type { Position } from './position.ts';

/** What a line above the header says, cell by cell, less the names of columns that stand in it. */
export function titlesIn({ own }: Line, names: Names): string[] {
  const named = readHeader(own, names);
  return own.filter((cell, index) => isFilled(cell) && !named.has(index));
}

/** « Période scolaire » over Lundi … Vendredi: what the first storey of a header says of columns that only the second one names. */
export function titlesOver(first: Position, { header }: Position): string[] {
  if (!first.isHeader) return [];
  return first.titles.filter(
    (title, index) => isFilled(title) && !first.header.has(index) && header.has(index),
  );
}
