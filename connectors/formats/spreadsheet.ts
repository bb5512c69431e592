import type { Finding } from '../../schema/source.ts';
import { type Document, FeedError, type Rows } from '../connector.ts';
import { foldText } from '../values/foldText.ts';
import { readCsv } from './spreadsheet/csv.ts';
import { findHeader, headerNames, headerScore, type Names } from './spreadsheet/header.ts';
import { detectKind } from './spreadsheet/kind.ts';
import type { Sheet } from './spreadsheet/line.ts';
import { readRecords } from './spreadsheet/records.ts';
import { listed, type SheetRecord, type Table } from './spreadsheet/table.ts';
import { readWorkbook } from './spreadsheet/workbook.ts';

export type { SheetRecord, Table };

/** Our name of a column → the headers it goes by; case, accents, spaces, plurals and punctuation are ignored. */
export type Columns = Readonly<Record<string, readonly string[]>>;

/** An XLSX is read 20,100 rows deep: what lies below `lastRow` may be incomplete, so it is refused, not cut. */
const maxRecords = 20_000;
const lastRow = 20_050;

/**
 * The records of every visible sheet whose header is recognised: one key a column that is filled, the text trimmed.
 * `row` is the number that a spreadsheet shows in that sheet; the key is left to the connector. The warnings tell the
 * columns and the sheets that were not read.
 * Throws `FeedError` when a document is no table, has no known header, or is longer than 20,000 rows.
 */
export function readSheet(documents: Document[], columns: Columns): Rows<SheetRecord> {
  const names = headerNames(columns);
  const all: Required<Rows<SheetRecord>> = { rows: [], rejects: [], warnings: [] };
  for (const document of documents) {
    const { sheets, setAside } = knownSheets(readSheets(document, names), names, columns);
    for (const sheet of sheets) {
      const { rows, rejects, warnings = [] } = readRecords(sheet, columns);
      for (const row of rows) all.rows.push(row);
      for (const reject of rejects) all.rejects.push(reject);
      all.warnings.push(...warnings);
    }
    all.warnings.push(...setAside.map(draftSheet));
  }
  if (all.rows.length + all.rejects.length > maxRecords) throw tooLong();
  return all;
}

function readSheets(document: Document, names: Names): Sheet[] {
  const kind = detectKind(document.bytes);
  if (kind !== 'csv') return readWorkbook(document.bytes, kind);
  return [readCsv(document, lines => headerScore(lines, names))];
}

/** The sheets with rows to publish, each called by its tab when there are several; and those that are not for publishing. */
function knownSheets(all: Sheet[], names: Names, columns: Columns): { sheets: Sheet[]; setAside: Sheet[] } {
  const known = all.filter(({ lines }) => findHeader(lines, names) !== null);
  if (known.length === 0) throw new FeedError(noHeader(all, columns));
  const current = known.filter(({ name }) => !isDraft.test(foldText(name ?? '')));
  const sheets = current.length > 0 ? current : known;
  if (sheets.some(({ lines }) => (lines.at(-1)?.row ?? 0) > lastRow)) throw tooLong();
  return {
    sheets: sheets.length > 1 ? sheets : sheets.map(sheet => ({ ...sheet, name: null })),
    setAside: known.filter(sheet => !sheets.includes(sheet)),
  };
}

/** Tabs in which people keep what is over, or not ready. */
const isDraft =
  /\b(?:archiv\w*|anciens?|ancienne?s?|old|brouillons?|modeles?|exemples?|sauvegardes?|backup|annule\w*|supprime\w*|termine\w*|corbeille|interne|ne pas (?:publier|diffuser))\b/;

function draftSheet({ name, lines }: Sheet): Finding {
  return {
    severity: 'WARNING',
    row: null,
    key: name,
    field: name,
    received: lines[0]?.cells.join(' ; ').slice(0, 200) ?? null,
    message:
      `La feuille « ${name} » n’a pas été lue : son nom est celui d’une archive, d’un modèle, d’un brouillon ou de ce qui n’est pas à publier. ` +
      'Si elle est à publier, lui donner un autre nom ; sinon, la masquer.',
  };
}

function noHeader(sheets: Sheet[], columns: Columns): string {
  const expected = Object.values(columns).flatMap(([title]) => title ?? []);
  const first = sheets.find(({ lines }) => lines.length > 0)?.lines[0]?.cells.filter(cell => cell !== '');
  return (
    `Aucune ligne d'en-tête n'est reconnue dans les 30 premières lignes${sheets.length > 1 ? ' des feuilles visibles' : ''}. ` +
    `Colonnes attendues, au moins deux : ${listed(expected)}. ` +
    `Première ligne reçue : ${first ? listed(first) : 'aucune, le tableau est vide'}. ` +
    'Donner aux colonnes les noms attendus, sur une seule ligne, au-dessus des données.'
  );
}

function tooLong(): FeedError {
  return new FeedError(
    'Le tableau compte plus de 20 000 lignes : rien n’a été lu, pour ne pas en publier une partie seulement. ' +
      'Supprimer les lignes vides ou périmées, ou partager le tableau en plusieurs fichiers.',
  );
}
