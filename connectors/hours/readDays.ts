import { isListSeparator, isMark, isWord, type Read, skip } from './reading.ts';
import type { DayChoice } from './schedule.ts';
import type { Token } from './tokens.ts';

const SUNDAY = 6;
/** From this distance a dash between two days can only mean « to »: « lundi-vendredi », but not « mardi-jeudi ». */
const CERTAIN_RANGE = 4;

export interface Days {
  days: DayChoice[];
  /** « un mercredi sur deux »: means something only beside a parity of weeks. */
  everyOther: boolean;
  /** Days joined by commas alone: « sauf lundi, mardi ». */
  commas: boolean;
}

/**
 * « lundi et jeudi », « du lundi au vendredi », « 1er et 3e mardi du mois », « dimanches et jours fériés ». `isColumn`: in the column of a
 * day, « 1er vendredi » is one of the month.
 */
export function readDays(tokens: Token[], at: number, isColumn = false): Read<Days> | null {
  const days: DayChoice[] = [];
  let everyOther = false;
  let commas = false;
  let next = at;
  for (let from = at; ; ) {
    const item = readItem(tokens, skipArticles(tokens, from), isColumn);
    if (!item) break;
    days.push(...item.value.days);
    everyOther ||= item.value.everyOther;
    next = item.next;
    from = skip(tokens, next, isListSeparator);
    const between = tokens.slice(next, from);
    if (between.length === 0) break;
    if (readItem(tokens, skipArticles(tokens, from), isColumn))
      commas ||= between.every(token => isMark(token, ','));
  }
  return days.length > 0 && !hasTwice(days) && !hasPlainAfterRanked(days)
    ? { value: { days, everyOther, commas }, next }
    : null;
}

/** The weekdays that some tokens name, ranges filled in. */
export function namedDays(tokens: Token[]): Set<number> {
  const named = new Set<number>();
  tokens.forEach((token, i) => {
    if (token.kind !== 'day') return;
    for (const day of token.days) named.add(day);
    const end = tokens[i + 2];
    if (end?.kind === 'day' && (isWord(tokens[i + 1], 'to', 'until') || isMark(tokens[i + 1], '-'))) {
      for (const day of fromTo(token.days[0] ?? 0, end.days[0] ?? 0)) named.add(day);
    }
  });
  return named;
}

type Item = Read<{ days: DayChoice[]; everyOther: boolean }>;

function readItem(tokens: Token[], at: number, isColumn: boolean): Item | null {
  if (tokens[at]?.kind === 'nth') return readNth(tokens, at, isColumn);
  const first = tokens[at];
  if (first?.kind !== 'day') return null;
  const chain = readDashes(tokens, at);
  if (chain) return chain;
  const last = tokens[at + 2];
  if (isWord(tokens[at + 1], 'to', 'until') && last?.kind === 'day') {
    const [from, to] = [first.days[0], last.days[0]];
    if (!isOneWeekday(first) || !isOneWeekday(last) || from === undefined || to === undefined) return null;
    return { value: plain(fromTo(from, to)), next: at + 3 };
  }
  return { value: { ...plain(first.days), everyOther: first.everyOther === true }, next: at + 1 };
}

/** « lundi-vendredi » is a range, « lundi-mardi-jeudi » a list, « mardi-jeudi » is not certain. */
function readDashes(tokens: Token[], at: number): Item | null {
  const chain: number[] = [];
  let next = at;
  for (let token = tokens[next]; token?.kind === 'day' && isOneWeekday(token); token = tokens[next]) {
    chain.push(token.days[0] ?? 0);
    if (!isMark(tokens[next + 1], '-') || tokens[next + 2]?.kind !== 'day') break;
    next += 2;
  }
  const [from, to] = chain;
  if (from === undefined || to === undefined) return null;
  if (chain.length > 2) return { value: plain(chain), next: next + 1 };
  return to - from === 1 || to - from >= CERTAIN_RANGE
    ? { value: plain(fromTo(from, to)), next: next + 1 }
    : null;
}

function readNth(tokens: Token[], at: number, isColumn: boolean): Item | null {
  const ranks: number[] = [];
  let next = at;
  for (let token = tokens[next]; token?.kind === 'nth'; token = tokens[next]) {
    ranks.push(token.value);
    const after = skip(tokens, next + 1, token => isListSeparator(token) || isWord(token, 'the'));
    next = tokens[after]?.kind === 'nth' ? after : next + 1;
  }
  const weekday = tokens[next];
  if (weekday?.kind !== 'day' || weekday.everyOther || !isOneWeekday(weekday)) return null;
  const isOfMonth = isColumn || ranks.length > 1 || isFollowedByMonth(tokens, next + 1);
  if (!isOfMonth) return null;
  const days = ranks.map(nth => ({ day: weekday.days[0] ?? 0, nth }));
  return {
    value: { days, everyOther: false },
    next: isWord(tokens[next + 1], 'of the month') ? next + 2 : next + 1,
  };
}

/** « 1er mardi et 3e jeudi du mois » is certain, and so is « 1er et 3e mardi »; « 1er mardi » alone is not: of the term? */
function isFollowedByMonth(tokens: Token[], at: number): boolean {
  const next = skip(
    tokens,
    at,
    token => isListSeparator(token) || isWord(token, 'the') || token.kind === 'nth',
  );
  if (isWord(tokens[at], 'of the month')) return true;
  const weekday = tokens[next];
  return tokens[next - 1]?.kind === 'nth' && weekday?.kind === 'day' && isFollowedByMonth(tokens, next + 1);
}

function skipArticles(tokens: Token[], at: number): number {
  return skip(tokens, at, token => isWord(token, 'the', 'of', 'from') || isWord(token, 'filler'));
}

function plain(days: number[]): { days: DayChoice[]; everyOther: boolean } {
  return { days: days.map(day => ({ day })), everyOther: false };
}

function isOneWeekday(token: Token): boolean {
  return (
    token.kind === 'day' && token.days.length === 1 && (token.days[0] ?? 7) <= SUNDAY && !token.everyOther
  );
}

function fromTo(from: number, to: number): number[] {
  const length = ((to - from + 7) % 7) + 1;
  return Array.from({ length }, (_, i) => (from + i) % 7);
}

/** « 2e et 4e lundi, mardi »: every Tuesday, or those weeks' ? */
function hasPlainAfterRanked(days: DayChoice[]): boolean {
  return days.some(({ nth }, i) => nth === undefined && days[i - 1]?.nth !== undefined);
}

function hasTwice(days: DayChoice[]): boolean {
  return new Set(days.map(({ day, nth }) => `${day}/${nth ?? ''}`)).size < days.length;
}
