import { createHash } from 'node:crypto';
import type { Place, Territory } from '../../schema/territory.ts';
import type { Problem } from '../connector.ts';
import type { PlaceText } from '../draft.ts';
import { findKnownPlace } from './findKnownPlace.ts';
import { findTerritory } from './findTerritory.ts';
import { foldName } from './foldName.ts';
import { withTown } from './town.ts';

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
export function locate(given: PlaceText, sourceTerritory: string): Location {
  const text = withTown(given);
  const known = findKnownPlace(text, sourceTerritory);
  if (!known) return unknownPlace(given, text, sourceTerritory);
  const { formerAddresses: _, ...place } = known;
  return { place, territory: null, warning: null };
}

/** `given` are the words as received; `text` has the town that was found in them too. */
function unknownPlace(given: PlaceText, text: PlaceText, sourceTerritory: string): Location {
  const name = given.name ?? given.address ?? given.city ?? given.quartier ?? 'Lieu sans nom';
  const words = saidOnce([given.name, given.address, given.postalCode, given.city]) || name;
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
  const message = `Le lieu « ${words} » n'est pas connu du hub : l'offre est gardée avec ces mots. ${whatToDo(text, territoryId)}`;
  return { place, territory, warning: { severity: 'WARNING', field: 'lieu', received: words, message } };
}

/** A postal code or a town that the address holds already is not said again. */
function saidOnce(parts: readonly (string | null)[]): string {
  return parts.reduce<string>((said, part) => {
    if (!part || foldName(said).includes(foldName(part))) return said;
    return said === '' ? part : `${said}, ${part}`;
  }, '');
}

/** A secretary of another town needs no name of ours: her address is all that is missing. */
function whatToDo({ name, city }: PlaceText, territoryId: string): string {
  if (territoryId.startsWith('com:') && territoryId !== 'com:35238') {
    return `Elle compte pour la commune de ${city ?? name ?? territoryId} : rien à corriger si c'est bien là.`;
  }
  return "Écrire le nom d'un lieu connu, par exemple « ESC Maurepas », ou demander l'ajout de ce lieu.";
}
