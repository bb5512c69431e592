import { isLocalTime } from '../values/localTime.ts';

/** `FREQ` → `WEEKLY`, in capitals, one value a name. */
export type RuleParts = ReadonlyMap<string, string>;

/**
 * The parts of an `RRULE` value, or null when one of them is not as RFC 5545 says. The library that expands rules
 * ignores what it does not understand (`BYMONTHDAY=45`), which would announce sessions that nobody planned.
 */
export function readRule(text: string): RuleParts | null {
  if (text.length > 1000) return null;
  const parts = new Map<string, string>();
  for (const part of text
    .toUpperCase()
    .replace(/\s/g, '')
    .replace(/^RRULE:/, '')
    .split(';')) {
    const [name = '', value = '', ...more] = part.split('=');
    if (part === '' || name.startsWith('X-')) continue;
    if (parts.has(name) || more.length > 0 || !patterns.get(name)?.test(value)) return null;
    parts.set(name, value.replaceAll('+', ''));
  }
  return isCoherent(parts) ? parts : null;
}

const weekday = '(?:MO|TU|WE|TH|FR|SA|SU)';
const upTo53 = '[+-]?(?:0?[1-9]|[1-4]\\d|5[0-3])';
const upTo366 = '[+-]?(?:[1-9]\\d?|[12]\\d\\d|3[0-5]\\d|36[0-6])';

const patterns = new Map([
  ['FREQ', /^(YEARLY|MONTHLY|WEEKLY|DAILY|HOURLY|MINUTELY|SECONDLY)$/],
  ['INTERVAL', /^0*[1-9]\d{0,3}$/],
  ['COUNT', /^0*[1-9]\d{0,8}$/],
  ['UNTIL', /^\d{8}(T\d{6}Z?)?$/],
  ['WKST', listOf(weekday)],
  ['BYDAY', listOf(`(?:${upTo53})?${weekday}`)],
  ['BYMONTH', listOf('0?[1-9]|1[0-2]')],
  ['BYMONTHDAY', listOf('[+-]?(?:0?[1-9]|[12]\\d|3[01])')],
  ['BYYEARDAY', listOf(upTo366)],
  ['BYWEEKNO', listOf(upTo53)],
  ['BYSETPOS', listOf(upTo366)],
  ['BYHOUR', listOf('[01]?\\d|2[0-3]')],
  ['BYMINUTE', listOf('[0-5]?\\d')],
  ['BYSECOND', listOf('[0-5]?\\d')],
]);

function listOf(item: string): RegExp {
  return new RegExp(`^(?:${item})(?:,(?:${item}))*$`);
}

/** What RFC 5545 § 3.3.10 allows together; the rest has no agreed meaning. */
function isCoherent(parts: RuleParts): boolean {
  const freq = parts.get('FREQ');
  const byParts = [...parts.keys()].filter(name => name.startsWith('BY'));
  const nthWeekday = /\d/.test(parts.get('BYDAY') ?? '');
  return (
    freq !== undefined &&
    isRealUntil(parts.get('UNTIL')) &&
    (freq === 'YEARLY' || !parts.has('BYWEEKNO')) &&
    (!nthWeekday || freq === 'MONTHLY' || (freq === 'YEARLY' && !parts.has('BYWEEKNO'))) &&
    (!parts.has('BYYEARDAY') || (freq === 'YEARLY' && !parts.has('BYWEEKNO'))) &&
    (!parts.has('BYMONTHDAY') || freq !== 'WEEKLY') &&
    (!parts.has('BYSETPOS') || byParts.length > 1)
  );
}

/** Years far ahead (`99991231`) are a way to say « for ever ». */
function isRealUntil(until: string | undefined): boolean {
  if (until === undefined) return true;
  const [, , m, d, hour, minute, second] =
    until.match(/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z?)?$/) ?? [];
  const year = Number(until.slice(0, 4)) > 2200 ? '2200' : until.slice(0, 4);
  return isLocalTime(`${year}-${m}-${d}${hour === undefined ? '' : `T${hour}:${minute}:${second}`}`);
}
