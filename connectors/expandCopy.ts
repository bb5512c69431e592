import type { Instant } from '../schema/offer.ts';
import type { Source } from '../schema/source.ts';
import { appliedCopy, documentsOf } from '../store/copies.ts';
import { saveExpansion } from '../store/harvests.ts';
import { keptOffers } from '../store/keptOffers.ts';
import { FeedError } from './connector.ts';
import type { HarvestContext } from './harvestContext.ts';
import { readSource } from './reading/readSource.ts';
import { suspicion } from './suspicion.ts';
import { dayOf, toLocal } from './values/localTime.ts';

/** What expanding needs of the hub: nobody is asked. */
export type ExpansionContext = Pick<HarvestContext, 'db' | 'now' | 'timezone' | 'read' | 'turn'>;

/**
 * Reads the copy that is served again as of today, without asking the partner, so that sessions are known as far ahead as
 * on any day. False when there is nothing to do: it was done today, or nothing was ever applied. Throws `FeedError`, and
 * leaves what is served, when a copy that was read once is understood no more, or says so much less that it looks wrong.
 */
export async function expandCopy(source: Source, context: ExpansionContext): Promise<boolean> {
  const { db, now, timezone, turn } = context;
  const expandedAt = now();
  const copy = await appliedCopy(db, source.id);
  if (!copy || isSameDay(copy.expandedAt, expandedAt, timezone)) return false;
  const reading = await readSource(source, await documentsOf(db, copy.id), expandedAt, context);
  const doubt = suspicion(source.id, reading, await keptOffers(db, source.id, expandedAt), expandedAt);
  if (doubt) throw new FeedError(`Relue à partir de la copie gardée : ${doubt}`);
  const expansion = {
    sourceId: source.id,
    copyId: copy.id,
    expandedAt,
    harvested: { ...reading.harvested, fetchedAt: copy.fetchedAt },
  };
  return saveExpansion(db, expansion, turn);
}

function isSameDay(one: Instant, other: Instant, timezone: string): boolean {
  return dayOf(toLocal(one, timezone)) === dayOf(toLocal(other, timezone));
}
