import type { Instant } from '../../schema/offer.ts';
import { halfDays, weekdays } from '../../schema/vocabulary.ts';
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
  /** One bit, by the order of `weekdays`. */
  weekday: Uint8Array;
  /** One bit, by the order of `halfDays`. */
  halfDay: Uint8Array;
  /** 1 when it takes place: neither cancelled nor postponed. */
  active: Uint8Array;
}

export function buildSessionColumns(
  byOffer: readonly (readonly CatalogueSession[])[],
  zone: Zone,
): SessionColumns {
  const all = byOffer.flat();
  const first = new Uint32Array(byOffer.length + 1);
  byOffer.forEach((sessions, ordinal) => {
    first[ordinal + 1] = (first[ordinal] ?? 0) + sessions.length;
  });
  return {
    first,
    all,
    start: Float64Array.from(all, session => session.start),
    end: Float64Array.from(all, endOf),
    weekday: Uint8Array.from(all, session => 1 << weekdays.indexOf(zone.weekday(session.start))),
    halfDay: Uint8Array.from(all, session => 1 << halfDays.indexOf(zone.halfDay(session.start))),
    active: Uint8Array.from(all, session => (isActive(session) ? 1 : 0)),
  };
}

/** When a session is over. */
export function endOf(session: Pick<CatalogueSession, 'start' | 'end'>): Instant {
  return session.end ?? session.start;
}

/** True when it takes place. */
export function isActive(session: Pick<CatalogueSession, 'status'>): boolean {
  return session.status !== 'CANCELLED' && session.status !== 'POSTPONED';
}
