import type { Finding } from '../../../schema/source.ts';
import type { Document, Rows } from '../../connector.ts';
import { readSheet, type SheetRecord, type Table } from '../../formats/spreadsheet.ts';
import { inSheet } from '../../problems.ts';
import { doubtfulTitles } from './aroundTable.ts';
import { sheetColumns } from './sheetColumns.ts';
import { withTwins } from './twinRows.ts';

/** The rows of a table, and what its titles leave uncertain in all of them, told once. */
export function sheetRows(documents: Document[]): Rows<SheetRecord> {
  const { rows, rejects, warnings = [] } = readSheet(documents, sheetColumns);
  const tables = new Map(
    rows.map(({ record: { table } }) => [`${table.tab}\n${table.headings.join('\n')}`, table]),
  );
  return {
    rows: withTwins(rows),
    rejects,
    warnings: [...warnings, ...[...tables.values()].flatMap(ofTable)],
  };
}

function ofTable(table: Table): Finding[] {
  return doubtfulTitles(table).map(title => ({
    severity: 'WARNING',
    row: null,
    key: null,
    field: null,
    received: title,
    message: inSheet(
      table.sheet,
      `« ${title} » laisse incertain quand valent les horaires du tableau : aucune séance n'en est annoncée. Écrire les dates, par exemple « du 04/01/2027 au 26/03/2027 », ou ôter ces mots s'ils ne disent rien des dates.`,
    ),
  }));
}
