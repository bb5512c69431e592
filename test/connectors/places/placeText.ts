import type { PlaceText } from '../../../connectors/draft.ts';
import { type Location, locate } from '../../../connectors/places/locate.ts';

/** What a partner wrote of a place; a text alone is its name. */
export interface Written extends Partial<PlaceText> {
  /** The territory of the source, Rennes unless said. */
  source?: string;
}

const nothing: PlaceText = {
  name: null,
  address: null,
  postalCode: null,
  city: null,
  quartier: null,
  insee: null,
  latitude: null,
  longitude: null,
};

/** Where the words are. */
export function located(written: Written | string): Location {
  const { source = 'com:35238', ...text } = typeof written === 'string' ? { name: written } : written;
  return locate({ ...nothing, ...text }, source);
}

/** The position of a place of Rennes, some metres north of it. */
export function northOf(latitude: number, longitude: number, metres: number) {
  return { latitude: latitude + metres / 111_200, longitude };
}
