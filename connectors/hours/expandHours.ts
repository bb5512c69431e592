import { Temporal } from 'temporal-polyfill';
import { parseOsm, SCHOOL_CALENDAR_END, usesSchoolHolidays } from './holidayCalendar.ts';
import { DAY, startOfDay, wallClock } from './wallClock.ts';

/** Epoch milliseconds, half open. */
export interface HoursWindow {
  from: number;
  to: number;
}

/** Sessions in epoch milliseconds, in order; warnings are French sentences. */
export interface HoursExpansion {
  sessions: { start: number; end: number }[];
  warnings: string[];
}

/**
 * OSM opening_hours → the sessions that touch the window, whole, in the zone's wall clock and so right across changes of hour. A value
 * that the library refuses gives no session and one warning; hours it does not know for certain, and school holidays beyond the end of
 * the known calendar, give a warning and no session.
 *
 * The library computes with the machine's local clock. Only its year, month, day, hour and minute are read and then placed in `timeZone`,
 * so that the machine's zone does not matter, except for the hours that the machine's own clock skips: `TZ=UTC` has none.
 */
export function expandHours(openingHours: string, window: HoursWindow, timeZone: string): HoursExpansion {
  const read = parseOsm(openingHours);
  if ('refused' in read) return { sessions: [], warnings: [refusal(openingHours, read.refused)] };
  if (window.to <= window.from) return { sessions: [], warnings: [] };
  const warnings: string[] = [];
  const from = wallDay(window.from, timeZone).subtract({ days: 1 });
  let to = wallDay(window.to, timeZone).add({ days: 2 });
  if (usesSchoolHolidays(openingHours) && Temporal.PlainDate.compare(to, SCHOOL_CALENDAR_END) > 0) {
    to = SCHOOL_CALENDAR_END;
    warnings.push(
      `Horaires « ${openingHours} » : le calendrier des vacances scolaires n'est connu que jusqu'au ${frenchDate(to)} ; aucune séance n'est annoncée à partir de cette date.`,
    );
  }
  if (Temporal.PlainDate.compare(from, to) >= 0) return { sessions: [], warnings };
  try {
    const open = read.parsed.getOpenIntervals(machineDate(from), machineDate(to));
    if (open.some(([, , isUnknown]) => isUnknown)) {
      warnings.push(
        `Horaires « ${openingHours} » : une partie n'est pas certaine (commentaire ou fin non précisée) ; écrire des jours et des heures de début et de fin, par exemple « Mo 09:00-12:00 ».`,
      );
    }
    const certain = open.filter(([, , isUnknown]) => !isUnknown);
    const toInstant = wallClock(timeZone);
    const sessions = certain
      .flatMap(([start, end]) => splitByDay({ start: wallTime(start), end: wallTime(end) }))
      .map(({ start, end }) => ({ start: toInstant(start), end: toInstant(end) }))
      .filter(({ start, end }) => start < end && end > window.from && start < window.to);
    return { sessions, warnings };
  } catch (error) {
    return { sessions: [], warnings: [...warnings, refusal(openingHours, String(error))] };
  }
}

function refusal(openingHours: string, reason: string): string {
  const quoted = openingHours.length > 80 ? `${openingHours.slice(0, 80)}…` : openingHours;
  return `Horaires « ${quoted} » : ils ne suivent pas la notation opening_hours d'OpenStreetMap (${reason}) ; attendu par exemple « Mo-Fr 09:00-12:00; PH off ».`;
}

/** Nobody attends for days on end: a place open around the clock has one session a day. */
function splitByDay({ start, end }: HoursExpansion['sessions'][number]): HoursExpansion['sessions'] {
  if (end - start <= DAY) return [{ start, end }];
  const days: HoursExpansion['sessions'] = [];
  for (let day = start; day < end; ) {
    const stop = Math.min(startOfDay(day) + DAY, end);
    days.push({ start: day, end: stop });
    day = stop;
  }
  return days;
}

function wallDay(epochMs: number, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone).toPlainDate();
}

function machineDate({ year, month, day }: Temporal.PlainDate): Date {
  return new Date(year, month - 1, day);
}

/** What a clock on the wall shows, as milliseconds that can be compared. */
function wallTime(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes());
}

function frenchDate(date: Temporal.PlainDate): string {
  return date.toLocaleString('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' });
}
