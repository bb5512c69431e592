import { readDates } from './readDates.ts';
import { readDays } from './readDays.ts';
import { halfOf, isListSeparator, isMark, isWord, type Read, skip } from './reading.ts';
import { readDatedMonths, readMonths } from './readPeriod.ts';
import type { Closure } from './schedule.ts';
import type { Token } from './tokens.ts';

export interface Exceptions {
  closures: Closure[];
  neverInSchoolHolidays: boolean;
  /** Days some part of which is taken away, which part not being certain: « fermé les mardi et jeudi après-midi ». */
  doubtful: number[];
}

/** What follows « sauf » or « fermé »: days or their halves, months, dates, school holidays. Null when what follows is anything else. */
export function readExceptions(tokens: Token[], at: number): Read<Exceptions> | null {
  const value: Exceptions = { closures: [], neverInSchoolHolidays: false, doubtful: [] };
  let next = at;
  for (let from = at; ; from = skip(tokens, next, isListSeparator)) {
    const item = readException(tokens, skip(tokens, from, isIntroduction));
    if (!item) break;
    value.closures.push(...item.value.closures);
    value.doubtful.push(...item.value.doubtful);
    value.neverInSchoolHolidays ||= item.value.neverInSchoolHolidays;
    next = item.next;
    if (skip(tokens, next, isListSeparator) === next) break;
  }
  return next > at ? { value, next } : null;
}

function readException(tokens: Token[], at: number): Read<Exceptions> | null {
  const token = tokens[at];
  if (isWord(token, 'school holidays')) {
    return { value: { ...exceptions([]), neverInSchoolHolidays: true }, next: at + 1 };
  }
  if (token?.kind === 'break') {
    return { value: exceptions([{ dates: [token.within], inSchoolHolidays: true }]), next: at + 1 };
  }
  const dates = readDatedMonths(tokens, at) ?? readDates(tokens, at);
  if (dates) return { value: exceptions([dates.value]), next: dates.next };
  const months = readMonths(tokens, at);
  if (months) return { value: exceptions([months.value]), next: months.next };
  return readHalvesOfDays(tokens, at) ?? readDayException(tokens, at);
}

/** « les après-midi du mardi et du jeudi »: the half is said once, of all the days. */
function readHalvesOfDays(tokens: Token[], at: number): Read<Exceptions> | null {
  const half = halfOf(tokens[at]);
  if (!half || !isWord(tokens[at + 1], 'of', 'from')) return null;
  const days = readDays(tokens, at + 2);
  if (!days || halfOf(tokens[days.next])) return null;
  return withinPeriod(tokens, days.next, { days: days.value.days, half });
}

function readDayException(tokens: Token[], at: number): Read<Exceptions> | null {
  const days = readDays(tokens, at);
  if (!days) return null;
  const half = halfOf(tokens[days.next]);
  if (half) {
    const { days: choices } = days.value;
    if (choices.length > 1) {
      return { value: { ...exceptions([]), doubtful: choices.map(({ day }) => day) }, next: days.next + 1 };
    }
    return withinPeriod(tokens, days.next + 1, { days: choices, half });
  }
  const hours = skip(tokens, days.next, token => isWord(token, 'of', 'from', 'between'));
  // « sauf lundi, mardi 9h-12h », where mardi may be the next thing said.
  if (days.value.commas && tokens[hours]?.kind === 'time') return null;
  return withinPeriod(tokens, days.next, { days: days.value.days });
}

/** « tous les lundis d'août », « le mercredi pendant les vacances scolaires ». */
function withinPeriod(tokens: Token[], at: number, closure: Closure): Read<Exceptions> {
  if (isWord(tokens[at], 'of', 'in')) {
    const months = readMonths(tokens, at);
    if (months) return { value: exceptions([{ ...closure, ...months.value }]), next: months.next };
  }
  const school = skip(tokens, at, token => isWord(token, 'during', 'in', 'the'));
  if (isWord(tokens[at], 'during', 'in') && isWord(tokens[school], 'school holidays')) {
    return { value: exceptions([{ ...closure, inSchoolHolidays: true }]), next: school + 1 };
  }
  return { value: exceptions([closure]), next: at };
}

function exceptions(closures: Closure[]): Exceptions {
  return { closures, neverInSchoolHolidays: false, doubtful: [] };
}

function isIntroduction(token: Token): boolean {
  return isWord(token, 'the', 'of', 'from', 'in', 'to', 'during') || isMark(token, ':');
}
