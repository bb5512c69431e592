import type { SessionStatus } from '../../schema/vocabulary.ts';
import { foldText } from '../values/foldText.ts';

/**
 * Whether an event takes place, by what people write in its title: « ANNULÉ : atelier photo », « Atelier photo
 * (complet) ». « Parcours complet » is no such word: « complet » and « reporté » need punctuation.
 */
export function titleStatus(title: string | null): SessionStatus {
  const words = foldText(title ?? '');
  const sign = signs.find(({ pattern }) => pattern.test(words));
  return sign?.status ?? (FULL_IN_CAPITALS.test(title ?? '') ? 'FULL' : 'SCHEDULED');
}

/** Beside small letters: only capitals tell « Atelier COMPLET » from « Parcours complet ». */
const FULL_IN_CAPITALS = /\p{Ll}.*\bCOMPLET(?:E|S|ES)?\W*$/u;

const signs: { status: SessionStatus; pattern: RegExp }[] = [
  { status: 'CANCELLED', pattern: /^\W*annule(e|s|es)?\b|\bannule(e|s|es)?\W*$/ },
  { status: 'CANCELLED', pattern: /^\W*cancell?ed\b|\bcancell?ed\W*$/ },
  { status: 'POSTPONED', pattern: /^\W*postponed\b|\bpostponed\W*$/ },
  // « Annulation d'un contrat » is a workshop; « Annulation atelier photo » is not.
  {
    status: 'CANCELLED',
    pattern: /[[(]\s*annulation\s*[\])]|^\W*annulation (?:atelier|permanence|seance|cours)\b/,
  },
  {
    status: 'CANCELLED',
    pattern: /^(?:atelier|permanence|seance|cours)\b.*\bannulee?s? (?:faute|cause|pour|suite|en raison)\b/,
  },
  { status: 'POSTPONED', pattern: marked('reporte(?:e|s|es)?') },
  {
    status: 'POSTPONED',
    pattern: /^(?:atelier|permanence|seance|cours)\b.*\breportee?s?\W*$|[-–>(]\s*reportee?s? (?:au|a)\b/,
  },
  { status: 'FULL', pattern: marked('complet(?:e|s|es)?') },
];

/** The word between brackets, or first before a colon or a dash, or last after a dash. */
function marked(word: string): RegExp {
  return new RegExp(
    `[[(*]\\s*${word}\\s*[\\])*!]|^\\s*${word}\\s*(?:[:!]|[-–—] )|\\s[-–—]\\s*${word}\\s*!*$`,
  );
}
