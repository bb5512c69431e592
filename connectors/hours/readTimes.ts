import { isMark, isWord, type Read } from './reading.ts';
import type { TimeRange } from './schedule.ts';
import type { Token } from './tokens.ts';

const EARLIEST = 5 * 60;
const WHOLE_DAY = 24 * 60;
const HALF_DAYS: Record<string, TimeRange> = {
  'half-morning': { from: EARLIEST, to: 13 * 60 + 30 },
  'half-afternoon': { from: 12 * 60, to: 20 * 60 },
  'half-evening': { from: 17 * 60, to: WHOLE_DAY },
};

/**
 * « 9h-12h / 14h-17h », « de 9h à 12h et de 14h à 17h », « matin 9h-12h ». Null when there is none, or when the marks leave a doubt:
 * in « 9h-12h-14h-17h » the same dash would both join and separate.
 */
export function readTimes(tokens: Token[], at: number): Read<TimeRange[]> | null {
  if (isWord(tokens[at], 'all day')) return { value: [{ from: 0, to: WHOLE_DAY }], next: at + 1 };
  const first = readRange(tokens, at);
  if (!first) return null;
  const ranges = [first.value.range];
  const marks = { joiners: new Set([first.value.joiner]), separators: new Set<string>() };
  let next = first.next;
  for (;;) {
    const separator = skipSeparators(tokens, next);
    const range = readRange(tokens, separator.next);
    if (!range) break;
    ranges.push(range.value.range);
    marks.joiners.add(range.value.joiner);
    for (const mark of separator.value) marks.separators.add(mark);
    next = range.next;
  }
  const doubt = [...marks.separators].some(mark => marks.joiners.has(mark));
  return doubt || !followEachOther(ranges) ? null : { value: ranges, next };
}

function readRange(tokens: Token[], at: number): Read<{ range: TimeRange; joiner: string }> | null {
  let next = at;
  const half = halfDay(tokens[next]);
  if (half) {
    next++;
    while (isMark(tokens[next], ':', ',', '(')) next++;
  }
  const opening = isWord(tokens[next], 'of', 'from', 'between') ? tokens[next++] : undefined;
  const from = tokens[next];
  const joiner = joinerOf(tokens[next + 1], isWord(opening, 'between'));
  const to = tokens[next + 2];
  if (joiner === null || (from?.kind !== 'time' && to?.kind !== 'time')) return null;
  const range = { from: minutesOf(from), to: endOf(to) };
  const plausible = range.from >= EARLIEST && range.from < range.to && range.to <= WHOLE_DAY;
  if (!plausible || (half && (range.from < half.from || range.to > half.to))) return null;
  return { value: { range, joiner }, next: next + 3 };
}

function skipSeparators(tokens: Token[], at: number): Read<string[]> {
  const marks: string[] = [];
  let next = at;
  for (; ; next++) {
    const token = tokens[next];
    if (token?.kind === 'mark' && [',', '/', '-', '&', '+', '\n'].includes(token.value))
      marks.push(token.value);
    else if (!isWord(token, 'and')) return { value: marks, next };
  }
}

function followEachOther(ranges: TimeRange[]): boolean {
  return ranges.every((range, i) => i === 0 || (ranges[i - 1]?.to ?? 0) < range.from);
}

function joinerOf(token: Token | undefined, isBetween: boolean): string | null {
  if (token?.kind === 'mark' && (token.value === '-' || token.value === '/')) return token.value;
  if (isWord(token, 'to', 'until')) return 'to';
  return isBetween && isWord(token, 'and') ? 'and' : null;
}

function halfDay(token: Token | undefined): TimeRange | undefined {
  return token?.kind === 'word' ? HALF_DAYS[token.value] : undefined;
}

/** Midnight is an end before it is a beginning. */
function endOf(token: Token | undefined): number {
  const minutes = minutesOf(token);
  return minutes === 0 ? WHOLE_DAY : minutes;
}

/** NaN for what is not an hour, so that no comparison holds. A bare number is an hour: « 9-12h ». */
function minutesOf(token: Token | undefined): number {
  if (token?.kind === 'time') return token.minutes;
  return token?.kind === 'number' && token.value > 0 && token.value <= 24 ? token.value * 60 : Number.NaN;
}
