import type { PlaceText } from '../draft.ts';
import { foldName } from './foldName.ts';
import { bareName, quartiersByName, townsByName } from './townNames.ts';
import { communeNamesWithin } from './townsWithin.ts';

/** The words with the postal code and the town that stand in the address or in the name: « Mairie, 35510 Cesson-Sévigné ». */
export function withTown(text: PlaceText): PlaceText {
  const ofCity = townIn(text.city);
  const written = ofCity ?? townIn(text.address) ?? townIn(text.name);
  const given = ofCity ? ofCity.city : text.city;
  const city = given ?? (text.postalCode ? '' : (written?.city ?? townAsQuartier(text.quartier) ?? ''));
  const isCedex = /\bcedex\b/i.test(`${city} ${written?.city}`);
  const town = city.replace(/\s*\bcedex\b.*$/i, '').replace(/,?\s*\bfrance$/i, '');
  // A CEDEX code is that of a sorting office.
  const postalCode = isCedex ? null : (fiveDigits(text.postalCode) ?? written?.postalCode ?? null);
  return { ...text, postalCode, city: town.trim() || null };
}

/** « 35 000 », « F-35000 » and « 35000 Rennes » are one code; any other is kept, to be no commune's of ours. */
function fiveDigits(code: string | null): string | null {
  return /(?<!\d)\d{5}(?!\d)/.exec(code?.replace(/(?<=\d) (?=\d)/g, '') ?? '')?.[0] ?? code;
}

/** « Rennes », « RENNES Cedex 7 », « Rennes Sud », « Rennes - Villejean »; not « Rennes-le-Château ». */
export function isRennes(city: string): boolean {
  const [first, ...others] = foldName(city).split(' ');
  const rest = others.join(' ');
  return (
    first === 'rennes' &&
    (quartiersByName.has(rest) || /^(?:(?:cedex|nord|sud|est|ouest|centre|france|35|\d)\b.*)?$/.test(rest))
  );
}

/** « Betton », « Betton centre » in the column of quartiers. */
function townAsQuartier(quartier: string | null): string | null {
  const name = bareName(quartier ?? '');
  if (quartiersByName.has(name)) return null;
  const isTown = townsByName.has(name) || communeNamesWithin(name).some(town => !quartiersByName.has(town));
  return isTown ? quartier : null;
}

function townIn(words: string | null): { postalCode: string; city: string | null } | null {
  const found = /(?<!\d)(\d{5})(?!\d)[ ,]*([A-Za-zÀ-ÿ][^,;\d\n()]*)?/.exec(words ?? '');
  if (!found?.[1]) return null;
  return { postalCode: found[1], city: found[2]?.replace(/\s+[-–—]\s.*$/, '').trim() ?? null };
}
