import { readFootnote } from '../../formats/spreadsheet/marks.ts';
import type { SheetRecord, Table } from '../../formats/spreadsheet.ts';
import type { Problems } from '../../problems.ts';
import { foldText } from '../../values/foldText.ts';
import { readUrl } from '../../words/access.ts';
import { type Cell, type SheetColumn, sheetColumns, timeColumns } from './sheetColumns.ts';

/** Columns where a date is a date. */
const dated: readonly string[] = [
  'day',
  'period',
  'from',
  'until',
  'except',
  'remarks',
  'updatedAt',
  'comment',
  'description',
  'others',
];

/** What the cells of a row say, less what says nothing: an error of the spreadsheet, a dash, numbers that became a date. */
export function readCells({ cells, links, table }: SheetRecord, problems: Problems): Cell {
  const said = Object.entries(cells).map(([column, text]) => {
    const refusal = refusalOf(column, text);
    if (refusal) problems.warn(usualName(column), text, refusal);
    return [column, refusal || saysNothing(column, text) ? '' : unmarked(text, table)] as const;
  });
  const texts: Readonly<Record<string, string>> = Object.fromEntries(said);
  return column => withLink(column, texts[column] ?? '', links[column]);
}

/** The mark of a footnote is not said with what it marks. */
function unmarked(text: string, { notes }: Table): string {
  const marks = notes.flatMap(note => readFootnote(note)?.mark ?? []);
  return text.replace(/[ \t]*\(?(?<!\*)(\*{1,4})(?!\*)\)?(?=\s|$)/g, (whole, mark: string) =>
    marks.includes(mark) ? '' : whole,
  );
}

/** « ? » among the hours says that nobody knows them; « RAS » is a remark that there is none. */
function saysNothing(column: string, text: string): boolean {
  const said = foldText(text);
  if (said.includes('?') && timeColumns.some(time => time === column)) return false;
  const isRemark = column === 'comment' || column === 'remarks';
  return isFiller.test(said) || (isRemark && isNoRemark.test(said));
}

const isNoRemark =
  /^(?:r\.?a\.?s\.?|rien(?: a signaler)?|ok|vu|a jour|oui|non|aucune?s?(?: remarques?)?|pas de remarques?)$/;
const isFiller =
  /^(?:[-/.·_?*]+|neant|n\.?c\.?|n\/[ac]|s\.?o\.?|s\/o|sans objet|non (?:communiquee?|renseignee?|defini|connue?)|null|none|nan|undefined|\(vide\))$/;

function refusalOf(column: string, text: string): string | null {
  if (isError.test(text)) {
    return `La case contient l'erreur « ${text} » du tableur : elle est laissée de côté. Corriger la formule, ou écrire la valeur.`;
  }
  if (isFormula.test(text)) {
    return `La case contient une formule, « ${text.slice(0, 60)} », et non son résultat : elle est laissée de côté. Écrire la valeur.`;
  }
  if (dated.includes(column) || !isDate.test(foldText(text))) return null;
  return (
    `La case contient la date « ${text} », où l'on attendait du texte : le tableur a sans doute changé en date ce qui ` +
    "était écrit (« 5-7 » en 5 juillet). Elle est laissée de côté. Mettre la colonne au format Texte et l'écrire de nouveau, par exemple « 9h-12h »."
  );
}

const isError =
  /^#(?:N\/A|N\/D|REF!|NAME\?|NOM\?|VALUE!|VALEUR!|DIV\/0!|NULL!|NUL!|NUM!|NOMBRE!|ERREUR!|SPILL!|CALC!)$|^Err:\d+$/i;
const isFormula = /^=\s*[a-z'"(@+-]|^@[a-z]+\(/i;
/** 2026-07-05, and as a CSV writes it: 5-juil, 05-juil.-26, 5-Jul, juil-26. */
const months = String.raw`(?:jan|feb|fev|mar|apr|avr|may|mai|jun|juin|jul|juil|aug|aout|sep|oct|nov|dec)[a-z]{0,6}\.?`;
const isDate = new RegExp(
  String.raw`^(?:\d{4}-\d{2}-\d{2}(?:t[\d:]+)?|\d{1,2}[-/]${months}(?:[-/]\d{2,4})?|${months}-\d{1,4})$`,
);

/** Behind « Prendre RDV » or « Cliquer ici » stands the address that is meant. */
function withLink(column: SheetColumn, text: string, link: string | undefined): string {
  if (link === undefined || !['url', 'email', 'access'].includes(column)) return text;
  const address = link.replace(/^mailto:/i, '').replace(/\?subject=.*$/i, '');
  if (text.includes('@') || readUrl(text) !== null) return text;
  return column === 'access' ? `${text} (${address})` : address;
}

/** A column as we call it. */
export function usualName(column: string): string {
  const usual: Readonly<Record<string, readonly string[]>> = sheetColumns;
  return usual[column]?.[0] ?? column;
}
