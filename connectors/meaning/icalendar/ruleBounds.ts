import type { Series } from '../../recurrence/series.ts';
import { addDays, dayOf, isLocalTime } from '../../values/localTime.ts';
import { boundWords, monthStarts } from './calendarNoteWords.ts';

/** « à partir du 5 janvier » is how a series of that day begins; « jusqu'au 30 juin », how one that has ended by then ends. */
export function isBoundOtherwise(note: string, series: Series): boolean {
  const [bound, which, day, month = ''] = boundWords.exec(note) ?? [];
  if (bound === undefined) return false;
  const { local } = series.start;
  const number = Number(month) || monthStarts.findIndex(first => month.startsWith(first)) + 1;
  const named = `${number}`.padStart(2, '0').concat('-', `${day}`.padStart(2, '0'));
  if (!which?.startsWith('jusqu')) return local.slice(5, 10) !== named;
  const year = Number(local.slice(0, 4)) + (named < local.slice(5, 10) ? 1 : 0);
  return !series.rrules.every(rule => (lastDayOf(rule, dayOf(local)) ?? 'never') <= `${year}-${named}`);
}

/** « À partir du 5 janvier » beside a rule that begins then, « jusqu'au 30 juin » beside one that ends by then. */
export function isBoundAsSaid(note: string, series: Series): boolean {
  return boundWords.test(note) && !isBoundOtherwise(note, series);
}

/** No later than that day; null where only following the rule would tell. */
function lastDayOf(rule: string, first: string): string | null {
  const [, year, month, day] = /UNTIL=(\d{4})(\d\d)(\d\d)/i.exec(rule) ?? [];
  const until = `${year}-${month}-${day}`;
  if (year !== undefined) return isLocalTime(until) ? until : null;
  const count = Number(/COUNT=(\d{1,3})\b/i.exec(rule)?.[1] ?? 0);
  const days =
    /FREQ=WEEKLY/i.test(rule) && !/BYDAY=[^;]*,/i.test(rule) ? 7 : /FREQ=DAILY/i.test(rule) ? 1 : 0;
  if (count === 0 || days === 0 || /BY(?!DAY)/i.test(rule)) return null;
  const interval = Number(/INTERVAL=(\d{1,3})\b/i.exec(rule)?.[1] ?? 1);
  return addDays(first, (count - 1) * days * interval);
}
