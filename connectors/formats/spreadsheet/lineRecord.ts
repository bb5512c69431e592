import { isDitto } from './ditto.ts';
import { columnTitle, isFilled, type Line } from './line.ts';
import { isNote } from './note.ts';
import type { Position } from './position.ts';
import type { SheetRecord } from './table.ts';

/**
 * What a line says as a row; null for what is no record: a line covered by the merged cells above it, a total, a note, no
 * known column.
 */
export function readLine(position: Position, line: Line): SheetRecord | null {
  if (!line.own.some(isFilled) || isNote(line.own)) return null;
  const above = line.row === position.line.row + 1 ? position.above : {};
  const cells: Record<string, string> = {};
  const links: Record<string, string> = {};
  for (const [index, name] of position.header) {
    const cell = line.cells[index] ?? '';
    const value = isDitto(cell) ? (above[name] ?? cell) : cell;
    if (value !== '') cells[name] = joined(cells[name], value, position.ends.has(index) ? '-' : '\n');
    const link = line.links.get(index);
    if (link !== undefined) links[name] ??= link;
  }
  if (Object.keys(cells).length === 0) return null;
  const others = otherColumns(position, line);
  return {
    cells: {
      ...cells,
      ...(others !== '' && { others }),
      ...(line.remarks.length > 0 && { remarks: line.remarks.join('\n') }),
    },
    links,
    table: position.table,
    blocks: position.blocks,
    above: position.said,
    isAlone: line.own.filter(isFilled).length === 1,
  };
}

/** The titles of the columns that hold something and have no name of ours. */
export function otherTitles(position: Position, { cells }: Line): string[] {
  return unnamed(position, cells).map(index => columnTitle(position.titles[index], index));
}

/** Two columns of one name that say different things: both are kept, one a line. */
function joined(before: string | undefined, value: string, joint: string): string {
  if (before === undefined) return value;
  return before.split('\n').includes(value) ? before : `${before}${joint}${value}`;
}

/** What stands in columns that have no name of ours, under the partner's own. */
function otherColumns(position: Position, { cells }: Line): string {
  return unnamed(position, cells)
    .map(index => `${position.titles[index] ?? ''} : ${cells[index] ?? ''}`)
    .join('\n');
}

function unnamed({ header }: Position, cells: readonly string[]): number[] {
  return cells.flatMap((cell, index) => (header.has(index) || !isFilled(cell) ? [] : [index]));
}
