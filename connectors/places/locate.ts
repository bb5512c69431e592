import { createHash } from 'node:crypto';
import { communeOfPostalCode, type KnownPlace, knownPlaces } from '../../schema/gazetteer/index.ts';
import type { Place, Territory } from '../../schema/territory.ts';
import type { Problem } from '../connector.ts';
import type { PlaceText } from '../draft.ts';
import { findTerritory } from './findTerritory.ts';
import { foldAddress, isStreetAddress } from './foldAddress.ts';
import { foldName } from './foldName.ts';

/** Which place a partner's words are. */
export interface Location {
  place: Place;
  /** A commune met for the first time, to be kept with the place. */
  territory: Territory | null;
  warning: Problem | null;
}

/**
 * Which place the words are: a known one by its name, alias or address; else a place of its own, with the words kept,
 * in the narrowest territory that is certain, and a warning. Never a confident wrong match: a name and an address that
 * do not speak of one building make an unknown place.
 */
export function locate(text: PlaceText, sourceTerritory: string): Location {
  const known = findKnownPlace(text);
  if (!known) return unknownPlace(text, sourceTerritory);
  const { formerAddresses: _, ...place } = known;
  return { place, territory: null, warning: null };
}

function findKnownPlace(text: PlaceText): KnownPlace | null {
  const parts = (text.name ?? '').split(/[,;\n]| [-–—] /);
  const names = [text.name ?? '', ...parts].map(foldName);
  const addresses = [...(text.address ?? '').split(/[,;\n]/), text.address ?? '', ...parts].map(foldAddress);
  const here = knownPlaces.filter(place => isSameTown(place, text));
  const named = here.filter(place =>
    [place.name, ...place.aliases].some(name => names.includes(foldName(name))),
  );
  const addressed = here.filter(place => addressesOf(place).some(address => addresses.includes(address)));
  const [place, ...others] = new Set([...named, ...addressed]);
  if (!place || others.length > 0) return null;
  const elsewhere = addresses.filter(isStreetAddress).some(address => !isAddressOf(place, address));
  return elsewhere ? null : place;
}

function addressesOf(place: KnownPlace): string[] {
  return [place.address, ...place.formerAddresses].flatMap(address =>
    address ? [foldAddress(address)] : [],
  );
}

/** For a place that was found: an address that we know without its number is met with any. */
function isAddressOf(place: KnownPlace, address: string): boolean {
  const street = address.replace(/^\d+\S* /, '');
  return addressesOf(place).some(known => known === address || known === street);
}

/** False when the words name another town: « ESC Maurepas » of Rennes is not in the Maurepas of the Yvelines. */
function isSameTown(place: KnownPlace, text: PlaceText): boolean {
  const commune = place.postalCode ? communeOfPostalCode.get(place.postalCode) : undefined;
  if (text.insee && `com:${text.insee}` !== commune) return false;
  if (text.postalCode && communeOfPostalCode.get(text.postalCode) !== commune) return false;
  return !text.city || foldName(text.city).startsWith('rennes');
}

function unknownPlace(text: PlaceText, sourceTerritory: string): Location {
  const name = text.name ?? text.address ?? text.city ?? text.quartier ?? 'Lieu sans nom';
  const words = [text.name, text.address, text.postalCode, text.city].filter(Boolean).join(', ') || name;
  const { territoryId, territory } = findTerritory(text, sourceTerritory);
  const identity = [foldName(words), territoryId].join('|');
  const place: Place = {
    id: `pla:${createHash('sha256').update(identity).digest('hex').slice(0, 12)}`,
    name,
    aliases: [],
    address: text.address,
    postalCode: text.postalCode,
    latitude: text.latitude,
    longitude: text.longitude,
    territoryId,
  };
  const message = `Le lieu « ${words} » n'est pas connu du hub : l'offre est gardée avec ces mots. Écrire le nom d'un lieu connu, par exemple « ESC Maurepas », ou demander l'ajout de ce lieu.`;
  return { place, territory, warning: { severity: 'WARNING', field: 'lieu', received: words, message } };
}
