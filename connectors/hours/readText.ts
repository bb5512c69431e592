import { combineClauses, type ReadClause } from './combineClauses.ts';
import { type Clause, readClause } from './readClause.ts';
import { namedDays } from './readDays.ts';
import { isMark, isWord } from './reading.ts';
import { resolveConflicts } from './resolveConflicts.ts';
import type { Schedule } from './schedule.ts';
import { splitClauses } from './splitClauses.ts';
import { type Token, tokenise } from './tokens.ts';

export interface TextReading {
  /** Null when nothing certain remains. */
  schedule: Schedule | null;
  /** The clauses that were understood and say when. */
  clauses: ReadClause[];
  /** The clauses that were not. */
  refused: Token[][];
  byAppointment: boolean;
  /** Nothing but « sur RDV » was said. */
  isOnlyAppointment: boolean;
  notUnderstood: string[];
  /** Words beside the hours that change nothing in them: « sur inscription ». */
  notes: string[];
}

/** Longer texts are not hours, and conflicts are sought pair by pair. */
const LONGEST_TEXT = 2_000;

/** Text → clauses → schedule; `column` is the day that a table's column already says. */
export function readText(text: string, column?: number): TextReading {
  const { tokens, quote } = tokenise(text.slice(0, LONGEST_TEXT));
  const clauses: ReadClause[] = [];
  const refused: Token[][] = [];
  if (text.length > LONGEST_TEXT) {
    const nothing = { clauses, refused, byAppointment: false, isOnlyAppointment: false, notes: [] };
    return { ...nothing, schedule: null, notUnderstood: [text.trim()] };
  }
  const notUnderstood: string[] = [];
  const notes: string[] = [];
  let group = 0;
  for (const { tokens: words, isSibling } of splitClauses(tokens)) {
    if (!isSibling) group++;
    const clause = readClause(words, column);
    if (clause) {
      if (saysWhen(clause)) clauses.push({ clause, group });
      notes.push(...words.filter(token => isWord(token, 'note')).map(({ start, end }) => quote(start, end)));
      continue;
    }
    refused.push(words);
    notUnderstood.push(quote(words[0]?.start ?? 0, words.at(-1)?.end ?? 0));
  }
  const byAppointment = tokens.some(token => isWord(token, 'appointment'));
  const isOnlyAppointment = byAppointment && clauses.length === 0 && refused.length === 0;
  const known = { clauses, refused, byAppointment, isOnlyAppointment, notes };
  const combined = combineClauses(clauses);
  if (!combined) return { ...known, schedule: null, notUnderstood: [text.trim()] };
  const { schedule, doubtful } = resolveConflicts(combined);
  if (doubtful.size > 0) notUnderstood.push(text.trim());
  return { ...known, schedule: withoutSpoilt(schedule, refused), notUnderstood };
}

/**
 * Words that were not understood may restrict everything else (« selon planning », « uniquement le mardi »): null. When all of them are
 * known and they name their own days (« mardi matin »), only those days are lost.
 */
export function withoutSpoilt(schedule: Schedule, refused: Token[][]): Schedule | null {
  if (refused.some(isVague)) return null;
  return withoutDays(schedule, new Set(refused.flatMap(words => [...namedDays(words)])));
}

export function withoutDays(schedule: Schedule, lost: Set<number>): Schedule {
  const statements = schedule.statements
    .map(statement => ({ ...statement, days: statement.days.filter(({ day }) => !lost.has(day)) }))
    .filter((statement, i) => statement.days.length > 0 || schedule.statements[i]?.days.length === 0);
  return { ...schedule, statements };
}

function isVague(words: Token[]): boolean {
  const first = words.find(token => !isMark(token, '(', '-', ',', ':'));
  const spreads = words.some(
    token => token.kind === 'unknown' || isWord(token, 'only', 'except', 'every other week'),
  );
  const isHolidayHeading = !isWord(first, 'closed') && words.some(token => isWord(token, 'school holidays'));
  return spreads || isHolidayHeading || namedDays(words).size === 0;
}

function saysWhen({ statements, closures, period, openOnHolidays }: Clause): boolean {
  return statements.length + closures.length + Object.keys(period).length > 0 || openOnHolidays;
}
