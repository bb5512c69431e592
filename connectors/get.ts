import { readFile, stat } from 'node:fs/promises';
import { ExponentialBackoff, handleWhen, retry } from 'cockatiel';
import fetch from 'node-fetch';
import { FeedError } from './connector.ts';

/** Fetches the bytes at an address (`https:`, `http:`) or in a file. Throws `FeedError`, in French, when it cannot. */
export type Get = (address: string, headers?: Record<string, string>) => Promise<Uint8Array>;

const maxBytes = 50 * 1024 * 1024;
const timeout = 60_000;

/** Nothing stands at the address: a partner without this document, or a mistaken address. */
export class MissingDocument extends FeedError {}

/** A partner who stumbles may answer a moment later. */
class PassingError extends FeedError {}

const again = retry(
  handleWhen(error => error instanceof PassingError),
  { maxAttempts: 2, backoff: new ExponentialBackoff({ initialDelay: 500, maxDelay: 5_000 }) },
);

export const get: Get = (address, headers = {}) =>
  /^https?:/.test(address) ? again.execute(() => download(address, headers)) : readDocument(address);

async function download(address: string, headers: Record<string, string>): Promise<Uint8Array> {
  const host = new URL(address).host;
  try {
    const response = await fetch(address, {
      headers: { 'User-Agent': 'hub-des-offres', ...headers },
      signal: AbortSignal.timeout(timeout),
      size: maxBytes,
      follow: 5,
    });
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    const message = `Le site ${host} a répondu ${response.status} (${response.statusText}). Vérifier l'adresse de la source et ses droits d'accès.`;
    if (response.status === 404) throw new MissingDocument(message);
    throw response.status >= 500 || response.status === 429
      ? new PassingError(message)
      : new FeedError(message);
  } catch (error) {
    if (error instanceof FeedError) throw error;
    throw networkError(host, error);
  }
}

function networkError(host: string, error: unknown): FeedError {
  if (!(error instanceof Error)) throw error;
  const { type, code } = { type: '', code: '', ...error };
  if (type === 'max-size') return new FeedError(`Le document de ${host} dépasse 50 Mo : il n'a pas été lu.`);
  if (error.name === 'TimeoutError' || error.name === 'AbortError') {
    return new FeedError(`Le site ${host} n'a pas répondu en ${timeout / 1000} secondes.`);
  }
  return new PassingError(`Le site ${host} est injoignable (${code || type || 'erreur de réseau'}).`, {
    cause: error,
  });
}

async function readDocument(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).size > maxBytes)
      throw new FeedError(`Le fichier ${path} dépasse 50 Mo : il n'a pas été lu.`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof FeedError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'erreur';
    const message = `Le fichier ${path} est illisible (${code}). Vérifier son chemin dans la configuration.`;
    throw code === 'ENOENT' ? new MissingDocument(message) : new FeedError(message, { cause: error });
  }
}
