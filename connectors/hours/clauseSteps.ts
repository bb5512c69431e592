import type { Clause } from './readClause.ts';
import { readClosing } from './readClosing.ts';
import { readDays } from './readDays.ts';
import { readExceptions } from './readExceptions.ts';
import { isMark, isWord } from './reading.ts';
import { readPeriod } from './readPeriod.ts';
import { readTimes } from './readTimes.ts';
import { type DayChoice, type Period, PUBLIC_HOLIDAY, type TimeRange } from './schedule.ts';
import type { Token } from './tokens.ts';

/** A clause half read. */
export interface State extends Clause {
  days: DayChoice[] | null;
  times: TimeRange[] | null;
  isColumn: boolean;
  isTimesFirst: boolean;
  everyOther: boolean;
}

/** One step of the grammar: the next index; null when it does not apply here; false when the clause cannot be understood. */
export type Step = (state: State, tokens: Token[], at: number) => number | null | false;

/** Tried in this order at each token. */
export const STEPS: Step[] = [
  takeSingleWords,
  takeHolidays,
  takeClosing,
  takeExceptions,
  takePeriod,
  takeDays,
  takeTimes,
  skipSoftly,
];

export function everyDay(): DayChoice[] {
  return [0, 1, 2, 3, 4, 5, 6].map(day => ({ day }));
}

function takeSingleWords(state: State, tokens: Token[], at: number): number | null {
  if (isWord(tokens[at], 'appointment')) state.byAppointment = true;
  else if (isWord(tokens[at], 'every other week')) state.everyOther = true;
  else if (isWord(tokens[at], 'always')) {
    state.statements.push({ days: everyDay(), times: [{ from: 0, to: 1440 }], period: {} });
    state.openOnHolidays = true;
  } else return null;
  return at + 1;
}

/** « y compris jours fériés », « jours fériés inclus ». */
function takeHolidays(state: State, tokens: Token[], at: number): number | null {
  const start = isMark(tokens[at], '(') || isWord(tokens[at], 'the', 'and') ? at + 1 : at;
  const pair = [tokens[start], tokens[start + 1]];
  const holiday = pair.find(token => token?.kind === 'day');
  const isHoliday = holiday?.kind === 'day' && holiday.days[0] === PUBLIC_HOLIDAY;
  if (!isHoliday || !pair.some(token => isWord(token, 'included'))) return null;
  state.openOnHolidays = true;
  return start + 2;
}

/** « (16h le vendredi) »: another closing time for some of the days just given. */
function takeClosing(state: State, tokens: Token[], at: number): number | null | false {
  if (state.statements.length === 0 || state.days || state.times) return null;
  const closing = readClosing(tokens, at, state.statements);
  if (!closing) return null;
  state.statements = closing.value;
  return closing.next;
}

function takeExceptions(state: State, tokens: Token[], at: number): number | null | false {
  if (!isWord(tokens[at], 'except', 'closed')) return null;
  const exceptions = readExceptions(tokens, at + 1);
  if (exceptions) {
    state.closures.push(...exceptions.value.closures);
    if (exceptions.value.neverInSchoolHolidays && !addPeriod(state, { school: 'never' })) return false;
    return exceptions.next;
  }
  if (!isWord(tokens[at], 'closed') || !state.days || isWord(tokens[at + 1], 'except')) return false;
  state.closures.push({ days: state.days });
  state.days = null;
  return at + 1;
}

function takePeriod(state: State, tokens: Token[], at: number): number | null | false {
  const period = readPeriod(tokens, at);
  if (!period) return null;
  // Dates without a year were this year's, whichever that was.
  if (period.value.dates?.some(span => span.from.year === undefined)) return false;
  return addPeriod(state, period.value) ? period.next : false;
}

function takeDays(state: State, tokens: Token[], at: number): number | null | false {
  const read = readDays(tokens, at);
  if (!read) return null;
  if (state.days || state.isTimesFirst) return false;
  state.everyOther ||= read.value.everyOther;
  if (state.times) {
    state.statements.push({ days: read.value.days, times: state.times, period: {} });
    state.times = null;
    state.isTimesFirst = true;
  } else state.days = read.value.days;
  return read.next;
}

function takeTimes(state: State, tokens: Token[], at: number): number | null | false {
  const read = readTimes(tokens, at);
  if (!read) return null;
  if (state.times || (!state.days && state.statements.length > 0)) return false;
  if (state.days) state.statements.push({ days: state.days, times: read.value, period: {} });
  else state.times = read.value;
  state.days = null;
  return read.next;
}

function skipSoftly(_: State, tokens: Token[], at: number): number | null {
  const isSoft =
    isMark(tokens[at], ',', ':', '(', ')', '/', '&', '+', '-', '\n') ||
    isWord(tokens[at], 'and', 'filler', 'note', 'the', 'only');
  return isSoft ? at + 1 : null;
}

/** False when the same thing is said twice: « semaines paires … semaines impaires » in one clause. */
function addPeriod(state: State, period: Period): boolean {
  if (Object.keys(period).some(key => key in state.period)) return false;
  const hasBegun = (state.days && !state.isColumn) || state.times;
  state.periodPlace ??=
    state.statements.length > 0 ? 'trailing' : hasBegun || state.isColumn ? 'inside' : 'leading';
  Object.assign(state.period, period);
  return true;
}
