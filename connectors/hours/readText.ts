import { addUp } from './addUp.ts';
import { combineClauses, type ReadClause, restrictsMoreThanItsOwn } from './combineClauses.ts';
import { closeHalves } from './halfDays.ts';
import { type Clause, readClause } from './readClause.ts';
import { isMark, isWord } from './reading.ts';
import { resolveConflicts } from './resolveConflicts.ts';
import type { Schedule } from './schedule.ts';
import { splitClauses } from './splitClauses.ts';
import { withoutDays, withoutSpoilt } from './spoilt.ts';
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
  const quoteAll = (words: Token[]) => quote(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  const notUnderstood: string[] = [];
  const notes: string[] = [];
  let group = 0;
  for (const { tokens: words, isSibling } of splitClauses(tokens, column !== undefined)) {
    if (!isSibling) group++;
    const clause = readClause(words, column);
    if (clause) {
      if (saysWhen(clause)) clauses.push({ clause, group });
      notes.push(...words.filter(token => isWord(token, 'note')).map(token => quoteAll([token])));
      notUnderstood.push(...clause.doubts.map(doubt => quoteAll(doubt.tokens)));
      continue;
    }
    refused.push(words);
    notUnderstood.push(quoteAll(words));
  }
  const byAppointment = tokens.some(token => isWord(token, 'appointment'));
  const isOnlyAppointment = byAppointment && clauses.length === 0 && refused.length === 0;
  const known = { clauses, refused, byAppointment, isOnlyAppointment, notes };
  const combined = combineClauses(clauses);
  if (!combined) return { ...known, schedule: null, notUnderstood: [text.trim()] };
  const { schedule, doubtful } = settle(combined);
  const spreads = restrictsMoreThanItsOwn(clauses) && !isSetApart(tokens);
  if (doubtful.size > 0 || spreads) notUnderstood.push(text.trim());
  const doubted = clauses.flatMap(({ clause }) => clause.doubts.flatMap(({ days }) => days));
  return {
    ...known,
    schedule: withoutSpoilt(withoutDays(schedule, new Set(doubted)), refused),
    notUnderstood,
  };
}

/** « …, fermé pendant les vacances scolaires »: after its own comma, it is said of everything before. */
function isSetApart(tokens: Token[]): boolean {
  const at = tokens.findLastIndex(token => isWord(token, 'except', 'closed'));
  return isMark(tokens[at - 1], ',');
}

/** Adds up what is said as well, takes out the halves of days that are closed, and the days whose hours are not certain. */
export function settle(combined: Schedule): { schedule: Schedule; doubtful: Set<number> } {
  const halves = closeHalves({ ...combined, statements: addUp(combined.statements) });
  const { schedule, doubtful } = resolveConflicts(halves.schedule);
  return {
    schedule: withoutDays(schedule, new Set(halves.doubtful)),
    doubtful: new Set([...doubtful, ...halves.doubtful]),
  };
}

function saysWhen({ statements, closures, period, openOnHolidays, doubts }: Clause): boolean {
  const said = statements.length + closures.length + doubts.length + Object.keys(period).length;
  return said > 0 || openOnHolidays;
}
