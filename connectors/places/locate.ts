import { createHash } from 'node:crypto';
import type { Place, Territory } from '../../schema/territory.ts';
import type { Problem } from '../connector.ts';
import type { PlaceText } from '../draft.ts';
import { findKnownPlace } from './findKnownPlace.ts';
import { findTerritory } from './findTerritory.ts';
import { foldName } from './foldName.ts';
import { positionWarning, unknownWarning } from './placeWarnings.ts';
import { readWords } from './readWords.ts';
import { withTown } from './town.ts';

/** Which place a partner's words are. */
export interface Location {
  place: Place;
  /** A commune met for the first time, to be kept with the place. */
  territory: Territory | null;
  warning: Problem | null;
}

/**
 * Which place the words are: a known one by its name, alias, address or position; else a place of its own, with the
 * words kept, in the narrowest territory that is certain, and a warning. Never a confident wrong match: words that do
 * not all speak of one building make an unknown place.
 */
export function locate(given: PlaceText, sourceTerritory: string): Location {
  const text = withTown(given);
  const words = readWords(text);
  const { place: known, near } = findKnownPlace(text, words, sourceTerritory);
  if (known) {
    const { formerAddresses: _, ...place } = known;
    return { place, territory: null, warning: positionWarning(known, given) };
  }
  const { territoryId, territory } = findTerritory(text, words, near, sourceTerritory);
  const said = wordsOf(given);
  const place: Place = {
    id: `pla:${digest(`${foldName(said)}|${territoryId}`)}`,
    name: given.name ?? given.address ?? given.city ?? given.quartier ?? 'Lieu sans nom',
    aliases: [],
    address: text.address,
    postalCode: /^\d{5}$/.test(text.postalCode ?? '') ? text.postalCode : null,
    latitude: text.latitude,
    longitude: text.longitude,
    territoryId,
  };
  return { place, territory, warning: unknownWarning({ said, text, words, near, territoryId, territory }) };
}

/** The words as received; a postal code or a town that the address holds already is not said again. */
function wordsOf({ name, address, postalCode, city, quartier }: PlaceText): string {
  const said = [name, address, postalCode, city].reduce<string>((words, part) => {
    if (!part || foldName(words).includes(foldName(part))) return words;
    return words === '' ? part : `${words}, ${part}`;
  }, '');
  return said || (quartier ?? 'Lieu sans nom');
}

function digest(identity: string): string {
  return createHash('sha256').update(identity).digest('hex').slice(0, 12);
}
