import { type Header, isHeaderLine, type Names, readHeader } from './header.ts';
import { isFilled, type Line } from './line.ts';
import { readStorey } from './storey.ts';
import type { Table } from './table.ts';

/** Where reading stands: the columns in force, the line just read, and what « idem » would repeat. */
export interface Position {
  header: Header;
  /** Columns that hold the end of the hours which the one before begins. */
  ends: ReadonlySet<number>;
  /** The header as the partner wrote it, a title a column. */
  titles: readonly string[];
  table: Table;
  width: number;
  line: Line;
  isHeader: boolean;
  above: Readonly<Record<string, string>>;
  /** What the rows of the block last said in each column. */
  said: Readonly<Record<string, string>>;
  /** The lines of one cell met so far: « BETTON ». */
  blocks: readonly string[];
}

/** What is known of a table besides its header. */
export type Surroundings = Pick<Table, 'sheet' | 'tab' | 'headings' | 'top' | 'notes' | 'marks'>;

/** The position at a line that names the columns. */
export function atHeader(line: Line, names: Names, surroundings: Surroundings): Position {
  return positionAt(line, readHeader(line.cells, names), surroundings);
}

/**
 * Right under a header, its second storey (« Horaires » over « Lundi », « Mardi »…, or « Lundi » over « Matin »,
 * « Après-midi »); further down, a header again. Null for a line that is neither.
 */
export function belowHeader(position: Position, line: Line, names: Names): Position | null {
  const isUnder = position.isHeader && line.row === position.line.row + 1;
  const storey = isUnder ? readStorey(line, position.titles, position.header) : null;
  if (storey) return { ...position, ...storey, width: Math.max(position.width, line.cells.length), line };
  if (!isHeaderLine(line, names)) return null;
  return isUnder ? withStorey(position, line, names) : atHeader(line, names, position.table);
}

function withStorey(first: Position, line: Line, names: Names): Position {
  const header = new Map([...first.header, ...readHeader(line.cells, names)]);
  const second = positionAt(line, header, first.table);
  const titles = { ...first.table.titles, ...second.table.titles };
  const headers = [...new Set([...first.table.headers, ...second.table.headers])];
  return {
    ...second,
    titles: line.cells.map((cell, index) => cell || (first.titles[index] ?? '')),
    table: { ...second.table, titles, headers },
  };
}

function positionAt(line: Line, header: Header, around: Surroundings): Position {
  const titles: Record<string, string> = {};
  for (const [index, name] of header) {
    const title = oneLine(line.cells[index] ?? '');
    if (title !== '') titles[name] ??= title;
  }
  return {
    header,
    ends: new Set(),
    titles: line.cells,
    table: { ...pickSurroundings(around), headers: line.cells.filter(isFilled).map(oneLine), titles },
    width: line.cells.length,
    line,
    isHeader: true,
    above: {},
    said: {},
    blocks: [],
  };
}

function pickSurroundings({ sheet, tab, headings, top, notes, marks }: Surroundings): Surroundings {
  return { sheet, tab, headings, top, notes, marks };
}

function oneLine(title: string): string {
  return title.replace(/\s+/g, ' ');
}
