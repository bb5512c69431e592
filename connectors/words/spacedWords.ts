import { foldText } from '../values/foldText.ts';

/** The words of a text, folded. */
export function spacedWords(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
