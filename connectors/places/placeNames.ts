import {
  type KnownPlace,
  knownPlaces,
  knownTerritories,
  quartierNames,
} from '../../schema/gazetteer/index.ts';
import { foldStreet, foldWords } from './foldAddress.ts';
import { keyOf, knownAddress } from './readWords.ts';

/** True when the words are a name of the place: `esc maurepas`, or several of its names together. */
export function isNameOf(place: KnownPlace, key: string): boolean {
  const { keys, vocabulary } = namingOf(place);
  if (keys.has(key)) return true;
  const tokens = key.split(' ');
  return (
    tokens.every(token => vocabulary.has(token)) &&
    [...keys].some(name => name.includes(' ') && name.split(' ').every(word => tokens.includes(word)))
  );
}

/** True when all the words are the place's own, though they may not name it: « Maurepas » beside « ESC ». */
export function isOfPlace(place: KnownPlace, key: string): boolean {
  const { vocabulary } = namingOf(place);
  return key.split(' ').every(token => vocabulary.has(token));
}

/** True for a number and street, as `takeAddresses` gives them, where the place stands or stood. */
export function isAddressOf(place: KnownPlace, address: string): boolean {
  return namingOf(place).addresses.has(address);
}

/** True for the place's street, whatever number it is given when we know none. */
export function isMetAt(place: KnownPlace, address: string): boolean {
  const { addresses } = namingOf(place);
  return addresses.has(address) || addresses.has(withoutNumber(address));
}

/** True for the place's street without its number. */
export function isStreetOf(place: KnownPlace, street: string): boolean {
  const folded = foldStreet(street);
  return [...namingOf(place).addresses].some(address => withoutNumber(address) === folded);
}

/** True for a stop that has the name of the place, or of its street: « métro Kennedy » for the ESC of the cours Kennedy. */
export function isStopOf(place: KnownPlace, words: string): boolean {
  if (!/^(?:metro|arret|bus)\b/.test(words)) return false;
  const { vocabulary, addresses } = namingOf(place);
  const own = new Set([...vocabulary, ...[...addresses].flatMap(address => address.split(' '))]);
  const stop = keyOf(words.replace(/\b(?:metro|arret|bus)\b/g, ''));
  return stop.split(' ').every(token => own.has(token));
}

/** True for the street where the place stands today. */
export function standsAt({ address }: KnownPlace, given: string): boolean {
  return address !== null && withoutNumber(knownAddress(address)) === withoutNumber(given);
}

/** « ESC Villejean » says by itself what it is; « Simone Iff » is a person too, « Centre social Maurepas » in other towns. */
export function isUnmistakable(key: string): boolean {
  return /\besc\b/.test(key) && !/^centre esc(?: ville)?$/.test(key);
}

/** The names of the place, as `keyOf` gives them. */
export function keysOf(place: KnownPlace): ReadonlySet<string> {
  return namingOf(place).keys;
}

/** The quartiers that the place stands in, or serves. */
export function quartiersOf(place: KnownPlace): readonly string[] {
  return place.territoryId.startsWith('qua:') ? [place.territoryId, ...servedBy(place)] : [];
}

/** The quartiers that an ESC serves; none for any other place. */
export function servedBy(place: KnownPlace): readonly string[] {
  return knownTerritories.find(({ seatId }) => seatId === place.id)?.covers ?? [];
}

interface Naming {
  keys: ReadonlySet<string>;
  vocabulary: ReadonlySet<string>;
  addresses: ReadonlySet<string>;
}

const namings = new Map(knownPlaces.map(place => [place.id, readNaming(place)]));

function namingOf(place: KnownPlace): Naming {
  return namings.get(place.id) ?? readNaming(place);
}

function readNaming({ name, aliases, address, formerAddresses, territoryId }: KnownPlace): Naming {
  const keys = [name, ...aliases].map(alias => keyOf(foldWords(alias)));
  const quartier = quartierNames.find(({ id }) => id === territoryId)?.names[0] ?? '';
  const addresses = [...(address ? [address] : []), ...formerAddresses].map(knownAddress);
  return {
    keys: new Set(keys),
    vocabulary: new Set([...keys, keyOf(foldWords(quartier))].flatMap(key => key.split(' '))),
    addresses: new Set(addresses),
  };
}

function withoutNumber(address: string): string {
  return address.replace(/^\d\S* /, '');
}
