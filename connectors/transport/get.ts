import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ExponentialBackoff, handleWhen, retry } from 'cockatiel';
import fetch from 'node-fetch';
import { FeedError } from '../connector.ts';

/** What a server calls a version of a document, null where it does not say. */
export interface Version {
  etag: string | null;
  lastModified: string | null;
}

/** How an address is asked. */
export interface Asking {
  headers: Record<string, string>;
  /** The version that is held already: only another is asked for. */
  version: Version | null;
  /** Aborted, the request is given up and its reason thrown. */
  signal: AbortSignal;
}

/** A document, as received. */
export interface Answer extends Version {
  bytes: Uint8Array;
}

/**
 * Fetches the bytes at an address (`https:`, `http:`) or in a file; null when they are of the version that is held already.
 * Throws `FeedError`, in French, when it cannot.
 */
export type Get = (address: string, asking: Asking) => Promise<Answer | null>;

/** What one document may take. */
export interface GetLimits {
  /** Milliseconds for the whole of an answer. */
  timeout: number;
  bytes: number;
  /** How often an address that stumbles is asked again, and after how long at first, in milliseconds. */
  retries: number;
  delay: number;
}

/** Nothing that we may read stands at the address: a partner without this document, or a mistaken address. */
export class MissingDocument extends FeedError {}

/** A partner who stumbles may answer a moment later. */
class PassingError extends FeedError {}

export const get: Get = getWithin({ timeout: 60_000, bytes: 50 * 1024 * 1024, retries: 2, delay: 500 });

export function getWithin(limits: GetLimits): Get {
  const again = retry(
    handleWhen(error => error instanceof PassingError),
    {
      maxAttempts: limits.retries,
      backoff: new ExponentialBackoff({ initialDelay: limits.delay, maxDelay: 10 * limits.delay }),
    },
  );
  return async (address, asking) =>
    /^https?:/.test(address)
      ? again.execute(() => download(address, asking, limits), asking.signal)
      : { bytes: await readDocument(address, limits), etag: null, lastModified: null };
}

async function download(
  address: string,
  { headers, version, signal }: Asking,
  limits: GetLimits,
): Promise<Answer | null> {
  const { host } = new URL(address);
  try {
    const response = await fetch(address, {
      headers: { 'User-Agent': 'hub-des-offres', ...conditions(version), ...headers },
      signal: AbortSignal.any([signal, AbortSignal.timeout(limits.timeout)]),
      size: limits.bytes,
      follow: 5,
    });
    if (response.status === 304) return null;
    if (!response.ok) throw refusal(host, response.status, response.statusText);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { headers: given } = response;
    return { bytes, etag: given.get('etag'), lastModified: given.get('last-modified') };
  } catch (error) {
    if (error instanceof FeedError) throw error;
    signal.throwIfAborted();
    throw networkError(host, error, limits);
  }
}

function conditions(version: Version | null): Record<string, string> {
  return {
    ...(version?.etag ? { 'If-None-Match': version.etag } : {}),
    ...(version?.lastModified ? { 'If-Modified-Since': version.lastModified } : {}),
  };
}

function refusal(host: string, status: number, text: string): FeedError {
  const message = `Le site ${host} a répondu ${status} (${text}). Vérifier l'adresse de la source et ses droits d'accès.`;
  if ([401, 403, 404, 410].includes(status)) return new MissingDocument(message);
  return status >= 500 || status === 429 ? new PassingError(message) : new FeedError(message);
}

function networkError(host: string, error: unknown, limits: GetLimits): FeedError {
  if (!(error instanceof Error)) throw error;
  const { type, code } = { type: '', code: '', ...error };
  if (type === 'max-size') return new FeedError(tooBig(`Le document de ${host}`, limits));
  if (error.name === 'TimeoutError' || error.name === 'AbortError') {
    return new FeedError(
      `Le site ${host} n'a pas répondu en ${limits.timeout / 1000} secondes : rien n'a été changé, la lecture sera tentée de nouveau.`,
    );
  }
  return new PassingError(`Le site ${host} est injoignable (${code || type || 'erreur de réseau'}).`, {
    cause: error,
  });
}

async function readDocument(path: string, limits: GetLimits): Promise<Uint8Array> {
  // Messages are public: they name the file, not the folders of this machine.
  const name = basename(path);
  try {
    if ((await stat(path)).size > limits.bytes) throw new FeedError(tooBig(`Le fichier ${name}`, limits));
    return await readFile(path);
  } catch (error) {
    if (error instanceof FeedError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'erreur';
    const message = `Le fichier ${name} est illisible (${code}). Vérifier son chemin dans la configuration.`;
    throw code === 'ENOENT' ? new MissingDocument(message) : new FeedError(message, { cause: error });
  }
}

function tooBig(what: string, { bytes }: GetLimits): string {
  return `${what} dépasse ${Math.round(bytes / 1024 / 1024)} Mo : il n'a pas été lu.`;
}
