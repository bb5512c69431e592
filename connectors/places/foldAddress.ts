import { foldText } from '../values/foldText.ts';

const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/\b(?:bd|bld|blvd|boul)\b\.?/g, 'boulevard'],
  [/\b(?:av|ave)\b\.?/g, 'avenue'],
  [/\bpl\b\.?/g, 'place'],
  [/\bsq\b\.?/g, 'square'],
  [/\ball\b\.?/g, 'allee'],
  [/\brte\b\.?/g, 'route'],
  [/\bimp\b\.?/g, 'impasse'],
  [/\bst\b\.?/g, 'saint'],
];

/** Number and street as they are compared: « 7, Bd. de Yougoslavie, 35200 Rennes » → `7 boulevard de yougoslavie`. */
export function foldAddress(address: string): string {
  const plain = foldText(address)
    .replace(/,?\s*\b\d{5}\b.*$/, '')
    .replace(/[,.;-]/g, ' ');
  const whole = abbreviations.reduce((text, [short, long]) => text.replace(short, long), plain);
  return whole
    .replace(/\b(\d+) ([a-d])\b/g, '$1$2')
    .replace(/'/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** True when the text names a street with its number: only such an address tells one building from another. */
export function isStreetAddress(folded: string): boolean {
  return /^\d+[a-z]? ?(?:bis|ter|quater)? (?:rue|boulevard|avenue|place|cours|square|allee|route|impasse|quai|chemin|mail|passage|esplanade|rond point|galerie|parvis|promenade)\b/.test(
    folded,
  );
}
