import ICAL from 'ical.js';
import type { SeriesPeriod, SeriesTime } from '../../recurrence/series.ts';
import { findZone } from '../../recurrence/zones.ts';
import { isLocalTime } from '../../values/localTime.ts';

/** One `NAME;PARAM=…:value` line; `raw` is its value as written, for values that hold no text. */
export interface Property {
  params: Record<string, string | string[]>;
  /** Unescaped. */
  texts: string[];
  raw: string;
}

/** The property of a line, or null when the line is not one. */
export function readProperty(line: string): Property | null {
  try {
    const [, params, , ...values] = ICAL.parse.property(line) as [
      string,
      Property['params'],
      string,
      ...unknown[],
    ];
    return { params, texts: values.filter(value => typeof value === 'string'), raw: rawValue(line) };
  } catch {
    // ical.js throws its own errors and, on some lines, plain TypeErrors: all mean that the line is not a property.
    return null;
  }
}

/** What stands after the first colon that is not between quotes. */
export function rawValue(line: string): string {
  return line.replace(/^[^":]*(?:"[^"]*"[^":]*)*:/, '').trim();
}

/** The times of `DTSTART`, `DTEND`, `EXDATE`…; null when one of them is not a date that exists. */
export function readTimes(line: string, zones: ReadonlyMap<string, string>): SeriesTime[] | null {
  const property = readProperty(line);
  if (property === null) return null;
  const tzid = tzidOf(property, zones);
  const times = property.raw.split(',').map(value => readTime(value, tzid));
  return times.every(time => time !== null) ? times : null;
}

/** Like `readTimes` for `RDATE`, whose values may also be periods `start/end` or `start/duration`. */
export function readPeriods(line: string, zones: ReadonlyMap<string, string>): SeriesPeriod[] | null {
  const property = readProperty(line);
  if (property === null) return null;
  const tzid = tzidOf(property, zones);
  const periods = property.raw.split(',').map(value => readPeriod(value, tzid));
  return periods.every(period => period !== null) ? periods : null;
}

function readPeriod(value: string, tzid: string | null): SeriesPeriod | null {
  const [from = '', to] = value.split('/');
  const start = readTime(from, tzid);
  if (start === null) return null;
  if (to === undefined) return { start, end: null, duration: null };
  if (/^[+-]?P/i.test(to)) return { start, end: null, duration: to };
  const end = readTime(to, tzid);
  return end === null ? null : { start, end, duration: null };
}

/** `20261006`, `20261006T140000`, `20261006T140000Z`; seconds and the ISO punctuation are forgiven. */
function readTime(value: string, tzid: string | null): SeriesTime | null {
  const match = value.trim().match(/^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d))?(Z)?)?$/i);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second = '00', utc] = match;
  const date = `${year}-${month}-${day}`;
  const local = hour === undefined ? date : `${date}T${hour}:${minute}:${second}`;
  if (!isLocalTime(local)) return null;
  if (hour === undefined) return { local, zone: null };
  return { local, zone: utc === undefined ? tzid : 'UTC' };
}

function tzidOf(property: Property, zones: ReadonlyMap<string, string>): string | null {
  const tzid = [property.params.tzid ?? []].flat()[0]?.trim();
  if (tzid === undefined || tzid === '') return null;
  return findZone(tzid) === null ? (zones.get(tzid) ?? tzid) : tzid;
}
