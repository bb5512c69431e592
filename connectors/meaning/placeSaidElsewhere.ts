import { otherPlaceNamed } from '../dated/otherPlace.ts';
import { sentencesOf } from '../dated/sentences.ts';
import type { PlaceText } from '../draft.ts';
import { foldText } from '../values/foldText.ts';
import { findOtherBuilding } from '../words/receivedElsewhere.ts';

/**
 * Words of a title or of a text beside hours that name another place than the one announced: « Permanence Cleunay » at
 * Maurepas, « les ateliers se déroulent à la médiathèque de Betton »; else null.
 */
export function placeSaidElsewhere(
  title: string | null,
  text: string | null,
  place: PlaceText | null,
  territory: string,
): string | null {
  if (place === null) return null;
  const named = otherPlaceNamed(title, text, { ...place, name: place.name ?? '' }, territory);
  if (named !== null && named !== place.name) return named;
  const here = [place.name, place.address, place.city, place.quartier].join(' ');
  const received = sentencesOf(text).find(sentence => findOtherBuilding(foldText(sentence), here) !== null);
  if (received !== undefined) return received;
  const isOther = properNames(title ?? '').some(
    name => otherPlaceNamed(name, null, { ...place, name: place.name ?? '' }, territory) === name,
  );
  return isOther ? title : null;
}

/** One to three words that follow each other and begin with capitals: « Cleunay », « Saint-Malo », « Le Rheu ». */
function properNames(title: string): string[] {
  const runs = title.match(/\p{Lu}[\p{L}'’-]*(?: (?:d[eu]|la|le|les|l['’])?\s?\p{Lu}[\p{L}'’-]*)*/gu) ?? [];
  return runs.flatMap(run => {
    const words = run.split(' ');
    return words.flatMap((_, i) => [1, 2, 3].map(length => words.slice(i, i + length).join(' ')));
  });
}
