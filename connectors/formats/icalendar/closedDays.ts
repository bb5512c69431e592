import type { SeriesTime } from '../../recurrence/series.ts';
import { addDays, dayOf, isDay } from '../../values/localTime.ts';
import type { EventPart } from './event.ts';

/** The days of a closure that is dated, or repeated day after day. */
export function daysOf({ start, end, rrules }: EventPart): string[] {
  const first = dayOf(start?.local ?? '');
  const days = [first];
  const once = end === null ? first : isDay(end.local) ? addDays(end.local, -1) : dayOf(end.local);
  const daily = rrules.find(rule => /FREQ=DAILY/i.test(rule));
  const last = daily === undefined ? once : lastOf(daily, first);
  while (days.length < longest && (days.at(-1) ?? last) < last) days.push(addDays(days.at(-1) ?? last, 1));
  return days;
}

/** The last day of a daily rule; without an end, as far as we look. */
function lastOf(rule: string, first: string): string {
  const [, year, month, day] = /UNTIL=(\d{4})(\d\d)(\d\d)/i.exec(rule) ?? [];
  if (year !== undefined) return `${year}-${month}-${day}`;
  return addDays(first, Number(/COUNT=(\d{1,4})/i.exec(rule)?.[1] ?? longest) - 1);
}

/** A year at most: a closure for ever is a mistake. */
const longest = 366;

/** « Fermé » every Wednesday, or every 25 December: as hours, without an end rather than with a wrong one. */
export function limitOf(start: SeriesTime | null, rule: string): string[] {
  const day = dayOf(start?.local ?? '');
  const days = (/BYDAY=([A-Z,]+)/i.exec(rule)?.[1] ?? weekdayOf(day)).split(',');
  if (/FREQ=WEEKLY/i.test(rule)) return [`24/7; ${days.map(asOsm).join(',')} off`];
  const month = months[Number(day.slice(5, 7)) - 1];
  return /FREQ=YEARLY/i.test(rule) ? [`24/7; ${month} ${day.slice(8)} off`] : [];
}

function weekdayOf(day: string): string {
  return ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][new Date(day).getUTCDay()] ?? '';
}

/** `TU` → `Tu`. */
function asOsm(day: string): string {
  return day.slice(0, 1).toUpperCase() + day.slice(1).toLowerCase();
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
