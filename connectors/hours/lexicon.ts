import {
  ANY_DAY,
  ANY_MONTH,
  BREAKS,
  CHANNEL,
  CONTACT,
  DAY_LETTERS,
  DAY_NAMES,
  MONTH_NAMES,
  NTH_NAMES,
  PHONE,
  RDV,
  SHORT_PHONE,
  STUCK_TO_HOUR,
} from './names.ts';
import type { GrammarWord, Meaning } from './tokens.ts';

const HOUR_ENDS = `(?=[^a-z]|$|${STUCK_TO_HOUR})`;
const BREAK_BEGINS =
  '(?:(?:les? |la )?periodes? (?:de |des )?)?(?:les )?(?:vac(?:ances|s?\\.?)|conges) (?:scolaires )?';

/** Patterns tried in this order at each place of the folded text: the longest phrases first. */
export const LEXICON: [RegExp, (match: RegExpExecArray) => Meaning][] = [
  phrase(
    `(?:avec ou sans|sans ou avec|sur ou sans|sans) (?:prise de )?${RDV}(?: et (?:sur|avec) ${RDV})?` +
      `|(?:possibilite de (?:prendre |prise de )?|(?:prise de )?)${RDV} (?:possibles?|conseillee?|recommandee?|souhaitee?|souhaitable)` +
      `|possibilite de (?:prendre|prise de) ${RDV}(?: (?:au|par|a) (?:${CHANNEL} ?:? ?)?(?:au )?${CONTACT})?`,
    'walk-in',
  ),
  phrase(
    `(?:ou (?:sur|avec|en|par) (?:prise de )?${RDV}(?: toute la semaine)?` +
      `|(?:(?:uniquement|seulement|exclusivement) )?(?:(?:sur|avec|par|prise de|prendre|prenez) )?(?:prise de )?${RDV}` +
      `(?: (?:uniquement|seulement|exclusivement|obligatoire|prealable|au prealable|necessaire))*` +
      `(?:,? ?:? ?\\(?(?:(?:par|au|via|sur|a|en ligne sur) )?(?:${CHANNEL} ?:? ?)?(?:(?:au|par|sur) )?${CONTACT}\\)?(?: ou par ${CHANNEL})?` +
      `| (?:par |au )?(?:${CHANNEL}|au) ?:? ?(?:au )?${SHORT_PHONE}|,? (?:par |au )${CHANNEL}| en ligne\\b)?)`,
    'appointment',
  ),
  phrase(
    `(?:sur|sans|avec) inscription|inscription (?:obligatoire|prealable|conseillee|souhaitee)|entree libre|acces libre|gratuit|tout public|(?:au )?(?:(?:tel\\b\\.?|telephone) ?:? ?)?${PHONE}`,
    'note',
  ),
  [/(\d{4})-(\d{2})-(\d{2})(?!\d)/y, m => date(m[3], m[2], m[1])],
  [/(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})(?![\dh:])/y, m => date(m[1], m[2], m[3])],
  [/(\d{1,2})\/(0\d|1[0-2])(?![\dh:/])(?! ?h)/y, m => date(m[1], m[2])],
  [
    new RegExp(`(\\d{1,2})(?:er)? (${ANY_MONTH})(?![a-z])(?: (\\d{4})(?!\\d))?`, 'y'),
    m => date(m[1], m[2], m[3]),
  ],
  phrase(
    '24 ?h?(?:eures)? ?(?:/|sur) ?24 ?h?(?: ?[,/-]? ?(?:et )?7 ?(?:j|jours)? ?(?:/|sur) ?7(?: ?j(?:ours)?)?)',
    'always',
  ),
  phrase(
    '7 ?(?:j|jours)? ?(?:/|sur) ?7 ?j?(?: ?[,/-]? ?(?:et )?24 ?h?(?:eures)? ?(?:/|sur) ?24 ?h?)',
    'always',
  ),
  phrase('24 ?h?(?:eures)? ?(?:/|sur) ?24 ?h?(?![0-9])', 'all day'),
  [/7 ?(?:j|jours) ?(?:\/|sur) ?7(?!\d)(?: ?j\b)?/y, () => ({ kind: 'day', days: [0, 1, 2, 3, 4, 5, 6] })],
  [/(\d{1,2}) ?h ?([3-5]\d|2[5-9]) ?h(?![a-z])/y, m => time(m[1], m[2])],
  [
    new RegExp(`(\\d{1,2}) ?h(?:eures?\\b|rs?\\b)?(?: ?([0-5]\\d)(?!\\d| ?h(?![a-z])|:))?${HOUR_ENDS}`, 'y'),
    m => time(m[1], m[2]),
  ],
  [/(\d{1,2}) ?:([0-5]\d)(?::00)?(?!\d)/y, m => time(m[1], m[2])],
  [/(\d{1,2}):(?= ?(?:[-/;)]|$))/y, m => time(m[1])],
  // No month is 15, 30, 45 or 00: « 8.30 » is no date.
  [/(?<![\d.])(\d{1,2})\.(00|15|30|45)(?![\d.])/y, m => time(m[1], m[2])],
  phrase("(?:l'|les )?apres[- ]?midis?", 'half-afternoon'),
  [/midi\b/y, () => ({ kind: 'time', minutes: 720 })],
  [/minuit\b/y, () => ({ kind: 'time', minutes: 0 })],
  phrase('(?:(?:du|de chaque|de tous les) mois|chaque mois|par mois)', 'of the month'),
  [
    new RegExp(`(?:un|1) (${ANY_DAY}) (?:sur|/) ?(?:deux|2)\\b`, 'y'),
    m => ({ ...day(m[1]), everyOther: true }),
  ],
  phrase(
    '(?:une|1) (?:semaine|sem\\.?) (?:sur|/) ?(?:deux|2)|tous les (?:quinze|15) jours|toutes les (?:deux|2) semaines',
    'every other week',
  ),
  [/(?:(?:les )?(?:semaines?|sem\b\.?) )(?:im-?paires?)\b/y, () => ({ kind: 'parity', value: 'odd' })],
  [/(?:(?:les )?(?:semaines?|sem\b\.?) )paires?\b/y, () => ({ kind: 'parity', value: 'even' })],
  [/(?:tous les|chaque) jours?\b(?! (?:ouvr|feri))/y, everyDay],
  [/(?:les? )?(?:week[- ]?ends?|fins? de semaine)\b/y, () => ({ kind: 'day', days: [5, 6] })],
  [/(?:les? )?(?:jours? )?feries?\b/y, () => ({ kind: 'day', days: [7] })],
  ...BREAKS.map(([names, within]) =>
    entry(`${BREAK_BEGINS}(?:${names})(?![a-z])`, { kind: 'break', within }),
  ),
  phrase(
    '(?:(?:les? |la )?periodes? (?:de |des )?)?(?:les )?(?:vac(?:ances|s?\\.?)|conges) scolaires',
    'school holidays',
  ),
  phrase('(?:en |pendant (?:la |les )?|durant (?:la |les )?)?periodes? scolaires?', 'term time'),
  [/l ?(?:-|a|au) ?([vsd])(?![a-z'])/y, m => ({ kind: 'day', days: fromMondayTo(m[1]) })],
  ...DAY_LETTERS.map(([letter, index]) => entry(`${letter}\\.?(?= ?: ?\\d)`, { kind: 'day', days: [index] })),
  ...DAY_NAMES.map((names, index) => entry(`(?:${names})(?![a-z])`, { kind: 'day', days: [index] })),
  ...MONTH_NAMES.map((names, index) => entry(`(?:${names})(?![a-z])`, { kind: 'month', value: index + 1 })),
  ...NTH_NAMES.map(([value, names]) => entry(`(?:${names})(?![a-z])`, { kind: 'nth', value })),
  [/\d+(?![a-z\d])/y, m => ({ kind: 'number', value: Number(m[0]), digits: m[0].length })],
  phrase('(?:le |les )?matin(?:s|ees?)?', 'half-morning'),
  phrase('(?:le |les |en )?soir(?:s|ees?)?', 'half-evening'),
  phrase(
    "(?:sauf|hors|excepte[es]*|hormis|a l'exception (?:de(?:s| la| l')?|du)|en dehors (?:de(?:s| la)?|du))",
    'except',
  ),
  phrase(
    "(?:fermetures?(?: (?:annuelles?|exceptionnelles?|hebdomadaires?))?|(?:exceptionnellement )?(?:(?:est|sont|sera|seront) )?(?:exceptionnellement )?fermee?s?(?: exceptionnellement)?(?: au public)?|conges? annuels?|conges(?= (?:du|le|en) )|pas (?:de |d')(?:permanences?|accueil|ateliers?|seances?))",
    'closed',
  ),
  phrase('(?:y compris|(?:inclus|compris)(?:es)?|meme(?= (?:pendant|durant|en|les?)))', 'included'),
  phrase('(?:uniquement|seulement|exclusivement)', 'only'),
  phrase("jusqu'(?:au|a|en)", 'until'),
  phrase("(?:(?:a partir|a compter) (?:du|de|d')|(?:depuis|des) le|depuis)", 'since'),
  [new RegExp(`des(?= (?:${ANY_MONTH})(?![a-z]))`, 'y'), () => ({ kind: 'word', value: 'since' })],
  // Of the place itself, where nothing but its closing is said.
  entry(
    "(?:la |le |l')(?:mediatheque|bibliotheque|mairie|structure|service|espace) (?=(?:est|sera|reste) (?:ferme|ouvert))",
    {
      kind: 'word',
      value: 'filler',
    },
  ),
  phrase('(?:pendant|durant)', 'during'),
  phrase('(?:(?:tous|toutes) les|le|la|les|chaque)', 'the'),
  phrase("(?:(?:au|le) mois d(?:e |'))", 'in'),
  phrase("(?:du mois d(?:e |'))", 'from'),
  phrase('(?:de|des)', 'of'),
  phrase('entre', 'between'),
  phrase('du', 'from'),
  entry(`(?:au|aux|a)(?=[^a-z]|$)`, { kind: 'word', value: 'to' }),
  phrase('en', 'in'),
  phrase('(?:et|ainsi que)', 'and'),
  phrase('puis', 'then'),
  phrase(
    "(?:(?:horaires?|heures?|jours?) (?:d'ouverture|d'accueil)(?: (?:au|du) public)?|(?:jours et )?horaires?|(?:est |sont )?ouverte?s?(?: au public)?|ouvertures?(?: au public)?|permanences?|accueil(?: du public)?|ateliers?|toute l'annee|toute la journee|sans interruption|non[- ]stop|(?:en )?journee continue)",
    'filler',
  ),
  entry("d'", { kind: 'word', value: 'of' }),
  entry("l'", { kind: 'word', value: 'the' }),
  entry('_+(?![a-z\\d])', { kind: 'mark', value: '/' }),
  entry(`(?<=(?:^|\\n) ?)o(?= (?:les? )?(?:${ANY_DAY})(?![a-z]))`, { kind: 'mark', value: '-' }),
  [/[-,;:./()&+\n]/y, m => ({ kind: 'mark', value: m[0] })],
];

function phrase(pattern: string, value: GrammarWord): [RegExp, () => Meaning] {
  return [new RegExp(`(?:${pattern})(?![a-z])`, 'y'), () => ({ kind: 'word', value })];
}

function entry(pattern: string, meaning: Meaning): [RegExp, () => Meaning] {
  return [new RegExp(pattern, 'y'), () => meaning];
}

function everyDay(): Meaning {
  return { kind: 'day', days: [0, 1, 2, 3, 4, 5, 6] };
}

/** « L-V »: the last letter says how far. */
function fromMondayTo(letter = 'v'): number[] {
  return [0, 1, 2, 3, 4, 5, 6].slice(0, 'vsd'.indexOf(letter) + 5);
}

function day(name = ''): { kind: 'day'; days: number[] } {
  return { kind: 'day', days: [indexOfName(DAY_NAMES, name)] };
}

function time(hours = '', minutes = '0'): Meaning {
  return { kind: 'time', minutes: Number(hours) * 60 + Number(minutes) };
}

function date(dayText = '', monthText = '', yearText?: string): Meaning {
  const month = /^\d+$/.test(monthText) ? Number(monthText) : indexOfName(MONTH_NAMES, monthText) + 1;
  const dayNumber = Number(dayText);
  if (yearText === undefined) return { kind: 'date', day: dayNumber, month };
  return { kind: 'date', day: dayNumber, month, year: Number(yearText) + (yearText.length === 2 ? 2000 : 0) };
}

function indexOfName(names: string[], name: string): number {
  return names.findIndex(pattern => new RegExp(`^(?:${pattern})$`).test(name));
}
