/** What a number means by its format: `shown` when the format says more than the digits (12 %, 5 €, 01000). */
export type FormatKind = 'date' | 'datetime' | 'time' | 'duration' | 'number' | 'shown';

/** Of a number format as Excel writes them: `dd/mm/yyyy`, `[h]:mm`, `0.0%`, `0#" "##" "##" "##" "##`. */
export function formatKind(format: string): FormatKind {
  if (/[%€$£]/.test(format.replace(/\[\$-[^\]]*\]/g, ''))) return 'shown';
  const letters = formatLetters(format);
  if (/^@?$|general|standard/.test(letters)) return 'number';
  if (/[#0?]/.test(letters.replace(/(s\]?)[.,]0+/g, '$1'))) return keepsZeros(format) ? 'shown' : 'number';
  if (/\[[hms]/.test(letters)) return 'duration';
  const isDate = /[yd]/.test(letters);
  const isTime = /[hs]/.test(letters);
  if (isDate) return isTime ? 'datetime' : 'date';
  if (isTime) return 'time';
  return letters.includes('m') ? 'date' : 'number';
}

/** The first section, less its literals, colours and languages: `[$-40C]d" de "mmmm;@` gives `dmmmm`. */
function formatLetters(format: string): string {
  const positive = format.split(';')[0] ?? '';
  return positive
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
    .replace(/am\/pm|a\/p/gi, '')
    .trim()
    .toLowerCase();
}

/** `00000` is a postal code, `0#" "##` a phone: as digits alone they would lose a zero. */
function keepsZeros(format: string): boolean {
  return format.split(';').some(section => {
    const whole = section.replace(/\[[^\]]*\]/g, '').split('.')[0] ?? '';
    return /^[^#?]*0[^,]*[0#]/.test(whole) && !/e[+-]/i.test(section);
  });
}
