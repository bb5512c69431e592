import { isAtOtherHours, rangesNamed } from '../../dated/hoursNamed.ts';
import { doubtMessage, judgeSessions, type SaidAround } from '../../dated/judgeSessions.ts';
import { isPlainNote } from '../../dated/plainNotes.ts';
import { isAboutRemote } from '../../dated/remote.ts';
import { isShort, quote, sentencesOf } from '../../dated/sentences.ts';
import { readTitle } from '../../dated/statements.ts';
import { ofRepeats } from '../../dated/statementWords.ts';
import { applyComment } from '../../hours/applyComment.ts';
import { printOsm } from '../../hours/printOsm.ts';
import type { Schedule } from '../../hours/schedule.ts';
import type { Series, SeriesTime } from '../../recurrence/series.ts';
import { foldText } from '../../values/foldText.ts';
import { type LocalTime, toInstant, toLocal } from '../../values/localTime.ts';
import { calledOff } from '../../words/calledOff.ts';
import { findDoubt, isHarmlessNote } from '../../words/doubts.ts';
import {
  boundWords,
  everyFewWords,
  exceptionWords,
  holidayWords,
  monthStarts,
  otherwiseWords,
  registrationWords,
} from './calendarNoteWords.ts';

/** What is said around the dates of an event. */
export interface CalendarWords extends SaidAround {
  /** Its categories and its place. */
  others: readonly (string | null)[];
}

/** A series with what the words around it say: of each date where they are given one by one, of the rule where there is one. */
export function withNotes(series: Series | null, words: CalendarWords, timezone: string): Series | null {
  if (!series || series.doubt !== null) return series;
  return series.rrules.length === 0 ? judged(series, words, timezone) : beside(series, words);
}

/** Its only date, or all of them: what the words say of some of several leaves which is which uncertain. */
function judged(series: Series, words: CalendarWords, timezone: string): Series {
  if (series.onlyOverrides || series.status === 'CANCELLED' || series.status === 'POSTPONED') return series;
  const judge = judgeSessions(words);
  const said = [series, ...series.rdates].map(({ start, end }) =>
    judge(localOf(start, timezone), end && localOf(end, timezone)),
  );
  const [first] = said;
  const doubt = said.find(({ doubt }) => doubt !== null)?.doubt;
  const isMixed = said.some(({ status }) => status !== first?.status);
  if (doubt || isMixed) return { ...series, doubt: doubtMessage(doubt ?? quote(words.description ?? '')) };
  const status = first?.status ?? 'SCHEDULED';
  return status === 'SCHEDULED' ? series : { ...series, status };
}

function localOf({ local, zone }: SeriesTime, timezone: string): LocalTime {
  return zone === 'UTC' ? toLocal(toInstant(local, 'UTC'), timezone) : local;
}

/**
 * « Pas d'atelier pendant les vacances scolaires » leaves the other dates of a rule; what takes away dates that are not
 * certain (« un mardi sur deux » beside a rule of every week), or is a note of which nobody knows that it says nothing of
 * them, leaves none, and is quoted. Dates given one by one stand.
 */
function beside(series: Series, words: CalendarWords): Series {
  if (series.status === 'CANCELLED' || series.status === 'POSTPONED') return series;
  const { title, description, others, elsewhere, isRemote } = words;
  const notes = [
    ...[title, ...others].flatMap(text => sentencesOf(text).map(words => ({ words, isNote: false }))),
    ...notesOf(description),
  ].map(({ words, isNote }) => ({ words, says: readNote(words, series, { isNote, isRemote }) }));
  const doubtful =
    notes.find(({ says }) => says === uncertain)?.words ?? elsewhere ?? titleDoubt(title, series, isRemote);
  return {
    ...series,
    limits: [
      ...series.limits,
      ...notes.flatMap(({ says }) => (says === null || says === uncertain ? [] : says)),
    ],
    doubt: doubtful === null ? null : doubtOf(doubtful),
  };
}

/** A description of a few words is a note; in a longer one only a short sentence about dates is. */
function notesOf(description: string | null): { words: string; isNote: boolean }[] {
  const sentences = sentencesOf(description);
  const isShortText = sentences.every(isShort) && sentences.length <= 3;
  return sentences.map(words => ({
    words,
    isNote: isShort(words) && (isShortText || speaksOfDates.test(foldText(words))),
  }));
}

const speaksOfDates =
  /\d|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|semaines?|mois|vacances|vac|dates?|horaires?|seances?|uniquement|seulement|sauf|hors|pas|plus)\b/;

function titleDoubt(title: string | null, { status }: Series, isRemote: boolean): string | null {
  if (status !== 'SCHEDULED') return null;
  const said = readTitle(title);
  return said?.status === null &&
    !(isRemote && isAboutRemote(said.words)) &&
    !ofRepeats.test(foldText(said.words))
    ? said.words
    : null;
}

const uncertain = 'uncertain';

/** Hours within which the dates hold, `uncertain`, or null for a sentence that takes nothing away. */
function readNote(
  words: string,
  series: Series,
  { isNote, isRemote }: { isNote: boolean; isRemote: boolean },
): string | null {
  const note = foldText(words);
  if (everyFewWords.test(note)) return series.rrules.some(isEveryWeek) ? uncertain : null;
  if (isAgreed(note, series)) return null;
  const isRegistration = registrationWords.test(note) && !holidayWords.test(note);
  if (isRegistration && findDoubt(words) === null) return null;
  if (otherwiseWords.test(note) || calledOff(note) || isBoundOtherwise(note, series)) return uncertain;
  const limit = limitOf(note);
  if (limit !== null) return limit;
  if (isBoundAsSaid(note, series)) return null;
  const doubt = findDoubt(words);
  if (doubt !== null)
    return series.status === 'FULL' || (isRemote && isAboutRemote(doubt)) ? null : uncertain;
  if (isAtOtherHours(rangesNamed(note), series.start.local, series.end?.local ?? null)) return uncertain;
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

/** « Mardi 14h-16h », « tous les mardis de 14h à 16h » beside that very rule. */
function isAgreed(note: string, { start, end, rrules }: Series): boolean {
  const rest = note
    .replace(/\b(?:tous les|chaque|les|le|de|a|et|ateliers?|permanences?|seances?|horaires?|jours?)\b/g, ' ')
    .replace(weekdays, ' ')
    .replace(/\d{1,2} ?(?:h|:) ?(?:\d{2})?/g, ' ');
  if (/[\p{L}\p{N}]/u.test(rest)) return false;
  const [named, own] = [daysIn(note), daysOf(rrules, start)];
  const isOnItsDays =
    named.length === 0 || (named.every(day => own.includes(day)) && own.every(day => named.includes(day)));
  return isOnItsDays && !isAtOtherHours(rangesNamed(note), start.local, end?.local ?? null);
}

/** « Jeudi » beside a rule of Tuesdays; « du lundi au vendredi » is said of a house. */
function namesOtherDays(note: string, { start, rrules }: Series): boolean {
  const own = daysOf(rrules, start);
  return !/\bau\b/.test(note) && daysIn(note).some(day => !own.includes(day));
}

function daysIn(note: string): string[] {
  return [...note.matchAll(weekdays)].map(([day]) => byDay[day.slice(0, 2)] ?? '');
}

/** Of a rule that is not of weekdays, the day of its start; `1TU` is a Tuesday. */
function daysOf(rrules: readonly string[], start: SeriesTime): string[] {
  return rrules.flatMap(rule => {
    const days = /BYDAY=([-+\dA-Z,]+)/i
      .exec(rule)?.[1]
      ?.toUpperCase()
      .replace(/[-+\d]/g, '');
    const isDaily = /FREQ=DAILY/i.test(rule);
    return days?.split(',') ?? (isDaily ? Object.values(byDay) : [weekdayOf(start)]);
  });
}

const weekdays = /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?\b/g;
const byDay: Readonly<Record<string, string>> = {
  lu: 'MO',
  ma: 'TU',
  me: 'WE',
  je: 'TH',
  ve: 'FR',
  sa: 'SA',
  di: 'SU',
};

function weekdayOf({ local }: SeriesTime): string {
  return ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][new Date(local.slice(0, 10)).getUTCDay()] ?? '';
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

/** « À partir du 5 janvier » beside a rule that begins then, « jusqu'au 30 juin » beside one that has an end. */
function isBoundAsSaid(note: string, series: Series): boolean {
  return boundWords.test(note) && !isBoundOtherwise(note, series);
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
  return `${quote(note)} contredit peut-être la répétition (RRULE) : aucune date n’est affichée. Écrire les exceptions dans l’agenda, date par date (EXDATE), et l’intervalle dans la répétition (INTERVAL).`;
}
