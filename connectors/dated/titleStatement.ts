import type { SessionStatus } from '../../schema/vocabulary.ts';
import { readOutcome } from '../words/callingOff.ts';
import { titleStatus } from '../words/status.ts';
import { isInDoubt } from './inDoubt.ts';
import { noDays } from './namedDays.ts';
import { saysNone } from './noOffer.ts';
import { daysOf, foldSentence, targetOf } from './statementDays.ts';
import type { Statement } from './statements.ts';
import { asides, fullWords, openQuestion } from './statementWords.ts';

/** « ANNULÉ : atelier », « Atelier – reporté au 15/12 », « Pas d'atelier », « [Option] Atelier »; null for a plain title. */
export function readTitle(title: string | null): Statement | null {
  const words = title ?? '';
  const folded = foldSentence(words);
  const status = statusOfTitle(words, folded);
  if (status !== null) return { status, words, days: daysOf(folded), target: targetOf(folded) };
  const isDoubtful =
    readOutcome(folded) === 'perhaps' ||
    (!asides.test(folded) && (openQuestion.test(folded) || isInDoubt(words, folded)));
  return isDoubtful ? { status: null, words, days: noDays } : null;
}

function statusOfTitle(title: string, folded: string): Exclude<SessionStatus, 'SCHEDULED'> | null {
  const outcome = readOutcome(folded);
  if (outcome === 'held' || outcome === 'perhaps' || asides.test(folded)) return null;
  const said = titleStatus(title);
  if (outcome === 'POSTPONED' || /\breport (?:au|a la|de)\b|^\W*report ?[:-]/.test(folded))
    return 'POSTPONED';
  if (said !== 'SCHEDULED') return said;
  if (/\breportee?s?\b/.test(folded)) return 'POSTPONED';
  if (outcome === 'CANCELLED' || saysNone(title) || /\bannulation\b(?! d'une?\b)/.test(folded))
    return 'CANCELLED';
  return fullWords.test(folded) ||
    /(?<=\b(?:atelier|seance|permanence|cours)\b.*) complete?s?\W*$/.test(folded)
    ? 'FULL'
    : null;
}
