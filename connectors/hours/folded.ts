import { decodeHTML } from 'entities';
import { remembering } from '../values/remembering.ts';

/** A text made easy to compare: lower case, no accents, one kind of dash, apostrophe and space, no HTML. */
export interface Folded {
  text: string;
  /** The words exactly as received between two offsets of the folded text, trimmed. */
  quote: (start: number, end: number) => string;
}

const PIECE = /<(\/?[a-z][a-z0-9]*)\b[^<>]{0,200}>|&(?:#\w{1,6}|[a-z]{2,8});|./gisu;
const NEW_LINE_TAGS = ['br', 'p', '/p', 'li', '/li', 'div', '/div', 'tr', '/tr', 'td', '/td', 'ul', '/ul'];

/** Folds a text and remembers where each letter came from, so that anything can be quoted as received. */
export const fold = remembering((original): Folded => {
  let text = '';
  const origins: number[] = [];
  for (const piece of original.matchAll(PIECE)) {
    const folded = foldPiece(piece[0], piece[1]);
    text += folded;
    for (let i = 0; i < folded.length; i++) origins.push(piece.index);
  }
  origins.push(original.length);
  return { text, quote: (start, end) => original.slice(origins[start], origins[end]).trim() };
});

function foldPiece(piece: string, tag: string | undefined): string {
  if (tag !== undefined) return NEW_LINE_TAGS.includes(tag.toLowerCase()) ? '\n' : ' ';
  return [...(piece.length > 2 ? decodeHTML(piece) : piece)].map(foldCharacter).join('');
}

const foldCharacter = remembering(character => {
  if (/[\u2010-\u2015\u2212\u2192>]/u.test(character)) return '-';
  if (/[\u2018\u2019\u00b4`]/u.test(character)) return "'";
  if (/[\u2022\u00b7|*]/u.test(character)) return '\n';
  if (character !== '\n' && /\s/u.test(character)) return ' ';
  return character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
});
