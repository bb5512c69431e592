import { readDays } from './readDays.ts';
import { isMark, isWord, type Read, skip } from './reading.ts';
import type { Statement } from './schedule.ts';
import type { Token } from './tokens.ts';

/** A lone hour is a closing time only if it is this close, in minutes, to the usual one. */
const CLOSE_TO_USUAL = 120;

interface Closing {
  days: number[];
  minutes: number;
  isSaid: boolean;
}

/**
 * « (16h le vendredi) », « jusqu'à 16h le vendredi », « (vendredi 16h) »: the statements, with another closing time for those days.
 * Null when the words are something else, or when the hour may be an opening time.
 */
export function readClosing(tokens: Token[], at: number, statements: Statement[]): Read<Statement[]> | null {
  const start = skip(tokens, at, token => isMark(token, '(', ',') || isWord(token, 'and'));
  const read = readTimeThenDays(tokens, start) ?? readDaysThenTime(tokens, start, isMark(tokens[at], '('));
  if (!read) return null;
  const value = withClosing(statements, read.value);
  return value ? { value, next: read.next } : null;
}

function readTimeThenDays(tokens: Token[], at: number): Read<Closing> | null {
  const start = skip(tokens, at, token => isWord(token, 'until', 'closed', 'to'));
  const time = tokens[start];
  if (time?.kind !== 'time') return null;
  const days = readDays(tokens, start + 1);
  if (!days || days.value.days.some(day => day.nth)) return null;
  if (isHour(tokens[skip(tokens, days.next, token => isWord(token, 'of', 'from') || isMark(token, ':'))]))
    return null;
  const closing = {
    days: days.value.days.map(choice => choice.day),
    minutes: time.minutes,
    isSaid: start > at,
  };
  return { value: closing, next: days.next };
}

function readDaysThenTime(tokens: Token[], at: number, inBrackets: boolean): Read<Closing> | null {
  const days = readDays(tokens, at);
  if (!days || days.value.days.some(day => day.nth)) return null;
  const start = skip(
    tokens,
    days.next,
    token => isWord(token, 'until', 'closed', 'to') || isMark(token, ':'),
  );
  const time = tokens[start];
  const isSaid = tokens.slice(days.next, start).some(token => isWord(token, 'until', 'closed'));
  const isRange = isMark(tokens[start + 1], '-', '/') || isWord(tokens[start + 1], 'to', 'until');
  if (time?.kind !== 'time' || isRange || !(inBrackets || isSaid)) return null;
  const closing = { days: days.value.days.map(choice => choice.day), minutes: time.minutes, isSaid };
  return { value: closing, next: start + 1 };
}

function isHour(token: Token | undefined): boolean {
  return token?.kind === 'time' || token?.kind === 'number';
}

function withClosing(statements: Statement[], closing: Closing): Statement[] | null {
  const statement = statements.find(({ days }) =>
    closing.days.every(day => days.some(choice => isPlain(choice, day))),
  );
  const usual = statement?.times.at(-1);
  if (!statement || !usual || closing.minutes <= usual.from) return null;
  const toEnd = Math.abs(usual.to - closing.minutes);
  if (!closing.isSaid && (toEnd > CLOSE_TO_USUAL || toEnd >= closing.minutes - usual.from)) return null;
  const others = statement.days.filter(choice => !closing.days.includes(choice.day));
  if (others.length === 0) return null;
  const times = [...statement.times.slice(0, -1), { from: usual.from, to: closing.minutes }];
  return [
    ...statements.filter(other => other !== statement),
    { ...statement, days: others },
    { ...statement, days: closing.days.map(day => ({ day })), times },
  ];
}

function isPlain(choice: { day: number; nth?: number }, day: number): boolean {
  return choice.day === day && choice.nth === undefined;
}
