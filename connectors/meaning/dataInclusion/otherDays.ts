import { readHours } from '../../hours/readHours.ts';
import { foldText } from '../../values/foldText.ts';

const codes: readonly string[] = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const names: readonly string[] = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

/** True for a title that names days which are not those of the hours: « Permanence du jeudi » beside `Tu 14:00-17:00`. */
export function isTitleOfOtherDays(title: string, hours: string): boolean {
  const named = daysNamed(title);
  const open = daysOpen(hours);
  return named.length > 0 && open.size > 0 && (named.some(day => !open.has(day)) || named.length < open.size);
}

/** True for a sentence that gives other days or other times: « Tous les jeudis de 10h à 12h. » beside `Tu 14:00-17:00`. */
export function isAtOtherTimes(sentence: string, hours: string): boolean {
  if (ofRegistration.test(foldText(sentence))) return false;
  const open = daysOpen(hours);
  const named = daysNamed(sentence);
  if (open.size > 0 && named.some(day => !open.has(day))) return true;
  const said = named.length > 0 ? readHours(sentence).openingHours : null;
  return said !== null && plain(said) !== plain(readHours(hours).openingHours ?? hours);
}

/** How one registers or calls has hours of its own. */
const ofRegistration =
  /\binscri|\breserv|\bcontact|\bappel|\btelephon|\bstandard\b|\bjoindre|\bjoignable|\brenseign|\bsecretariat/;

function plain(osm: string): string {
  return osm.replace(/; PH off/g, '').replace(/\s+/g, '');
}

/** As numbers of the week, Monday first; « du lundi au jeudi » names all four. */
function daysNamed(text: string): number[] {
  const folded = foldText(text);
  const range = new RegExp(`\\b(${names.join('|')}) (?:au|a|-) (${names.join('|')})\\b`).exec(folded);
  const spanned = range ? between(position(range[1]), position(range[2])) : [];
  const single = names.flatMap((name, day) => (new RegExp(`\\b${name}s?\\b`).test(folded) ? day : []));
  return [...new Set([...spanned, ...single])];
}

function position(name: string | undefined): number {
  return names.indexOf(name ?? '');
}

function daysOpen(hours: string): ReadonlySet<number> {
  if (!codes.some(code => new RegExp(`\\b${code}\\b`).test(hours))) return new Set(daysNamed(hours));
  const rules = hours.split(';').filter(rule => !/\b(?:off|closed)\b/.test(rule));
  const days = rules.flatMap(rule =>
    [...rule.matchAll(/\b(Mo|Tu|We|Th|Fr|Sa|Su)(?:-(Mo|Tu|We|Th|Fr|Sa|Su))?\b/g)].flatMap(([, first, last]) =>
      between(codeOf(first), last === undefined ? codeOf(first) : codeOf(last)),
    ),
  );
  return new Set(days);
}

function codeOf(code: string | undefined): number {
  return codes.indexOf(code ?? '');
}

function between(first: number, last: number): number[] {
  return codes
    .map((_, day) => day)
    .filter(day => (first <= last ? day >= first && day <= last : day >= first || day <= last));
}
