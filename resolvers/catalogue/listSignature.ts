import { createHash } from 'node:crypto';
import type { OfferFilter } from '../../schema/filter.ts';

/**
 * What tells one list from another: what is listed, under which conditions, in which order. A question said otherwise
 * (a null, an empty list, a value twice, values in another order) is the same list: its cursors are the same.
 */
export function listSignature(listed: 'offers' | 'sessions', filter: OfferFilter, orderBy = ''): string {
  const parts = [listed, statedConditions(filter), orderBy];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 8);
}

function statedConditions(filter: OfferFilter): [name: string, value: unknown][] {
  const { distinct = true, ...conditions } = filter;
  const stated = Object.entries(conditions)
    .filter(([, value]) => value != null && value !== '' && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]): [string, unknown] => [
      name,
      Array.isArray(value) ? [...new Set(value)].sort() : value,
    ]);
  return [...stated.sort(([a], [b]) => (a < b ? -1 : 1)), ['distinct', distinct]];
}
