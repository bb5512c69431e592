import { isIP } from 'node:net';
import type { AddressKind } from './addressKind.ts';
import type { Network } from './network.ts';
import { failure, ownCodes } from './networkFailure.ts';

/** Where the requests of one way of redirects may connect. */
export interface Guard {
  /** Throws when no connection may be made to that IP address. */
  check(address: string): void;
  /** To be told where a connection was made. */
  connected(address: string): void;
}

/**
 * The operator wrote the first address: it may be anywhere. A redirect is written by the site that was just reached: it
 * leads to the internet, or to the kind of address where that site stands itself (this machine, its network), nowhere else.
 */
export function guardOf({ kindOf }: Network): Guard {
  let here: AddressKind | null = null;
  return {
    check: address => {
      if (here !== null && !['outside', here].includes(kindOf(address))) throw failure(ownCodes.inward);
    },
    connected: address => {
      here = kindOf(address);
    },
  };
}

/** An address written as a number is not resolved: it is checked here, the others as they are resolved. */
export function checkLiteral(guard: Guard, url: URL): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host)) guard.check(host);
}
