import { type Document, FeedError } from '../connector.ts';
import { decode } from './decode.ts';

/**
 * A document as JSON. Warnings that PHP prints before the JSON are passed over; JSON that stops before its end, a page of
 * HTML, or anything else, is a `FeedError` in French. `whose` ends the phrase « La réponse … », e.g. `du wiki`.
 */
export function parseJson(document: Document, whose: string): unknown {
  const text = decode(document.bytes).trim();
  const json = hasWarnings(text) ? afterWarnings(text) : text;
  try {
    return JSON.parse(json);
  } catch (error) {
    const message = isCut(json, error) ? cut(whose) : notJson(text, whose);
    throw new FeedError(message, { cause: error });
  }
}

function hasWarnings(text: string): boolean {
  return (
    !/^[{["]/.test(text) && /\b(?:Warning|Notice|Deprecated|Strict Standards)\b/.test(text.slice(0, 500))
  );
}

/** Far more than warnings take. */
const warningsWithin = 100_000;

/** PHP ends each warning with a line break or a tag; what begins like JSON after one of them is the JSON. */
function afterWarnings(text: string): string {
  const start = /(?<=[\n>])\s{0,200}(?:[{[]\s*["{[}\]]|null\s*$)/.exec(text.slice(0, warningsWithin));
  return start ? text.slice(start.index).trim() : text;
}

/** The error stands at the very end: more was to come. */
function isCut(text: string, error: unknown): boolean {
  if (!(error instanceof SyntaxError) || !/^[{[]/.test(text)) return false;
  const position = Number(/position (\d+)/.exec(error.message)?.[1] ?? Number.NaN);
  return /Unexpected end|Unterminated/.test(error.message) || position >= text.length;
}

function cut(whose: string): string {
  return `La réponse ${whose} est coupée avant sa fin : reçu le début d'un document JSON. Rien n'a été changé, la lecture sera tentée de nouveau ; vérifier que le site donne la réponse entière.`;
}

function notJson(text: string, whose: string): string {
  const start = text.replace(/[\p{C}\s]+/gu, ' ').slice(0, 60);
  const isPage = /<(?:!doctype|html|head|body|title|\?xml)/i.test(text.slice(0, 1000));
  const what = text === '' ? 'un document vide' : isPage ? 'une page web' : `« ${start} »`;
  return `La réponse ${whose} n'est pas du JSON : reçu ${what}. Vérifier l'adresse de la source et que le site n'est pas en maintenance.`;
}
