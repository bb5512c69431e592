import type { Row, Rows } from '../../connector.ts';
import type { Columns } from '../spreadsheet.ts';
import { findHeader, headerNames } from './header.ts';
import type { Line, Sheet } from './line.ts';
import { otherTitles, readLine } from './lineRecord.ts';
import { overflow, sideBySide } from './misalignedLine.ts';
import { atHeader, belowHeader, type Position } from './position.ts';
import { aboveHeader, keepAround, keepHeadings, maxHeadings, textOf } from './surroundings.ts';
import { hiddenLines, type SheetRecord, unknownColumns } from './table.ts';
import { titlesOver } from './titles.ts';

/** The records below the header, less repeated headers, totals and notes. A blank line or a header starts a block. */
export function readRecords(sheet: Sheet, columns: Columns): Rows<SheetRecord> {
  const names = headerNames(columns);
  const start = findHeader(sheet.lines, names) ?? sheet.lines.length;
  const first = sheet.lines[start];
  if (!first) return { rows: [], rejects: [] };
  const around = aboveHeader(sheet, sheet.lines.slice(0, start), names);
  const rows: Row<SheetRecord>[] = [];
  const rejects = sheet.rejects.filter(({ row }) => (row ?? 0) > first.row);
  const unknown = new Set<string>();
  let position = atHeader(first, names, around);
  for (const line of sheet.lines.slice(start + 1)) {
    const next = belowHeader(position, line, names);
    if (next) {
      keepHeadings(around, titlesOver(position, next));
      position = { ...next, blocks: position.blocks };
      continue;
    }
    keepAround(around, line);
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

/** The position once a line is read. */
function after(position: Position, line: Line, record: SheetRecord | null): Position {
  const read = { ...position, line, isHeader: false };
  if (!record) return read;
  if (record.isAlone)
    return { ...read, above: record.cells, blocks: [...position.blocks, textOf(line)].slice(-maxHeadings) };
  return { ...read, above: record.cells, said: { ...position.said, ...record.cells } };
}
