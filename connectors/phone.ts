/**
 * A public telephone number as it is written in France: `02 99 51 32 25`, `3230`; null when the text holds none.
 * Mends a number that a spreadsheet robbed of its leading zero.
 */
export function readPhone(text: string | null | undefined): string | null {
  if (!text) return null;
  const digits = text.replace(/[\s.\-/()\u00a0\u202f]/g, '');
  const international = /(?:\+|00)33(?:0)?([1-9]\d{8})(?!\d)/.exec(digits)?.[1];
  const national = international ?? /(?<!\d)0([1-9]\d{8})(?!\d)/.exec(digits)?.[1];
  const robbed = national ?? /^([1-9]\d{8})$/.exec(digits)?.[1];
  if (robbed) return `0${robbed}`.replace(/(\d{2})(?=\d)/g, '$1 ');
  return /(?<!\d)(3\d{3}|1\d{2}|116\d{3})(?!\d)/.exec(text)?.[1] ?? null;
}
