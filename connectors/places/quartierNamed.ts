import type { PlaceText } from '../draft.ts';
import type { PlaceWords } from './readWords.ts';
import { ancestors } from './territoryTree.ts';
import { bareName, quartiersByName, spaced } from './townNames.ts';

/**
 * The one quartier that the words name: in its own field, as « quartier Villejean », or alone (« Maurepas » is no
 * building that we know, and is the quartier all the same); null for none, several, or another town than Rennes.
 */
export function quartierNamed(
  text: PlaceText,
  { parts, addresses }: PlaceWords,
  town: string,
): string | null {
  if (!ancestors(town).includes('com:35238')) return null;
  const alone = addresses.length === 0 && spaced(text.name ?? '') !== 'centre' ? [text.name ?? ''] : [];
  const named = parts.filter(({ words }) => words.startsWith('quartier ')).map(({ words }) => words);
  const ids = new Set([text.quartier ?? '', ...alone, ...named].flatMap(quartiersCalled));
  const [id] = ids;
  return id && ids.size === 1 ? id : null;
}

/** « Maurepas », « quartier Maurepas », « quartier 5 », « Q5 - Maurepas - La Bellangerais ». */
export function quartiersCalled(words: string): readonly string[] {
  const name = bareName(words);
  const bare = bareName(name.replace(/^(?:quartiers? (?:d |de |du )?|q\d+ )/, ''));
  return quartiersByName.get(name) ?? quartiersByName.get(bare) ?? [];
}
