import { isMark, isWord, type Read } from './reading.ts';
import { readRange } from './readRange.ts';
import { type TimeRange, WHOLE_DAY } from './schedule.ts';
import type { Token } from './tokens.ts';

/** Where a morning ends and an afternoon begins, when the same mark stands between all four hours. */
const LUNCH = { from: 11 * 60, to: 14 * 60, until: 15 * 60 + 30 };

/**
 * « 9h-12h / 14h-17h », « de 9h à 12h et de 14h à 17h », « matin 9h-12h ». Null when there is none, or when the marks leave a doubt.
 * `isColumn`: what stands in the column of a day is hours, so that « 9-12 » is too.
 */
export function readTimes(tokens: Token[], at: number, isColumn = false): Read<TimeRange[]> | null {
  if (isWord(tokens[at], 'all day')) return { value: [{ from: 0, to: WHOLE_DAY }], next: at + 1 };
  const first = readRange(tokens, at);
  if (!first) return null;
  const ranges = [first.value];
  const separators: string[] = [];
  let next = first.next;
  for (;;) {
    const separator = skipSeparators(tokens, next);
    const range = readRange(tokens, separator.next);
    if (!range) break;
    ranges.push(range.value);
    separators.push(...(separator.value.length > 0 ? separator.value : ['']));
    next = range.next;
  }
  const joiners = ranges.map(range => range.joiner);
  const times = withoutRepetition(ranges.map(({ from, to }) => ({ from, to })));
  const bare = ranges.filter(range => range.isBare);
  const isBareCertain = isColumn || isMark(tokens[at - 1], ':') || ranges.length > 1;
  if (!followEachOther(times) || !areMarksCertain(joiners, separators, times)) return null;
  return isBareCertain || bare.every(({ to }) => to > WHOLE_DAY / 2) ? { value: times, next } : null;
}

function skipSeparators(tokens: Token[], at: number): Read<string[]> {
  const marks: string[] = [];
  let next = at;
  for (; ; next++) {
    const token = tokens[next];
    if (token?.kind === 'mark' && [',', '/', '-', '&', '+', '\n', ';'].includes(token.value))
      marks.push(token.value);
    else if (isWord(token, 'to', 'and', 'then')) marks.push(token?.kind === 'word' ? token.value : '');
    else return { value: marks, next };
  }
}

/**
 * The same mark cannot both join and separate, unless two halves of a day are plain to see: « 9h-12h-14h-17h ». Two hours side by
 * side are from and to only beside others that are: « 9h 12h / 14h 17h », but « 10h 14h » may be two beginnings.
 */
function areMarksCertain(joiners: string[], separators: string[], times: TimeRange[]): boolean {
  const isBothUsed = separators.some(mark => joiners.includes(mark) && mark !== '');
  if (isBothUsed && !(joiners.length === 2 && isHalfDays(times))) return false;
  if (!joiners.includes('')) return true;
  return joiners.length > 1 && (joiners.some(mark => mark !== '') || separators.some(mark => mark !== ''));
}

function isHalfDays([morning, afternoon]: TimeRange[]): boolean {
  if (!morning || !afternoon) return false;
  const endsAtLunch = morning.to >= LUNCH.from && morning.to <= LUNCH.to;
  return endsAtLunch && afternoon.from > morning.to && afternoon.from <= LUNCH.until;
}

function followEachOther(ranges: TimeRange[]): boolean {
  return ranges.every((range, i) => i === 0 || (ranges[i - 1]?.to ?? 0) <= range.from);
}

/** « 8h30-11h30 / 8h30-11h30 »: said twice, open once. */
function withoutRepetition(ranges: TimeRange[]): TimeRange[] {
  return ranges.filter(
    ({ from, to }, i) => ranges.findIndex(other => other.from === from && other.to === to) === i,
  );
}
