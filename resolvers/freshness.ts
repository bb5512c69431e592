import type { Instant } from '../schema/offer.ts';
import type { FreshnessLevel, Harvest, Source, SourceState } from '../schema/source.ts';
import type { CatalogueOffer } from './catalogue/catalogue.ts';

const day = 86_400_000;
const year = 365 * day;

/**
 * How far an offer can be trusted: by when it was last seen against how often its source is read, and by how long ago
 * the partner says it was changed.
 */
export function freshnessLevel(offer: CatalogueOffer, now: Instant): FreshnessLevel {
  const unseen = now - offer.fetchedAt;
  const unchanged = offer.updatedAt === null ? 0 : now - offer.updatedAt;
  const { every } = offer.source;
  if (unseen > Math.max(8 * every, 7 * day) || unchanged > 2 * year) return 'STALE';
  return unseen > 2 * every || unchanged > year ? 'AGEING' : 'FRESH';
}

/** Whether a source is read as it should be. */
export function sourceState(source: Source, last: Harvest | undefined, now: Instant): SourceState {
  if (!last) return 'NEVER_READ';
  if (last.outcome === 'FAILED' || last.outcome === 'REFUSED') return 'FAILING';
  return now - last.finishedAt > 2 * source.every ? 'LATE' : 'HEALTHY';
}
