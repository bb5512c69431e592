/** A weekday, 0 (Monday) to 6; `nth` of the month when given, -1 for the last. 7 stands for public holidays. */
export interface DayChoice {
  day: number;
  nth?: number;
}
export const PUBLIC_HOLIDAY = 7;

/** Minutes since midnight, `to` up to 1440. */
export interface TimeRange {
  from: number;
  to: number;
}
export const WHOLE_DAY = 24 * 60;

/** Days of a calendar, both ends included; without a year, every year. */
export interface DateSpan {
  from: CalendarDay;
  to: CalendarDay;
}
export interface CalendarDay {
  year?: number;
  month: number;
  day: number;
}

/** When a statement holds; each part that is present restricts it further. */
export interface Period {
  dates?: DateSpan[];
  /** 1 to 12. */
  months?: number[];
  /** Parity of the ISO week. */
  parity?: 'even' | 'odd';
  /** Only in school holidays, or never in them. */
  school?: 'only' | 'never';
}

/** Open on these days, at these hours, during this period. No day means the dates of the period. */
export interface Statement {
  days: DayChoice[];
  times: TimeRange[];
  period: Period;
  /** Said as well as what was said of the same days: « et le mercredi 14h-17h ». */
  isAlso?: boolean;
}

/** Closed then, whatever the statements say; without `days`, every day of the months, dates or school holidays. */
export interface Closure {
  days?: DayChoice[];
  months?: number[];
  dates?: DateSpan[];
  /** Only the school holidays that fall there. */
  inSchoolHolidays?: true;
  /** Only that half of the days. */
  half?: 'morning' | 'afternoon';
}

/** Everything certain that a text says. */
export interface Schedule {
  statements: Statement[];
  closures: Closure[];
  openOnHolidays: boolean;
}
