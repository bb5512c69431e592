import type { Finding } from '../../../schema/source.ts';
import type { Row, Rows } from '../../connector.ts';
import { inSheet } from '../../problems.ts';
import type { Columns } from '../spreadsheet.ts';
import { isDitto } from './ditto.ts';
import { findHeader, headerNames } from './header.ts';
import { columnTitle, isFilled, type Line, type Sheet } from './line.ts';
import { marksIn } from './marks.ts';
import { isNote } from './note.ts';
import { atHeader, belowHeader, type Position } from './position.ts';
import { hiddenLines, listed, type SheetRecord, unknownColumns } from './table.ts';
import { titlesIn, titlesOver } from './titles.ts';

/** More lines of one cell than these are no headings: only these are kept to be looked at for every row. */
const maxHeadings = 60;

/** The records below the header, less repeated headers, totals and notes. A blank line or a header starts a block. */
export function readRecords(sheet: Sheet, columns: Columns): Rows<SheetRecord> {
  const names = headerNames(columns);
  const start = findHeader(sheet.lines, names) ?? sheet.lines.length;
  const first = sheet.lines[start];
  if (!first) return { rows: [], rejects: [] };
  const headings = [...new Set(sheet.lines.slice(0, start).flatMap(line => titlesIn(line, names)))];
  const marks: string[] = [];
  const notes: string[] = [];
  const rows: Row<SheetRecord>[] = [];
  const rejects = sheet.rejects.filter(({ row }) => (row ?? 0) > first.row);
  const unknown = new Set<string>();
  let position = atHeader(first, names, {
    sheet: sheet.name,
    tab: sheet.tab,
    headings,
    top: [...headings],
    notes,
    marks,
  });
  for (const line of sheet.lines.slice(start + 1)) {
    const next = belowHeader(position, line, names);
    if (next) {
      for (const title of titlesOver(position, next)) keep(headings, title);
      position = { ...next, blocks: position.blocks };
      continue;
    }
    const isAlone = line.own.filter(isFilled).length === 1;
    if (isNote(line.own)) keep(notes, textOf(line));
    else if (isAlone) keep(headings, textOf(line));
    else for (const mark of marksIn(line)) if (!marks.includes(mark)) marks.push(mark);
    const record = readLine(position, line);
    const reject = record && (overflow(position, line, sheet.delimiter) ?? sideBySide(position, line));
    if (reject) rejects.push(reject);
    else if (record) {
      rows.push({ row: line.row, key: null, record });
      for (const title of otherTitles(position, line)) unknown.add(title);
    }
    position = after(position, line, record);
  }
  rejects.sort((one, other) => (one.row ?? 0) - (other.row ?? 0));
  const warnings = [
    ...unknownColumns(position.table, first.row, [...unknown], columns),
    ...hiddenLines(sheet.hidden, position.table),
  ];
  return { rows, rejects, warnings };
}

/** Null for what is no record: a line covered by the merged cells above it, a total, a note, no known column. */
function readLine(position: Position, line: Line): SheetRecord | null {
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

/** The position once a line is read. */
function after(position: Position, line: Line, record: SheetRecord | null): Position {
  const read = { ...position, line, isHeader: false };
  if (!record) return read;
  if (record.isAlone)
    return { ...read, above: record.cells, blocks: [...position.blocks, textOf(line)].slice(-maxHeadings) };
  return { ...read, above: record.cells, said: { ...position.said, ...record.cells } };
}

/** What stands in columns that have no name of ours, under the partner's own. */
function otherColumns(position: Position, { cells }: Line): string {
  return unnamed(position, cells)
    .map(index => `${position.titles[index] ?? ''} : ${cells[index] ?? ''}`)
    .join('\n');
}

function otherTitles(position: Position, { cells }: Line): string[] {
  return unnamed(position, cells).map(index => columnTitle(position.titles[index], index));
}

function unnamed({ header }: Position, cells: readonly string[]): number[] {
  return cells.flatMap((cell, index) => (header.has(index) || !isFilled(cell) ? [] : [index]));
}

function keep(lines: string[], text: string): void {
  if (lines.length < maxHeadings && !lines.includes(text)) lines.push(text);
}

function textOf({ own }: Line): string {
  return own.filter(isFilled).join(' ');
}

/** Two columns of one name that say different things: both are kept, one a line. */
function joined(before: string | undefined, value: string, joint: string): string {
  if (before === undefined) return value;
  return before.split('\n').includes(value) ? before : `${before}${joint}${value}`;
}

/** Two columns of one title, twice over, that say different things: two tables stand side by side, and one row is two. */
function sideBySide({ header, titles, table }: Position, { row, cells }: Line): Finding | null {
  const said = [...header.keys()].map(index => ({ title: titles[index] ?? '', cell: cells[index] ?? '' }));
  const byTitle = Map.groupBy(
    said.filter(({ title, cell }) => title !== '' && cell !== ''),
    ({ title }) => title,
  );
  const differing = [...byTitle].filter(([, same]) => new Set(same.map(({ cell }) => cell)).size > 1);
  if (differing.length < 2) return null;
  const names = listed(differing.map(([title]) => title));
  return {
    severity: 'REJECT',
    row,
    key: null,
    field: differing.map(([title]) => title).join(', '),
    received: cells.filter(isFilled).join(' ; ').slice(0, 200),
    message: inSheet(
      table.sheet,
      `Les colonnes ${names} sont écrites deux fois et disent deux choses : deux tableaux sont côte à côte. ` +
        'Les écrire l’un sous l’autre, chacun avec son en-tête.',
    ),
  };
}

/** More cells than the header has: a text holds the delimiter without quotes, and all that follows is shifted. */
function overflow(
  { width, table }: Position,
  { row, cells }: Line,
  delimiter: string | null,
): Finding | null {
  const count = cells.findLastIndex(isFilled) + 1;
  if (delimiter === null || count <= width) return null;
  const name = delimiter === '\t' ? 'une tabulation' : `« ${delimiter} »`;
  return {
    severity: 'REJECT',
    row,
    key: null,
    field: null,
    received: cells.join(delimiter).slice(0, 200),
    message: inSheet(
      table.sheet,
      `Ligne ${row} : ${count} cases reçues, ${width} attendues d’après l’en-tête. ` +
        `Un texte contient sans doute ${name} : l’entourer de guillemets ("…").`,
    ),
  };
}
