/** A text made easy to compare: lower case, no accents, one kind of dash, apostrophe and space. */
export interface Folded {
  text: string;
  /** The words exactly as received between two offsets of the folded text, trimmed. */
  quote: (start: number, end: number) => string;
}

/** Folds a text and remembers where each letter came from, so that anything can be quoted as received. */
export function fold(original: string): Folded {
  let text = '';
  const origins: number[] = [];
  let offset = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    text += folded;
    for (let i = 0; i < folded.length; i++) origins.push(offset);
    offset += character.length;
  }
  origins.push(offset);
  return { text, quote: (start, end) => original.slice(origins[start], origins[end]).trim() };
}

function foldCharacter(character: string): string {
  if (/[\u2010-\u2015\u2212\u2192>]/u.test(character)) return '-';
  if (/[\u2018\u2019\u00b4`]/u.test(character)) return "'";
  if (/[\u2022\u00b7|*]/u.test(character)) return '\n';
  if (character !== '\n' && /\s/u.test(character)) return ' ';
  return character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
