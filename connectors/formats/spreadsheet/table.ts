import type { Finding } from '../../../schema/source.ts';
import { inSheet } from '../../problems.ts';
import type { Columns } from '../spreadsheet.ts';

/** The table that a row stands in, as the partner wrote it. */
export interface Table {
  /** The tab of its sheet, where several sheets of the workbook hold rows; else null. */
  sheet: string | null;
  /** The name of its tab, also where it is alone; null in a text file. */
  tab: string | null;
  /** The header, less its empty cells. */
  headers: readonly string[];
  /** Our name of a column → its header. */
  titles: Readonly<Record<string, string>>;
  /** Lines above the header, and lines of one cell between the rows: they may concern every row. */
  headings: readonly string[];
  /** Those of the headings that stand above the header. */
  top: readonly string[];
  /** « Attention : pas de permanence en août »: notes about the table, which are no rows. */
  notes: readonly string[];
  /** The marks of footnotes that its rows bear: « * », « ** ». */
  marks: readonly string[];
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
  /** The lines of one cell that stand above the row, since the header: « BETTON ». */
  blocks: readonly string[];
  /** Our name of a column → what the last row above that fills it says there. */
  above: Readonly<Record<string, string>>;
  /** What rows of the same offer say against its hours, and of no hours of their own: « fermé le mardi 8 décembre ». */
  twins?: readonly string[];
  /** True for a line of one cell: a note, a title, or the rest of another row. */
  isAlone: boolean;
  table: Table;
}

/** « Lieu », « Type » and ten more at most: who reads the message looks for one of them. */
export function listed(titles: readonly string[]): string {
  const first = titles.slice(0, maxListed).map(title => `« ${title.slice(0, 60)} »`);
  return [...first, ...(titles.length > maxListed ? ['…'] : [])].join(', ');
}

const maxListed = 12;

/** How many lines were hidden, and so left aside. */
export function hiddenLines(count: number, { sheet, headers }: Table): Finding[] {
  if (count === 0) return [];
  const what =
    count > 1 ? `${count} lignes masquées n’ont pas été lues` : 'Une ligne masquée n’a pas été lue';
  return [
    {
      severity: 'WARNING',
      row: null,
      key: null,
      field: null,
      received: headers.join(' ; ').slice(0, 200),
      message: inSheet(
        sheet,
        `${what}. Pour publier tout le tableau, effacer le filtre et afficher toutes les lignes, puis enregistrer.`,
      ),
    },
  ];
}

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
        `${which} : ${listed(unknown)}. Ce qui y est écrit n’est pas publié ; ce qui semble y parler de dates peut retirer des séances. ${advice}`,
      ),
    },
  ];
}
