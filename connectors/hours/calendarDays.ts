import type { CalendarDay, DateSpan } from './schedule.ts';

/** OSM has no word for « from then on » nor « until then »: years that nobody lists. */
export const ALWAYS: DateSpan = {
  from: { year: 2000, month: 1, day: 1 },
  to: { year: 2099, month: 12, day: 31 },
};

export function isRealDay({ year = 2024, month, day }: CalendarDay): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year <= 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** So that days can be compared: 20261224; 1224 without a year. */
export function dayNumber({ year = 0, month, day }: CalendarDay): number {
  return year * 10_000 + month * 100 + day;
}

export function nextDay({ year = 2024, month, day }: CalendarDay, count: number): CalendarDay {
  const date = new Date(Date.UTC(year, month - 1, day + count));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 (Monday) to 6. */
export function weekdayOf({ year = 2024, month, day }: CalendarDay): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}
