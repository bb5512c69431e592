import { type Document, FeedError } from '../connector.ts';

/**
 * A document as JSON. Warnings that PHP prints before the JSON are passed over; a page of HTML, or anything else, is a
 * `FeedError` in French. `whose` ends the phrase « La réponse … », e.g. `du wiki`.
 */
export function parseJson(document: Document, whose: string): unknown {
  const text = new TextDecoder('utf-8').decode(document.bytes).trim();
  try {
    return JSON.parse(text);
  } catch (error) {
    const embedded = afterPhpWarnings(text);
    if (embedded !== undefined) return embedded;
    const what = /^<(?:!doctype|html|head|\?xml)/i.test(text) ? 'une page web' : `« ${text.slice(0, 60)} »`;
    throw new FeedError(
      `La réponse ${whose} n'est pas du JSON : reçu ${text === '' ? 'un document vide' : what}. Vérifier l'adresse de la source et que le site n'est pas en maintenance.`,
      { cause: error },
    );
  }
}

/** Undefined when no JSON follows. */
function afterPhpWarnings(text: string): unknown {
  if (!/\b(?:Warning|Notice|Deprecated)\b/.test(text.slice(0, 500))) return undefined;
  for (const start of text.matchAll(/[{[]|\bnull\s*$/g)) {
    try {
      return JSON.parse(text.slice(start.index));
    } catch {
      // Not the start of the JSON: a bracket of the warning itself.
    }
  }
  return undefined;
}
