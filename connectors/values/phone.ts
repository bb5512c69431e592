/**
 * The first public telephone number of a text as it is written in France: `02 99 51 32 25`, `3230`; null when it holds
 * none. Mends a number that a spreadsheet robbed of its leading zero.
 */
export function readPhone(text: string | null | undefined): string | null {
  if (!text) return null;
  const written = pattern.exec(text)?.[0] ?? wholly.exec(text)?.[0] ?? withoutPlus.exec(text)?.[1];
  if (!written) return short.exec(text)?.[0] ?? null;
  const national = `0${written.replace(/\D/g, '').slice(-9)}`;
  return national.replace(/(\d{2})(?=\d)/g, '$1 ');
}

const gap = String.raw`[\s.\-\u00a0\u202f]{0,2}`;
const prefix = String.raw`(?<![\d+])0|(?:\+|(?<!\d)00)${gap}33${gap}(?:\(0\)|0)?`;
const pattern = new RegExp(`(?:${prefix})${gap}[1-9](?:${gap}\\d{2}){4}(?!\\d)`);
/** Nothing but nine digits and their first zero, if it is still there, however they are grouped. */
const wholly = /^\s*(?:0[\s.\-/]*)?[1-9](?:[\s.\-/]*\d){8}\s*$/;
/** 33299123456: a spreadsheet takes « +33 2 99 12 34 56 » for a number, and may add decimals to any. */
const withoutPlus = /^\s*(?:33)?0?([1-9]\d{8})(?:[.,]0+)?\s*$/;
/** 3230, 3949; 115, 116 117: other short numbers are numbers of places, of minutes, of rooms. */
const short = /(?<![\d.,])(?:116 ?\d{3}|3\d{3}|11[2-9])(?![\d.,]?\d)(?! ?(?:€|euros?|places?|personnes?|m²))/;
