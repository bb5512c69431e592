import { ALWAYS, isRealDay } from './calendarDays.ts';
import { readDates } from './readDates.ts';
import { isListSeparator, isMark, isWord, type Read, skip } from './reading.ts';
import type { CalendarDay, DateSpan, Period } from './schedule.ts';
import type { Token } from './tokens.ts';

/** « du 05/01 au 26/06/2026 », « de septembre à juin », « semaines paires », « pendant les vacances scolaires », « le 12/03/2026 ». */
export function readPeriod(tokens: Token[], at: number): Read<Period> | null {
  const start = skip(tokens, at, token => isWord(token, 'the', 'of', 'in', 'only', 'during'));
  const token = tokens[start];
  if (token?.kind === 'parity') return { value: { parity: token.value }, next: start + 1 };
  if (isWord(token, 'term time')) return { value: { school: 'never' }, next: start + 1 };
  return (
    readSchoolHolidays(tokens, at) ??
    readBound(tokens, at) ??
    readDatedMonths(tokens, at) ??
    readDates(tokens, at) ??
    readMonths(tokens, at)
  );
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

/** « en décembre 2026 », « de septembre 2026 à juin 2027 ». */
export function readDatedMonths(tokens: Token[], at: number): Read<{ dates: DateSpan[] }> | null {
  const start = skip(tokens, at, token => isWord(token, 'the', 'in', 'of', 'from'));
  const first = readDatedMonth(tokens, start);
  const joiner = tokens[start + 2];
  const isRange = isWord(joiner, 'to', 'until') || isMark(joiner, '-');
  const last = isRange ? readDatedMonth(tokens, start + 3) : null;
  if (!first) return readMonthsOfOneYear(tokens, start);
  if (!last) return { value: { dates: [first] }, next: start + 2 };
  const span = { from: first.from, to: last.to };
  const isInOrder = monthNumber(span.from) <= monthNumber(span.to);
  return isInOrder ? { value: { dates: [span] }, next: start + 5 } : null;
}

/** « de septembre à décembre 2026 ». */
function readMonthsOfOneYear(tokens: Token[], start: number): Read<{ dates: DateSpan[] }> | null {
  const [first, joiner] = [tokens[start], tokens[start + 1]];
  const last = readDatedMonth(tokens, start + 2);
  if (first?.kind !== 'month' || !(isWord(joiner, 'to', 'until') || isMark(joiner, '-')) || !last)
    return null;
  if (first.value > last.from.month) return null;
  return { value: { dates: [{ ...last, from: { ...last.from, month: first.value } }] }, next: start + 4 };
}

function readDatedMonth(tokens: Token[], at: number): DateSpan | null {
  const [month, year] = [tokens[at], tokens[at + 1]];
  if (month?.kind !== 'month' || year?.kind !== 'number' || year.value < 1900 || year.value > 2200)
    return null;
  const lastDay = new Date(Date.UTC(year.value, month.value, 0)).getUTCDate();
  const day = { year: year.value, month: month.value };
  return { from: { ...day, day: 1 }, to: { ...day, day: lastDay } };
}

/** « à partir du 05/01/2026 », « jusqu'au 26/06/2026 », « jusqu'en juin 2026 ». Without a year, which one is not certain: null. */
function readBound(tokens: Token[], at: number): Read<Period> | null {
  const bound = tokens[at];
  if (!isWord(bound, 'since', 'until')) return null;
  const start = skip(tokens, at + 1, token => token.kind === 'day' || isWord(token, 'the'));
  const token = tokens[start];
  const month = readDatedMonth(tokens, start);
  const day = token?.kind === 'date' && isRealDay(token) ? datedDay(token) : null;
  const span = day ? { from: day, to: day } : month;
  if (!span) return null;
  const dates = isWord(bound, 'since') ? { ...ALWAYS, from: span.from } : { ...ALWAYS, to: span.to };
  return { value: { dates: [dates] }, next: start + (month ? 2 : 1) };
}

function datedDay({ year, month, day }: CalendarDay): CalendarDay | null {
  return year === undefined ? null : { year, month, day };
}

function readSchoolHolidays(tokens: Token[], at: number): Read<Period> | null {
  const start = skip(tokens, at, token => isWord(token, 'only'));
  const isIntroduced = isWord(tokens[start], 'during', 'in');
  const next = skip(tokens, start, token => isWord(token, 'during', 'in', 'the'));
  if (!isWord(tokens[next], 'school holidays')) return null;
  const isHeading = isMark(tokens[next + 1], ':') || tokens.length === 1;
  return isIntroduced || isHeading ? { value: { school: 'only' }, next: next + 1 } : null;
}

function monthNumber({ year = 0, month }: CalendarDay): number {
  return year * 12 + month;
}

function monthsFromTo(from: number, to: number): number[] {
  const length = ((to - from + 12) % 12) + 1;
  return Array.from({ length }, (_, i) => ((from - 1 + i) % 12) + 1);
}
