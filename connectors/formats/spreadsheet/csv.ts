import { Buffer } from 'node:buffer';
import { type Document, FeedError } from '../../connector.ts';
import { decode } from '../decode.ts';
import { cleanText } from './cleanText.ts';
import { type CsvRecord, splitRecords } from './csvRecords.ts';
import { isFilled, type Line, type Sheet } from './line.ts';

const delimiters = [';', '\t', ',', '|'];
const sampleLength = 32_000;
const noLinks: ReadonlyMap<number, string> = new Map();

/**
 * A CSV as a sheet. The delimiter is the one under which the header is best recognised: `score` counts the columns
 * known in these lines. Throws `FeedError` for bytes that are no text.
 */
export function readCsv({ bytes }: Document, score: (lines: Line[]) => number): Sheet {
  const text = decode(bytes);
  if (text.split('\0').length - 1 > text.length / 100) throw new FeedError(notText);
  const sample = text.slice(0, sampleLength);
  const [best] = delimiters
    .map(delimiter => ({ delimiter, known: score(split(sample, delimiter).lines) }))
    .sort((one, other) => other.known - one.known);
  return split(text, best?.delimiter ?? ';');
}

function split(text: string, delimiter: string): Sheet {
  const sheet: Sheet = { name: null, tab: null, hidden: 0, lines: [], rejects: [], delimiter };
  for (const [index, record] of splitRecords(
    Buffer.from(protectDittos(text, delimiter)),
    delimiter,
  ).entries()) {
    if (record.cells === null) sheet.rejects.push(reject(index + 1, record));
    else addLine(sheet, index + 1, record.cells.map(cleanText));
  }
  return sheet;
}

function addLine(sheet: Sheet, row: number, cells: string[]): void {
  if (cells.some(isFilled)) sheet.lines.push({ row, cells, own: cells, links: noLinks, remarks: [] });
}

function reject(row: number, { line, text }: CsvRecord): Sheet['rejects'][number] {
  const where = line === row ? `Ligne ${row}` : `Ligne ${row} (${line}e du fichier texte)`;
  return {
    severity: 'REJECT',
    row,
    key: null,
    field: null,
    received: cleanText(text).slice(0, 200),
    message:
      `${where} : un guillemet " est ouvert et jamais fermé, on ne sait pas où finit la case. ` +
      'Fermer le guillemet, ou l’écrire deux fois ("") s’il fait partie du texte.',
  };
}

/**
 * A cell that is one quote (« the same as above ») would open a quoted text and swallow the following rows; doubled
 * and quoted it is a quote. Only on lines outside quoted texts, where the other quotes go by pairs.
 */
function protectDittos(text: string, delimiter: string): string {
  const cell = delimiter === '|' ? '\\|' : delimiter;
  const ditto = new RegExp(`(?<=^|${cell})[ ]*"[ ]*(?=${cell})`, 'g');
  let quoted = false;
  return text
    .split('\n')
    .map(line => {
      const even = (line.replace(ditto, '').split('"').length - 1) % 2 === 0;
      const safe = quoted || !even ? line : line.replace(ditto, '""""');
      if ((safe.split('"').length - 1) % 2 === 1) quoted = !quoted;
      return safe;
    })
    .join('\n');
}

const notText =
  'Le fichier n’est ni un classeur ni un texte : il contient des caractères illisibles. ' +
  'Enregistrer le tableau au format XLSX, ODS ou CSV.';
