import type { Instant } from '../../schema/offer.ts';
import type { SessionStatus } from '../../schema/vocabulary.ts';

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
  /** OpenStreetMap `opening_hours`: a date of the rule that lies outside one of them does not take place. */
  limits: string[];
  /** Why none of its dates is certain, a sentence in French; null when they are. */
  doubt: string | null;
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
