import { isOneErrorAway } from '../../store/oneErrorAway.ts';
import { inSteps, type Steps } from '../../store/steps.ts';
import { add, type Bitset, emptySet } from './bitset.ts';
import { foldText } from './foldText.ts';

/** A text and how much a word found in it says about the offer. */
export interface WeightedText {
  text: string | null;
  weight: number;
}

/** Words → offers, forgiving accents, plurals and one typing error. */
export interface TextIndex {
  /** The offers in which every word of `q` is found, with the relevance of each; null when `q` holds no word. */
  search(q: string): TextMatches | null;
}

export interface TextMatches {
  offers: Bitset;
  /** By ordinal; the higher the better. */
  relevance: Float32Array;
}

/** Ordinals and weights of the offers that hold a term. */
type Postings = Map<number, number>;

export function* buildTextIndex<T>(
  documents: readonly T[],
  textsOf: (document: T) => readonly WeightedText[],
): Steps<TextIndex> {
  const size = documents.length;
  const terms = new Map<string, Postings>();
  yield* inSteps(documents, 20, (document, ordinal) => {
    for (const { text, weight } of textsOf(document)) {
      for (const term of new Set(wordsOf(text ?? '').map(singular))) {
        const postings = terms.get(term) ?? new Map<number, number>();
        postings.set(ordinal, Math.max(postings.get(ordinal) ?? 0, weight));
        terms.set(term, postings);
      }
    }
  });
  const vocabulary = [...terms.keys()].sort();

  const postingsOf = (word: string, isLast: boolean): Postings => {
    const found: Postings = new Map();
    const take = (term: string, closeness: number) => {
      for (const [ordinal, weight] of terms.get(term) ?? []) {
        found.set(ordinal, Math.max(found.get(ordinal) ?? 0, weight * closeness));
      }
    };
    const term = singular(word);
    take(term, 1);
    // The word as typed: the singular of « cours » would begin « courriel ».
    if (isLast && word.length >= 2) for (const longer of startingWith(vocabulary, word)) take(longer, 0.8);
    if (found.size === 0 && term.length >= 5) {
      for (const other of vocabulary) if (isOneErrorAway(term, other)) take(other, 0.5);
    }
    return found;
  };

  return {
    search: q => {
      const words = wordsOf(q);
      if (words.length === 0) return null;
      const postings = words.map((word, index) => postingsOf(word, index === words.length - 1));
      const offers = emptySet(size);
      const relevance = new Float32Array(size);
      for (const ordinal of postings[0]?.keys() ?? []) {
        if (!postings.every(of => of.has(ordinal))) continue;
        add(offers, ordinal);
        relevance[ordinal] = postings.reduce((sum, of) => sum + (of.get(ordinal) ?? 0), 0);
      }
      return { offers, relevance };
    },
  };
}

/** Small words that everything holds. */
const emptyWords = new Set(
  'a au aux avec ce ces d dans de des du elle en et il je l la le les leur ma mes mon n ne nos notre ou par pour qu que qui s sa se ses son sur un une vos votre y'.split(
    ' ',
  ),
);

/** The words of a text without accents and capitals, each once; without small words, unless all are small. */
function wordsOf(text: string): string[] {
  const words = foldText(text)
    .replace(/\bwi[- \u2010\u2011]fi\b/g, 'wifi')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');
  const full = words.filter(word => !emptyWords.has(word));
  return [...new Set(full.length > 0 ? full : words)];
}

/** `ateliers` → `atelier`; `travail` and `travaux` → `traval`: a form that is only ever compared with itself. */
function singular(word: string): string {
  if (word.length < 4) return word;
  return word.replace(/[sx]$/, '').replace(/(?<!e)au$|ail$/, 'al');
}

function* startingWith(sorted: readonly string[], prefix: string): Generator<string> {
  let low = 0;
  for (let high = sorted.length; low < high; ) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  for (let at = low; sorted[at]?.startsWith(prefix); at++) yield sorted[at] ?? '';
}
