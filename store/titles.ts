import { isOneErrorAway } from './oneErrorAway.ts';

/** Accents, capitals and punctuation apart. */
function wordsOf(title: string): string[] {
  const folded = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '');
}

/** What tells the parts of one course apart: numbers, Roman ones too, single letters, and the words for a level. */
const distinguishing =
  /^(?:\d.*|[a-z]|i{1,3}|iv|vi{0,3}|(?:debutant|intermediaire|avance|confirme|expert)e?s?|initiation|perfectionnement|matin|apres|soir)$/;

/** How much two titles may differ where one is a correction of the other. */
const least = 0.6;

/**
 * How likely one title is a small correction of the other, from 0 to 1: the share of their words that they have in common,
 * one typing error a word allowed. 0 where it is another thing: another level, number or group, or too few words in common.
 */
export function correctionLikeness(one: string, other: string): number {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const own = (list: string[]) =>
    list
      .filter(word => distinguishing.test(word))
      .sort()
      .join();
  if (own(words) !== own(others)) return 0;
  if (words.join('') === others.join('')) return 1;
  const left = [...others];
  for (const word of words) {
    const at = left.findIndex(candidate => isSameWord(word, candidate));
    if (at >= 0) left.splice(at, 1);
  }
  const shared = others.length - left.length;
  const likeness = shared / Math.max(1, words.length + others.length - shared);
  return likeness >= least ? likeness : 0;
}

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  return Math.min(one.length, other.length) >= 4 && isOneErrorAway(one, other);
}
