import { foldText } from '../../values/foldText.ts';
import { nothing, type Restriction } from './sheetNotes.ts';
import { isAboutPaper } from './unknownColumn.ts';

const months = 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre';
const monthOrder = months.split('|');

/** Names of a time of the year that nobody can count, or that say what the table is not: « été », « 1er trimestre ». */
const vague =
  /(?<!\b(?:a|ont|ayant) )\bete\b|\bestiva|\bhiver|\bprintemps\b|\bautomne\b|\bvacances\b|\bnoel\b|\btoussaint\b|\bpaques\b|\brentree\b|\b(?:bi|tri|se)mestr|\bsemaines?\b|\bquinzaine|\bprevisionnel|\bprovisoire|\bsous reserve|\bscolaires?\b|\bs\d{1,2}\b|\bannule|\bsupprime|\btermine/;

/**
 * What the title of a table, or the name of its sheet, says of when its hours hold: a school year, a year or a month
 * are dates; a season or a quarter leaves none certain.
 */
export function readTimeName(text: string): Restriction {
  const words = foldText(text).replace(/_/g, ' ');
  if (isAboutPaper.test(words)) return nothing;
  if (/^(?:en |pendant (?:la )?)?(?:periode|temps) scolaire$/.test(words))
    return { comment: ['hors vacances scolaires'], lost: [] };
  const lost = { comment: [], lost: [text] };
  const schoolYear = /(?<!\d)(20\d\d) ?[-/–] ?(20\d\d|\d\d)(?!\d)/.exec(words);
  const rest = words.replace(/\bannees? scolaires?\b/g, ' ').replace(schoolYear?.[0] ?? '', ' ');
  const named = [...rest.matchAll(new RegExp(`(?<!\\d )\\b(${months})\\b`, 'g'))].map(
    ([, month = '']) => month,
  );
  const years = [...rest.matchAll(/(?<![\d/.-])20[2-4]\d(?![\d/.-])/g)].map(([year]) => Number(year));
  const isUncounted = vague.test(rest) || named.length > 1 || years.length > 1;
  if (isUncounted || (schoolYear && named.length + years.length > 0)) return lost;
  if (schoolYear) return ofSchoolYear(Number(schoolYear[1]), schoolYear[2] ?? '') ?? lost;
  const [[month], [year]] = [named, years];
  if (month !== undefined) return year === undefined ? lost : span(ofMonth(year, monthOrder.indexOf(month)));
  return year === undefined ? nothing : span([`01/01/${year}`, `31/12/${year}`]);
}

function ofSchoolYear(first: number, second: string): Restriction | null {
  const isNext = Number(second) % 100 === (first + 1) % 100;
  return isNext ? span([`01/09/${first}`, `31/08/${first + 1}`]) : null;
}

function ofMonth(year: number, month: number): [string, string] {
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const number = String(month + 1).padStart(2, '0');
  return [`01/${number}/${year}`, `${last}/${number}/${year}`];
}

function span([from, until]: readonly [string, string]): Restriction {
  return { comment: [`du ${from} au ${until}`], lost: [] };
}
