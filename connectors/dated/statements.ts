import type { SessionStatus } from '../../schema/vocabulary.ts';
import { foldText } from '../values/foldText.ts';
import { calledOff } from '../words/calledOff.ts';
import { findDoubt } from '../words/doubts.ts';
import { titleStatus } from '../words/status.ts';
import { daysNamed, namesSpan } from './daysNamed.ts';
import { saysNone } from './noOffer.ts';
import { sentencesOf } from './sentences.ts';
import {
  asides,
  doubtWords,
  fullWords,
  noneWords,
  offWords,
  ofRegistration,
  ofRepeats,
  openQuestion,
} from './statementWords.ts';

/** What a title or a sentence says of sessions that are dated one by one. */
export interface Statement {
  /** Null: they are not certain, and nobody can say what becomes of them. */
  status: Exclude<SessionStatus, 'SCHEDULED'> | null;
  /** To be quoted. */
  words: string;
  /** The days that it is about, as `12-08`; none: all. */
  days: readonly string[];
}

/** « ANNULÉ : atelier », « Atelier – reporté au 15/12 », « Pas d'atelier », « [Option] Atelier »; null for a plain title. */
export function readTitle(title: string | null): Statement | null {
  const folded = foldText(title ?? '');
  const status = statusOfTitle(title, folded);
  const words = title ?? '';
  if (status !== null) return { status, words, days: [] };
  const isDoubtful = !asides.test(folded) && (openQuestion.test(folded) || isInDoubt(words, folded));
  return isDoubtful ? { status: null, words, days: [] } : null;
}

function statusOfTitle(title: string | null, folded: string): Statement['status'] {
  if (asides.test(folded)) return null;
  const said = titleStatus(title);
  if (said !== 'SCHEDULED') return said;
  if (/\bannulation\b/.test(folded) || saysNone(title)) return 'CANCELLED';
  if (/\breportee?s?\b|\breport (?:au|a la|de)\b/.test(folded)) return 'POSTPONED';
  if (offWords.test(folded)) return 'CANCELLED';
  return fullWords.test(folded) ||
    /(?<=\b(?:atelier|seance|permanence|cours)\b.*) complete?s?\W*$/.test(folded)
    ? 'FULL'
    : null;
}

/** What the sentences of a description say. */
export function readStatements(description: string | null): Statement[] {
  return sentencesOf(description).flatMap(sentence => readSentence(sentence) ?? []);
}

function readSentence(words: string): Statement | null {
  const folded = foldText(words);
  if (asides.test(folded)) return null;
  const status = statusOfSentence(words, folded);
  if (status === 'CANCELLED' && namesSpan(folded) && /\d/.test(folded))
    return { status: null, words, days: [] };
  if (status !== null) return { status, words, days: daysOf(folded, status) };
  if (ofRegistration.test(folded) || !isInDoubt(words, folded)) return null;
  const days = /\buniquement\b|\bseulement\b/.test(folded) ? [] : daysNamed(folded);
  return { status: null, words, days: namesSpan(folded) ? [] : days };
}

function statusOfSentence(words: string, folded: string): Statement['status'] {
  const said = calledOff(words);
  if (said !== null) return said;
  if (noneWords.test(folded) || offWords.test(folded)) return 'CANCELLED';
  if (/\b(?:est|sont|sera|seront|ete) (?:\w+ment )?reporte/.test(folded)) return 'POSTPONED';
  return fullWords.test(folded) ? 'FULL' : null;
}

/** The day to which a session is put off is not the day that it was on. */
function daysOf(folded: string, status: Statement['status']): string[] {
  return daysNamed(
    status === 'POSTPONED' ? folded.replace(/\b(?:au|pour le|vers le) (?:\w+di )?\d.*/, '') : folded,
  );
}

/** What is said of a rule (« une semaine sur deux », « sauf vacances ») says nothing of a date that is given. */
function isInDoubt(words: string, folded: string): boolean {
  if (doubtWords.test(folded)) return true;
  return findDoubt(words) !== null && !ofRepeats.test(folded);
}
