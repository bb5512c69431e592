import { horizonDays, type Instant } from '../../schema/offer.ts';
import type { DatedSession, Draft, PlaceText } from '../draft.ts';
import { placeNamed } from '../meaning/icalendar/icalendarDraft.ts';
import { expandSeries } from '../recurrence/expandSeries.ts';
import type { Window } from '../recurrence/series.ts';
import { addDays, toInstant, toLocal } from '../values/localTime.ts';
import type { ExpandHours } from './rememberHours.ts';

/** The sessions of a draft, and how far they go. */
export interface ExpandedDraft {
  sessions: DatedSession[];
  /** End of its last session, as far as it is known; null when it has no dates. */
  until: Instant | null;
  /** Sentences in French, for the partner. */
  warnings: string[];
}

/** How a local calendar becomes instants. */
export interface Calendar {
  timezone: string;
  expandHours: ExpandHours;
}

interface Span {
  start: Instant;
  end: Instant | null;
}

const day = 86_400_000;
/** Known sessions begin a week ago, so that what has just ended can still be asked for. */
const past = 7 * day;
/** How far ahead one looks for an offer that has nothing before the horizon, to know whether it is over. */
const far = 400 * day;

/** What is known at a moment of the dates of a draft: those of its hours, of its series, and those given one by one. */
export function expandDraft(draft: Draft, now: Instant, calendar: Calendar): ExpandedDraft {
  const { timezone } = calendar;
  const horizon = toInstant(addDays(toLocal(now, timezone), horizonDays), timezone);
  const near = sessionsOf(draft, { from: now - past, to: horizon }, calendar);
  const upcoming = near.sessions.some(session => endOf(session) > now);
  const later = upcoming ? near : sessionsOf(draft, { from: now, to: now + far }, calendar);
  const isDated = draft.openingHours !== null || draft.series !== null || draft.dates.length > 0;
  const ends = [...near.sessions, ...later.sessions, ...draft.dates, ...onlyDates(draft, now, timezone)].map(
    endOf,
  );
  return {
    sessions: near.sessions,
    until: isDated ? lastEnd(ends, near.warnings, now) : null,
    warnings: near.warnings,
  };
}

/** All the dates of a series without a rule, however old: they are few, and its end is certain. */
function onlyDates({ series }: Draft, now: Instant, timezone: string): Span[] {
  if (!series || series.rrules.length > 0) return [];
  return expandSeries(series, { from: 0, to: now + far }, timezone).sessions;
}

/** No date at all: over, unless what we were warned of is why we see none. */
function lastEnd(ends: readonly Instant[], warnings: readonly string[], now: Instant): Instant | null {
  if (ends.length > 0) return ends.reduce((last, end) => Math.max(last, end));
  return warnings.length > 0 ? null : now - past;
}

function sessionsOf(
  draft: Draft,
  window: Window,
  { timezone, expandHours }: Calendar,
): Omit<ExpandedDraft, 'until'> {
  const hours = draft.openingHours
    ? expandHours(draft.openingHours, window, timezone)
    : { sessions: [], warnings: [] };
  const series = draft.series ? expandSeries(draft.series, window, timezone) : { sessions: [], warnings: [] };
  const sessions = [
    ...draft.dates.filter(date => date.start < window.to && endOf(date) >= window.from),
    ...hours.sessions.map(session => ({ ...plain, ...session })),
    ...series.sessions.map(({ location, ...session }) => ({
      ...plain,
      ...session,
      place: placeOf(location),
    })),
  ];
  sessions.sort((a, b) => a.start - b.start);
  return { sessions, warnings: [...hours.warnings, ...series.warnings] };
}

const plain = {
  allDay: false,
  movedFrom: null,
  status: 'SCHEDULED',
  place: null,
  attendance: null,
  seatsLeft: null,
} as const;

function placeOf(location: string | null): PlaceText | null {
  return location ? placeNamed(location) : null;
}

function endOf(session: Span): Instant {
  return session.end ?? session.start;
}
