import type { DatedSession } from '../draft.ts';
import type { Series, SeriesTime } from '../recurrence/series.ts';
import { addDays, dayOf, toLocal } from '../values/localTime.ts';
import { doubtMessage, judgeSessions, type SaidAround } from './judgeSessions.ts';

/** Dates as they stand once the words around them were heard, and those that are not certain. */
export interface JudgedDates {
  dates: DatedSession[];
  /** Not shown; why is told as long as they are to come. */
  series: Series | null;
}

/** Gives each session what the words say of it, and sets apart those that they leave uncertain. */
export function judgeDates(given: readonly DatedSession[], said: SaidAround, timezone: string): JudgedDates {
  const judge = judgeSessions(
    said,
    given.map(({ start }) => toLocal(start, timezone)),
  );
  const judged = given.map(date => {
    const end = date.end === null ? null : toLocal(date.end, timezone);
    const start = toLocal(date.start, timezone);
    return { date, ...judge(date.allDay ? dayOf(start) : start, end) };
  });
  const uncertain = judged.filter(({ date, doubt }) => doubt !== null && isExpected(date));
  const doubts = [...new Set(uncertain.flatMap(({ doubt }) => doubt ?? []))];
  return {
    dates: judged
      .filter(one => !uncertain.includes(one))
      .map(({ date, status }) => (isExpected(date) && status !== 'SCHEDULED' ? { ...date, status } : date)),
    series: uncertainSeries(
      uncertain.map(({ date }) => date),
      doubtMessage(doubts.join(', ')),
      timezone,
    ),
  };
}

/** What its own field calls off, or moves, needs no other words. */
function isExpected({ status }: DatedSession): boolean {
  return status === 'SCHEDULED' || status === 'FULL';
}

/** Dates of which none is to be shown, and why; null without any. */
export function uncertainSeries(
  dates: readonly DatedSession[],
  doubt: string,
  timezone: string,
): Series | null {
  const [first, ...others] = dates.map(date => periodOf(date, timezone));
  if (first === undefined) return null;
  const none = { rrules: [], exrules: [], exdates: [], overrides: [], limits: [] };
  return { ...first, ...none, rdates: others, onlyOverrides: false, status: 'SCHEDULED', doubt };
}

function periodOf({ start, end, allDay }: DatedSession, timezone: string) {
  const at = (instant: number): SeriesTime =>
    allDay
      ? { local: dayOf(toLocal(instant, timezone)), zone: null }
      : { local: toLocal(instant, 'UTC'), zone: 'UTC' };
  const last = allDay && end === null ? { local: addDays(at(start).local, 1), zone: null } : null;
  return { start: at(start), end: end === null ? last : at(end), duration: null };
}
