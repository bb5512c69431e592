import { addPeriod, type State } from './clauseState.ts';
import { readClosing } from './readClosing.ts';
import { readDays } from './readDays.ts';
import { readExceptions } from './readExceptions.ts';
import { halfOf, isMark, isWord, skip } from './reading.ts';
import { readTimes } from './readTimes.ts';
import type { Token } from './tokens.ts';

/** « (16h le vendredi) »: another closing time for some of the days just given. */
export function takeClosing(state: State, tokens: Token[], at: number): number | null | false {
  if (state.statements.length === 0 || state.days || state.times) return null;
  const closing = readClosing(tokens, at, state.statements);
  if (!closing) return null;
  state.statements = closing.value;
  return closing.next;
}

export function takeExceptions(state: State, tokens: Token[], at: number): number | null | false {
  const word = tokens[at];
  if (!isWord(word, 'except', 'closed')) return null;
  // « mercredi fermé jeudi 9h-12h »: what stands before is closed, not what follows.
  if (isWord(word, 'closed') && state.days && state.column === null) return closeDays(state, tokens, at);
  const otherwise =
    isWord(word, 'except') && state.statements.length > 0 ? exceptHours(state, tokens, at) : null;
  if (otherwise !== null) return otherwise;
  const exceptions = readExceptions(tokens, at + 1);
  if (exceptions) {
    const { closures, neverInSchoolHolidays, doubtful } = exceptions.value;
    state.closures.push(...closures);
    if (doubtful.length > 0) state.doubts.push({ days: doubtful, tokens: tokens.slice(at, exceptions.next) });
    if (neverInSchoolHolidays && !addPeriod(state, { school: 'never' })) return false;
    const closed = skip(tokens, exceptions.next, token => isMark(token, ','));
    return isWord(word, 'except') && isWord(tokens[closed], 'closed') ? closed + 1 : exceptions.next;
  }
  const half = halfOf(tokens[at + 1]);
  if (half && state.column !== null) {
    state.closures.push({ days: [{ day: state.column }], half });
    return at + 2;
  }
  return isWord(word, 'closed') ? closeDays(state, tokens, at) : false;
}

function closeDays(state: State, tokens: Token[], at: number): number | false {
  // « pendant les vacances scolaires : fermé »
  const isAlone = skip(tokens, at + 1, token => isMark(token, ')', '-')) === tokens.length;
  if (!state.days && state.periodPlace === 'leading' && isAlone && state.closures.length === 0) {
    state.closures.push({});
    return tokens.length;
  }
  if (!state.days || isMark(tokens[at - 1], ',') || isWord(tokens[at + 1], 'except')) return false;
  state.closures.push({ days: state.days });
  state.days = null;
  return at + 1;
}

/** « sauf le mercredi, de 9h à 12h »: open then, or closed then? */
function exceptHours(state: State, tokens: Token[], at: number): number | null {
  const days = readDays(tokens, at + 1);
  const times =
    days &&
    readTimes(
      tokens,
      skip(tokens, days.next, token => isMark(token, ',', ':')),
    );
  if (!times || (isMark(tokens[days.next], ',') && days.value.commas)) return null;
  state.doubts.push({ days: days.value.days.map(({ day }) => day), tokens: tokens.slice(at, times.next) });
  return times.next;
}

/** « mercredi après-midi fermé », « lundi et jeudi matin : fermé ». */
export function takeHalfClosed(state: State, tokens: Token[], at: number): number | null {
  const half = halfOf(tokens[at]);
  const closed = skip(tokens, at + 1, token => isMark(token, ':'));
  if (!half || !state.days || !isWord(tokens[closed], 'closed')) return null;
  if (state.days.length === 1) state.closures.push({ days: state.days, half });
  else {
    state.doubts.push({
      days: state.days.map(({ day }) => day),
      tokens: tokens.slice(state.daysAt, closed + 1),
    });
  }
  if (state.column === null) state.days = null;
  return closed + 1;
}

/** « du 15/07 au 15/08 : fermé », « août : fermé ». */
export function takeClosedPeriod(state: State, tokens: Token[], at: number): number | null {
  if (at > 0 || state.column !== null || !isWord(tokens.at(-1), 'closed')) return null;
  const before = tokens.slice(0, -1);
  const start = skip(before, 0, token => isWord(token, 'filler') || isMark(token, '-'));
  const read = readExceptions(before, start);
  if (!read || skip(before, read.next, token => isMark(token, ':', ',', '-')) < before.length) return null;
  const { closures, neverInSchoolHolidays, doubtful } = read.value;
  if (neverInSchoolHolidays || doubtful.length > 0 || closures.some(closure => closure.days)) return null;
  state.closures.push(...closures);
  return tokens.length;
}
