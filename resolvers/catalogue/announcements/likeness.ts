import { isOneErrorAway } from '../../../store/oneErrorAway.ts';
import { objects, people, thingNames } from './lexicon.ts';
import { isTelling, type TitleWord } from './titleWords.ts';

/** What two titles have in common, by the worth of their words. */
export interface Likeness {
  shared: number;
  /** Words that only the first has. */
  onlyA: readonly TitleWord[];
  onlyB: readonly TitleWord[];
  /** The share of the words that both have, 0 to 1. */
  share: number;
  /** The share of the shorter title that the longer one has. */
  contained: number;
  /** What the one that says less alone says alone. */
  rest: number;
  /**
   * Whether what they have in common is not what they are about: whom it is for, or what it is done with, as in « Atelier
   * tablette » and « Dessiner sur tablette ».
   */
  isBesides: boolean;
  /** Word for word, also those that say nothing of what it is about. */
  isSame: boolean;
}

/** Names of the place and of the partners, which either may leave out, are no words of what it is about. */
export function compareTitles(
  a: readonly TitleWord[],
  b: readonly TitleWord[],
  isName: (root: string) => boolean,
): Likeness {
  const isOther = ({ root }: TitleWord) => !isName(root);
  const [allA, allB] = [a.filter(isOther), b.filter(isOther)];
  const ofB = allB.filter(isTelling);
  const onlyA: TitleWord[] = [];
  let shared = 0;
  const common: TitleWord[] = [];
  for (const word of allA.filter(isTelling)) {
    const index = ofB.findIndex(other => isSameWord(word, other));
    const other = ofB[index];
    if (!other) onlyA.push(word);
    else {
      shared += Math.max(word.worth, other.worth);
      // Of two spellings, the right one.
      common.push(thingNames.has(other.root) ? other : word);
      ofB.splice(index, 1);
    }
  }
  const [restA, restB] = [worthOfAll(onlyA), worthOfAll(ofB)];
  const all = shared + restA + restB;
  return {
    shared,
    onlyA,
    onlyB: ofB,
    share: all === 0 ? 0 : shared / all,
    contained: shared === 0 ? 0 : shared / (shared + Math.min(restA, restB)),
    rest: Math.min(restA, restB),
    isBesides: isBesides(common, [...onlyA, ...ofB]) && shareOfAll(allA, allB) < mostAlike,
    isSame: areSame(allA, allB),
  };
}

function isBesides(common: readonly TitleWord[], others: readonly TitleWord[]): boolean {
  const isFor = ({ root }: TitleWord) => people.has(root);
  return !others.every(isFor) && common.every(word => isFor(word) || objects.has(word.root));
}

/** « Découvrir la tablette », « Découvrir la tablette Android »: with the words that say little, they are alike. */
const mostAlike = 0.6;

function shareOfAll(a: readonly TitleWord[], b: readonly TitleWord[]): number {
  const ofA = a.filter(({ root }) => !people.has(root));
  const ofB = b.filter(({ root }) => !people.has(root));
  const shared = ofA.filter(word => ofB.some(other => isSameWord(word, other))).length;
  return shared / Math.max(1, ofA.length + ofB.length - shared);
}

/** One word is no title. */
function areSame(a: readonly TitleWord[], b: readonly TitleWord[]): boolean {
  return a.length > 1 && a.length === b.length && a.every(word => b.some(other => isSameWord(word, other)));
}

function isSameWord(a: TitleWord, b: TitleWord): boolean {
  if (a.root === b.root) return true;
  if (a.root.charCodeAt(0) !== b.root.charCodeAt(0)) return false;
  if (a.isShortened && b.form.startsWith(a.form)) return true;
  if (b.isShortened && a.form.startsWith(b.form)) return true;
  return isTypo(a, b);
}

const shortestTypo = 6;

/** One letter wrong in a long word, unless both are right. */
function isTypo(a: TitleWord, b: TitleWord): boolean {
  if (Math.min(a.form.length, b.form.length) < shortestTypo) return false;
  if (/\d/.test(a.form) || (thingNames.has(a.form) && thingNames.has(b.form))) return false;
  return isOneErrorAway(a.form, b.form);
}

/** What only one of them says, however telling, is one thing. */
function worthOfAll(words: readonly TitleWord[]): number {
  return words.reduce((sum, { worth }) => sum + Math.min(worth, 1), 0);
}
