import type { Day } from './calendar.ts';

/** What ARCS announces: one event, or a series with its exceptions. */
export interface Series {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
  /** Free text, as its readers know the place. */
  readonly location: string;
  /** First day; for a rule, it must be one of its days. */
  readonly day: Day;
  /** Null for a whole day. */
  readonly between: readonly [begin: string, end: string] | null;
  readonly rule?: string;
  readonly except?: readonly Day[];
  readonly added?: readonly Day[];
  readonly changes?: readonly Change[];
  readonly cancelled?: true;
}

/** An occurrence of a series held otherwise, or not at all. */
export type Change = { readonly of: Day } & (
  | { readonly cancelled: true }
  | { readonly day: Day; readonly between: readonly [begin: string, end: string] }
);

/** The late evening of a day, in UTC as `UNTIL` wants it. */
export function utcEnd(day: Day): string {
  return `${digits(day)}T215959Z`;
}

/** A date as iCalendar writes it: `20261201`. */
export function digits(day: Day): string {
  return day.replaceAll('-', '');
}
