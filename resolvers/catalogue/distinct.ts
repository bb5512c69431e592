import { type Bitset, has, remove } from './bitset.ts';
import type { Catalogue } from './catalogue.ts';

/** Keeps, of the offers that announce the same, the best of those that match. The set is changed and returned. */
export function keepDistinct(catalogue: Catalogue, matching: Bitset): Bitset {
  for (const group of catalogue.groups) {
    const [, ...others] = group.filter(ordinal => has(matching, ordinal));
    for (const ordinal of others) remove(matching, ordinal);
  }
  return matching;
}
