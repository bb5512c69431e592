import { combineClauses } from './combineClauses.ts';
import { isMark, isWord, skip } from './reading.ts';
import { readPeriod } from './readPeriod.ts';
import { settle, type TextReading } from './readText.ts';
import { readTimes } from './readTimes.ts';
import type { Schedule, Statement } from './schedule.ts';
import { splitClauses } from './splitClauses.ts';
import { type Token, tokenise } from './tokens.ts';

/**
 * « Sur rendez-vous uniquement le mercredi après-midi »: how one comes then, which takes no hours away. Every sentence begins or ends with
 * « sur rendez-vous », and names nothing but days and hours.
 */
export function isAppointmentNote(comment: string): boolean {
  const clauses = splitClauses(tokenise(comment).tokens).map(({ tokens }) => tokens.filter(isSaying));
  return clauses.length > 0 && clauses.every(isAboutAppointment);
}

function isAboutAppointment(tokens: Token[]): boolean {
  const isEnd = isWord(tokens[0], 'appointment') || isWord(tokens.at(-1), 'appointment');
  return isEnd && tokens.every(token => isWord(token, 'appointment') || isDayOrHour(token));
}

function isSaying(token: Token): boolean {
  return token.kind !== 'mark' && !isWord(token, 'the', 'of', 'from', 'to', 'and', 'only', 'filler');
}

function isDayOrHour(token: Token): boolean {
  return ['day', 'time'].includes(token.kind) || isWord(token, 'half-morning', 'half-afternoon');
}

/** « Pendant les vacances scolaires : 9h-12h / 13h-17h » beside a table whose days all have the same hours. Null when it is anything else. */
export function withHolidayHours(schedule: Schedule, comment: string): Schedule | null {
  const { tokens } = tokenise(comment);
  const period = readPeriod(tokens, 0);
  if (period?.value.school !== 'only') return null;
  const times = readTimes(
    tokens,
    skip(tokens, period.next, token => isMark(token, ':')),
  );
  const isWhole = times && skip(tokens, times.next, token => isMark(token, '.')) === tokens.length;
  const isSame = new Set(schedule.statements.map(statement => JSON.stringify(statement.times))).size === 1;
  if (!isWhole || !isSame || !schedule.statements.every(isPlain)) return null;
  return {
    ...schedule,
    statements: schedule.statements.flatMap(statement => [
      { ...statement, period: { school: 'never' as const } },
      { ...statement, times: times.value, period: { school: 'only' as const } },
    ]),
  };
}

function isPlain({ days, period }: Statement): boolean {
  return Object.keys(period).length === 0 && days.every(({ nth }) => nth === undefined);
}

/**
 * « Ouvert le premier samedi du mois de 9h à 12h »: which Saturdays the table's are, when it says the same hours; hours of their own, when
 * it says nothing of Saturdays. Null when it is anything else.
 */
export function addOpenings(schedule: Schedule, comment: string, reading: TextReading): Schedule | null {
  const { clauses, refused } = reading;
  const hasDoubt = refused.length > 0 || clauses.some(({ clause }) => clause.doubts.length > 0);
  const isOpening = /^\s*ouvert(?:e|ure)?\b/i.test(comment) && !/uniquement|seulement/i.test(comment);
  const combined = hasDoubt || !isOpening ? null : combineClauses(clauses);
  const opened = combined && settle(combined);
  if (!opened || opened.doubtful.size > 0 || opened.schedule.closures.length > 0) return null;
  const { statements } = opened.schedule;
  const days = new Set(statements.flatMap(statement => statement.days.map(({ day }) => day)));
  const table = schedule.statements.filter(statement => statement.days.some(({ day }) => days.has(day)));
  const isSameHours = statements.every(({ days: choices, times }) => {
    const hours = [times, ...table.map(statement => statement.times)].map(each => JSON.stringify(each));
    return choices.every(({ nth }) => nth !== undefined) && new Set(hours).size === 1;
  });
  if (statements.length === 0 || days.size === 0 || (table.length > 0 && !isSameHours)) return null;
  const others = schedule.statements
    .map(statement => ({ ...statement, days: statement.days.filter(({ day }) => !days.has(day)) }))
    .filter(statement => statement.days.length > 0);
  return { ...schedule, statements: [...others, ...statements] };
}
