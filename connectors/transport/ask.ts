import { createHash } from 'node:crypto';
import type { Source } from '../../schema/source.ts';
import type { Received } from '../../store/copies.ts';
import { FeedError } from '../connector.ts';
import type { Get } from './get.ts';

/** Asks one address of a source. Throws `FeedError`, in French, when it cannot be had. */
export type Ask = (address: string) => Promise<Received>;

/**
 * Asks the addresses of a source with its headers, each only for what changed since it was last received: a server that
 * says « not modified » is believed, and the bytes of then are taken.
 */
export function askFor(source: Source, get: Get, last: readonly Received[], signal: AbortSignal): Ask {
  return async address => {
    const request = digest(address, source.headers);
    const known = last.find(document => document.request === request);
    const answer = await get(address, { headers: source.headers, version: known ?? null, signal });
    // The whole address may hold secrets.
    if (answer) return { name: address.replace(/[?#].*/, ''), request, ...answer };
    if (known) return known;
    throw new FeedError(
      `Le site ${new URL(address).host} a répondu que rien n'a changé (304) alors que rien n'avait été lu : vérifier l'adresse de la source.`,
    );
  };
}

function digest(address: string, headers: Record<string, string>): string {
  const sorted = Object.entries(headers).sort();
  return createHash('sha256')
    .update(JSON.stringify([address, sorted]))
    .digest('hex');
}
