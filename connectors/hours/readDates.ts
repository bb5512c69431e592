import { dayNumber, isRealDay, weekdayOf } from './calendarDays.ts';
import { isListSeparator, isMark, isWord, type Read, skip } from './reading.ts';
import type { CalendarDay, DateSpan, DayChoice } from './schedule.ts';
import type { Token } from './tokens.ts';

/** Dates and spans of dates, years as written; the calendar is checked. */
export function readDates(tokens: Token[], at: number): Read<{ dates: DateSpan[] }> | null {
  const dates: DateSpan[] = [];
  let next = at;
  for (let from = at; ; from = skip(tokens, next, isListSeparator)) {
    const read = readItem(
      tokens,
      skip(tokens, from, token => isWord(token, 'the', 'from', 'of', 'in')),
    );
    if (!read) break;
    dates.push(...read.value);
    next = read.next;
    if (skip(tokens, next, isListSeparator) === next) break;
  }
  const dated = withYearAfter(dates);
  return dated.length > 0 ? { value: { dates: dated }, next } : null;
}

/** « mercredi 12/03/2026 » says the day twice; that date is a Thursday. Spans of several days agree with any weekday. */
export function agreesWith({ from, to }: DateSpan, days: DayChoice[]): boolean {
  if (days.length === 0 || JSON.stringify(from) !== JSON.stringify(to) || from.year === undefined)
    return true;
  return days.some(({ day }) => day === weekdayOf(from));
}

function readItem(tokens: Token[], at: number): Read<DateSpan[]> | null {
  return readSpan(tokens, at) ?? readDaysOfMonth(tokens, at);
}

/** « les 3, 10 et 17 décembre 2026 »: the month is said once, after all its days. */
function readDaysOfMonth(tokens: Token[], at: number): Read<DateSpan[]> | null {
  const days: number[] = [];
  let next = at;
  for (let token = tokens[next]; token?.kind === 'number' || token?.kind === 'nth'; token = tokens[next]) {
    days.push(token.value);
    const after = skip(tokens, next + 1, token => isListSeparator(token) || isWord(token, 'the'));
    if (after === next + 1) return null;
    next = after;
  }
  const last = tokens[next];
  if (days.length === 0 || last?.kind !== 'date') return null;
  const month = calendarDay(last);
  const all = [...days, last.day].map(day => ({ ...month, day }));
  const isRising = all.every(({ day }, i) => i === 0 || (all[i - 1]?.day ?? 0) < day);
  if (!isRising || !all.every(isRealDay)) return null;
  return { value: all.map(day => ({ from: day, to: day })), next: next + 1 };
}

function readSpan(tokens: Token[], at: number): Read<DateSpan[]> | null {
  const [first, joiner, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isRange = (isWord(joiner, 'to', 'until') || isMark(joiner, '-')) && last?.kind === 'date';
  if (!isRange) {
    if (first?.kind !== 'date' || !isRealDay(first)) return null;
    return { value: [{ from: calendarDay(first), to: calendarDay(first) }], next: at + 1 };
  }
  const to = calendarDay(last);
  const from = first?.kind === 'date' ? calendarDay(first) : dayOfSameMonth(first, to);
  if (!from || !isRealDay(from) || !isRealDay(to)) return null;
  const span = { from: withYearBefore(from, to), to };
  return inOrder(span) ? { value: [span], next: at + 3 } : null;
}

/** « du 1er au 15 août »: the month is said once. */
function dayOfSameMonth(token: Token | undefined, to: CalendarDay): CalendarDay | null {
  if (token?.kind !== 'number' && token?.kind !== 'nth') return null;
  return { ...to, day: token.value };
}

/** « du 05/01 au 26/06/2026 »: the year is said once, and the span is shorter than a year. */
function withYearBefore(from: CalendarDay, to: CalendarDay): CalendarDay {
  if (from.year !== undefined || to.year === undefined) return from;
  const isSameYear = dayNumber(from) <= dayNumber({ month: to.month, day: to.day });
  return { ...from, year: isSameYear ? to.year : to.year - 1 };
}

/** « le 5 mars et le 2 avril 2026 »: the year is said once, at the end; dates that would not rise are left without. */
function withYearAfter(dates: DateSpan[]): DateSpan[] {
  const [last] = dates.slice(-1);
  const year = last?.from.year;
  const rises = dates.every(({ from }, i) => {
    const before = dates[i - 1]?.to;
    return before === undefined || before.month * 100 + before.day < from.month * 100 + from.day;
  });
  if (year === undefined || !rises) return dates;
  const dated = (day: CalendarDay) => ({ ...day, year: day.year ?? year });
  return dates.map(({ from, to }) => ({ from: dated(from), to: dated(to) }));
}

function inOrder({ from, to }: DateSpan): boolean {
  if (from.year === undefined || to.year === undefined) return from.year === to.year;
  return dayNumber(from) <= dayNumber(to);
}

function calendarDay({ year, month, day }: CalendarDay): CalendarDay {
  return year === undefined ? { month, day } : { year, month, day };
}
