import type { Instant } from '../schema/offer.ts';
import { type HalfDay, halfDays, type Weekday, weekdays } from '../schema/vocabulary.ts';

/** Local time in one zone, fast enough for every session of a catalogue. */
export interface Zone {
  name: string;
  /** RFC 3339 with the local offset: `2026-12-01T14:00:00+01:00`. */
  format(instant: Instant): string;
  weekday(instant: Instant): Weekday;
  halfDay(instant: Instant): HalfDay;
  /** Midnight that begins the local day. */
  startOfDay(instant: Instant): Instant;
}

const minute = 60_000;
const day = 24 * 60 * minute;
/** No zone changes its offset within a quarter of an hour. */
const quarter = 15 * minute;

/** Throws `RangeError` when there is no such zone. */
export function openZone(name: string): Zone {
  const offsetText = new Intl.DateTimeFormat('en', { timeZone: name, timeZoneName: 'longOffset' });
  const offsets = new Map<number, number>();

  const offsetAt = (instant: Instant): number => {
    const key = Math.floor(instant / quarter);
    const known = offsets.get(key);
    if (known !== undefined) return known;
    const text = offsetText.formatToParts(instant).find(part => part.type === 'timeZoneName')?.value ?? '';
    const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d{2}):(\d{2})/.exec(text) ?? [];
    const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * minute;
    if (offsets.size > 100_000) offsets.clear();
    offsets.set(key, offset);
    return offset;
  };
  /** The local wall clock as if it were UTC. */
  const local = (instant: Instant): number => instant + offsetAt(instant);

  return {
    name,
    format: instant => {
      const offset = offsetAt(instant);
      return new Date(instant + offset).toISOString().slice(0, 19) + offsetSuffix(offset);
    },
    weekday: instant => atIndex(weekdays, (new Date(local(instant)).getUTCDay() + 6) % 7),
    halfDay: instant => {
      const minutes = (((local(instant) % day) + day) % day) / minute;
      return atIndex(halfDays, minutes < 12 * 60 + 30 ? 0 : minutes < 18 * 60 ? 1 : 2);
    },
    startOfDay: instant => {
      const midnight = Math.floor(local(instant) / day) * day;
      const guess = midnight - offsetAt(instant);
      return midnight - offsetAt(guess);
    },
  };
}

function offsetSuffix(offset: number): string {
  const minutes = Math.abs(offset) / minute;
  const pad = (value: number) => `${Math.floor(value)}`.padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${pad(minutes / 60)}:${pad(minutes % 60)}`;
}

function atIndex<T>(values: readonly T[], index: number): T {
  const value = values[index];
  if (value === undefined) throw new RangeError(`nothing at ${index}`);
  return value;
}
