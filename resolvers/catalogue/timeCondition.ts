import type { OfferFilter } from '../../schema/filter.ts';
import type { Instant } from '../../schema/offer.ts';
import { halfDays, weekdays } from '../../schema/vocabulary.ts';
import { add, type Bitset, emptySet } from './bitset.ts';
import type { Catalogue } from './catalogue.ts';
import type { SessionColumns } from './sessionColumns.ts';

/** What one and the same session must satisfy. */
export interface TimeCondition {
  from: Instant;
  to: Instant;
  /** Bits of the weekdays, and of the halves of the day. */
  weekdays: number;
  halfDays: number;
}

/** Null when the filter says nothing of time. `from` defaults to now; a session in progress counts. */
export function timeCondition(filter: OfferFilter, now: Instant): TimeCondition | null {
  const { from, to, weekday, halfDay } = filter;
  if (from == null && to == null && !weekday?.length && !halfDay?.length) return null;
  return {
    from: from ?? now,
    to: to ?? Number.POSITIVE_INFINITY,
    weekdays: bits(weekdays, weekday),
    halfDays: bits(halfDays, halfDay),
  };
}

/** The offers with a session that takes place and satisfies the condition. */
export function offersInTime(catalogue: Catalogue, condition: TimeCondition): Bitset {
  const { first } = catalogue.sessions;
  const found = emptySet(catalogue.offers.length);
  for (let ordinal = 0; ordinal < catalogue.offers.length; ordinal++) {
    for (let at = first[ordinal] ?? 0; at < (first[ordinal + 1] ?? 0); at++) {
      if (isInTime(catalogue.sessions, at, condition)) {
        add(found, ordinal);
        break;
      }
    }
  }
  return found;
}

/** True when the session at this position takes place and satisfies the condition. */
export function isInTime(columns: SessionColumns, at: number, condition: TimeCondition): boolean {
  return (
    columns.active[at] === 1 &&
    isAhead(columns, at, condition.from) &&
    (columns.start[at] ?? 0) < condition.to &&
    ((columns.weekday[at] ?? 0) & condition.weekdays) !== 0 &&
    ((columns.halfDay[at] ?? 0) & condition.halfDays) !== 0
  );
}

/** True when the session is not over at that moment; one without an end is over once it has begun. */
export function isAhead(columns: SessionColumns, at: number, moment: Instant): boolean {
  const end = columns.end[at] ?? 0;
  return end > moment || (end === moment && columns.start[at] === end);
}

function bits<T>(order: readonly T[], values: readonly T[] | null | undefined): number {
  if (!values?.length) return (1 << order.length) - 1;
  return values.reduce((mask, value) => mask | (1 << order.indexOf(value)), 0);
}
