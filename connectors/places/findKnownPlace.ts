import { type KnownPlace, knownPlaces } from '../../schema/gazetteer/index.ts';
import type { PlaceText } from '../draft.ts';
import { contradicts } from './contradictions.ts';
import { metresTo } from './distance.ts';
import { findByPosition } from './findByPosition.ts';
import { isDetail, isReception } from './otherWords.ts';
import {
  isAddressOf,
  isNameOf,
  isOfPlace,
  isStopOf,
  isStreetOf,
  isUnmistakable,
  quartiersOf,
  standsAt,
} from './placeNames.ts';
import { quartiersCalled } from './quartierNamed.ts';
import { keyOf, knownAddress, type Part, type PlaceWords } from './readWords.ts';
import { ancestors } from './territoryTree.ts';
import { isRennes } from './town.ts';
import { townsNamed } from './townsNamed.ts';

/** What the words say of known places. */
export interface KnownPlaceFound {
  place: KnownPlace | null;
  /** The known places that the words name or whose address they give, though something else may speak against them. */
  near: readonly KnownPlace[];
}

/** The known place that the words speak of, all of them. */
export function findKnownPlace(text: PlaceText, words: PlaceWords, sourceTerritory: string): KnownPlaceFound {
  const names = namesIn(text, words);
  const addressed = knownPlaces.filter(place => words.addresses.some(address => isAddressOf(place, address)));
  const near = knownPlaces.filter(
    place => addressed.includes(place) || names.some(name => isNameOf(place, name)),
  );
  const [place, ...others] = near;
  if (!place) return { place: findByPosition(text, words, sourceTerritory), near };
  if (others.length > 0 || contradicts(place, text, words, sourceTerritory)) return { place: null, near };
  const town = townOf(text, words, sourceTerritory);
  const isSure = names.some(name => isNameOf(place, name) && isUnmistakable(name));
  const isIt =
    (addressed.includes(place) && isAddressedSo(place, text, words, town)) ||
    (isSure
      ? town !== null && words.parts.every(part => isSaidOf(place, part))
      : isNamedAlone(place, names, words) && town !== null && town !== 'covered' && !isFar(place, text));
  return { place: isIt ? place : null, near };
}

/** Each part; those that are no detail together (« Maurepas (ESC) »); with the quartier (« ESC », quartier « Maurepas »). */
function namesIn({ quartier }: PlaceText, { parts }: PlaceWords): string[] {
  const own = parts.filter(
    ({ words, key }) => key !== '' && !isDetail(words) && !words.startsWith('quartier '),
  );
  const together = own.map(({ words }) => words).join(' ');
  const withQuartier = quartier && together ? [keyOf(`${together} ${quartier}`)] : [];
  return [...own.map(({ key }) => key), keyOf(together), ...withQuartier].filter(name => name !== '');
}

/** A name that is not unmistakable stands first: « Salle polyvalente, Champs-Manceaux » is in a neighbourhood. */
function isNamedAlone(place: KnownPlace, names: readonly string[], { parts }: PlaceWords): boolean {
  const [first] = parts.filter(({ words }) => !isReception(words));
  const isFirst = first !== undefined && isOfPlace(place, first.key);
  return isFirst && names.some(name => isNameOf(place, name)) && parts.every(part => isSaidOf(place, part));
}

/**
 * A building bears its address whatever it is called, when nothing but towns and floors stand behind the address. Where
 * the place has left, others may have come: there, no other name goes with the address.
 */
function isAddressedSo(
  place: KnownPlace,
  text: PlaceText,
  { parts, addresses }: PlaceWords,
  town: Town,
): boolean {
  const isCertain = town === 'named' || (town === 'source' && !isFar(place, text));
  const hasLeft = !addresses.some(address => standsAt(place, address));
  return (
    isCertain && parts.filter(part => hasLeft || part.isAfterAddress).every(part => isSaidOf(place, part))
  );
}

/** Everything must be understood: « (fermé) », « (annexe) », « - Québec » or « / domicile » may be another place. */
function isSaidOf(place: KnownPlace, { words, key }: Part): boolean {
  return (
    key === '' ||
    isDetail(words) ||
    isOfPlace(place, key) ||
    isNameOf(place, key) ||
    isStreetOf(place, words) ||
    isStopOf(place, words) ||
    isAddressOf(place, knownAddress(words.replace(/^(\d+) \1 /, '$1 '))) ||
    quartiersCalled(words).some(id => quartiersOf(place).includes(id))
  );
}

/** Some services have several sites in a town. */
function isFar(place: KnownPlace, text: PlaceText): boolean {
  return (metresTo(place, text) ?? 0) > 300;
}

/** How Rennes is known: named in the words, that of the source, or in what the source covers. */
type Town = 'named' | 'source' | 'covered' | null;

/** What the words contradict was left out before: a town that is named is Rennes, since it is no other. */
function townOf(text: PlaceText, words: PlaceWords, sourceTerritory: string): Town {
  const isNamed =
    Boolean(text.insee || text.postalCode || (text.city && isRennes(text.city))) ||
    words.parts.some(part => isRennes(part.words)) ||
    townsNamed(words, sourceTerritory).some(({ id, isSure }) => isSure && id === rennes);
  if (isNamed) return 'named';
  if (ancestors(sourceTerritory).includes(rennes)) return 'source';
  // An « espace socio-culturel » is an ESC elsewhere: all of France is too wide.
  return sourceTerritory !== 'fr' && ancestors(rennes).includes(sourceTerritory) ? 'covered' : null;
}

const rennes = 'com:35238';
