import { isFilled, type Line } from './line.ts';

/** The mark that a text bears, and that a footnote begins with: « lundi 9h-12h* », « ** semaines paires ». */
const mark = /(?<!\*)\*{1,4}(?!\*)/g;

/** The marks of footnotes in the cells of a line: « * », « ** ». */
export function marksIn({ own }: Line): string[] {
  return own.filter(isFilled).flatMap(marksOf);
}

export function marksOf(text: string): string[] {
  return [...new Set(text.match(mark) ?? [])];
}

/** The mark that a footnote begins with, and what it says; null for any other note. */
export function readFootnote(note: string): { mark: string; text: string } | null {
  const [, inBrackets, bare, text] = /^(?:\((\*+)\)|(\*+))[\s:–-]*(.*)$/s.exec(note.trim()) ?? [];
  const found = inBrackets ?? bare;
  return found === undefined || text === undefined ? null : { mark: found, text };
}
