import { isMark, isWord, type Read, skip } from './reading.ts';
import { type TimeRange, WHOLE_DAY } from './schedule.ts';
import type { Token } from './tokens.ts';

const EARLIEST = 5 * 60;
/** Numbers without « h » are hours only when people are usually up: « 5-7 » is something else. */
const BARE = { from: 7 * 60, to: 22 * 60 };
const HALF_DAYS: Record<string, TimeRange> = {
  'half-morning': { from: EARLIEST, to: 13 * 60 + 30 },
  'half-afternoon': { from: 12 * 60, to: 20 * 60 },
  'half-evening': { from: 17 * 60, to: WHOLE_DAY },
};

export interface WrittenRange extends TimeRange {
  /** What stands between its two hours; empty when nothing does. */
  joiner: string;
  /** Neither of its hours says that it is one. */
  isBare: boolean;
}

/** « 9h-12h », « de 9h à 12h », « matin : 9h/12h », « 9 à 12h », « 0900-1200 ». Null for anything that is no range of hours of a day. */
export function readRange(tokens: Token[], at: number): Read<WrittenRange> | null {
  let next = at;
  const half = halfDay(tokens[next]);
  if (half) {
    next = skip(
      tokens,
      next + 1,
      token => isMark(token, ':', ',', '(') || isWord(token, 'appointment', 'walk-in'),
    );
  }
  const opening = isWord(tokens[next], 'of', 'from', 'between') ? tokens[next++] : undefined;
  const from = tokens[next];
  const { joiner, after } = readJoiner(tokens, next + 1, isWord(opening, 'between'));
  const to = tokens[after];
  if (!isHour(from) || !isHour(to)) return null;
  const areNumbers = from.kind === 'number' && to.kind === 'number';
  const isBare = areNumbers && from.digits <= 2;
  const range = { from: minutesOf(from), to: endOf(to), joiner, isBare };
  const [earliest, latest] = isBare ? [BARE.from, BARE.to] : [EARLIEST, WHOLE_DAY];
  const isPlausible = range.from >= earliest && range.from < range.to && range.to <= latest;
  if (!isPlausible || !isUsual(range.from) || !isUsual(range.to)) return null;
  if (areNumbers && (joiner === '' || mayBeYears(from, to))) return null;
  if (half && (range.from < half.from || range.to > half.to)) return null;
  return { value: range, next: after + 1 };
}

/** « - », « / », « à », « - à », « et » after « entre », or nothing at all. */
function readJoiner(tokens: Token[], at: number, isBetween: boolean): { joiner: string; after: number } {
  const mark = tokens[at];
  if (isWord(mark, 'to', 'until')) return { joiner: 'to', after: at + 1 };
  if (isBetween && isWord(mark, 'and')) return { joiner: 'and', after: at + 1 };
  if (mark?.kind !== 'mark' || (mark.value !== '-' && mark.value !== '/')) return { joiner: '', after: at };
  return isWord(tokens[at + 1], 'to')
    ? { joiner: 'to', after: at + 2 }
    : { joiner: mark.value, after: at + 1 };
}

/** « 9h12-14h17 » lacks something: nobody opens at twelve past. */
function isUsual(minutes: number): boolean {
  return minutes % 5 === 0 || minutes % 60 === 59;
}

type Hour = Extract<Token, { kind: 'time' | 'number' }>;

function isHour(token: Token | undefined): token is Hour {
  return token?.kind === 'time' || token?.kind === 'number';
}

function mayBeYears(from: Hour, to: Hour): boolean {
  return [from, to].every(token => token.kind === 'number' && token.value >= 1900 && token.value <= 2100);
}

function halfDay(token: Token | undefined): TimeRange | undefined {
  return token?.kind === 'word' ? HALF_DAYS[token.value] : undefined;
}

/** Midnight is an end before it is a beginning. */
function endOf(token: Hour): number {
  const minutes = minutesOf(token);
  return minutes === 0 ? WHOLE_DAY : minutes;
}

/** NaN for what is not an hour, so that no comparison holds. A bare number is an hour, « 9-12h », or four digits of one, « 1730 ». */
function minutesOf(token: Hour): number {
  if (token.kind === 'time') return token.minutes;
  const { value, digits } = token;
  if (digits === 4 && value < 2400 && value % 100 < 60 && value % 5 === 0) {
    return Math.floor(value / 100) * 60 + (value % 100);
  }
  return digits <= 2 && value > 0 && value <= 24 ? value * 60 : Number.NaN;
}
