import type { Instant } from '../schema/offer.ts';
import type { Source } from '../schema/source.ts';
import { appliedCopy, documentsOf } from '../store/copies.ts';
import { saveExpansion } from '../store/harvests.ts';
import type { HarvestContext } from './harvestContext.ts';
import { readSource } from './reading/readSource.ts';
import { dayOf, toLocal } from './values/localTime.ts';

/**
 * Reads the copy that is served again as of today, without asking the partner, so that sessions are known as far ahead as
 * on any day. False when there is nothing to do: it was done today, or nothing was ever applied. Throws `FeedError` when
 * a copy that was read once is understood no more.
 */
export async function expandAgain(
  source: Source,
  { db, now, ...context }: Omit<HarvestContext, 'get' | 'signal'>,
): Promise<boolean> {
  const expandedAt = now();
  const copy = await appliedCopy(db, source.id);
  if (!copy || isSameDay(copy.expandedAt, expandedAt, context.timezone)) return false;
  const { harvested } = await readSource(source, await documentsOf(db, copy.id), expandedAt, context);
  return saveExpansion(db, {
    sourceId: source.id,
    copyId: copy.id,
    expandedAt,
    harvested: { ...harvested, fetchedAt: copy.fetchedAt },
  });
}

function isSameDay(one: Instant, other: Instant, timezone: string): boolean {
  return dayOf(toLocal(one, timezone)) === dayOf(toLocal(other, timezone));
}
