import type { Buffer } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';

/** One record of the file, blank ones included; `cells` is null where a quote is never closed. */
export interface CsvRecord {
  cells: string[] | null;
  /** Of its first line, from 1, in the text. */
  line: number;
  /** As written; empty when it could be split. */
  text: string;
}

const lineFeed = 0x0a;

/**
 * Splits strictly, so that a stray quote is noticed instead of swallowing what follows: the line where a record goes
 * wrong is read again alone, leniently, and splitting resumes on the next one. Lines end with `\n`.
 */
export function splitRecords(bytes: Buffer, delimiter: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  for (let at = 0, line = 1; at < bytes.length; ) {
    const rest = bytes.subarray(at);
    const good = strictly(rest, delimiter);
    for (const { cells, lines } of good.records) {
      records.push({ cells, line, text: '' });
      line += lines;
    }
    at += good.length;
    if (good.whole) break;
    const end = endOfLine(bytes, at);
    const text = bytes.toString('utf8', at, end);
    records.push({ cells: leniently(text, delimiter), line, text });
    at = end;
    line += 1;
  }
  return records;
}

interface Split {
  records: { cells: string[]; lines: number }[];
  /** In bytes, of what could be split. */
  length: number;
  whole: boolean;
}

function strictly(bytes: Buffer, delimiter: string): Split {
  const split: Split = { records: [], length: 0, whole: true };
  const onRecord = (cells: string[]): null => {
    const lines = 1 + cells.reduce((count, cell) => count + cell.split('\n').length - 1, 0);
    split.length = afterLines(bytes, split.length, lines);
    split.records.push({ cells, lines });
    return null;
  };
  try {
    parse(bytes, { ...options(delimiter), on_record: onRecord });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    split.whole = false;
  }
  return split;
}

function leniently(line: string, delimiter: string): string[] | null {
  try {
    return parse(line, { ...options(delimiter), trim: false, relax_quotes: true })[0] ?? [''];
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

/** `"a; b" ; c` is often written with spaces around the quotes; in a file of tabs a space to trim could be a cell. */
function options(delimiter: string) {
  return {
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    bom: false,
    trim: delimiter !== '\t',
  };
}

function afterLines(bytes: Buffer, start: number, lines: number): number {
  let at = start;
  for (let count = 0; count < lines; count++) at = endOfLine(bytes, at);
  return at;
}

function endOfLine(bytes: Buffer, start: number): number {
  const found = bytes.indexOf(lineFeed, start);
  return found === -1 ? bytes.length : found + 1;
}
