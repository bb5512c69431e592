import {
  communeOfPostalCode,
  type KnownPlace,
  knownPlaces,
  knownTerritories,
} from '../../schema/gazetteer/index.ts';
import type { PlaceText } from '../draft.ts';
import { foldAddress, isStreetAddress } from './foldAddress.ts';
import { foldName } from './foldName.ts';
import { isRennes } from './town.ts';

/** The known place that the words speak of, all of them; null when none, or several. */
export function findKnownPlace(text: PlaceText, sourceTerritory: string): KnownPlace | null {
  const parts = (text.name ?? '').split(/[,;\n()]| [-–—/] | ou /).filter(part => part.trim() !== '');
  const lines = [...(text.address ?? '').split(/[,;\n]/), text.address ?? ''];
  const words: Words = {
    parts,
    names: [text.name ?? '', ...parts].map(foldName),
    addresses: [...lines, ...parts].map(foldAddress).filter(isStreetAddress),
  };
  const here = knownPlaces.filter(place => isSameTown(place, text));
  const found = here.filter(
    place =>
      (bearsName(place, words) && isAround(place, text, sourceTerritory)) ||
      (isOnlyHere(place, words) && isCertainTown(place, text, sourceTerritory)),
  );
  const [place, ...others] = found;
  if (!place || others.length > 0) return null;
  return words.addresses.every(address => isMetAt(place, address)) ? place : null;
}

interface Words {
  parts: readonly string[];
  names: readonly string[];
  /** Those with a number: only such an address tells one building from another. */
  addresses: readonly string[];
}

function bearsName(place: KnownPlace, { names }: Words): boolean {
  return namesOf(place).some(name => !isBorneElsewhere(name) && names.includes(name));
}

/** By its address, or by a name that many towns have, with nothing else that may be another place. */
function isOnlyHere(place: KnownPlace, { parts, names, addresses }: Words): boolean {
  if (addressesOf(place).some(address => addresses.includes(address))) return true;
  if (!namesOf(place).some(name => names.includes(name))) return false;
  return parts.every(
    part =>
      namesOf(place).includes(foldName(part)) || isAddressOf(place, foldAddress(part)) || isDetail(part),
  );
}

/** « CCAS » is a place of every town. */
function isBorneElsewhere(name: string): boolean {
  return /^(?:ccas|pimms|centre communal|esc centre)/.test(name) && !/rennes/.test(name);
}

/** A town, a room, a floor. */
function isDetail(part: string): boolean {
  return (
    isRennes(part.replace(/\d{5}/, '')) ||
    /^(?:\d{5}|salle|bureau|etage|rez|rdc|hall|accueil|batiment|entree|\d+e[rm]*e? etage)\b/.test(
      foldName(part),
    )
  );
}

function namesOf(place: KnownPlace): string[] {
  return [place.name, ...place.aliases].map(foldName);
}

function addressesOf(place: KnownPlace): string[] {
  return [place.address, ...place.formerAddresses].flatMap(address =>
    address ? [foldAddress(address)] : [],
  );
}

function isAddressOf(place: KnownPlace, address: string): boolean {
  return addressesOf(place).includes(address);
}

/** For a place that was found: a street that we know without a number is met with any, a name may be shortened. */
function isMetAt(place: KnownPlace, address: string): boolean {
  return addressesOf(place).some(
    known => known === address || known === address.replace(/^\d+\S* /, '') || ends(known) === ends(address),
  );
}

/** « 42 cours du Président J. F. Kennedy » and « 42 cours Kennedy » begin and end alike. */
function ends(address: string): string {
  return `${/^\d+/.exec(address)?.[0] ?? ''} ${address.split(' ').at(-1)}`;
}

/** False when the words name another town: « ESC Maurepas » of Rennes is not in the Maurepas of the Yvelines. */
function isSameTown(place: KnownPlace, text: PlaceText): boolean {
  const commune = communeOf(place);
  if (text.insee && `com:${text.insee}` !== commune) return false;
  if (text.postalCode && communeOfPostalCode.get(text.postalCode) !== commune) return false;
  if (isFarFromRennes(text)) return false;
  return !text.city || isRennes(text.city);
}

/** A town that is named is this one, since it is no other; else it is that of the source. */
function isCertainTown(place: KnownPlace, text: PlaceText, sourceTerritory: string): boolean {
  const isNamed = Boolean(text.insee || text.postalCode || text.city);
  return isNamed || ancestors(sourceTerritory).includes(communeOf(place));
}

/** A source that covers the place's town, or lies in it. */
function isAround(place: KnownPlace, text: PlaceText, sourceTerritory: string): boolean {
  return isCertainTown(place, text, sourceTerritory) || ancestors(communeOf(place)).includes(sourceTerritory);
}

function communeOf(place: KnownPlace): string {
  return communeOfPostalCode.get(place.postalCode ?? '') ?? '';
}

const parents = new Map(knownTerritories.map(({ id, parentId }) => [id, parentId]));

/** The territory and all that contain it. */
function ancestors(id: string): string[] {
  const parent = parents.get(id);
  return [id, ...(parent ? ancestors(parent) : [])];
}

/** By more than some ten kilometres; feeds often place what they cannot find in the middle of its town. */
function isFarFromRennes({ latitude, longitude }: PlaceText): boolean {
  if (latitude === null || longitude === null) return false;
  return Math.abs(latitude - 48.11) > 0.1 || Math.abs(longitude + 1.68) > 0.15;
}
