import { kindOf } from '../../../connectors/transport/addressKind.ts';
import type { Asking } from '../../../connectors/transport/get.ts';
import type { GetLimits } from '../../../connectors/transport/limits.ts';
import type { Network } from '../../../connectors/transport/network.ts';

/** Limits at which nothing takes long. */
export const hurried: Partial<GetLimits> = {
  connection: 5000,
  timeout: 5000,
  bytes: 100_000,
  retries: 0,
  delay: 1,
  patience: 1000,
};

/** An address asked without anything particular. */
export function asking(how: Partial<Asking> = {}): Asking {
  return { headers: {}, version: null, signal: new AbortController().signal, ...how };
}

/** A network where this machine is the internet, and where `*.test` are names of its own: each resolves in turn. */
export function networkOf(names: Record<string, string[]>): Network {
  const left = structuredClone(names);
  return {
    resolve: async host => {
      const [address = '127.0.0.1', ...others] = left[host] ?? [];
      if (others.length > 0) left[host] = others;
      return address.split(' ').map(one => ({ address: one, family: one.includes(':') ? 6 : 4 }));
    },
    kindOf: address => (address === '127.0.0.1' ? 'outside' : kindOf(address)),
  };
}
