import type { Finding } from '../../../schema/source.ts';
import { inSheet } from '../../problems.ts';
import type { Columns } from '../spreadsheet.ts';

/** The table that a row stands in, as the partner wrote it. */
export interface Table {
  /** The tab of its sheet, where several sheets of the workbook hold rows; else null. */
  sheet: string | null;
  /** The header, less its empty cells. */
  headers: readonly string[];
  /** Our name of a column → its header. */
  titles: Readonly<Record<string, string>>;
  /** Lines above the header, and lines of one cell between the rows: they may concern every row. */
  headings: readonly string[];
  /** « Attention : pas de permanence en août »: notes about the table, which are no rows. */
  notes: readonly string[];
}

/** What a row says, and where it stands. */
export interface SheetRecord {
  /**
   * Our name of a column → what the row says there; a column that is empty or absent has no key. Under `others`, what
   * the columns say that have no name of ours, one a line with its title.
   */
  cells: Readonly<Record<string, string>>;
  /** Our name of a column → the web or mail address behind its cell. */
  links: Readonly<Record<string, string>>;
  table: Table;
}

/** « Lieu », « Type » and ten more at most: who reads the message looks for one of them. */
export function listed(titles: readonly string[]): string {
  const first = titles.slice(0, maxListed).map(title => `« ${title.slice(0, 60)} »`);
  return [...first, ...(titles.length > maxListed ? ['…'] : [])].join(', ');
}

const maxListed = 12;

/**
 * Columns that hold something and have no name of ours, told once: one of them may be a column that was renamed.
 * `row` is that of the header.
 */
export function unknownColumns(
  table: Table,
  row: number,
  unknown: readonly string[],
  columns: Columns,
): Finding[] {
  if (unknown.length === 0) return [];
  const absent = Object.entries(columns).flatMap(([name, [title]]) =>
    title === undefined || name in table.titles ? [] : [title],
  );
  const which = unknown.length > 1 ? 'Colonnes non reconnues' : 'Colonne non reconnue';
  const advice = `Si c’est une de nos colonnes sous un autre nom, lui en donner le nom ; l’en-tête n’a pas : ${listed(absent)}.`;
  return [
    {
      severity: 'WARNING',
      row,
      key: null,
      field: unknown.join(', ').slice(0, 200),
      received: table.headers.join(' ; ').slice(0, 200),
      message: inSheet(
        table.sheet,
        `${which} : ${listed(unknown)}. Ce qui y est écrit n’est pas publié. ${advice}`,
      ),
    },
  ];
}
