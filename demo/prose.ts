/** What every announcement of the demonstration ends with, so that nobody takes it for a real one. */
export const notice = '(Donnée de démonstration.)';

/** Text as a French typesetter leaves it: curly apostrophes, unbreakable spaces before high punctuation and in quotes. */
export function typeset(text: string): string {
  return text
    .replaceAll("'", '’')
    .replace(/ (?=[;?!])/g, '\u202f')
    .replace(/ (?=[:»])/g, '\u00a0')
    .replaceAll('« ', '«\u00a0');
}

/** The text typeset, and the notice after it. */
export function madeUp(text: string): string {
  return `${typeset(text)} ${notice}`.trim();
}
