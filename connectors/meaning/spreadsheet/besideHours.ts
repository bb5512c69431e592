import { restrictsHours, speaksOfHours } from '../../hours/applyComment.ts';
import { readDate } from '../../values/dates.ts';
import { foldText } from '../../values/foldText.ts';
import { isAboutPaper, readUnknownColumn } from './unknownColumn.ts';

/** Columns that are not about hours, and that people use all the same to say when they do not hold. */
const beside = ['title', 'type', 'place', 'access', 'audience', 'description'] as const;
export type BesideColumn =
  | (typeof beside)[number]
  | 'comment'
  | 'period'
  | 'from'
  | 'until'
  | 'others'
  | 'headings'
  | 'notes';
type Said = (column: BesideColumn) => string;

/** What the row, and the table around it, may take away from the hours: to be read as a comment beside them. */
export function besideHours(cell: Said): string {
  const said = [
    ...beside.map(cell).filter(restrictsHours),
    ...linesOf(cell('others')).flatMap(line => readUnknownColumn(line).comment),
    ...linesOf(cell('headings')).flatMap(ofHeading),
    ...linesOf(cell('notes')).filter(line => !isAboutPaper.test(foldText(line)) && speaksOfHours(line)),
  ];
  return [cell('comment'), readPeriod(cell), ...said].filter(text => text !== '').join(' ; ');
}

/** Words beside the hours that are surely about them, and that no comment can say: none of the hours is certain. */
export function leavesNoHours(cell: Said): string[] {
  const period = cell('period');
  const isUnread = !isAlways.test(foldText(period)) && !speaksOfHours(period);
  return [
    ...(isUnread ? [period] : []),
    ...(isSometimes.test(foldText(cell('comment'))) ? [cell('comment')] : []),
    ...linesOf(cell('others')).flatMap(line => readUnknownColumn(line).lost),
  ];
}

/** « 2 fois/mois », « 1er et 3e », « pas tous les mois »: not every week, and nobody can tell which. */
const isSometimes =
  /\d ?(?:x|fois) ?\/ ?mois|\bpas tou(?:te)?s les (?:mois|semaines)|^(?:les? )?\d ?(?:er|e|eme)s?(?: ?(?:et|,|&) ?\d ?(?:er|e|eme)s?)*$/;

/** When the hours hold: « du 05/01/2026 au 26/06/2026 », « le 05/01/2026 », « hors vacances ». */
function readPeriod(cell: Said): string {
  const period = cell('period');
  const [from, until] = [inFigures(cell('from')), inFigures(cell('until'))];
  const span = from === until && from !== '' ? `le ${from}` : spanOf(from, until);
  return [isAlways.test(foldText(period)) ? '' : period, span].filter(text => text !== '').join(' ; ');
}

function spanOf(from: string, until: string): string {
  if (from !== '' && until !== '') return `du ${from} au ${until}`;
  if (from !== '') return `à partir du ${from}`;
  return until === '' ? '' : `jusqu'au ${until}`;
}

const isAlways =
  /^(?:(?:tou(?:te)?s?|chaque) (?:les )?(?:semaines?|annees?|l'annee)|toute l'annee|hebdomadaires?|hebdo|permanente?|reguli\S+|annuelle?|)$/;

/** A date as one writes it in French, `12/01/2026`; other words as they are. */
export function inFigures(text: string): string {
  const date = isOneDay.test(foldText(text)) ? readDate(text, 'UTC') : null;
  if (date === null) return text;
  const [year, month, day] = new Date(date).toISOString().slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

/** « janvier 2026 » and « 12/01/2026 14:30 » say less, or more, than a day. */
const isOneDay =
  /^(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{5}|(?:le )?(?:[a-z]+di )?\d{1,2}(?:er)? [a-z]+\.? \d{4})$/;

/** A heading counts where it takes hours away or says between which dates they hold; what stands between brackets alone too. */
function ofHeading(line: string): string[] {
  const inBrackets = [...line.matchAll(/\(([^()]+)\)/g)].flatMap(([, text = '']) => text);
  if (restrictsAll(line.replace(/\([^()]+\)/g, ' '))) return [line];
  return inBrackets.filter(restrictsAll);
}

function restrictsAll(text: string): boolean {
  const saysWhich = /\bdu\b.*\d.*\bau\b.*\d|\bpas d|\baucune?\b/.test(foldText(text));
  return restrictsHours(text) || (saysWhich && speaksOfHours(text));
}

function linesOf(text: string): string[] {
  return text.split('\n').filter(line => line !== '');
}
