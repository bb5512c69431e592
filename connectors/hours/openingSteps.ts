import type { State } from './clauseState.ts';
import { readDays } from './readDays.ts';
import { isMark, isWord, skip } from './reading.ts';
import { readTimes } from './readTimes.ts';
import type { DayChoice, TimeRange } from './schedule.ts';
import type { Token } from './tokens.ts';

export function takeDays(state: State, tokens: Token[], at: number): number | null | false {
  const read = readDays(tokens, at, state.column !== null);
  if (!read) return null;
  const { days } = read.value;
  if (state.column !== null) return takeColumnDays(state, days) ? read.next : false;
  if (isInBrackets(tokens, at) && takeRanks(state, days)) return read.next;
  if (state.days && !state.areDaysByAppointment) return false;
  // « 9h-12h pendant les vacances scolaires, mardi 14h-17h »: are Tuesdays in the holidays too?
  if (state.periodPlace === 'trailing' || (state.isTimesFirst && !state.times)) return false;
  state.everyOther ||= read.value.everyOther;
  state.areDaysByAppointment = false;
  if (!state.times) state.isAlso = addsToWhatWasSaid(tokens, at);
  if (state.times) {
    state.statements.push(statementOf(state, days, state.times));
    state.times = null;
    state.isTimesFirst = true;
    state.days = null;
  } else {
    state.days = days;
    state.daysAt = at;
  }
  return read.next;
}

/** The column says the day already: its cell may only say which of them in the month. */
function takeColumnDays(state: State, days: DayChoice[]): boolean {
  if (days.some(({ day }) => day !== state.column) || state.everyOther) return false;
  const [only, ...others] = state.statements;
  if (only && others.length === 0 && days.every(({ nth }) => nth !== undefined)) {
    state.statements = [{ ...only, days }];
    return true;
  }
  if (!state.days || state.statements.length > 0) return false;
  state.days = days;
  return true;
}

function isInBrackets(tokens: Token[], at: number): boolean {
  const before = tokens.slice(0, at).findLastIndex(token => !isWord(token, 'only', 'the'));
  return isMark(tokens[before], '(');
}

/** « dimanche (2e dimanche du mois) », « samedi 9h-12h (1er et 3e samedis) »: which of the days just given. */
function takeRanks(state: State, ranked: DayChoice[]): boolean {
  const last = state.statements.at(-1);
  const plain = state.days ?? last?.days ?? [];
  const isSame = ranked.every(
    ({ day, nth }) =>
      nth !== undefined && plain.every(choice => choice.day === day && choice.nth === undefined),
  );
  if (!isSame || plain.length === 0) return false;
  if (state.days) state.days = ranked;
  else if (last) state.statements = [...state.statements.slice(0, -1), { ...last, days: ranked }];
  return true;
}

/** « et le mercredi … », or « sur rendez-vous le mercredi … » at the beginning of a sentence. */
function addsToWhatWasSaid(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  const isLabel = isWord(before, 'appointment', 'walk-in') && (at === 1 || tokens[at - 2]?.kind === 'mark');
  return isWord(before, 'and') || isMark(before, '+') || isLabel;
}

function statementOf(state: State, days: DayChoice[], times: TimeRange[]) {
  return { days, times, period: {}, ...(state.isAlso && { isAlso: true }) };
}

export function takeTimes(state: State, tokens: Token[], at: number): number | null | false {
  const read = readTimes(tokens, at, state.column !== null);
  if (!read) return null;
  if (state.times || state.periodPlace === 'trailing') return false;
  const last = state.statements.at(-1);
  if (state.days) {
    state.statements.push(statementOf(state, state.days, read.value));
  } else if (state.isTimesFirst || !last) {
    state.times = read.value;
    state.isAlso = addsToWhatWasSaid(tokens, at);
  } else {
    const times = [...last.times, ...read.value];
    const isInOrder = (last.times.at(-1)?.to ?? 0) <= (read.value[0]?.from ?? 0);
    if (!isInOrder || !isSecondMode(tokens, at, read.next)) return false;
    state.statements = [...state.statements.slice(0, -1), { ...last, times }];
  }
  state.days = null;
  state.areDaysByAppointment = false;
  return read.next;
}

/** « 9h-12h sans rendez-vous, 14h-17h sur rendez-vous »: the same days, which end the sentence or an exception follows. */
function isSecondMode(tokens: Token[], at: number, next: number): boolean {
  const before = tokens
    .slice(0, at)
    .findLast(token => !isMark(token, ',', '/', '(', ')') && !isWord(token, 'and'));
  const after = skip(
    tokens,
    next,
    token => isMark(token, ')', '(', ',') || isWord(token, 'appointment', 'walk-in'),
  );
  const follows = tokens[after];
  return isWord(before, 'appointment', 'walk-in') && (!follows || isWord(follows, 'except', 'closed'));
}
