import { hoursNamed, isAtOtherHours } from '../../dated/hoursNamed.ts';
import { isPlainNote } from '../../dated/plainNotes.ts';
import { isAboutRemote } from '../../dated/remote.ts';
import { applyComment } from '../../hours/applyComment.ts';
import { printOsm } from '../../hours/printOsm.ts';
import type { Schedule } from '../../hours/schedule.ts';
import type { Series } from '../../recurrence/series.ts';
import { foldText } from '../../values/foldText.ts';
import { readOutcome } from '../../words/callingOff.ts';
import { findDoubt, isHarmlessNote } from '../../words/doubts.ts';
import {
  barredDay,
  everyFewWords,
  exceptionWords,
  holidayWords,
  onHolidays,
  otherwiseWords,
  registrationWords,
} from './calendarNoteWords.ts';
import { isBoundAsSaid, isBoundOtherwise } from './ruleBounds.ts';
import { isAgreed, isEveryWeek, namesOtherDays } from './ruleDays.ts';

/** Nobody can say which dates of the rule stand. */
export const uncertain = 'uncertain';

/**
 * What a sentence beside a rule does to its dates: hours within which they hold, `uncertain`, or null for a sentence that
 * takes nothing away.
 */
export function readNote(
  words: string,
  series: Series,
  { isNote, isRemote }: { isNote: boolean; isRemote: boolean },
): string | null {
  const note = foldText(words);
  if (everyFewWords.test(note)) return series.rrules.some(isEveryWeek) ? uncertain : null;
  if (isAgreed(note, series) || onHolidays.test(note)) return null;
  const isRegistration = registrationWords.test(note) && !holidayWords.test(note);
  if (isRegistration && findDoubt(words) === null) return null;
  if (otherwiseWords.test(note) || isBoundOtherwise(note, series)) return uncertain;
  const limit = limitOf(note);
  if (limit !== null) return limit;
  if (barredDay.test(note)) return uncertain;
  const outcome = readOutcome(note);
  if (outcome === 'held') return null;
  if (outcome !== null) return uncertain;
  if (isBoundAsSaid(note, series)) return null;
  const doubt = findDoubt(words);
  if (doubt !== null)
    return series.status === 'FULL' || (isRemote && isAboutRemote(doubt)) ? null : uncertain;
  if (isAtOtherHours(hoursNamed(note), series.start.local, series.end?.local ?? null)) return uncertain;
  if (!isRegistration && namesOtherDays(note, series)) return uncertain;
  const isPlain = isRegistration || isHarmlessNote(words) || isPlainNote(note);
  return isNote && !isPlain ? uncertain : null;
}

/** Hours that an exception leaves, `uncertain` where it is one of which nothing is certain, null for none. */
function limitOf(note: string): string | null {
  const when = exceptionWords.exec(note)?.[1];
  if (when === undefined) return holidayWords.test(note) ? uncertain : null;
  const { schedule, notUnderstood } = applyComment(always, `sauf ${when}`);
  const hours = notUnderstood.length === 0 && schedule ? printOsm(schedule) : null;
  // Beside a calendar, public holidays are days like any others: it says itself when it takes place.
  return (/\bferie/.test(when) ? hours : hours?.replace('; PH off', '')) ?? uncertain;
}

/** Every day, all day: what a note leaves of it is when the dates of a rule hold. */
const always: Schedule = {
  statements: [
    { days: [0, 1, 2, 3, 4, 5, 6].map(day => ({ day })), times: [{ from: 0, to: 1440 }], period: {} },
  ],
  closures: [],
  openOnHolidays: true,
};
