import type { SessionStatus } from '../../../schema/vocabulary.ts';
import type { DatedSession } from '../../draft.ts';
import type { Problems } from '../../problems.ts';
import { addDays, isDay, isLocalTime, readMoment, showLocal, toInstant } from '../../values/localTime.ts';

/** When an entry is, as its fields say. */
export interface EntryDates {
  start: string;
  end: string;
  status: SessionStatus;
  /** Its words name weekdays or hours: what lasts for weeks is then several sessions. */
  namesHours: boolean;
}

/** The one session of an entry, none when it has no date. A day without an hour ends with that day. */
export function readEntryDates(
  { start, end, status, namesHours }: EntryDates,
  timezone: string,
  problems: Problems,
): DatedSession[] {
  if (start === '') return [];
  // A form without hours gives midnight to midnight.
  if (isMidnight(start) && isMidnight(end))
    return readEntryDates(
      { start: start.slice(0, 10), end: end.slice(0, 10), status, namesHours },
      timezone,
      problems,
    );
  const from = readWikiMoment(start, timezone);
  if (from === null) {
    problems.reject(
      'bf_date_debut_evenement',
      start,
      `Date de début « ${start} » illisible : attendu par exemple 2026-12-01 ou 2026-12-01T14:00:00+01:00.`,
    );
    return [];
  }
  const allDay = isDay(start);
  const until = readEnd(allDay && end === '' ? start : end, from, timezone, problems);
  const days = allDay && until !== null ? Math.round((until - from) / aDay) : 1;
  if (days > (namesHours ? aFewDays : aMonth)) {
    warnOfSpan(start, end, problems);
    return [];
  }
  return [
    {
      start: from,
      end: until,
      allDay,
      movedFrom: null,
      status,
      place: null,
      attendance: null,
      seatsLeft: null,
    },
  ];
}

function isMidnight(moment: string): boolean {
  return /^\d{4}-\d\d-\d\d[T ]00:00/.test(moment);
}

const aDay = 86_400_000;
const aFewDays = 3;
const aMonth = 31;

function warnOfSpan(start: string, end: string, problems: Problems): void {
  problems.warn(
    'bf_date_debut_evenement',
    `${start} – ${end}`,
    `Du ${showLocal(start)} au ${showLocal(end)} : ce n’est pas une seule séance, aucune n’est affichée. Créer une fiche par date, ou vider les dates et écrire les jours et horaires (« mardi 9h-12h »).`,
  );
}

/** The wiki's own export gives an hour to an end that comes before its start; we say nothing that nobody wrote. */
function readEnd(text: string, start: number, timezone: string, problems: Problems): number | null {
  if (text === '') return null;
  const end =
    isDay(text) && isLocalTime(text) ? toInstant(addDays(text, 1), timezone) : readWikiMoment(text, timezone);
  const isOneSitting = isDay(text) || (end !== null && end - start <= aDay);
  if (end !== null && end > start && isOneSitting) return end;
  // « Du 4 au 25 janvier, 10 h – 12 h » is several sessions that the entry does not date: one of three weeks is none of them.
  const why = end === null ? 'illisible' : end <= start ? 'avant le début' : 'plus d’un jour après le début';
  problems.warn(
    'bf_date_fin_evenement',
    text,
    `Date de fin « ${text} » ${why} : elle est laissée de côté. La corriger dans le wiki.`,
  );
  return null;
}

/** A moment as YesWiki writes it, with an offset or in the wiki's own zone; null when it is none. */
export function readWikiMoment(text: string, timezone: string): number | null {
  const local = text.trim().replace(' ', 'T');
  if (isLocalTime(local)) return toInstant(local, timezone);
  return readMoment(local);
}
