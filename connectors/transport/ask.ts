import { createHash } from 'node:crypto';
import type { Source } from '../../schema/source.ts';
import type { Received } from '../../store/copies.ts';
import { FeedError } from '../connector.ts';
import type { Get } from './get.ts';

/** Asks one address of a source. Throws `FeedError`, in French, when it cannot be had. */
export type Ask = (address: string) => Promise<Received>;

/** What all the documents of a source may weigh together, in bytes: they are in memory at once. */
const most = 100 * 1024 * 1024;

/**
 * Asks the addresses of a source with its headers, each only for what changed since it was last received: a server that
 * says « not modified » is believed, and the bytes of then are taken.
 */
export function askFor(
  { headers }: Pick<Source, 'headers'>,
  get: Get,
  last: readonly Received[],
  signal: AbortSignal,
): Ask {
  let weight = 0;
  return async address => {
    const request = digest(address, headers);
    const known = last.find(document => document.request === request);
    const answer = await get(address, { headers, version: known ?? null, signal });
    const document = answer ? { name: nameOf(address), request, ...answer } : known;
    if (!document) throw new Error('told that nothing changed, and nothing was asked about');
    weight += document.bytes.length;
    if (weight <= most) return document;
    throw new FeedError(
      `Les documents de la source dépassent ${most / 1024 / 1024} Mo à eux tous : elle n'a pas été lue. Restreindre l'adresse, par exemple à un territoire.`,
    );
  };
}

/** The whole address may hold secrets. */
function nameOf(address: string): string {
  return address.replace(/[?#].*/, '').replace(/^(https?:\/\/)[^/@]*@/, '$1');
}

function digest(address: string, headers: Record<string, string>): string {
  const sorted = Object.entries(headers).sort();
  return createHash('sha256')
    .update(JSON.stringify([address, sorted]))
    .digest('hex');
}
