import { readDays } from './readDays.ts';
import { isMark, isWord, type Read, skip } from './reading.ts';
import { readTimes } from './readTimes.ts';
import type { Statement } from './schedule.ts';
import type { Token } from './tokens.ts';

/** A lone hour is a closing time only if it is this close, in minutes, to the usual one; « 9h-12h, 14h le mercredi » is none. */
const CLOSE_TO_USUAL = { before: 120, after: 90 };

interface Closing {
  /** Null when it is the days of the hours just given, in school holidays. */
  days: number[] | null;
  minutes: number;
  /** « jusqu'à 16h » */
  isSaid: boolean;
  /** « (16h le vendredi) » */
  isSetApart: boolean;
}
type WrittenClosing = Omit<Closing, 'isSetApart'>;

/**
 * « (16h le vendredi) », « jusqu'à 16h le vendredi », « (sauf vendredi, 16h) », « (17h pendant les vacances scolaires) »: the
 * statements, with another closing time for those days. Null when the words are something else, or when the hour may be an opening time.
 */
export function readClosing(tokens: Token[], at: number, statements: Statement[]): Read<Statement[]> | null {
  const inHolidays = readHoursInHolidays(tokens, at, statements);
  if (inHolidays) return inHolidays;
  const start = skip(tokens, at, token => isMark(token, '(', ',') || isWord(token, 'and', 'except'));
  const isSetApart = tokens.slice(at, start).some(token => isMark(token, '(') || isWord(token, 'except'));
  const read =
    readTimeInHolidays(tokens, start) ??
    readTimeThenDays(tokens, start) ??
    readDaysThenTime(tokens, start, isSetApart);
  if (!read) return null;
  const value = withClosing(statements, { ...read.value, isSetApart });
  return value ? { value, next: read.next } : null;
}

/** « (10h-12h pendant les vacances scolaires) »: these hours then, instead of those just given. */
function readHoursInHolidays(tokens: Token[], at: number, statements: Statement[]): Read<Statement[]> | null {
  const times = isMark(tokens[at], '(') ? readTimes(tokens, at + 1) : null;
  const holidays = times && skip(tokens, times.next, token => isWord(token, 'during', 'in', 'the'));
  const last = statements.at(-1);
  if (!times || !holidays || !isWord(tokens[times.next], 'during', 'in') || !last) return null;
  if (!isWord(tokens[holidays], 'school holidays') || !isMark(tokens[holidays + 1], ')')) return null;
  return last.period.school
    ? null
    : { value: [...statements.slice(0, -1), ...inTermAndHolidays(last, times.value)], next: holidays + 2 };
}

function inTermAndHolidays(statement: Statement, times: Statement['times']): Statement[] {
  const { period } = statement;
  return [
    { ...statement, period: { ...period, school: 'never' } },
    { ...statement, times, period: { ...period, school: 'only' } },
  ];
}

function readTimeInHolidays(tokens: Token[], at: number): Read<WrittenClosing> | null {
  const start = skip(tokens, at, token => isWord(token, 'until', 'closed', 'to'));
  const time = tokens[start];
  const holidays = skip(tokens, start + 1, token => isWord(token, 'during', 'in', 'the'));
  if (time?.kind !== 'time' || !isWord(tokens[start + 1], 'during', 'in')) return null;
  if (!isWord(tokens[holidays], 'school holidays')) return null;
  return { value: { days: null, minutes: time.minutes, isSaid: start > at }, next: holidays + 1 };
}

function readTimeThenDays(tokens: Token[], at: number): Read<WrittenClosing> | null {
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

function readDaysThenTime(tokens: Token[], at: number, isSetApart: boolean): Read<WrittenClosing> | null {
  const days = readDays(tokens, at);
  if (!days || days.value.days.some(day => day.nth)) return null;
  const start = skip(
    tokens,
    days.next,
    token => isWord(token, 'until', 'closed', 'to') || isMark(token, ':', ','),
  );
  const time = tokens[start];
  const isSaid = tokens.slice(days.next, start).some(token => isWord(token, 'until', 'closed'));
  const isRange = isMark(tokens[start + 1], '-', '/') || isWord(tokens[start + 1], 'to', 'until');
  if (time?.kind !== 'time' || isRange || isHour(tokens[start + 1]) || !(isSetApart || isSaid)) return null;
  const closing = { days: days.value.days.map(choice => choice.day), minutes: time.minutes, isSaid };
  return { value: closing, next: start + 1 };
}

function isHour(token: Token | undefined): boolean {
  return token?.kind === 'time' || token?.kind === 'number';
}

function withClosing(statements: Statement[], closing: Closing): Statement[] | null {
  const statement = closing.days
    ? statements.find(({ days }) => closing.days?.every(day => days.some(choice => isPlain(choice, day))))
    : statements.at(-1);
  const usual = statement?.times.at(-1);
  if (!statement || !usual || closing.minutes <= usual.from) return null;
  const early = usual.to - closing.minutes;
  const isClose = early <= CLOSE_TO_USUAL.before && -early <= (closing.isSetApart ? CLOSE_TO_USUAL.after : 0);
  if (!closing.isSaid && (!isClose || Math.abs(early) >= closing.minutes - usual.from)) return null;
  const times = [...statement.times.slice(0, -1), { from: usual.from, to: closing.minutes }];
  const rest = statements.filter(other => other !== statement);
  const { days } = closing;
  if (!days) return statement.period.school ? null : [...rest, ...inTermAndHolidays(statement, times)];
  const others = statement.days.filter(choice => !days.includes(choice.day));
  if (others.length === 0) return null;
  return [...rest, { ...statement, days: others }, { ...statement, days: days.map(day => ({ day })), times }];
}

function isPlain(choice: { day: number; nth?: number }, day: number): boolean {
  return choice.day === day && choice.nth === undefined;
}
