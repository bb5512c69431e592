import { type KnownPlace, knownPlaces } from '../../schema/gazetteer/index.ts';
import type { PlaceText } from '../draft.ts';
import { isOutsideRennes, metresTo } from './distance.ts';
import { communeOfInsee } from './findTerritory.ts';
import { isStreet } from './foldAddress.ts';
import { isMetAt, isStreetOf, quartiersOf } from './placeNames.ts';
import { quartiersCalled } from './quartierNamed.ts';
import type { PlaceWords } from './readWords.ts';
import { agree } from './territoryTree.ts';
import { mayBeRennes } from './townField.ts';
import { townsNamed } from './townsNamed.ts';

const rennes = 'com:35238';

/** True when town, address, quartier or position say that it is not this place. */
export function contradicts(
  place: KnownPlace,
  text: PlaceText,
  words: PlaceWords,
  sourceTerritory: string,
): boolean {
  return (
    isElsewhere(text, words, sourceTerritory) ||
    isOtherStreet(place, words) ||
    isOtherQuartier(place, text, words) ||
    isOtherPosition(place, text)
  );
}

/** Another town: « ESC Maurepas » of Rennes is not in the Maurepas of the Yvelines. */
function isElsewhere(text: PlaceText, words: PlaceWords, sourceTerritory: string): boolean {
  const insee = communeOfInsee(text.insee);
  return (
    (insee !== null && insee !== rennes) ||
    !mayBeRennes(text, sourceTerritory) ||
    townsNamed(words, sourceTerritory).some(({ id }) => !agree(id, rennes)) ||
    isOutsideRennes(text)
  );
}

function isOtherStreet(place: KnownPlace, { parts, addresses }: PlaceWords): boolean {
  const streets = parts.map(({ words }) => words).filter(isStreet);
  return (
    addresses.some(address => !isMetAt(place, address)) || streets.some(street => !isStreetOf(place, street))
  );
}

/** An ESC stands in one quartier and may serve another; of a place whose quartier is not known, none is certain. */
function isOtherQuartier(place: KnownPlace, text: PlaceText, { parts }: PlaceWords): boolean {
  const own = quartiersOf(place);
  const said = parts.filter(({ words }) => words.startsWith('quartier ')).map(({ words }) => words);
  const ids = [text.quartier ?? '', ...said].flatMap(quartiersCalled);
  return ids.length > 0 && !ids.some(id => own.includes(id));
}

/** At another known place; feeds often place what they cannot find in the middle of its town, which is no contradiction. */
function isOtherPosition(place: KnownPlace, text: PlaceText): boolean {
  const own = metresTo(place, text);
  const others = knownPlaces.filter(({ id }) => id !== place.id);
  return others.some(other => {
    const metres = metresTo(other, text);
    return metres !== null && metres <= 50 && (own === null || own > metres);
  });
}
