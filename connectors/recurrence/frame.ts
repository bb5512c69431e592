import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../schema/offer.ts';
import type { SessionStatus } from '../../schema/vocabulary.ts';
import {
  addDays,
  addWallClock,
  dayOf,
  isDay,
  showLocal,
  toInstant,
  toLocal,
  wallClockBetween,
} from '../values/localTime.ts';
import type { SeriesPeriod, SeriesSession, SeriesTime } from './series.ts';
import { findZone } from './zones.ts';

/** How the times of one series are read: all its dates are of the same kind and zone as its start. */
export interface Frame {
  allDay: boolean;
  /** Zone of the clock that repeats: that of the start, or of the territory for floating times and days. */
  zone: string;
  territoryZone: string;
  /** `14:00:00`, empty for whole days. */
  hour: string;
  warn(message: string): void;
}

/** One date of a series: `local` in the frame's zone, a day when the frame is of whole days. */
export interface Occurrence {
  local: string;
  start: Instant;
  /** Its own length when an `RDATE` gives one; undefined: that of the series. */
  length?: number | null;
}

const DAY = 86_400_000;
/** Ten years. */
const longest = 3653 * DAY;

export function calendarFrame(
  period: SeriesPeriod,
  territoryZone: string,
  warn: (message: string) => void,
): Frame {
  const allDay = isDay(period.start.local);
  const zone = allDay ? territoryZone : zoneOf(period.start.zone, territoryZone, territoryZone);
  return { allDay, zone, territoryZone, hour: period.start.local.slice(11), warn };
}

/** A time of the series in its frame: an hour against whole days counts as its day, a day against hours as that day's hour. */
export function occurrenceAt(time: SeriesTime, frame: Frame): Occurrence {
  if (frame.allDay) {
    const floating = isDay(time.local) || time.zone === null;
    const day = dayOf(floating ? time.local : toLocal(instantOf(time, frame), frame.territoryZone));
    return { local: day, start: toInstant(day, frame.territoryZone) };
  }
  const local = isDay(time.local) ? `${time.local}T${frame.hour}` : time.local;
  const start = instantOf({ local, zone: isDay(time.local) ? null : time.zone }, frame);
  return { local: toLocal(start, frame.zone), start };
}

/** Milliseconds on the wall clock from start to end; null when no end is said, or none that makes sense (with a warning). */
export function lengthOf(period: SeriesPeriod, frame: Frame): number | null {
  const said = period.end ? lengthToEnd(period.start, period.end, frame) : lengthOfDuration(period, frame);
  if (said !== null && said < 0) {
    frame.warn(
      `L’événement du ${showLocal(period.start.local)} finit avant de commencer : sa fin est ignorée. Corriger DTEND ou DURATION.`,
    );
  }
  if (!frame.allDay) return said !== null && said > 0 ? said : null;
  return said === null || said < DAY ? DAY : said;
}

export function endOf(occurrence: Occurrence, length: number | null, frame: Frame): Instant | null {
  if (length === null) return null;
  if (frame.allDay) {
    return toInstant(addDays(occurrence.local, Math.round(length / DAY)), frame.territoryZone);
  }
  return toInstant(addWallClock(occurrence.local, length), frame.zone);
}

export function toSession(
  occurrence: Occurrence,
  length: number | null,
  frame: Frame,
  status: SessionStatus,
): SeriesSession {
  const own = occurrence.length === undefined ? length : occurrence.length;
  const end = endOf(occurrence, own, frame);
  return {
    start: occurrence.start,
    // The change of hour may swallow a short session whole.
    end: end !== null && end > occurrence.start ? end : null,
    allDay: frame.allDay,
    movedFrom: null,
    status,
    location: null,
  };
}

function lengthToEnd(start: SeriesTime, end: SeriesTime, frame: Frame): number | null {
  if (isDay(end.local) !== frame.allDay) {
    const expected = frame.allDay
      ? 'une date seule, comme le début'
      : 'une date et une heure, comme le début';
    frame.warn(`Fin « ${showLocal(end.local)} » ignorée : attendu ${expected}.`);
    return null;
  }
  return wallClockBetween(occurrenceAt(start, frame).local, occurrenceAt(end, frame).local);
}

function lengthOfDuration(period: SeriesPeriod, frame: Frame): number | null {
  if (period.duration === null) return null;
  try {
    const said = Temporal.Duration.from(period.duration);
    const seconds = said.hours * 3600 + said.minutes * 60 + said.seconds;
    const length = (said.weeks * 7 + said.days) * DAY + seconds * 1000;
    const isForeign = said.years !== 0 || said.months !== 0 || Math.abs(length) > longest;
    if (isForeign) throw new RangeError('no duration of iCalendar, or of an event');
    return length;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    frame.warn(`Durée « ${period.duration} » illisible : attendu par exemple PT2H ou PT1H30M.`);
    return null;
  }
}

function instantOf(time: SeriesTime, frame: Frame): Instant {
  return toInstant(time.local, zoneOf(time.zone, frame.zone, frame.territoryZone));
}

/** A zone that we do not know is told by `zoneDoubt`, and no date of the series is shown. */
function zoneOf(tzid: string | null, floating: string, territoryZone: string): string {
  return tzid === null ? floating : (findZone(tzid) ?? territoryZone);
}
