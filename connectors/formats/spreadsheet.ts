import { type Document, FeedError, type Rows } from '../connector.ts';
import { readCsv } from './spreadsheet/csv.ts';
import { findHeader, headerNames, headerScore, type Names } from './spreadsheet/header.ts';
import { detectKind } from './spreadsheet/kind.ts';
import type { Sheet } from './spreadsheet/line.ts';
import { readRecords, type SheetRecord } from './spreadsheet/records.ts';
import { readWorkbook } from './spreadsheet/workbook.ts';

export type { SheetRecord };

/** Our name of a column → the headers it goes by; case, accents, spaces, plurals and punctuation are ignored. */
export type Columns = Readonly<Record<string, readonly string[]>>;

/** An XLSX is read 20,100 rows deep: what lies below `lastRow` may be incomplete, so it is refused, not cut. */
const maxRecords = 20_000;
const lastRow = 20_050;

/**
 * The records of every visible sheet whose header is recognised: one key a column that is filled, the text trimmed.
 * `row` is the number that a spreadsheet shows in that sheet; the key is left to the connector.
 * Throws `FeedError` when a document is no table, has no known header, or is longer than 20,000 rows.
 */
export function readSheet(documents: Document[], columns: Columns): Rows<SheetRecord> {
  const names = headerNames(columns);
  const all: Rows<SheetRecord> = { rows: [], rejects: [] };
  for (const document of documents) {
    for (const sheet of knownSheets(readSheets(document, names), names, columns)) {
      const { rows, rejects } = readRecords(sheet, names);
      for (const row of rows) all.rows.push(row);
      for (const reject of rejects) all.rejects.push(reject);
    }
  }
  if (all.rows.length + all.rejects.length > maxRecords) throw tooLong();
  return all;
}

function readSheets(document: Document, names: Names): Sheet[] {
  const kind = detectKind(document.bytes);
  if (kind !== 'csv') return readWorkbook(document.bytes, kind);
  return [readCsv(document, lines => headerScore(lines, names))];
}

function knownSheets(sheets: Sheet[], names: Names, columns: Columns): Sheet[] {
  const known = sheets.filter(({ lines }) => findHeader(lines, names) !== null);
  if (known.length === 0) throw new FeedError(noHeader(sheets, columns));
  if (known.some(({ lines }) => (lines.at(-1)?.row ?? 0) > lastRow)) throw tooLong();
  return known;
}

function noHeader(sheets: Sheet[], columns: Columns): string {
  const expected = Object.values(columns).flatMap(([title]) => (title === undefined ? [] : [`« ${title} »`]));
  const first = sheets.find(({ lines }) => lines.length > 0)?.lines[0]?.cells.filter(cell => cell !== '');
  const received = first?.slice(0, 12).map(cell => `« ${cell.slice(0, 40)} »`);
  return (
    `Aucune ligne d'en-tête n'est reconnue dans les 30 premières lignes${sheets.length > 1 ? ' des feuilles visibles' : ''}. ` +
    `Colonnes attendues, au moins deux : ${expected.join(', ')}. ` +
    `Première ligne reçue : ${received?.join(', ') ?? 'aucune, le tableau est vide'}. ` +
    'Donner aux colonnes les noms attendus, sur une seule ligne, au-dessus des données.'
  );
}

function tooLong(): FeedError {
  return new FeedError(
    'Le tableau compte plus de 20 000 lignes : rien n’a été lu, pour ne pas en publier une partie seulement. ' +
      'Supprimer les lignes vides ou périmées, ou partager le tableau en plusieurs fichiers.',
  );
}
