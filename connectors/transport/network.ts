import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { type AddressKind, kindOf } from './addressKind.ts';

/** How names become addresses, and what those are: the tests have a network of their own. */
export interface Network {
  resolve(host: string): Promise<readonly LookupAddress[]>;
  kindOf(address: string): AddressKind;
}

export const realNetwork: Network = { resolve: host => lookup(host, { all: true }), kindOf };
