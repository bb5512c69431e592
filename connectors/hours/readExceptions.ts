import { readDays } from './readDays.ts';
import { isListSeparator, isWord, type Read, skip } from './reading.ts';
import { readDates, readMonths } from './readPeriod.ts';
import type { Closure } from './schedule.ts';
import type { Token } from './tokens.ts';

export interface Exceptions {
  closures: Closure[];
  neverInSchoolHolidays: boolean;
}

/** What follows « sauf » or « fermé »: days, months, dates, school holidays. Null when what follows is anything else. */
export function readExceptions(tokens: Token[], at: number): Read<Exceptions> | null {
  const value: Exceptions = { closures: [], neverInSchoolHolidays: false };
  let next = at;
  for (let from = at; ; from = skip(tokens, next, isListSeparator)) {
    const item = readException(tokens, skip(tokens, from, isIntroduction));
    if (!item) break;
    if (item.value === 'school holidays') value.neverInSchoolHolidays = true;
    else value.closures.push(item.value);
    next = item.next;
    if (skip(tokens, next, isListSeparator) === next) break;
  }
  return next > at ? { value, next } : null;
}

function readException(tokens: Token[], at: number): Read<Closure | 'school holidays'> | null {
  if (isWord(tokens[at], 'school holidays')) return { value: 'school holidays', next: at + 1 };
  const dates = readDates(tokens, at);
  if (dates) return dates;
  const months = readMonths(tokens, at);
  if (months) return months;
  const days = readDays(tokens, at);
  if (!days || isPartial(tokens, days.next, days.value.commas)) return null;
  return { value: { days: days.value.days }, next: days.next };
}

/** « sauf mercredi matin »; or « sauf lundi, mardi 9h-12h », where mardi may be the next thing said. */
function isPartial(tokens: Token[], at: number, commas: boolean): boolean {
  if (isWord(tokens[at], 'half-morning', 'half-afternoon', 'half-evening')) return true;
  const next = skip(tokens, at, token => isWord(token, 'of', 'from', 'between'));
  return commas && tokens[next]?.kind === 'time';
}

function isIntroduction(token: Token): boolean {
  return (
    isWord(token, 'the', 'of', 'from', 'in', 'to', 'during') || (token.kind === 'mark' && token.value === ':')
  );
}
