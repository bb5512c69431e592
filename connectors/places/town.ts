import type { PlaceText } from '../draft.ts';
import { foldName } from './foldName.ts';

/** The words with the postal code and the town that stand in the address or in the name: « Mairie, 35510 Cesson-Sévigné ». */
export function withTown(text: PlaceText): PlaceText {
  const written = text.postalCode ? null : (townIn(text.address) ?? townIn(text.name));
  const postalCode = text.postalCode ?? written?.postalCode ?? null;
  const city = text.city ?? written?.city ?? null;
  // A CEDEX code is that of a sorting office.
  return { ...text, postalCode: /\bcedex\b/i.test(city ?? '') ? null : postalCode, city };
}

/** « Rennes », « RENNES Cedex 7 », « Rennes Sud »; not « Rennes-le-Château ». */
export function isRennes(city: string): boolean {
  return /^rennes(?: (?:cedex|nord|sud|est|ouest|centre|france|35|\d).*)?$/.test(foldName(city));
}

function townIn(words: string | null): { postalCode: string; city: string | null } | null {
  const found = /(?<!\d)(\d{5})(?!\d)[ ,]*([A-Za-zÀ-ÿ][^,;\d\n()]*)?/.exec(words ?? '');
  if (!found?.[1]) return null;
  return { postalCode: found[1], city: found[2]?.replace(/\s+[-–—]\s.*$/, '').trim() ?? null };
}
