import type { DateSpan } from './schedule.ts';

/** Two letters are a day only where another day or an hour follows: « ma » and « me » are also words. */
const BEFORE_DAY_OR_HOUR =
  '\\.?(?= ?(?:[-:/,]|et |au |a )? ?(?:(?:de )?\\d|(?:lu|ma|me|je|ve|sa|di)\\b(?!\\w)))';

/** Spellings as regular expressions over folded text, in the order of the calendar. */
export const DAY_NAMES = [
  `lundis?|lun\\b\\.?|lu${BEFORE_DAY_OR_HOUR}`,
  `mardis?|mar\\b\\.?|ma${BEFORE_DAY_OR_HOUR}`,
  `mercredis?|mer\\b\\.?|me${BEFORE_DAY_OR_HOUR}`,
  `jeudis?|jeu\\b\\.?|je${BEFORE_DAY_OR_HOUR}`,
  `vendredis?|ven\\b\\.?|ve${BEFORE_DAY_OR_HOUR}`,
  `samedis?|sam\\b\\.?|sa${BEFORE_DAY_OR_HOUR}`,
  `dimanches?|dim\\b\\.?|di${BEFORE_DAY_OR_HOUR}`,
];
/** A single letter, where a colon and an hour follow: mardi and mercredi share theirs. */
export const DAY_LETTERS: [string, number][] = [
  ['l', 0],
  ['j', 3],
  ['v', 4],
  ['s', 5],
  ['d', 6],
];
export const MONTH_NAMES = [
  'janvier|janv\\b\\.?',
  'fevrier|fevr?\\b\\.?',
  'mars',
  'avril|avr\\b\\.?',
  'mai',
  'juin',
  'juillet|juil\\b\\.?',
  'aout',
  'septembre|sept\\b\\.?',
  'octobre|oct\\b\\.?',
  'novembre|nov\\b\\.?',
  'decembre|dec\\b\\.?',
];
export const NTH_NAMES: [number, string][] = [
  [1, '1(?:ers?|eres?|re)|premi(?:ers?|eres?)'],
  [2, '2(?:emes?|iemes?|nde?s?|es?|d)|deuxiemes?|secondes?|seconds?'],
  [3, '3(?:emes?|iemes?|es?)|troisiemes?'],
  [4, '4(?:emes?|iemes?|es?)|quatriemes?'],
  [5, '5(?:emes?|iemes?|es?)|cinquiemes?'],
  [-1, 'derni(?:ers?|eres?)'],
];
/** School holidays by name, and the part of every year in which they surely fall. */
export const BREAKS: [string, DateSpan][] = [
  ["(?:de (?:la )?)?toussaint|(?:d')?automne", span(10, 10, 11, 15)],
  ["(?:de )?noel|de fin d'annee", span(12, 15, 1, 10)],
  ["(?:d')?hiver|(?:de )?fevrier", span(2, 1, 3, 20)],
  ["(?:de )?printemps|(?:de )?paques|(?:d')?avril", span(3, 25, 5, 12)],
  ["(?:d')?ete|estivales", span(6, 25, 9, 10)],
];

export const ANY_DAY = DAY_NAMES.join('|');
/** What may follow an hour without a space: « 16h30Samedi », « 9hà 12h ». */
export const STUCK_TO_HOUR = '(?:lun|mar|mer|jeu|ven|sam|dim)[a-z.: ]|a ?\\d';
export const ANY_MONTH = MONTH_NAMES.join('|');
export const RDV = '(?:r\\.?d\\.?v\\b\\.?|rendez[- ]?vous)';
export const PHONE = '(?:0\\d(?:[ .-]?\\d\\d){4}|\\+33[ .]?\\d(?:[ .]?\\d\\d){4})(?!\\d)';
export const SHORT_PHONE = '\\d\\d ?\\d\\d(?![\\dh:])';
export const CONTACT = `(?:${PHONE}(?: ou ${PHONE})?|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|(?:https?://)?(?:www\\.)?[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:fr|bzh|org|com|net|eu)\\b(?:/[\\w/.-]*)?)`;
export const CHANNEL = '(?:telephone\\b|tel\\b\\.?|e-?mails?\\b|courriel\\b|internet\\b|site web\\b)';

function span(fromMonth: number, fromDay: number, toMonth: number, toDay: number): DateSpan {
  return { from: { month: fromMonth, day: fromDay }, to: { month: toMonth, day: toDay } };
}
