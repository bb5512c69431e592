import type { KnownPlace } from '../../schema/gazetteer/index.ts';
import type { PlaceText } from '../draft.ts';
import { contradicts } from './contradictions.ts';
import { metresToday, placeWithin } from './distance.ts';
import { isDetail } from './otherWords.ts';
import { isOfPlace } from './placeNames.ts';
import { keyOf, type PlaceWords } from './readWords.ts';

/**
 * A position tells which ESC « Espace social » is, some tens of metres around it; without any words, only a position
 * on the building of today is certain. Words that speak of anything else are another place, however near.
 */
export function findByPosition(
  text: PlaceText,
  words: PlaceWords,
  sourceTerritory: string,
): KnownPlace | null {
  const said = words.parts.filter(part => !isDetail(part.words));
  const isSilent = !text.name && !text.address;
  const place = isSilent ? placeWithin(30, text, metresToday) : placeWithin(50, text);
  if (!place || contradicts(place, text, words, sourceTerritory)) return null;
  return isSilent || isSocialPlace(place, said.map(part => part.words).join(' ')) ? place : null;
}

/** « ESC », « Espace social de Villejean », « Centre social »: all the words are the place's, and say what it is. */
function isSocialPlace(place: KnownPlace, words: string): boolean {
  const key = keyOf(words.replace(/\bespace social(?: commun)?\b/g, 'esc'));
  return /\b(?:esc|social)\b/.test(key) && isOfPlace(place, key);
}
