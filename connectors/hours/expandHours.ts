import { Temporal } from 'temporal-polyfill';
import { parseOsm, SCHOOL_CALENDAR_END, usesSchoolHolidays } from './holidayCalendar.ts';

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

interface WallInterval {
  start: Temporal.PlainDateTime;
  end: Temporal.PlainDateTime;
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
    const sessions = certain
      .flatMap(([start, end]) => splitByDay({ start: wallTime(start), end: wallTime(end) }))
      .map(({ start, end }) => ({ start: instant(start, timeZone), end: instant(end, timeZone) }))
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
function splitByDay({ start, end }: WallInterval): WallInterval[] {
  if (start.until(end, { largestUnit: 'hours' }).hours <= 24) return [{ start, end }];
  const days: WallInterval[] = [];
  for (let day = start; Temporal.PlainDateTime.compare(day, end) < 0; ) {
    const midnight = day.toPlainDate().add({ days: 1 }).toPlainDateTime();
    const stop = Temporal.PlainDateTime.compare(midnight, end) < 0 ? midnight : end;
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

function wallTime(date: Date): Temporal.PlainDateTime {
  return new Temporal.PlainDateTime(
    date.getFullYear(),
    date.getMonth() + 1,
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
  );
}

function instant(wall: Temporal.PlainDateTime, timeZone: string): number {
  return wall.toZonedDateTime(timeZone).epochMilliseconds;
}

function frenchDate(date: Temporal.PlainDate): string {
  return date.toLocaleString('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' });
}
