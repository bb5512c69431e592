import { tryAgain } from './again.ts';
import { download } from './download.ts';
import { type GetLimits, usualLimits } from './limits.ts';
import { type Network, realNetwork } from './network.ts';
import { readDocument } from './readDocument.ts';

export { MissingDocument } from './failures.ts';

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

export const get: Get = getWithin({});

/** `Get` within limits, those not given being the usual ones. Each document is asked for apart from all others. */
export function getWithin(limits: Partial<GetLimits>, network: Network = realNetwork): Get {
  const all = { ...usualLimits, ...limits };
  return async (address, asking) => {
    asking.signal.throwIfAborted();
    if (/^https?:/.test(address)) {
      return tryAgain(() => download(address, asking, all, network), asking.signal, all);
    }
    const bytes = await readDocument(address, all.bytes, asking.signal);
    return { bytes, etag: null, lastModified: null };
  };
}
