import { Temporal } from 'temporal-polyfill';

/** A date, `YYYY-MM-DD`. */
export type Day = string;

export const weekdays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;
export type Weekday = (typeof weekdays)[number];

/** The days of the demonstration, all counted from one `today`; none of those it chooses is a public holiday. */
export interface Calendar {
  readonly today: Day;
  /** IANA zone of the hours written in the feeds. */
  readonly timezone: string;
  /** That weekday among the seven days starting `week` weeks from today; later by weeks when it is a holiday. */
  on(weekday: Weekday, week: number): Day;
  /** That weekday in each of `count` weeks from `week`, less the holidays. */
  every(weekday: Weekday, week: number, count: number): Day[];
  /** That weekday four to six weeks ago, in a week of even rank: two runs a week apart keep the same fortnight. */
  fortnight(weekday: Weekday): Day;
  /** The `rank`-th such weekday of the month that lies `months` from today's. */
  nth(rank: number, weekday: Weekday, months: number): Day;
  /** The holidays falling on the weekday of `day`, from it to a year after today. */
  holidaysLike(day: Day): Day[];
  /** RFC 3339 with the offset of that day, e.g. `2026-12-01T14:00:00+01:00`. */
  instant(day: Day, time: string): string;
}

/** Throws `RangeError` when `today` is not a date or `timezone` not a zone. */
export function calendarFrom(today: Day, timezone: string): Calendar {
  const first = Temporal.PlainDate.from(today);
  const weekdayIn = (weekday: Weekday, week: number) =>
    first.add({ days: week * 7 + ((weekdays.indexOf(weekday) + 8 - first.dayOfWeek) % 7) });

  return {
    today: first.toString(),
    timezone,
    on: (weekday, week) => firstOpen(weekdayIn(weekday, week)).toString(),
    every: (weekday, week, count) =>
      Array.from({ length: count }, (_, index) => weekdayIn(weekday, week + index))
        .filter(day => !isHoliday(day))
        .map(String),
    fortnight: weekday => {
      const day = weekdayIn(weekday, -5);
      return day.subtract({ weeks: weekRank(day) % 2 }).toString();
    },
    nth: (rank, weekday, months) => {
      const start = first.add({ months }).with({ day: 1 });
      const until = (weekdays.indexOf(weekday) + 8 - start.dayOfWeek) % 7;
      return start.add({ days: until + (rank - 1) * 7 }).toString();
    },
    holidaysLike: day =>
      weeklyFrom(Temporal.PlainDate.from(day), first.add({ years: 1 }))
        .filter(isHoliday)
        .map(String),
    instant: (day, time) =>
      Temporal.PlainDateTime.from(`${day}T${time}`)
        .toZonedDateTime(timezone)
        .toString({ timeZoneName: 'never' }),
  };
}

/** `days` after `day`, or before it when negative. */
export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** As French people write a date: `12/01/2026`. */
export function inFrench(day: Day): string {
  return day.split('-').reverse().join('/');
}

/** The day, or as many weeks later as holidays ask: Christmas and New Year fall on the same weekday. */
function firstOpen(day: Temporal.PlainDate): Temporal.PlainDate {
  return isHoliday(day) ? firstOpen(day.add({ weeks: 1 })) : day;
}

function weeklyFrom(start: Temporal.PlainDate, end: Temporal.PlainDate): Temporal.PlainDate[] {
  const weeks = Math.floor(start.until(end, { largestUnit: 'day' }).days / 7);
  return Array.from({ length: weeks + 1 }, (_, week) => start.add({ weeks: week }));
}

/** Weeks since a Monday long past: unlike ISO weeks, their parity does not jump at the new year. */
function weekRank(day: Temporal.PlainDate): number {
  return Math.floor(Temporal.PlainDate.from('2001-01-01').until(day, { largestUnit: 'day' }).days / 7);
}

const fixedHolidays = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
/** Easter Monday, Ascension and Whit Monday, in days after Easter. */
const movingHolidays = [1, 39, 50];

function isHoliday(day: Temporal.PlainDate): boolean {
  const sinceEaster = easter(day.year).until(day, { largestUnit: 'day' }).days;
  return fixedHolidays.includes(day.toString().slice(5)) || movingHolidays.includes(sinceEaster);
}

/** Easter Sunday of the Gregorian calendar (Butcher, 1876). */
function easter(year: number): Temporal.PlainDate {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const leap = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - leap + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const days = moon + sunday - 7 * late + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
}
