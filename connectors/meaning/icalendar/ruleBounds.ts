import type { Series } from '../../recurrence/series.ts';
import { boundWords, monthStarts } from './calendarNoteWords.ts';

/** « à partir du 5 janvier » is how a series of that day begins; « jusqu'au 30 juin », how one with an end ends. */
export function isBoundOtherwise(note: string, { start, rrules }: Series): boolean {
  const [bound, which, day, month = ''] = boundWords.exec(note) ?? [];
  if (bound === undefined) return false;
  if (which?.startsWith('jusqu')) return rrules.some(rrule => !/UNTIL|COUNT/i.test(rrule));
  const number = Number(month) || monthStarts.findIndex(first => month.startsWith(first)) + 1;
  return start.local.slice(5, 10) !== `${number}`.padStart(2, '0').concat('-', `${day}`.padStart(2, '0'));
}

/** « À partir du 5 janvier » beside a rule that begins then, « jusqu'au 30 juin » beside one that has an end. */
export function isBoundAsSaid(note: string, series: Series): boolean {
  return boundWords.test(note) && !isBoundOtherwise(note, series);
}
