import { foldText } from '../../values/foldText.ts';
import type { Header } from './header.ts';
import { isFilled, type Line } from './line.ts';

/** The columns under a second storey of the header, and which of them hold the end of what stands before. */
export interface Storey {
  header: Header;
  ends: ReadonlySet<number>;
}

const starts = /^(?:heure )?(?:de )?(?:debut|ouverture)$|^de$/;
const ends = /^(?:heure )?(?:de )?(?:fin|fermeture)$|^a$/;
const halves = /^(?:matin|matinee|apres[- ]?midi|midi|soir|soiree|am|pm)$/;

/**
 * « Matin, Après-midi » or « Début, Fin » under « Lundi », « Mardi »…: the line is no row. In a text file the day is
 * written over the first of its columns only. Null for any other line.
 */
export function readStorey(line: Line, titles: readonly string[], header: Header): Storey | null {
  const words = line.own.map(foldText);
  const said = words.filter(isFilled);
  const isStorey = said.every(word => starts.test(word) || ends.test(word) || halves.test(word));
  if (said.length < 2 || !isStorey) return null;
  const whole = new Map(header);
  for (const [index, word] of words.entries()) {
    const left = whole.get(index - 1);
    if (word !== '' && left !== undefined && !isFilled(titles[index] ?? '')) whole.set(index, left);
  }
  return {
    header: whole,
    ends: new Set(words.flatMap((word, index) => (ends.test(word) ? [index] : []))),
  };
}
