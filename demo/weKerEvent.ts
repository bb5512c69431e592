import type { Day } from './calendar.ts';
import type { Place } from './places.ts';

/** What We Ker announces, before it takes the shape of OpenAgenda. */
export interface JobEvent {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  /** Markdown. */
  readonly more?: string;
  /** Present when the event is announced in English too. */
  readonly english?: { readonly title: string; readonly description: string };
  readonly keywords: readonly string[];
  readonly where: Place | null;
  readonly attendance: Attendance;
  readonly onlineLink?: string;
  readonly timings: readonly Timing[];
  readonly registration: readonly Registration[];
  readonly conditions?: string;
  readonly age?: { readonly min: number | null; readonly max: number | null };
  readonly accessibility?: readonly ('hi' | 'vi' | 'pi' | 'mi' | 'ii')[];
  readonly status?: number;
  /** `published` unless said. */
  readonly state?: number;
}

export type Timing = readonly [day: Day, begin: string, end: string];
export type Registration = { readonly type: 'link' | 'phone' | 'email'; readonly value: string };

/** OpenAgenda's `attendanceMode`. */
export const onSite = 1;
export const online = 2;
export const mixed = 3;
type Attendance = typeof onSite | typeof online | typeof mixed;

/** OpenAgenda's `status`. */
export const scheduled = 1;
export const rescheduled = 2;
export const movedOnline = 3;
export const postponed = 4;
export const full = 5;
export const cancelled = 6;

/** OpenAgenda's `state`: only published events may be shown. */
export const toBeModerated = 0;
export const published = 2;

export const byLink: Registration = { type: 'link', value: 'https://we-ker.example.org/inscription' };
export const byPhone: Registration = { type: 'phone', value: '02 61 91 40 40' };
export const byEmail: Registration = { type: 'email', value: 'ateliers@we-ker.example.org' };
