import { z } from 'zod';
import type { Source } from '../../schema/source.ts';
import { type Document, FeedError } from '../connector.ts';
import { parseJson } from '../formats/json.ts';
import { type Get, MissingDocument } from './get.ts';

const maxPages = 200;

/** A feed that is one document: a spreadsheet, a calendar. */
export async function fetchDocument(source: Source, get: Get): Promise<Document[]> {
  return [await fetchAt(source, source.url, get)];
}

/**
 * The entries of a Bazar form, then the form, which carries the labels of its lists. The address is changed as text:
 * re-serialising `/?api/forms/3/entries` changes its meaning. Beside a file of entries, the form is `form.json`.
 */
export async function fetchBazar(source: Source, get: Get): Promise<Document[]> {
  const entries = await fetchAt(source, source.url, get);
  const formAddress = isWeb(source.url)
    ? source.url.replace(/\/entries(?=[/&#]|$).*/, '')
    : source.url.replace(/[^/\\]+$/, 'form.json');
  if (formAddress === source.url) return [entries];
  try {
    return [entries, await fetchAt(source, formAddress, get)];
  } catch (error) {
    // A wiki may keep its forms to itself: the keys of the lists then stand for their labels.
    if (error instanceof MissingDocument) return [entries];
    throw error;
  }
}

/** Every page of an agenda: each next one repeats the values of `after` as `after[]=`; null ends. */
export async function fetchAgenda(source: Source, get: Get): Promise<Document[]> {
  if (!isWeb(source.url)) return fetchDocument(source, get);
  const documents: Document[] = [];
  const first = withParameters(source.url, ['detailed=1', 'size=300']);
  let after: readonly (string | number)[] | null = [];
  while (after !== null) {
    if (documents.length === maxPages) {
      throw new FeedError(`L'agenda dépasse ${maxPages} pages de 300 événements : il n'a pas été lu.`);
    }
    const page = await fetchAt(
      source,
      withParameters(
        first,
        after.map(value => `after[]=${encodeURIComponent(value)}`),
      ),
      get,
    );
    documents.push(page);
    after = nextPage(page, after);
  }
  return documents;
}

const pageSchema = z.looseObject({
  events: z.array(z.unknown()).optional(),
  after: z.array(z.union([z.string(), z.number()])).nullish(),
});

/** Null at the end; also when a page is empty or repeats itself, which would never end. */
function nextPage(
  document: Document,
  current: readonly (string | number)[],
): readonly (string | number)[] | null {
  const page = pageSchema.safeParse(parseJson(document, "de l'agenda"));
  if (!page.success || !page.data.after || page.data.events?.length === 0) return null;
  const next = page.data.after;
  return next.length === 0 || next.join() === current.join() ? null : next;
}

async function fetchAt(source: Source, address: string, get: Get): Promise<Document> {
  return { name: address.replace(/[?#].*/, ''), bytes: await get(address, source.headers) };
}

function withParameters(address: string, parameters: readonly string[]): string {
  if (parameters.length === 0) return address;
  return `${address}${address.includes('?') ? '&' : '?'}${parameters.join('&')}`;
}

function isWeb(address: string): boolean {
  return /^https?:/.test(address);
}
