import type { Finding } from '../../../schema/source.ts';
import type { Row, Rows } from '../../connector.ts';
import { isDitto } from './ditto.ts';
import { findHeader, type Header, isHeaderLine, type Names, readHeader } from './header.ts';
import { isFilled, type Line, type Sheet } from './line.ts';
import { isNote } from './note.ts';

/**
 * Our name of a column → what the row says there; a column that is empty or absent has no key. Under `others`, what the
 * columns say that have no name of ours, one a line with its title.
 */
export type SheetRecord = Readonly<Record<string, string>>;

/** Where reading stands: the columns in force, the line just read, and what « idem » would repeat. */
interface Position {
  header: Header;
  /** The header as the partner wrote it. */
  titles: readonly string[];
  width: number;
  line: Line;
  isHeader: boolean;
  above: SheetRecord;
}

/** The records below the header, less repeated headers, totals and notes. A blank line or a header starts a block. */
export function readRecords(sheet: Sheet, names: Names): Rows<SheetRecord> {
  const start = findHeader(sheet.lines, names) ?? sheet.lines.length;
  const first = sheet.lines[start];
  if (!first) return { rows: [], rejects: [] };
  const rows: Row<SheetRecord>[] = [];
  const rejects = sheet.rejects.filter(({ row }) => (row ?? 0) > first.row);
  let position = atHeader(first, readHeader(first.cells, names));
  for (const line of sheet.lines.slice(start + 1)) {
    if (isHeaderLine(line, names)) {
      position = nextHeader(position, line, names);
      continue;
    }
    const record = readLine(position, line);
    const reject = record && overflow(position, line, sheet.delimiter);
    if (reject) rejects.push(reject);
    else if (record) rows.push({ row: line.row, key: null, record });
    position = { ...position, line, isHeader: false, above: record ?? position.above };
  }
  return { rows, rejects: rejects.sort((one, other) => (one.row ?? 0) - (other.row ?? 0)) };
}

function atHeader(line: Line, header: Header): Position {
  return { header, titles: line.cells, width: line.cells.length, line, isHeader: true, above: {} };
}

/** Right under a header, its second storey (« Horaires » over « Lundi », « Mardi »…); further down, a new one. */
function nextHeader(position: Position, line: Line, names: Names): Position {
  const header = readHeader(line.cells, names);
  const isStorey = position.isHeader && line.row === position.line.row + 1;
  return atHeader(line, isStorey ? new Map([...position.header, ...header]) : header);
}

/** Null for what is no record: a line covered by the merged cells above it, a total, a note, no known column. */
function readLine(position: Position, line: Line): SheetRecord | null {
  if (!line.own.some(isFilled) || isNote(line.own)) return null;
  const above = line.row === position.line.row + 1 ? position.above : {};
  const record: Record<string, string> = {};
  for (const [index, name] of position.header) {
    const cell = line.cells[index] ?? '';
    const value = isDitto(cell) ? (above[name] ?? cell) : cell;
    if (value !== '') record[name] = joined(record[name], value);
  }
  if (Object.keys(record).length === 0) return null;
  const others = otherColumns(position, line);
  return others === '' ? record : { ...record, others };
}

/** What stands in columns that have no name of ours, under the partner's own. */
function otherColumns({ header, titles }: Position, { cells }: Line): string {
  return cells
    .flatMap((cell, index) =>
      header.has(index) || !isFilled(cell) ? [] : [`${titles[index] ?? ''} : ${cell}`],
    )
    .join('\n');
}

/** Two columns of one name that say different things: both are kept, one a line. */
function joined(before: string | undefined, value: string): string {
  return before === undefined || before.split('\n').includes(value)
    ? (before ?? value)
    : `${before}\n${value}`;
}

/** More cells than the header has: a text holds the delimiter without quotes, and all that follows is shifted. */
function overflow({ width }: Position, { row, cells }: Line, delimiter: string | null): Finding | null {
  const count = cells.findLastIndex(isFilled) + 1;
  if (delimiter === null || count <= width) return null;
  const name = delimiter === '\t' ? 'une tabulation' : `« ${delimiter} »`;
  return {
    severity: 'REJECT',
    row,
    key: null,
    field: null,
    received: cells.join(delimiter).slice(0, 200),
    message:
      `Ligne ${row} : ${count} cases reçues, ${width} attendues d’après l’en-tête. ` +
      `Un texte contient sans doute ${name} : l’entourer de guillemets ("…").`,
  };
}
