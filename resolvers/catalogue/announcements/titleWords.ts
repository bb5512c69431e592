import { foldText } from '../foldText.ts';
import { keyOf, nameThings, smallWords, worthOf } from './lexicon.ts';

/** A word of a title. */
export interface TitleWord {
  root: string;
  /** As written, folded: where one letter is wrong, the root may be too. */
  form: string;
  /** 0 for one that says nothing, ½ for one that many different things share, 2 for one that few do, else 1. */
  worth: number;
  /** « num. » for any word that begins so. */
  isShortened: boolean;
}

/** The words of a text, each once, without small words, hours and dates. */
export function readWords(text: string): TitleWord[] {
  const found = new Map<string, TitleWord>();
  for (const [, form = '', stop] of nameThings(withoutMentions(foldText(text))).matchAll(anyWord)) {
    if (smallWords.has(form) || form.length < 2) continue;
    const root = keyOf(form);
    if (found.has(root)) continue;
    found.set(root, { root, form, worth: worthOf(root), isShortened: stop !== undefined && form.length < 6 });
  }
  return [...found.values()];
}

/** Those that say what it is about. */
export function isTelling({ worth }: TitleWord): boolean {
  return worth > 0;
}

const anyWord = /([\p{L}\p{N}]+)(\.(?=\s|$))?/gu;

/** Hours, dates, ages and ways in say when, for whom and how. */
function withoutMentions(folded: string): string {
  return folded.replace(mentions, ' ');
}

const mentions = new RegExp(
  [
    '\\b\\d{1,2} ?h ?(?:\\d\\d)?\\b',
    '\\b\\d{1,2}[:/.]\\d{1,2}(?:[/.]\\d{2,4})?\\b',
    '\\b(?:19|20)\\d\\d\\b',
    '\\b\\d{1,2}(?:er)?(?= (?:janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec))',
    '\\b(?:\\d{1,2} ?(?:-|a|et) ?)?\\d{1,2} ans\\b',
    '\\b\\d+ ?(?:e|eme|ere|er|nd|nde)\\b',
    '\\b(?:entree|acces) libre\\b|\\bouverte?s? a tou(?:s|tes)\\b|\\btou(?:s|t) publics?\\b|\\bgratuite?s?\\b',
    '\\b(?:sans|sur) (?:inscription|reservation)\\b|\\bsans (?:rdv|rendez-? ?vous)',
  ].join('|'),
  'g',
);
