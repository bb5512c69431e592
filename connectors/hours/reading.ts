import type { GrammarWord, Token } from './tokens.ts';

/** What was read, and the index of the first token that was not. */
export interface Read<T> {
  value: T;
  next: number;
}

export function isWord(token: Token | undefined, ...words: GrammarWord[]): boolean {
  return token?.kind === 'word' && words.includes(token.value);
}

export function isMark(token: Token | undefined, ...marks: string[]): boolean {
  return token?.kind === 'mark' && marks.includes(token.value);
}

/** The half of a day that a word names: « matin ». */
export function halfOf(token: Token | undefined): 'morning' | 'afternoon' | null {
  if (isWord(token, 'half-morning')) return 'morning';
  return isWord(token, 'half-afternoon') ? 'afternoon' : null;
}

/** The index of the first token from `at` that does not satisfy `skips`. */
export function skip(tokens: Token[], at: number, skips: (token: Token) => boolean): number {
  let next = at;
  for (let token = tokens[next]; token && skips(token); token = tokens[next]) next++;
  return next;
}

/** A mark or a word that stands between two things of a list. */
export function isListSeparator(token: Token): boolean {
  return isMark(token, ',', '/', '&', '+') || isWord(token, 'and');
}
