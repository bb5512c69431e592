import { isListSeparator, isMark, isWord, type Read, skip } from './reading.ts';
import type { CalendarDay, DateSpan, DayChoice, Period } from './schedule.ts';
import type { Token } from './tokens.ts';

/** « du 05/01 au 26/06/2026 », « de septembre à juin », « semaines paires », « pendant les vacances scolaires », « le 12/03/2026 ». */
export function readPeriod(tokens: Token[], at: number): Read<Period> | null {
  const token = tokens[at];
  if (token?.kind === 'parity') return { value: { parity: token.value }, next: at + 1 };
  if (isWord(token, 'term time')) return { value: { school: 'never' }, next: at + 1 };
  return readSchoolHolidays(tokens, at) ?? readDates(tokens, at) ?? readMonths(tokens, at);
}

/** Dates and spans of dates, years as written; the calendar is checked. */
export function readDates(tokens: Token[], at: number): Read<{ dates: DateSpan[] }> | null {
  const dates: DateSpan[] = [];
  let next = at;
  for (let from = at; ; from = skip(tokens, next, isListSeparator)) {
    const span = readSpan(
      tokens,
      skip(tokens, from, token => isWord(token, 'the', 'from', 'of', 'in')),
    );
    if (!span) break;
    dates.push(span.value);
    next = span.next;
    if (skip(tokens, next, isListSeparator) === next) break;
  }
  return dates.length > 0 ? { value: { dates }, next } : null;
}

/** « août », « juillet et août », « de septembre à juin ». */
export function readMonths(tokens: Token[], at: number): Read<{ months: number[] }> | null {
  const months: number[] = [];
  let next = at;
  for (let from = at; ; from = skip(tokens, next, isListSeparator)) {
    const start = skip(tokens, from, token => isWord(token, 'the', 'in', 'of', 'from'));
    const [first, joiner, last] = [tokens[start], tokens[start + 1], tokens[start + 2]];
    if (first?.kind !== 'month') break;
    const isRange = (isWord(joiner, 'to', 'until') || isMark(joiner, '-')) && last?.kind === 'month';
    months.push(...(isRange ? monthsFromTo(first.value, last.value) : [first.value]));
    next = start + (isRange ? 3 : 1);
    if (skip(tokens, next, isListSeparator) === next) break;
  }
  // A number after a month may be its year, and « septembre 2026 » is not every September.
  if (months.length === 0 || tokens[next]?.kind === 'number') return null;
  return { value: { months }, next };
}

/** « mercredi 12/03/2026 » says the day twice; that date is a Thursday. Spans of several days agree with any weekday. */
export function agreesWith({ from, to }: DateSpan, days: DayChoice[]): boolean {
  if (days.length === 0 || JSON.stringify(from) !== JSON.stringify(to) || from.year === undefined)
    return true;
  const weekday = (new Date(Date.UTC(from.year, from.month - 1, from.day)).getUTCDay() + 6) % 7;
  return days.some(({ day }) => day === weekday);
}

function readSchoolHolidays(tokens: Token[], at: number): Read<Period> | null {
  const start = skip(tokens, at, token => isWord(token, 'only'));
  const isIntroduced = isWord(tokens[start], 'during', 'in');
  const next = skip(tokens, start, token => isWord(token, 'during', 'in', 'the'));
  if (!isWord(tokens[next], 'school holidays')) return null;
  return isIntroduced || isMark(tokens[next + 1], ':') ? { value: { school: 'only' }, next: next + 1 } : null;
}

function readSpan(tokens: Token[], at: number): Read<DateSpan> | null {
  const [first, joiner, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isRange = (isWord(joiner, 'to', 'until') || isMark(joiner, '-')) && last?.kind === 'date';
  if (!isRange) {
    if (first?.kind !== 'date' || !isRealDay(first)) return null;
    return { value: { from: calendarDay(first), to: calendarDay(first) }, next: at + 1 };
  }
  const to = calendarDay(last);
  const from = first?.kind === 'date' ? calendarDay(first) : dayOfSameMonth(first, to);
  if (!from || !isRealDay(from) || !isRealDay(to)) return null;
  const span = { from: withYearBefore(from, to), to };
  return inOrder(span) ? { value: span, next: at + 3 } : null;
}

/** « du 1er au 15 août »: the month is said once. */
function dayOfSameMonth(token: Token | undefined, to: CalendarDay): CalendarDay | null {
  if (token?.kind !== 'number' && token?.kind !== 'nth') return null;
  return { ...to, day: token.value };
}

/** « du 05/01 au 26/06/2026 »: the year is said once, and the span is shorter than a year. */
function withYearBefore(from: CalendarDay, to: CalendarDay): CalendarDay {
  if (from.year !== undefined || to.year === undefined) return from;
  return { ...from, year: dayNumber(from) <= dayNumber(to) ? to.year : to.year - 1 };
}

function inOrder({ from, to }: DateSpan): boolean {
  if (from.year === undefined || to.year === undefined) return from.year === to.year;
  return from.year * 10_000 + dayNumber(from) <= to.year * 10_000 + dayNumber(to);
}

function dayNumber({ month, day }: CalendarDay): number {
  return month * 100 + day;
}

function isRealDay({ year = 2024, month, day }: CalendarDay): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year <= 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function calendarDay({ year, month, day }: CalendarDay): CalendarDay {
  return year === undefined ? { month, day } : { year, month, day };
}

function monthsFromTo(from: number, to: number): number[] {
  const length = ((to - from + 12) % 12) + 1;
  return Array.from({ length }, (_, i) => ((from - 1 + i) % 12) + 1);
}
