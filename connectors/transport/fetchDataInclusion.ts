import type { Received } from '../../store/copies.ts';
import { FeedError, type Glances } from '../connector.ts';
import type { Page } from '../formats/dataInclusion/pages.ts';
import type { Ask } from './ask.ts';
import { MissingDocument } from './get.ts';

const size = 1000;
const maxPages = 200;
/** How often a list that moves while it is read is read from its start. */
const attempts = 3;

/**
 * All services of a data·inclusion API, then its structures: `url` is its root, and what it asks (`?code_departement=35`)
 * is asked of both lists. A file holds services, or both; beside it, structures are `structures.json`.
 */
export async function fetchDataInclusion(url: string, ask: Ask, glances: Glances): Promise<Received[]> {
  if (isFile(url)) return fetchFiles(url, ask);
  const services = await fetchList(url, 'services', ask, glances);
  return [...services, ...(await whereThereIs(fetchList(url, 'structures', ask, glances)))];
}

function isFile(url: string): boolean {
  return !/^https?:/.test(url) || /\.json$/i.test(url.replace(/[?#].*/, ''));
}

async function fetchFiles(url: string, ask: Ask): Promise<Received[]> {
  const file = await ask(url);
  const beside = url.replace(/[^/\\?#]+(?=$|[?#])/, 'structures.json');
  return beside === url ? [file] : [file, ...(await whereThereIs(ask(beside).then(one => [one])))];
}

/** Services whose structures are kept from us say the most of it themselves. */
async function whereThereIs(documents: Promise<Received[]>): Promise<Received[]> {
  try {
    return await documents;
  } catch (error) {
    if (error instanceof MissingDocument) return [];
    throw error;
  }
}

/**
 * Pages by offset shift while one reads: a service that comes or goes meanwhile makes another stand on two pages, or on
 * none. A list is taken only whole: what is missing would be withdrawn.
 */
async function fetchList(url: string, list: string, ask: Ask, glances: Glances): Promise<Received[]> {
  let last: Pass | null = null;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const pass = await readPass(url, list, ask, glances);
    if (isWhole(pass, last)) return pass.documents;
    last = pass;
  }
  throw new FeedError(
    `La liste des ${list} n'a pas pu être lue entière en ${attempts} essais : ${saidOf(last)}. Rien n'a été changé, la lecture sera tentée de nouveau ; si cela dure, vérifier le total qu'annonce l'API.`,
  );
}

/** One reading of a list from its first page to its last. */
interface Pass {
  documents: Received[];
  /** Of every item in order, so that what stands twice shows. */
  ids: string[];
  /** Every number of items that its pages announced. */
  totals: number[];
}

async function readPass(url: string, list: string, ask: Ask, glances: Glances): Promise<Pass> {
  const pass: Pass = { documents: [], ids: [], totals: [] };
  for (let number = 1; number <= maxPages; number++) {
    const document = await ask(pageAddress(url, list, number));
    const page = await glances.dataInclusion(document);
    if (page.page !== null && page.page !== number) throw notThePage(list, number, page.page);
    pass.documents.push(document);
    pass.ids = pass.ids.concat(page.ids.map((id, index) => id ?? `${number}/${index}`));
    if (page.total !== null && !pass.totals.includes(page.total)) pass.totals.push(page.total);
    if (isLast(page, number, pass)) return pass;
  }
  throw new FeedError(
    `La liste des ${list} dépasse ${maxPages} pages : elle n'a pas été lue. Ne demander qu'un territoire dans l'adresse de la source, par exemple « ?code_departement=35 ».`,
  );
}

/** A page without anything ends a list, whatever number of pages it announces. */
function isLast(page: Page, number: number, { ids }: Pass): boolean {
  if (page.ids.length === 0) return true;
  if (page.pages !== null) return number >= page.pages;
  return page.total === null ? page.ids.length < size : ids.length >= page.total;
}

/** As many different items as every page announced; or the same twice, when what stands on two pages did not move. */
function isWhole({ documents, ids, totals }: Pass, last: Pass | null): boolean {
  const [total = 0, ...others] = totals;
  if (others.length > 0 || ids.length < total) return false;
  return new Set(ids).size >= total || documents.length === 1 || ids.join() === last?.ids.join();
}

function saidOf(pass: Pass | null): string {
  const announced = pass?.totals.join(' puis ') || 'aucun';
  return `${announced} annoncés, ${new Set(pass?.ids).size} différents reçus`;
}

function notThePage(list: string, asked: number, received: number): FeedError {
  return new FeedError(
    `La page ${asked} de la liste des ${list} a été demandée, la page ${received} a été reçue : vérifier l'adresse de la source, attendu la racine d'une API data·inclusion v1.`,
  );
}

/** The root may be given as the address of its services, with pages of its own: these are ours. */
function pageAddress(url: string, list: string, number: number): string {
  const [, path = '', query = ''] = /^([^?#]*)(?:\?([^#]*))?/.exec(url) ?? [];
  const root = path.replace(/\/+$/, '').replace(/\/(?:services|structures)$/, '');
  const asked = query.split('&').filter(parameter => parameter !== '' && !/^(?:page|size)=/.test(parameter));
  return `${root}/${list}?${[`page=${number}`, `size=${size}`, ...asked].join('&')}`;
}
