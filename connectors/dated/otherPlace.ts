import { knownPlaces } from '../../schema/gazetteer/index.ts';
import type { PlaceText } from '../draft.ts';
import { takeAddresses } from '../places/foldAddress.ts';
import { locate } from '../places/locate.ts';
import { quartiersOf } from '../places/placeNames.ts';
import { quartiersCalled } from '../places/quartierNamed.ts';
import { ancestors } from '../places/territoryTree.ts';
import { spaced } from '../places/townNames.ts';
import { townCalled } from '../places/townsNamed.ts';
import { foldText } from '../values/foldText.ts';
import { findDoubt } from '../words/doubts.ts';
import { atHome, placesInSentence, placesInTitle } from './placesMentioned.ts';
import { sentencesOf } from './sentences.ts';
import { ofRepeats } from './statementWords.ts';

/** The words of a title, or of a sentence, that name another place than the one announced, or a place « à définir »; else null. */
export function otherPlaceNamed(
  title: string | null,
  description: string | null,
  place: PlaceText | null,
  territory: string,
): string | null {
  if (place === null) return null;
  if (isUncertain(place.name)) return place.name;
  const isOther = (piece: string) =>
    piece === atHome ||
    isTerritoryElsewhere(piece, place, territory) ||
    (house.test(piece) && isElsewhere(piece, place, territory));
  if (placesInTitle(title ?? '').some(isOther)) return title;
  return (
    sentencesOf(description).find(sentence =>
      placesInSentence(sentence, territory).some(named => isElsewhere(named, place, territory)),
    ) ?? null
  );
}

/** True when the words are certainly not of the place that a calendar gives. */
export function isAnotherPlace(words: string, location: string, territory: string): boolean {
  const place = { ...nowhere, name: location };
  const [one, other] = [locate({ ...nowhere, name: words }, territory).place, locate(place, territory).place];
  const isKnown = (id: string) => knownPlaces.some(known => known.id === id);
  if (isKnown(one.id) && isKnown(other.id)) return one.id !== other.id;
  return placesInTitle(words).some(piece => isTerritoryElsewhere(piece, place, territory));
}

const house =
  /^(?:mairie|mediatheque|bibliotheque|mjc|ccas|cdas|maison de quartier|centre social|gymnase|ludotheque|ehpad|residence)\b/;

/** « À définir »; not « ESC Maurepas (hors vacances) », which is said of a rule. */
function isUncertain(name: string | null): boolean {
  return name !== null && findDoubt(name) !== null && !ofRepeats.test(foldText(name));
}

/** « Mairie de Betton », « Betton » beside a place of Rennes; « Cleunay » beside one that stands in Maurepas. */
function isTerritoryElsewhere(piece: string, place: PlaceText, territory: string): boolean {
  const name = piece.replace(
    /^(?:la |l')?(?:mairie|médiathèque|mediatheque|bibliothèque|bibliotheque|ccas|centre social|esc)\s+(?:de |du |d')?/i,
    '',
  );
  if (isSaid(name, place)) return false;
  const { id, territoryId: at } = locate(place, territory).place;
  if (at === null) return false;
  const quartiers = quartiersCalled(name);
  if (quartiers.length > 0) {
    const known = knownPlaces.find(one => one.id === id);
    const own = known ? [at, ...quartiersOf(known)] : [at];
    return at.startsWith('qua:') && !quartiers.some(quartier => own.includes(quartier));
  }
  const town = townCalled(name, territory);
  return town !== null && at !== town && !ancestors(at).includes(town) && !ancestors(town).includes(at);
}

function isElsewhere(named: string, place: PlaceText, territory: string): boolean {
  if (isSaid(named, place)) return false;
  if (quartiersCalled(named).length > 0 || townCalled(named, territory) !== null)
    return isTerritoryElsewhere(named, place, territory);
  const there = locate({ ...nowhere, name: named }, territory).place.id;
  return there !== locate(place, territory).place.id && !isOwnAddress(named, place, territory);
}

/** « 14 rue Guy Ropartz » for a place whose address the gazetteer knows without a number. */
function isOwnAddress(named: string, place: PlaceText, territory: string): boolean {
  const { address } = locate(place, territory).place;
  const streetOf = (words: string) => spaced(words.replace(/^\W*\d+ ?(?:bis|ter)?/, ''));
  const [given = ''] = takeAddresses(named).streets;
  return address !== null && !/^\d/.test(address) && given !== '' && streetOf(address) === streetOf(given);
}

const nowhere: PlaceText = {
  name: null,
  address: null,
  postalCode: null,
  city: null,
  quartier: null,
  insee: null,
  latitude: null,
  longitude: null,
};

/** True when every telling word of it stands among those of the place. */
function isSaid(named: string, place: PlaceText): boolean {
  const known = new Set(spaced([place.name, place.address, place.city, place.quartier].join(' ')).split(' '));
  return spaced(named)
    .split(' ')
    .every(word => word.length < 3 || /^\d{1,2}h\d*$/.test(word) || generic.test(word) || known.has(word));
}

const generic =
  /^(?:les|des|aux|sur|dans|devant|notre|nos|rez|chaussee|etage|1er|salles?|rue|place|centre|social|espace|commun|esc|rennes|france|informatique|numerique|multimedia|reunions?|polyvalente|hall|accueil|locaux|bureau|grande|petite|premier|niveau|35\d{3})$/;
