import type { PlaceText } from '../draft.ts';
import { addressMark, foldStreet, foldWords, takeAddresses } from './foldAddress.ts';
import { foldName } from './foldName.ts';

/** One thing that the words say, between commas, dashes or brackets. */
export interface Part {
  /** Folded, in the order written: `esc de maurepas`. */
  words: string;
  /** What names are compared by: `esc maurepas`. */
  key: string;
  field: 'name' | 'address';
  /** Behind a street with its number, where towns and floors stand. */
  isAfterAddress: boolean;
}

/** What the words say, apart from the fields of town and position. */
export interface PlaceWords {
  parts: Part[];
  /** Streets with a number: only such an address tells one building from another. */
  addresses: string[];
  /** The same as they were written, articles and all, without their numbers. */
  streets: string[];
  /** The department between brackets: « Maurepas (78) », with what stands before it. */
  department: { number: string; of: string } | null;
}

export function readWords(text: PlaceText): PlaceWords {
  const fields = [
    { field: 'name', words: foldWords(text.name ?? '') },
    { field: 'address', words: foldWords(text.address ?? '') },
  ] as const;
  const bracket = /([^(),]*)\((\d{2,3}|2[ab])\)/.exec(fields.map(({ words }) => words).join(' , '));
  const taken = fields.map(({ field, words }) => ({ field, ...takeAddresses(words) }));
  return {
    addresses: [...new Set(taken.flatMap(({ addresses }) => addresses))],
    streets: taken.flatMap(({ streets }) => streets),
    parts: taken.flatMap(({ field, rest }) => splitParts(rest, field)),
    department: bracket?.[2] ? { number: bracket[2], of: (bracket[1] ?? '').trim() } : null,
  };
}

/** The order of words, articles and the name of Rennes tell no place from another: « Maurepas (ESC) » is `esc maurepas`. */
export function keyOf(words: string): string {
  const tokens = foldName(words)
    .split(' ')
    .filter(token => token !== '' && token !== 'rennes');
  const isSocial = tokens.some(token => token === 'esc' || token === 'social');
  return [...new Set(tokens)]
    .filter(token => !isSocial || token !== 'quartier')
    .toSorted()
    .join(' ');
}

/** An address of the gazetteer as those of words are compared. */
export function knownAddress(address: string): string {
  const words = foldWords(address);
  return takeAddresses(words).addresses[0] ?? foldStreet(words);
}

function splitParts(rest: string, field: Part['field']): Part[] {
  const [before = '', ...after] = rest.split(addressMark);
  return [
    ...splitWords(before).map(words => ({ words, key: keyOf(words), field, isAfterAddress: false })),
    ...after.flatMap(splitWords).map(words => ({ words, key: keyOf(words), field, isAfterAddress: true })),
  ];
}

function splitWords(words: string): string[] {
  return words
    .split(
      /[,()|:[\]!?_]|\s[-/]\s|\sou\s|\b\d{5}\b|(?<!\b(?:d|de|du|la|l'|a|au|angle|et)\s?)\s(?=(?:rue|boulevard|avenue|place)\s)/,
    )
    .map(part => part.trim())
    .filter(part => /[a-z0-9]/.test(part));
}
