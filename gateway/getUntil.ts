import type { Get } from '../connectors/transport/get.ts';

/** `get`, given up as soon as the signal says so: a partner who never answers must not keep the hub from closing. */
export function getUntil(signal: AbortSignal, get: Get): Get {
  return async (address, headers) => {
    signal.throwIfAborted();
    const { promise, reject } = Promise.withResolvers<never>();
    const giveUp = () => reject(signal.reason);
    signal.addEventListener('abort', giveUp);
    try {
      return await Promise.race([get(address, headers), promise]);
    } finally {
      signal.removeEventListener('abort', giveUp);
    }
  };
}
