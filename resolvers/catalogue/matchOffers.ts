import type { OfferFilter } from '../../schema/filter.ts';
import type { Instant } from '../../schema/offer.ts';
import { add, type Bitset, emptySet, intersection } from './bitset.ts';
import type { Catalogue, CatalogueOffer } from './catalogue.ts';
import { clauses } from './clauses.ts';
import { keepDistinct } from './distinct.ts';

/** The offers that meet a filter, one for each that several announce unless the filter asks for all. */
export function matchOffers(catalogue: Catalogue, filter: OfferFilter, now: Instant): Bitset {
  const matching = matchExcept(catalogue, filter, now, null);
  return filter.distinct === false ? matching : keepDistinct(catalogue, matching);
}

/** The offers that meet every condition of a filter but one, before any is set aside for another that announces the same. */
export function matchExcept(
  catalogue: Catalogue,
  filter: OfferFilter,
  now: Instant,
  except: keyof OfferFilter | null,
): Bitset {
  const kept = { ...clauses, ...(except ? { [except]: null } : {}) };
  const sets = [...new Set(Object.values(kept))].flatMap(clause => clause?.(catalogue, filter, now) ?? []);
  const listed = listedOffers(catalogue, now);
  return intersection([listed, ...sets]) ?? listed;
}

/** An offer whose last session is past is no longer listed; one without sessions is. */
function listedOffers(catalogue: Catalogue, now: Instant): Bitset {
  const listed = emptySet(catalogue.offers.length);
  for (const offer of catalogue.offers) {
    if (offer.until === null || offer.until > now || endsAndStarts(offer, now)) add(listed, offer.ordinal);
  }
  return listed;
}

/** A last session without a known end that starts at this very moment: it is not over yet. */
function endsAndStarts({ until, sessions }: CatalogueOffer, now: Instant): boolean {
  return until === now && sessions.some(session => session.start === now);
}
