/** Spellings as regular expressions over folded text, in the order of the calendar. */
export const DAY_NAMES = [
  'lundis?|lun\\b\\.?',
  'mardis?|mar\\b\\.?',
  'mercredis?|mer\\b\\.?',
  'jeudis?|jeu\\b\\.?',
  'vendredis?|ven\\b\\.?',
  'samedis?|sam\\b\\.?',
  'dimanches?|dim\\b\\.?',
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

export const ANY_DAY = DAY_NAMES.join('|');
export const ANY_MONTH = MONTH_NAMES.join('|');
export const RDV = '(?:r\\.?d\\.?v\\b\\.?|rendez[- ]?vous)';
export const PHONE = '(?:0\\d(?:[ .]?\\d\\d){4}|\\+33[ .]?\\d(?:[ .]?\\d\\d){4})(?!\\d)';
export const SHORT_PHONE = '\\d\\d ?\\d\\d(?![\\dh:])';
export const CONTACT = `(?:${PHONE}|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|(?:https?://)?(?:www\\.)?[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:fr|bzh|org|com|net|eu)\\b(?:/[\\w/.-]*)?)`;
export const CHANNEL = '(?:telephone\\b|tel\\b\\.?|mail\\b|e-mail\\b|courriel\\b|internet\\b)';
