import { type Folded, fold } from '../hours/folded.ts';
import { remembering } from '../values/remembering.ts';
import { ELSEWHERE } from './doubtPlaces.ts';
import { RHYTHMS, SEASONS } from './doubtRhythms.ts';
import { FULL, STATES } from './doubtStates.ts';
import { saysNothingOfWhen } from './harmlessNotes.ts';

/**
 * The words of a title, a note or running text that make the dates announced beside them uncertain, as received: « une fois par mois »,
 * « suspendu », « hors vacances », « à confirmer », « déplacé »; null when nothing in it does.
 */
export const findDoubt = remembering((text: string): string | null => {
  const folded = fold(text);
  return findIn(folded) ?? fullInCapitals(text);
});

/**
 * True for a note known to say nothing of when, whether or where: « apporter ses justificatifs », « salle 2 », « 8 places maximum ». A
 * word nobody foresaw makes it false.
 */
export function isHarmlessNote(note: string): boolean {
  return findDoubt(note) === null && saysNothingOfWhen(fold(note).text);
}

/** The whole first, then sentences and what stands in brackets or beside a dash, each by itself. */
function findIn({ text, quote }: Folded): string | null {
  for (const { 0: piece, index } of [{ 0: text, index: 0 }, ...text.matchAll(PIECES)]) {
    const trimmed = piece.trim();
    if (isTopic(trimmed, text.slice(index + piece.length))) continue;
    const found = doubts.exec(trimmed);
    const start = index + piece.indexOf(trimmed) + (found?.index ?? 0);
    if (found) return quote(start, start + found[0].length);
  }
  return null;
}

/** « Arrêt maladie : mes démarches » */
function isTopic(piece: string, next: string): boolean {
  return piece.includes(' ') && next.startsWith(':');
}

/** « Atelier COMPLET »: only capitals tell it from « un CV complet ». */
function fullInCapitals(text: string): string | null {
  return FULL_IN_CAPITALS.exec(text.normalize('NFC'))?.[0] ?? null;
}

const PIECES = /(?:[^.!?;:,\n()[\]\-"«»]|\.(?=\S)|,(?=\d)|(?<=\S)-(?=[^\s]))+/g;
const FULL_IN_CAPITALS = /(?<=\p{Ll}.*)\bCOMPLETE?S?(?=\P{L}*$)/u;
const doubts = new RegExp([...RHYTHMS, ...SEASONS, ...STATES, ...FULL, ...ELSEWHERE].join('|'));
