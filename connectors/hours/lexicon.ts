import {
  ANY_DAY,
  ANY_MONTH,
  CHANNEL,
  CONTACT,
  DAY_NAMES,
  MONTH_NAMES,
  NTH_NAMES,
  PHONE,
  RDV,
  SHORT_PHONE,
} from './names.ts';
import type { GrammarWord, Meaning } from './tokens.ts';

/** Patterns tried in this order at each place of the folded text: the longest phrases first. */
export const LEXICON: [RegExp, (match: RegExpExecArray) => Meaning][] = [
  phrase(`(?:avec ou sans|sans ou avec|sur ou sans|sans) (?:prise de )?${RDV}`, 'filler'),
  phrase(
    `(?:(?:uniquement|seulement|exclusivement) )?(?:(?:sur|avec|par|prise de|prendre|prenez) )?(?:prise de )?${RDV}` +
      `(?: (?:uniquement|seulement|exclusivement|obligatoire|prealable|au prealable|necessaire))*` +
      `(?:,? ?:? ?\\(?(?:(?:par|au|via|sur|a|en ligne sur) )?(?:${CHANNEL} ?:? ?)?(?:(?:au|par|sur) )?${CONTACT}\\)?` +
      `| (?:par |au )?(?:${CHANNEL}|au) ?:? ?(?:au )?${SHORT_PHONE}|,? (?:par |au )${CHANNEL}| en ligne\\b)?`,
    'appointment',
  ),
  phrase(
    `(?:sur|sans|avec) inscription|inscription (?:obligatoire|prealable|conseillee|souhaitee)|entree libre|acces libre|gratuit|tout public|(?:au )?(?:(?:tel\\b\\.?|telephone) ?:? ?)?${PHONE}`,
    'note',
  ),
  [/(\d{4})-(\d{2})-(\d{2})(?!\d)/y, m => date(m[3], m[2], m[1])],
  [/(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})(?![\dh:])/y, m => date(m[1], m[2], m[3])],
  [/(\d{1,2})\/(\d{2})(?![\dh:/])(?! ?h)/y, m => date(m[1], m[2])],
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
  [/(\d{1,2}) ?h(?:eures?\b|rs?\b)?(?: ?([0-5]\d)(?!\d| ?h(?![a-z])|:))?(?![a-z])/y, m => time(m[1], m[2])],
  [/(\d{1,2}):([0-5]\d)(?::00)?(?!\d)/y, m => time(m[1], m[2])],
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
  phrase(
    '(?:(?:les? |la )?periodes? (?:de |des )?)?(?:les )?(?:vacances|conges) scolaires',
    'school holidays',
  ),
  phrase('(?:en |pendant (?:la |les )?|durant (?:la |les )?)?periodes? scolaires?', 'term time'),
  ...DAY_NAMES.map((names, index) => entry(`(?:${names})(?![a-z])`, { kind: 'day', days: [index] })),
  ...MONTH_NAMES.map((names, index) => entry(`(?:${names})(?![a-z])`, { kind: 'month', value: index + 1 })),
  ...NTH_NAMES.map(([value, names]) => entry(`(?:${names})(?![a-z])`, { kind: 'nth', value })),
  [/\d+(?![a-z])/y, m => ({ kind: 'number', value: Number(m[0]) })],
  phrase('(?:le |les )?matin(?:s|ees?)?', 'half-morning'),
  phrase('(?:le |les |en )?soir(?:s|ees?)?', 'half-evening'),
  phrase(
    "(?:sauf|hors|excepte[es]*|hormis|a l'exception (?:de(?:s| la| l')?|du)|en dehors (?:de(?:s| la)?|du))",
    'except',
  ),
  phrase('(?:fermetures?(?: (?:annuelles?|exceptionnelles?))?|fermee?s?)', 'closed'),
  phrase('(?:y compris|(?:inclus|compris)(?:es)?)', 'included'),
  phrase('(?:uniquement|seulement|exclusivement)', 'only'),
  phrase("jusqu'(?:a|au)", 'until'),
  phrase('(?:pendant|durant)', 'during'),
  phrase('(?:(?:tous|toutes) les|le|la|les|chaque)', 'the'),
  phrase("(?:au mois d(?:e |'))", 'in'),
  phrase("(?:du mois d(?:e |'))", 'from'),
  phrase('(?:de|des)', 'of'),
  phrase('entre', 'between'),
  phrase('du', 'from'),
  phrase('(?:au|aux|a)', 'to'),
  phrase('en', 'in'),
  phrase('(?:et|puis|ainsi que)', 'and'),
  phrase(
    "(?:(?:horaires?|heures?|jours?) (?:d'ouverture|d'accueil)|horaires?|(?:est |sont )?ouverte?s?|ouvertures?|permanences?|accueil|toute l'annee|sans interruption|non[- ]stop|(?:en )?journee continue)",
    'filler',
  ),
  entry("d'", { kind: 'word', value: 'of' }),
  entry("l'", { kind: 'word', value: 'the' }),
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
