import { namedDays } from './readDays.ts';
import { isMark, isWord } from './reading.ts';
import type { Schedule } from './schedule.ts';
import type { Token } from './tokens.ts';

/**
 * Words that were not understood may restrict everything else (« selon planning », « uniquement le mardi »): null. When all of them are
 * known and they name their own days (« mardi matin »), only those days are lost.
 */
export function withoutSpoilt(schedule: Schedule, refused: Token[][]): Schedule | null {
  if (refused.some(isVague)) return null;
  return withoutDays(schedule, new Set(refused.flatMap(words => [...namedDays(words)])));
}

/** Dates without a weekday may fall on any of them. */
export function withoutDays(schedule: Schedule, lost: Set<number>): Schedule {
  if (lost.size === 0) return schedule;
  const statements = schedule.statements
    .map(statement => ({ ...statement, days: statement.days.filter(({ day }) => !lost.has(day)) }))
    .filter(statement => statement.days.length > 0);
  return { ...schedule, statements };
}

function isVague(words: Token[]): boolean {
  const first = words.find(token => !isMark(token, '(', '-', ',', ':'));
  const spreads = words.some(
    token => token.kind === 'unknown' || isWord(token, 'only', 'except', 'every other week'),
  );
  const mayRestrictOthers = !isWord(first, 'closed') && outsideBrackets(words).some(isPeriod);
  return spreads || mayRestrictOthers || namedDays(words).size === 0;
}

/** « à partir du 5 janvier : mardi 9h-12h, jeudi 14h-17h »: what follows may begin on that date too. */
function isPeriod(token: Token): boolean {
  const kinds: Token['kind'][] = ['month', 'date', 'break', 'parity'];
  const isYear = token.kind === 'number' && token.value >= 1900 && token.value < 2200;
  return isYear || kinds.includes(token.kind) || isWord(token, 'school holidays', 'term time', 'since');
}

function outsideBrackets(words: Token[]): Token[] {
  let depth = 0;
  return words.filter(token => {
    if (isMark(token, '(')) depth++;
    if (isMark(token, ')')) depth--;
    return depth === 0;
  });
}
