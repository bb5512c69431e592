import type { SessionStatus } from '../../schema/vocabulary.ts';
import { readAttendance } from '../words/attendance.ts';
import { readOutcome } from '../words/callingOff.ts';
import { alwaysDoubt, isInDoubt } from './inDoubt.ts';
import { isNamed, type NamedDays, namedDays, namesADay, noDays } from './namedDays.ts';
import { isDateChange } from './otherDate.ts';
import { sentencesOf } from './sentences.ts';
import { daysOf, foldSentence, targetOf } from './statementDays.ts';
import { asides, fullWords, noneWords, ofRegistration } from './statementWords.ts';

/** What a title or a sentence says of sessions that are dated one by one. */
export interface Statement {
  /** Null: they are not certain, and nobody can say what becomes of them; `SCHEDULED`: they take place, others may not. */
  status: SessionStatus | null;
  /** To be quoted. */
  words: string;
  /** The days that it is about; none: all. */
  days: NamedDays;
  /** To which they are put off: one that is on that day is where it belongs. */
  target?: NamedDays;
}

/** True when it speaks of that day, or of no day. */
export function isAbout({ days, target }: Pick<Statement, 'days' | 'target'>, local: string): boolean {
  if (target && isNamed(target, local)) return false;
  return !namesADay(days) || isNamed(days, local);
}

/** What the sentences of a description say. */
export function readStatements(description: string | null): Statement[] {
  return sentencesOf(description).flatMap(readSentence);
}

/** « L'atelier de ce jour est annulé, celui du 8 maintenu » says two things. */
function readSentence(words: string): Statement[] {
  const whole = foldSentence(words);
  if (asides.test(whole)) return [];
  const clauses = whole.split(/,(?! ?\d)| mais /);
  const told = clauses.flatMap((clause, index) => {
    const status = statusOfClause(clause);
    if (status === null) return [];
    const days = [clause, ...clauses.slice(0, index).reverse()].map(daysOf).find(namesADay) ?? noDays;
    return status === 'SCHEDULED' && !namesADay(days)
      ? []
      : [{ status, words, days, target: targetOf(whole) }];
  });
  const only = told.length > 0 ? null : statusOfClause(whole);
  if (only !== null && only !== 'SCHEDULED')
    return [{ status: only, words, days: daysOf(whole), target: targetOf(whole) }];
  if (told.some(({ status }) => status !== 'SCHEDULED')) return told;
  const outcome = readOutcome(whole);
  if (outcome === 'held') return told;
  if (outcome === 'perhaps') return [{ status: null, words, days: daysOf(whole) }];
  const except = namedDays(exception.exec(whole)?.[1] ?? '');
  if (namesADay(except)) return [...told, { status: null, words, days: except }];
  if (nextOnes.test(whole) || readAttendance(words) === 'MIXED') return told;
  const isOfHowOne = ofRegistration.test(whole) && !alwaysDoubt.test(whole);
  if (isOfHowOne || !isInDoubt(words, whole) || isDateChange(whole)) return told;
  const days = /\buniquement\b|\bseulement\b/.test(whole) ? noDays : daysOf(whole);
  return [...told, { status: null, words, days }];
}

function statusOfClause(clause: string): SessionStatus | null {
  const outcome = readOutcome(clause);
  if (outcome === 'held') return 'SCHEDULED';
  if (outcome === 'CANCELLED' || outcome === 'POSTPONED') return outcome;
  if (noneWords.test(clause) && !/\bvacances\b/.test(clause)) return 'CANCELLED';
  return fullWords.test(clause) ? 'FULL' : null;
}

/** « Sauf le 8 décembre » */
const exception = /\b(?:sauf|excepte|hormis|hors)\b (.+)/;
/** « Prochaine date en janvier » is another. */
const nextOnes =
  /^\W*(?:l'|la |les? |nos |notre )?prochaine?s? (?:dates?|seances?|ateliers?|sessions?|permanences?|rendez-vous)\b/;
