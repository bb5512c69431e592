/** The days that folded words name, as `12-08`: « 8/12 », « 8 et 15 décembre », « 1er déc. ». */
export function daysNamed(folded: string): string[] {
  const days = [
    ...[...folded.matchAll(inFigures)].map(([, day, month]) => asDay(day, Number(month))),
    ...[...folded.matchAll(inWords)].map(([, day, month = '']) => asDay(day, monthOf(month))),
  ];
  return [...new Set(days.flatMap(day => day ?? []))];
}

/** « du 8 au 20 décembre », « jusqu'au 15 janvier »: days without an end that one could name. */
export function namesSpan(folded: string): boolean {
  return /\bjusqu'|\bdu \d[^.]*\bau \d|\ba (?:partir|compter) d/.test(folded);
}

const monthWords =
  '(janv|fevr?|mars|avr|mai|juin|juil|aout|sept?|oct|nov|dec)(?:ier|rier|il|let|embre|obre|vembre|mbre)?\\b';
const inFigures = /(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d])/g;
const inWords = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:er)?(?=(?: ?(?:,|et|&) ?(?:le )?\\d{1,2}(?:er)?)* ${monthWords})`,
  'g',
);
const months = ['janv', 'fev', 'mars', 'avr', 'mai', 'juin', 'juil', 'aout', 'sep', 'oct', 'nov', 'dec'];

function monthOf(word: string): number {
  return months.findIndex(month => word.startsWith(month)) + 1;
}

function asDay(day: string | undefined, month: number): string | null {
  const isDate = month >= 1 && month <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isDate ? `${month}`.padStart(2, '0').concat('-', `${day}`.padStart(2, '0')) : null;
}
