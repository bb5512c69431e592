import { foldText } from '../values/foldText.ts';
import { findDoubt } from './doubts.ts';
import { findDenial } from './negations.ts';
import { findReceivedElsewhere } from './receivedElsewhere.ts';
import { findSituation } from './situations.ts';

/**
 * What a note that stands beside hours says against them, however long it is: more than `findDoubt` knows of titles and
 * descriptions, since such a note speaks of these hours. What it denies, where else people are received, a state of
 * things, whose turn it is. `place` holds the words of the place announced.
 */
export function findNoteDoubt(sentence: string, place = ''): string | null {
  const folded = foldText(sentence);
  return (
    findDoubt(sentence) ?? findDenial(folded) ?? findReceivedElsewhere(folded, place) ?? findSituation(folded)
  );
}
