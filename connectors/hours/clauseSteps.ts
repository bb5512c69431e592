import { addPeriod, everyDay, type State, type Step } from './clauseState.ts';
import { takeClosedPeriod, takeClosing, takeExceptions, takeHalfClosed } from './closingSteps.ts';
import { takeDays, takeTimes } from './openingSteps.ts';
import { halfOf, isMark, isWord, skip } from './reading.ts';
import { readPeriod } from './readPeriod.ts';
import { readTimes } from './readTimes.ts';
import { PUBLIC_HOLIDAY } from './schedule.ts';
import type { Token } from './tokens.ts';

/** Tried in this order at each token. */
export const STEPS: Step[] = [
  takeClosedPeriod,
  takeSingleWords,
  takeHolidays,
  takeIncluded,
  takeClosing,
  takeExceptions,
  takeHalfClosed,
  takePeriod,
  takeDays,
  takeTimes,
  skipSoftly,
];

function takeSingleWords(state: State, tokens: Token[], at: number): number | null {
  // « 9h-12h / après-midi sur RDV »: no hours are promised then.
  const afterHalf = halfOf(tokens[at]) ? skip(tokens, at + 1, token => isMark(token, ':', '(')) : at;
  if (
    isWord(tokens[afterHalf], 'appointment') &&
    !continuesWithTimes(tokens, afterHalf + 1, at < afterHalf)
  ) {
    state.byAppointment = true;
    state.areDaysByAppointment ||= state.days !== null && state.column === null;
    const isHalfAfter =
      state.statements.length > 0 && halfOf(tokens[afterHalf + 1]) && !readTimes(tokens, afterHalf + 1);
    return afterHalf + (isHalfAfter ? 2 : 1);
  }
  if (isWord(tokens[at], 'every other week')) state.everyOther = true;
  else if (isWord(tokens[at], 'always')) {
    state.statements.push({ days: everyDay(), times: [{ from: 0, to: 1440 }], period: {} });
    state.openOnHolidays = true;
  } else return null;
  return at + 1;
}

function continuesWithTimes(tokens: Token[], at: number, isHalf: boolean): boolean {
  return (
    isHalf &&
    readTimes(
      tokens,
      skip(tokens, at, token => isMark(token, ':', ',', ')')),
    ) !== null
  );
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

/** « du lundi au vendredi inclus », « y compris pendant les vacances scolaires »: takes nothing away. */
function takeIncluded(_: State, tokens: Token[], at: number): number | null {
  if (!isWord(tokens[at], 'included')) return null;
  const holidays = skip(tokens, at + 1, token => isWord(token, 'during', 'in', 'the'));
  if (isWord(tokens[holidays], 'school holidays')) return holidays + 1;
  const before = tokens[at - 1];
  return before?.kind === 'day' || before?.kind === 'date' ? at + 1 : null;
}

function takePeriod(state: State, tokens: Token[], at: number): number | null | false {
  const period = readPeriod(tokens, at);
  if (!period) return null;
  // Dates without a year were this year's, whichever that was.
  if (period.value.dates?.some(span => span.from.year === undefined)) return false;
  // « sauf jeudi 10h-12h pendant les vacances scolaires »: is it the exception that holds then?
  if (state.doubts.length > 0) return false;
  return addPeriod(state, period.value) ? period.next : false;
}

function skipSoftly(_: State, tokens: Token[], at: number): number | null {
  const isSoft =
    isMark(tokens[at], ',', ':', '(', ')', '/', '&', '+', '-', '\n') ||
    isWord(tokens[at], 'and', 'filler', 'walk-in', 'note', 'the', 'only');
  return isSoft ? at + 1 : null;
}
