import { foldText } from '../../values/foldText.ts';
import { isFilled, type Line } from './line.ts';

/** Folded header → our name. */
export type Names = ReadonlyMap<string, string>;
/** Index of a column → our name. */
export type Header = ReadonlyMap<number, string>;

/** A title, a date and blank lines stand above a header, not a whole page. */
const searchedRows = 30;

export function headerNames(columns: Readonly<Record<string, readonly string[]>>): Names {
  const names = new Map<string, string>();
  for (const [name, titles] of Object.entries(columns)) {
    for (const title of titles) if (!names.has(foldTitle(title))) names.set(foldTitle(title), name);
  }
  return names;
}

export function readHeader(cells: readonly string[], names: Names): Header {
  const known = cells.map((cell, index) => [index, columnName(cell, names)] as const);
  return new Map(known.flatMap(([index, name]) => (name === null ? [] : [[index, name] as const])));
}

/** Index of the line that names the columns, or null: the first that knows half as many as the best one. */
export function findHeader(lines: readonly Line[], names: Names): number | null {
  const scores = top(lines).map(({ cells }) => score(cells, names));
  const best = Math.max(0, ...scores);
  if (best < enough(names)) return null;
  const first = scores.findIndex(known => known >= enough(names) && known >= best / 2);
  const [line, above] = [lines[first], lines[first - 1]];
  const isTall = line && above && above.row === line.row - 1 && isHeaderLine(above, names);
  return isTall ? first - 1 : first;
}

/** How many of our columns the best line names. */
export function headerScore(lines: readonly Line[], names: Names): number {
  return Math.max(0, ...top(lines).map(({ cells }) => score(cells, names)));
}

/** Whether the line is mostly names of columns: a second storey of the header, or a header written again. */
export function isHeaderLine({ cells }: Line, names: Names): boolean {
  const known = cells.filter(cell => columnName(cell, names) !== null).length;
  return score(cells, names) >= enough(names) && known > cells.filter(isFilled).length / 2;
}

function columnName(cell: string, names: Names): string | null {
  if (cell === '' || cell.length > 200) return null;
  return names.get(foldTitle(cell)) ?? names.get(foldTitle(cell.replace(/\([^)]*\)/g, ''))) ?? null;
}

/** « Jours et horaires : » and `jour_et_horaire` are `jourethoraire`. */
function foldTitle(title: string): string {
  const words = foldText(title).split(/[^a-z0-9]+/);
  return words.map(word => (word.length > 3 ? word.replace(/[sx]$/, '') : word)).join('');
}

function score(cells: readonly string[], names: Names): number {
  return new Set(readHeader(cells, names).values()).size;
}

function top(lines: readonly Line[]): Line[] {
  return lines.slice(0, searchedRows).filter(({ row }) => row <= searchedRows);
}

function enough(names: Names): number {
  return Math.min(2, new Set(names.values()).size);
}
