import { applyComment } from '../../hours/applyComment.ts';
import { printOsm } from '../../hours/printOsm.ts';
import type { Schedule } from '../../hours/schedule.ts';
import type { Series } from '../../recurrence/series.ts';
import { foldText } from '../../values/foldText.ts';
import { calledOff } from '../../words/calledOff.ts';
import {
  boundWords,
  everyFewWords,
  exceptionWords,
  holidayWords,
  monthStarts,
  otherwiseWords,
  registrationWords,
} from './calendarNoteWords.ts';

/**
 * A series with what the words beside its rule take away from it: « pas d'atelier pendant les vacances scolaires » leaves
 * its other dates; what takes away dates that are not certain (« un mardi sur deux » beside a rule of every week) leaves
 * none, and is quoted. Dates given one by one stand.
 */
export function withNotes(series: Series | null, texts: readonly (string | null)[]): Series | null {
  if (!series || series.rrules.length === 0) return series;
  const notes = texts
    .flatMap(text => sentencesOf(text ?? ''))
    .map(words => ({ words, says: readNote(words, series) }));
  const doubtful = notes.find(({ says }) => says === uncertain);
  return {
    ...series,
    limits: [
      ...series.limits,
      ...notes.flatMap(({ says }) => (says === null || says === uncertain ? [] : says)),
    ],
    doubt: series.doubt ?? (doubtful ? doubtOf(doubtful.words) : null),
  };
}

const uncertain = 'uncertain';

/** Hours within which the dates hold, `uncertain`, or null for a sentence that takes nothing away. */
function readNote(words: string, series: Series): string | null {
  const note = foldText(words);
  if (everyFewWords.test(note) && series.rrules.some(isEveryWeek)) return uncertain;
  const isRegistration = registrationWords.test(note) && !holidayWords.test(note);
  if (isRegistration) return null;
  if (otherwiseWords.test(note) || calledOff(note) || isBoundOtherwise(note, series)) return uncertain;
  const when = exceptionWords.exec(note)?.[1];
  if (when === undefined) return holidayWords.test(note) ? uncertain : null;
  const { schedule, notUnderstood } = applyComment(always, `sauf ${when}`);
  const hours = notUnderstood.length === 0 && schedule ? printOsm(schedule) : null;
  // Beside a calendar, public holidays are days like any others: it says itself when it takes place.
  return (/\bferie/.test(when) ? hours : hours?.replace('; PH off', '')) ?? uncertain;
}

/** From one full stop, line or bracket to the next. */
function sentencesOf(text: string): string[] {
  return text.split(/[.!?;\n()]+/).filter(sentence => sentence.trim() !== '');
}

function isEveryWeek(rrule: string): boolean {
  return /FREQ=(?:WEEKLY|DAILY)/i.test(rrule) && !/INTERVAL=0*(?:[2-9]|1\d)/i.test(rrule);
}

/** « à partir du 5 janvier » is how a series of that day begins; « jusqu'au 30 juin », how one with an end ends. */
function isBoundOtherwise(note: string, { start, rrules }: Series): boolean {
  const [bound, which, day, month = ''] = boundWords.exec(note) ?? [];
  if (bound === undefined) return false;
  if (which?.startsWith('jusqu')) return rrules.some(rrule => !/UNTIL|COUNT/i.test(rrule));
  const number = Number(month) || monthStarts.findIndex(first => month.startsWith(first)) + 1;
  return start.local.slice(5, 10) !== `${number}`.padStart(2, '0').concat('-', `${day}`.padStart(2, '0'));
}

/** Every day, all day: what a note leaves of it is when the dates of a rule hold. */
const always: Schedule = {
  statements: [
    { days: [0, 1, 2, 3, 4, 5, 6].map(day => ({ day })), times: [{ from: 0, to: 1440 }], period: {} },
  ],
  closures: [],
  openOnHolidays: true,
};

function doubtOf(note: string): string {
  const words = note.trim();
  const quoted = words.length > 120 ? `${words.slice(0, 119)}…` : words;
  return `« ${quoted} » contredit peut-être la répétition (RRULE) : aucune date n’est affichée. Écrire les exceptions dans l’agenda, date par date (EXDATE), et l’intervalle dans la répétition (INTERVAL).`;
}
