import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../schema/offer.ts';

/**
 * Wall clock ↔ instant in a named zone, whatever the `TZ` of the machine. A local time is text: `2026-10-06T14:00:00`
 * (seconds may be left out), or `2026-10-06` for a day, which stands for its first moment.
 */
export type LocalTime = string;

const pattern = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$/;

/** True for a date that exists, between 1900 and 2200: the 30th of February, 24:00 and the year 202 are not. */
export function isLocalTime(text: string): boolean {
  if (!pattern.test(text)) return false;
  const year = Number(text.slice(0, 4));
  if (year < 1900 || year > 2200) return false;
  try {
    Temporal.PlainDateTime.from(text, { overflow: 'reject' });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** True when the local time is a day without an hour. */
export function isDay(local: LocalTime): boolean {
  return local.length === 10;
}

/** True when this Node knows the IANA zone. */
export function isZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/**
 * The instant of a local time. In the hour that the change of spring skips, one hour later; in the hour that autumn
 * repeats, the first. Throws `RangeError` when the date or the zone does not exist.
 */
export function toInstant(local: LocalTime, zone: string): Instant {
  if (!pattern.test(local)) throw new RangeError(`not a local time: ${local}`);
  if (isDay(local)) return Temporal.PlainDate.from(local).toZonedDateTime(zone).epochMilliseconds;
  return Temporal.PlainDateTime.from(local, { overflow: 'reject' }).toZonedDateTime(zone).epochMilliseconds;
}

/** What a clock on the wall shows at that instant: `2026-10-06T14:00:00`. */
export function toLocal(instant: Instant, zone: string): LocalTime {
  const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return there.toPlainDateTime().toString({ smallestUnit: 'second' });
}

/** The instant of `2026-12-01T14:00:00+01:00`: a date that exists, with its offset; null for anything else. */
export function readMoment(text: string): Instant | null {
  const [, local = '', offset = ''] =
    text.trim().match(/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})$/i) ??
    [];
  if (!isLocalTime(local)) return null;
  const moment = Date.parse(`${local}${offset.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2').toUpperCase()}`);
  return Number.isNaN(moment) ? null : moment;
}

/** The day of a local time: `2026-10-06`. */
export function dayOf(local: LocalTime): LocalTime {
  return local.slice(0, 10);
}

/** A day `days` later, or earlier. */
export function addDays(day: LocalTime, days: number): LocalTime {
  return Temporal.PlainDate.from(dayOf(day)).add({ days }).toString();
}

/** The same hands of the clock moved on: 14:00 and two hours is 16:00 on every day of the year. */
export function addWallClock(local: LocalTime, milliseconds: number): LocalTime {
  return Temporal.PlainDateTime.from(local).add({ milliseconds }).toString({ smallestUnit: 'second' });
}

/** Milliseconds that the hands of the clock travel from one local time to another, negative when it is earlier. */
export function wallClockBetween(from: LocalTime, to: LocalTime): number {
  const span = Temporal.PlainDateTime.from(from).until(Temporal.PlainDateTime.from(to), {
    largestUnit: 'day',
  });
  return span.total({ unit: 'millisecond' });
}

/** For messages to partners: `06/10/2026` or `06/10/2026 à 14:00`. */
export function showLocal(local: LocalTime): string {
  const day = `${local.slice(8, 10)}/${local.slice(5, 7)}/${local.slice(0, 4)}`;
  return isDay(local) ? day : `${day} à ${local.slice(11, 16)}`;
}
