import type { SessionStatus } from '../../schema/vocabulary.ts';
import { foldText } from '../values/foldText.ts';

/**
 * Whether an event takes place, by what people write in its title: « ANNULÉ : atelier photo », « Atelier photo
 * (complet) ». « Parcours complet » is no such word: « complet » and « reporté » need punctuation.
 */
export function titleStatus(title: string | null): SessionStatus {
  const words = foldText(title ?? '');
  return signs.find(({ pattern }) => pattern.test(words))?.status ?? 'SCHEDULED';
}

const signs: { status: SessionStatus; pattern: RegExp }[] = [
  { status: 'CANCELLED', pattern: /^\W*annule(e|s|es)?\b|\bannule(e|s|es)?\W*$/ },
  { status: 'POSTPONED', pattern: marked('reporte(?:e|s|es)?') },
  { status: 'FULL', pattern: marked('complet(?:e|s|es)?') },
];

/** The word between brackets, or first before a colon or a dash, or last after a dash. */
function marked(word: string): RegExp {
  return new RegExp(
    `[[(*]\\s*${word}\\s*[\\])*!]|^\\s*${word}\\s*(?:[:!]|[-–—] )|\\s[-–—]\\s*${word}\\s*!*$`,
  );
}
