import type { Schedule, Statement, TimeRange } from './schedule.ts';

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** A plain OSM value, days and hours and nothing else, as a schedule that a comment may restrict. Null for any other. */
export function readPlainOsm(value: string): Schedule | null {
  const hours = new Map<number, TimeRange[]>();
  for (const rule of value.split(';').map(part => part.trim())) {
    if (rule === 'PH off' || rule === '') continue;
    const read = readRule(rule);
    if (!read) return null;
    // A later rule stands in place of an earlier one.
    for (const day of read.days) hours.set(day, read.times);
  }
  const statements: Statement[] = [...hours]
    .filter(([, times]) => times.length > 0)
    .map(([day, times]) => ({ days: [{ day }], times, period: {} }));
  return { statements, closures: [], openOnHolidays: false };
}

function readRule(rule: string): { days: number[]; times: TimeRange[] } | null {
  const [, dayText = '', hourText = ''] =
    /^((?:[A-Z][a-z](?:-[A-Z][a-z])?,? ?)+) (off|[\d:, -]+)$/.exec(rule) ?? [];
  const days = dayText.split(',').map(part => readDayRange(part.trim()));
  const times = hourText === 'off' ? [] : hourText.split(',').map(part => readHours(part.trim()));
  if (dayText === '' || days.includes(null) || times.includes(null)) return null;
  return { days: days.flatMap(range => range ?? []), times: times.flatMap(range => range ?? []) };
}

function readDayRange(text: string): number[] | null {
  const [from = -1, to = from] = text.split('-').map(name => DAYS.indexOf(name));
  return from < 0 || to < from ? null : DAYS.map((_, day) => day).slice(from, to + 1);
}

function readHours(text: string): TimeRange | null {
  const [, fromHours, fromMinutes, toHours, toMinutes] =
    /^(\d\d?):(\d\d) ?- ?(\d\d?):(\d\d)$/.exec(text) ?? [];
  const range = {
    from: Number(fromHours) * 60 + Number(fromMinutes),
    to: Number(toHours) * 60 + Number(toMinutes),
  };
  return range.from < range.to ? range : null;
}
