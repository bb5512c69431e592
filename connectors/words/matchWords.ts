import { foldText } from '../values/foldText.ts';

/** Words that say a code: the expression is tried on the folded text (lower case, no accents). */
export type WordTable<Code extends string> = readonly (readonly [Code, RegExp])[];

/** Every code whose words the text holds, in the order of the table, each once. */
export function matchAll<Code extends string>(table: WordTable<Code>, text: string): Code[] {
  const folded = foldText(text);
  return [...new Set(table.filter(([, words]) => words.test(folded)).map(([code]) => code))];
}

/** The first code of the table whose words the text holds. */
export function matchFirst<Code extends string>(table: WordTable<Code>, text: string): Code | null {
  return matchAll(table, text)[0] ?? null;
}
