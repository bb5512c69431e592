import type { Received } from '../../store/copies.ts';
import { FeedError, type Glances } from '../connector.ts';
import type { Ask } from './ask.ts';
import { MissingDocument } from './get.ts';

const maxPages = 200;

/** A feed that is one document: a spreadsheet, a calendar. */
export async function fetchDocument(url: string, ask: Ask): Promise<Received[]> {
  return [await ask(url)];
}

/**
 * The entries of a Bazar form, then the form, which carries the labels of its lists. The address is changed as text:
 * re-serialising `/?api/forms/3/entries` changes its meaning. Beside a file of entries, the form is `form.json`.
 */
export async function fetchBazar(url: string, ask: Ask): Promise<Received[]> {
  const entries = await ask(url);
  const formAddress = isWeb(url)
    ? url.replace(/\/entries(?=[/&#]|$).*/, '')
    : url.replace(/[^/\\]+$/, 'form.json');
  if (formAddress === url) return [entries];
  try {
    return [entries, await ask(formAddress)];
  } catch (error) {
    // A wiki may keep its forms to itself: the keys of the lists then stand for their labels.
    if (error instanceof MissingDocument) return [entries];
    throw error;
  }
}

/** Every page of an agenda: each next one repeats the values of `after` as `after[]=`; null ends. */
export async function fetchAgenda(url: string, ask: Ask, glances: Glances): Promise<Received[]> {
  if (!isWeb(url)) return fetchDocument(url, ask);
  const documents: Received[] = [];
  const first = withParameters(url, ['detailed=1', 'size=300']);
  const asked = new Set<string>();
  let after: readonly (string | number)[] | null = [];
  while (after !== null) {
    const cursor = JSON.stringify(after);
    if (asked.has(cursor)) throw endless(`tournent en rond (« after » : ${cursor.slice(0, 80)})`);
    if (documents.length === maxPages) throw endless(`sont plus de ${maxPages}, de 300 événements`);
    asked.add(cursor);
    const parameters = after.map(value => `after[]=${encodeURIComponent(value)}`);
    const page = await ask(withParameters(first, parameters));
    documents.push(page);
    after = await glances.agenda(page);
  }
  return documents;
}

function endless(how: string): FeedError {
  return new FeedError(
    `Les pages de l'agenda ${how} : il n'a pas été lu. Ne demander que ce qui vient, en ajoutant « relative[]=current&relative[]=upcoming » à l'adresse de la source.`,
  );
}

function withParameters(address: string, parameters: readonly string[]): string {
  if (parameters.length === 0) return address;
  return `${address}${address.includes('?') ? '&' : '?'}${parameters.join('&')}`;
}

function isWeb(address: string): boolean {
  return /^https?:/.test(address);
}
