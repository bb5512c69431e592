import type { SaidAround } from '../../dated/judgeSessions.ts';
import { namedDays } from '../../dated/namedDays.ts';
import { isOtherYear } from '../../dated/otherDate.ts';
import { isAboutRemote } from '../../dated/remote.ts';
import { isShort, quote, sentencesOf } from '../../dated/sentences.ts';
import { ofRepeats } from '../../dated/statementWords.ts';
import { readTitle } from '../../dated/titleStatement.ts';
import { noHolidays } from '../../recurrence/limits.ts';
import type { Series } from '../../recurrence/series.ts';
import { foldText } from '../../values/foldText.ts';
import { onHolidays } from './calendarNoteWords.ts';
import { readNote, uncertain } from './ruleNote.ts';

/** What is said around the dates of an event. */
export interface CalendarWords extends SaidAround {
  /** Its categories and its place. */
  others: readonly (string | null)[];
}

/**
 * « Pas d'atelier pendant les vacances scolaires » leaves the other dates of a rule; what takes away dates that are not
 * certain (« un mardi sur deux » beside a rule of every week), or is a note of which nobody knows that it says nothing of
 * them, leaves none, and is quoted. Dates given one by one stand.
 */
export function besideRule(series: Series, words: CalendarWords): Series {
  if (series.status === 'CANCELLED' || series.status === 'POSTPONED') return series;
  const { title, description, others, elsewhere, isRemote } = words;
  const notes = [
    ...[title, ...others].flatMap(text => sentencesOf(text).map(words => ({ words, isNote: false }))),
    ...notesOf(description),
  ].map(({ words, isNote }) => ({ words, says: readNote(words, series, { isNote, isRemote }) }));
  const doubtful =
    notes.find(({ says }) => says === uncertain)?.words ??
    elsewhere ??
    titleDoubt(title, series, isRemote) ??
    (notes.some(({ says }) => says !== null) ? null : otherDateTitle(title, series));
  return {
    ...series,
    limits: [
      ...series.limits,
      ...([title, description].some(text => onHolidays.test(foldText(text ?? ''))) ? [] : [noHolidays]),
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

/** « Atelier du 1er décembre » is of that day, whatever the rule; « Atelier 2027 » is of that year. */
function otherDateTitle(title: string | null, { start }: Series): string | null {
  const folded = foldText(title ?? '');
  return namedDays(folded).days.length > 0 || isOtherYear(folded, start.local) ? title : null;
}

function doubtOf(note: string): string {
  return `${quote(note)} contredit peut-être la répétition (RRULE) : aucune date n’est affichée. Écrire les exceptions dans l’agenda, date par date (EXDATE), et l’intervalle dans la répétition (INTERVAL).`;
}
