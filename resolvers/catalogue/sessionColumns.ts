import type { Instant } from '../../schema/offer.ts';
import { type HalfDay, halfDays, weekdays } from '../../schema/vocabulary.ts';
import { inSteps, type Steps } from '../../store/steps.ts';
import type { Zone } from '../zone.ts';
import type { CatalogueSession } from './catalogue.ts';

/**
 * The sessions of a catalogue in columns, those of an offer side by side in order of time: what conditions of time
 * read, thousands of times a query, without touching an object.
 */
export interface SessionColumns {
  /** Those of the offer of ordinal `o` stand from `first[o]` to `first[o + 1]`, not included. */
  first: Uint32Array;
  all: readonly CatalogueSession[];
  start: Float64Array;
  /** The start where no end is known: the session then counts until it begins. */
  end: Float64Array;
  /** Bits by the order of `weekdays`: that of its start, each of its days when it lasts whole days. */
  weekday: Uint8Array;
  /** Bits by the order of `halfDays`: that of its start, morning and afternoon when it lasts whole days. */
  halfDay: Uint8Array;
  /** 1 when it takes place: neither cancelled nor postponed. */
  active: Uint8Array;
}

export function* buildSessionColumns(
  byOffer: readonly (readonly CatalogueSession[])[],
  zone: Zone,
): Steps<SessionColumns> {
  const all: CatalogueSession[] = [];
  const first = new Uint32Array(byOffer.length + 1);
  yield* inSteps(byOffer, 100, (sessions, ordinal) => {
    first[ordinal + 1] = (first[ordinal] ?? 0) + sessions.length;
    for (const session of sessions) all.push(session);
  });
  const columns = {
    first,
    all,
    start: new Float64Array(all.length),
    end: new Float64Array(all.length),
    weekday: new Uint8Array(all.length),
    halfDay: new Uint8Array(all.length),
    active: new Uint8Array(all.length),
  };
  yield* inSteps(all, 200, (session, at) => {
    columns.start[at] = session.start;
    columns.end[at] = endOf(session);
    columns.weekday[at] = weekdayBits(session, zone);
    columns.halfDay[at] = halfDayBits(session, zone);
    columns.active[at] = isActive(session) ? 1 : 0;
  });
  return columns;
}

const dayAndAnHour = 25 * 3_600_000;

function weekdayBits({ allDay, start, end }: CatalogueSession, zone: Zone): number {
  const bit = (instant: Instant) => 1 << weekdays.indexOf(zone.weekday(instant));
  let bits = bit(start);
  if (!allDay || end === null) return bits;
  // From midnight to midnight: days may have 23 or 25 hours.
  for (let day = start; day < end && bits < everyDay; day = zone.startOfDay(day + dayAndAnHour))
    bits |= bit(day);
  return bits;
}

const everyDay = 2 ** weekdays.length - 1;

function halfDayBits({ allDay, start }: CatalogueSession, zone: Zone): number {
  const bit = (half: HalfDay) => 1 << halfDays.indexOf(half);
  return allDay ? bit('MORNING') | bit('AFTERNOON') : bit(zone.halfDay(start));
}

/** When a session is over. */
export function endOf(session: Pick<CatalogueSession, 'start' | 'end'>): Instant {
  return session.end ?? session.start;
}

/** True when it takes place. */
export function isActive(session: Pick<CatalogueSession, 'status'>): boolean {
  return session.status !== 'CANCELLED' && session.status !== 'POSTPONED';
}
