const maxLength = 5_000;

/**
 * Text fit to keep: no control or invisible characters, every odd space plain, line breaks as `\n`, trimmed, at most
 * 5,000 characters (then it ends with « … »).
 */
export function cleanText(text: string): string {
  const clean = text
    .slice(0, 4 * maxLength)
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029|\v|\f/g, '\n')
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[^\P{Cc}\n]|\p{Cf}/gu, '')
    .trim();
  return clean.length > maxLength
    ? `${clean.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '')}…`
    : clean;
}
