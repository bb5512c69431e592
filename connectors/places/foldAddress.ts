import { foldText } from '../values/foldText.ts';
import { remembering } from '../values/remembering.ts';

const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/\b(?:bd|bld|blvd|boul)\b\.?/g, 'boulevard'],
  [/\b(?:av|ave)\b\.?/g, 'avenue'],
  [/\bpl\b\.?/g, 'place'],
  [/\bsq\b\.?/g, 'square'],
  [/\ball\b\.?/g, 'allee'],
  [/\b(?:rte|rt)\b\.?/g, 'route'],
  [/\bimp\b\.?/g, 'impasse'],
  [/\b(?:ch|che|chem)\b\.? (?=d[eu]|l)/g, 'chemin '],
  [/\b(?:fg|fbg)\b\.?/g, 'faubourg'],
  [/\bcrs\b\.?/g, 'cours'],
  [/(?<=\d ?(?:bis|ter|[a-d])?,? )r\b\.?/g, 'rue'],
  [/\bst\b\.?/g, 'saint'],
  [/\bste\b\.?/g, 'sainte'],
  [/\b(?:pdt|pres)\b\.?/g, 'president'],
  [
    /\b(?:president )?(?:j(?:ohn)?[. -]*(?:f(?:itzgerald)?[. -]*)?)kennedy\b|\bpresident kennedy\b/g,
    'kennedy',
  ],
];

const ways =
  'rue|boulevard|avenue|place|cours|square|allee|route|impasse|quai|chemin|mail|passage|esplanade|rond point|galerie|parvis|promenade|faubourg|venelle|sentier|voie';

const streetKind = new RegExp(`\\b(?:${ways})\\b`);
const kinds = `${ways}|villa|cite|residence`;

const spacedNumbers = new RegExp(`(^|, ?)(\\d+) - (\\d+)(?= (?:${kinds})\\b)`, 'g');

const room = 'bat|batiment|salle|lot|appt?|appartement|porte|bureau|niveau|hall|escalier|entree|local';
const number = String.raw`(?<![\d.]|\b(?:${room}) )(\d{1,4}(?:(?:[-/]| et | a | & )\d{1,4})*) ?-?(bis|ter|quater|[a-d])?\b`;
const numbered = new RegExp(`${number} ?,? (?=(?:${kinds})\\b)([^,()|]*)`, 'g');
const tails =
  /(?<!\b(?:de|du|des|la|le)) (?:\d+(?:er|e|eme|nd) (?:etage|niveau)|etage|rdc|rez|batiment|bat|salle|bureau|hall|porte|bp|cs|\d{5}|(?:a )?rennes|france|cedex)\b.*$| [-/] .*$/;

/** Words without abbreviations, hyphens or full stops, line breaks made commas: « Bd. St-Martin » → `boulevard saint martin`. */
export const foldWords = remembering(text => {
  const plain = foldText(text.replace(/[\n\r;|•·]+/g, ' , ').replace(/[«»"“”]/g, ' '));
  const whole = abbreviations.reduce((words, [short, long]) => words.replace(short, long), plain);
  return whole
    .replace(/(?<=[a-z'])-(?=[a-z])/g, ' ')
    .replace(/\be\.s\.c\b\.?/g, 'esc')
    .replace(/\.(?!\d)/g, ' ')
    .replace(spacedNumbers, '$1$2-$3')
    .replace(/ +/g, ' ')
    .trim();
});

/** Stands in words where an address was taken out. */
export const addressMark = '§';

/** Each street with its number in folded words, and the words without them, marked where they stood. */
export function takeAddresses(words: string): { addresses: string[]; streets: string[]; rest: string } {
  const addresses: string[] = [];
  const streets: string[] = [];
  const rest = words.replace(numbered, (_, figures: string, suffix: string | undefined, written: string) => {
    const tail = tails.exec(written)?.[0] ?? '';
    const street = written.slice(0, written.length - tail.length).trim();
    addresses.push(`${figures}${suffix ?? ''} ${foldStreet(street)}`);
    streets.push(street);
    return `,${addressMark},${tail.replace(/^ [-/] /, '')},`;
  });
  return { addresses, streets, rest };
}

/** « place du Gros Chêne » → `place gros chene`. */
export function foldStreet(street: string): string {
  return street
    .replace(/\b[dl](?:'|\b)|&/g, ' ')
    .replace(/\b(?:de|du|des|la|le|les|et)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** True when a street's kind stands among the words: « angle de la rue de ». */
export function hasStreetKind(words: string): boolean {
  return streetKind.test(words);
}

/** True for a street without a number: « rue de Betton » is no town. */
export function isStreet(words: string): boolean {
  return /^(?:angle |a l'angle |au coin )?(?:de la |du )?(?:rue|boulevard|avenue|place|square|allee|route|impasse|quai|chemin|faubourg|esplanade|mail|rond point|passage)\b/.test(
    words,
  );
}
