import { decodeHTML } from 'entities';
import sanitizeHtml from 'sanitize-html';

/** How many characters of a text are kept. */
export const longest = { title: 300, summary: 1000, description: 5000 } as const;

/** Of what was received, no more than this is even looked at: what nobody would read must not take minutes to clean. */
const longestReceived = 100_000;

/** One line of plain text of at most 300 characters, null when nothing is left. */
export function plainLine(text: string | null | undefined): string | null {
  return shorten(cleanText(text).replace(/\s+/g, ' '), longest.title);
}

/**
 * HTML, wiki text or markdown → plain text with line breaks: no tag, entity, script or control character is left,
 * at most 5,000 characters; null when nothing is left.
 */
export function plainText(
  text: string | null | undefined,
  length: number = longest.description,
): string | null {
  return shorten(cleanText(text), length);
}

/** True when more than `length` characters stand in the text: its end is not kept. */
export function isTooLong(text: string | null | undefined, length: number): boolean {
  if (!text || text.length <= length) return false;
  return text.length > longestReceived || cleanText(text).length > length;
}

/** The whole text made plain. */
function cleanText(text: string | null | undefined): string {
  if (!text) return '';
  const broken = text
    .slice(0, longestReceived)
    .replace(links, withAddress)
    .replace(/(?<=[^\s>])<(p|div|ul|ol|h[1-6]|tr|table)\b[^<>]*>/gi, '\n')
    .replace(/<(br|\/p|\/li|\/div|\/h[1-6]|\/tr)\b[^<>]*>/gi, '\n')
    .replace(/<li\b[^<>]*>/gi, '\n- ');
  return withoutMarks(withoutControls(withoutTags(broken)))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const links = /<a\b[^<>]*?\bhref\s*=\s*["'](https?:\/\/[^"'<>\s]{1,500})["'][^<>]*>([^<>]{0,300})<\/a>/gi;

/** « Inscription ici »: where « ici » leads is told. */
function withAddress(_: string, address: string, words: string): string {
  return words.includes(address.slice(0, 20)) ? words : `${words} (${address})`;
}

/** Never half of a character that takes two. */
function shorten(text: string, length: number): string | null {
  if (text.length <= length) return text || null;
  const kept = text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '');
  return `${kept.trimEnd()}…`;
}

/** Tags may be hidden in entities, several times over: what still looks like one in the end is set apart, `< b>`. */
function withoutTags(text: string): string {
  let bare = text;
  for (let depth = 0; depth < 3; depth++) {
    bare = decodeHTML(sanitizeHtml(bare, { allowedTags: [], allowedAttributes: {} }));
  }
  return bare.replace(/<(?=[a-z/!?])/gi, '< ');
}

/** Controls, and marks that one cannot see: direction of writing, zero width, soft hyphens. Line breaks stay. */
function withoutControls(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/\p{C}/gu, mark => (mark === '\n' ? mark : ''));
}

/** Marks of emphasis, titles and links of YesWiki and of markdown; a link keeps its words, an address is left as it is. */
function withoutMarks(text: string): string {
  return text
    .replaceAll('""', '')
    .replace(/\[\[[^\s\][]{1,2000} ([^\][]{1,2000})\]\]/g, '$1')
    .replace(/\[([^\][]{1,2000})\]\(\s*[a-z][\w+.-]{0,20}:\S{0,2000}?\)+/gi, '$1')
    .replace(/(https?:\/\/[^\s*<>"]+|[a-z0-9][\w.+-]{0,63}@[a-z0-9.-]+)|\*\*|__|={2,6}|\/\/(?=\S)/gi, '$1')
    .replace(/^#{1,6} +/gm, '')
    .replace(/^[^\S\n]*\* /gm, '- ');
}
