import type { Instant } from '../../schema/offer.ts';
import type { SessionStatus } from '../../schema/vocabulary.ts';
import { toLocal } from '../values/localTime.ts';
import { calendarFrame, type Frame, lengthOf, type Occurrence, toSession } from './frame.ts';
import { applyOverrides } from './overrides.ts';
import { plainOccurrences, withoutOverlap } from './set.ts';

/** A time as the calendar wrote it. */
export interface SeriesTime {
  /** `2026-10-06T14:00:00`, or `2026-10-06` for a whole day. */
  local: string;
  /** The `TZID` as written, `UTC` for a time in Z; null for a floating time or a whole day. */
  zone: string | null;
}

/** A start and what the calendar says of its end: a time (for days, the first day after), a duration, or nothing. */
export interface SeriesPeriod {
  start: SeriesTime;
  end: SeriesTime | null;
  /** ISO 8601, `PT2H`; ignored when there is an end. */
  duration: string | null;
}

/** One occurrence that is not as the rule says. */
export interface SeriesOverride {
  /** The start it would have had. */
  recurrenceId: SeriesTime;
  /** `RANGE=THISANDFUTURE`: all the following ones change too. */
  andFuture: boolean;
  /** Null: the start it would have had. */
  start: SeriesTime | null;
  end: SeriesTime | null;
  duration: string | null;
  status: SessionStatus;
  summary: string | null;
  /** Its own place, when it is another than that of the series. */
  location: string | null;
}

/** An event with all its dates, not yet expanded: plain data that a store can keep as JSON. */
export interface Series extends SeriesPeriod {
  /** Values of `RRULE`; more than one is rare but allowed. */
  rrules: string[];
  /** Values of `EXRULE`, an old form of exception. */
  exrules: string[];
  rdates: SeriesPeriod[];
  exdates: SeriesTime[];
  overrides: SeriesOverride[];
  /** The calendar gives changed occurrences without the series they change: `start` is then no date of its own. */
  onlyOverrides: boolean;
  /** That of every session when it is not `SCHEDULED`. */
  status: SessionStatus;
}

export interface SeriesSession {
  start: Instant;
  end: Instant | null;
  allDay: boolean;
  movedFrom: Instant | null;
  status: SessionStatus;
  /** An override's own place; null: the place of the series. */
  location: string | null;
}

export interface Expansion {
  /** In the order of their starts. */
  sessions: SeriesSession[];
  /** Sentences in French, for the partner. */
  warnings: string[];
}

/** From and to, in milliseconds: sessions that end after `from` and start before `to`. */
export interface Window {
  from: Instant;
  to: Instant;
}

/** A calendar with more dates than this in four months is a mistake, or an attack. */
export const maxSessions = 2000;

/** The sessions of a series that touch the window. `timeZone` is that of the territory: floating times and days are its own. */
export function expandSeries(series: Series, window: Window, timeZone: string): Expansion {
  const warnings = new Set<string>();
  const frame = calendarFrame(series, timeZone, warning => warnings.add(warning));
  const said = lengthOf(series, frame);
  const plain = plainOccurrences(series, frame, said, window);
  const length = withoutOverlap(said, plain, frame);
  const sessions = applyOverrides(series, plain.map(asSession(series, frame, length)), frame, length)
    .filter(session => touches(session, window))
    .sort((a, b) => a.start - b.start);
  if (sessions.length > maxSessions) {
    frame.warn(
      `Plus de ${maxSessions} dates : seules les ${maxSessions} premières sont gardées. Donnez une fin à la répétition (UNTIL ou COUNT).`,
    );
  }
  warnAboutUtc(series, sessions, frame);
  return { sessions: sessions.slice(0, maxSessions), warnings: [...warnings] };
}

function asSession(series: Series, frame: Frame, length: number | null) {
  return (occurrence: Occurrence): SeriesSession => toSession(occurrence, length, frame, series.status);
}

function touches(session: SeriesSession, window: Window): boolean {
  if (session.start >= window.to) return false;
  return session.end === null ? session.start >= window.from : session.end > window.from;
}

/** RFC 5545 makes such a series change its local hour twice a year, which is seldom what its author meant. */
function warnAboutUtc(series: Series, sessions: SeriesSession[], frame: Frame): void {
  if (frame.allDay || frame.zone !== 'UTC' || series.rrules.length === 0) return;
  const hours = new Set(
    sessions.filter(s => s.movedFrom === null).map(s => hourAt(s.start, frame.territoryZone)),
  );
  const utcHours = new Set(sessions.filter(s => s.movedFrom === null).map(s => hourAt(s.start, 'UTC')));
  if (hours.size <= utcHours.size) return;
  frame.warn(
    `La répétition est écrite en temps universel : son heure locale change avec l’heure d’été (${[...hours].join(', ')}). Écrivez DTSTART;TZID=${frame.territoryZone}: si l’heure affichée doit rester la même.`,
  );
}

function hourAt(instant: Instant, zone: string): string {
  return toLocal(instant, zone).slice(11, 16);
}
