import { decodeHTML } from 'entities';
import sanitizeHtml from 'sanitize-html';

const longest = 5000;

/** One line of plain text, null when nothing is left. */
export function plainLine(text: string | null | undefined): string | null {
  const line = plainText(text)?.replace(/\s+/g, ' ') ?? null;
  return line && line.length > 300 ? `${line.slice(0, 299).trimEnd()}…` : line;
}

/**
 * HTML, wiki text or markdown → plain text with line breaks: no tag, entity, script or control character is left,
 * at most 5,000 characters; null when nothing is left.
 */
export function plainText(text: string | null | undefined): string | null {
  if (!text) return null;
  const broken = text
    .replace(/<(br|\/p|\/li|\/div|\/h[1-6]|\/tr)\b[^>]*>/gi, '\n')
    .replace(/<li\b[^>]*>/gi, '\n- ');
  const tidy = withoutMarks(withoutControls(withoutTags(broken)))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (tidy.length <= longest) return tidy || null;
  return `${tidy.slice(0, longest - 1).trimEnd()}…`;
}

/** Tags may be hidden in entities, several times over: what still looks like one in the end is set apart, `< b>`. */
function withoutTags(text: string): string {
  let bare = text;
  for (let depth = 0; depth < 3; depth++) {
    bare = decodeHTML(sanitizeHtml(bare, { allowedTags: [], allowedAttributes: {} }));
  }
  return bare.replace(/<(?=[a-z/!])/gi, '< ');
}

/** Controls, and marks that one cannot see: direction of writing, zero width. Line breaks stay. */
function withoutControls(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{C}\n]/gu, ' ');
}

/** Marks of emphasis, titles and links of YesWiki and of markdown; a link keeps its words. */
function withoutMarks(text: string): string {
  return text
    .replaceAll('""', '')
    .replace(/\[\[(?:https?:\/\/\S+|\S+) ([^\]]+)\]\]/g, '$1')
    .replace(/\[([^\][]+)\]\((?:https?:|mailto:)[^)\s]*\)/g, '$1')
    .replace(/(\*\*|__|={2,6}|\/\/(?=\S)(?<!:\/\/))/g, '')
    .replace(/^#{1,6} +/gm, '')
    .replace(/^\s*\* /gm, '- ');
}
