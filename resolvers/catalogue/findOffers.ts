import type { OfferFilter, OfferOrder, PageArgs } from '../../schema/filter.ts';
import type { Instant } from '../../schema/offer.ts';
import { badInput } from '../badInput.ts';
import { count, members } from './bitset.ts';
import type { Catalogue, CatalogueOffer } from './catalogue.ts';
import { checkFilter } from './checkFilter.ts';
import { type Connection, toConnection } from './connection.ts';
import { type Cursor, readCursor } from './cursor.ts';
import { distanceKm } from './distance.ts';
import { countFacets, type OfferFacets } from './facets.ts';
import { listSignature } from './listSignature.ts';
import { matchOffers } from './matchOffers.ts';
import { nextStart } from './nextSession.ts';
import { readPageArgs, takePage } from './page.ts';
import type { Revisions } from './revisions.ts';

export interface OfferQuery extends PageArgs {
  filter?: OfferFilter | null;
  orderBy?: OfferOrder;
}

export interface OfferConnection extends Connection<CatalogueOffer> {
  facets: OfferFacets;
}

/** A page of the offers that meet a filter, in an order. */
export function findOffers(revisions: Revisions, query: OfferQuery, now: Instant): OfferConnection {
  const { filter = null, orderBy = 'NEXT_SESSION' } = query;
  const conditions = filter ?? {};
  const size = readPageArgs(query);
  const signature = listSignature('offers', conditions, orderBy);
  const after = readCursor('after', query.after, signature);
  const before = readCursor('before', query.before, signature);
  const asOf = after ?? before ?? { now, revision: revisions.current.revision };
  const catalogue = revisions.at(asOf.revision);
  checkFilter(catalogue, conditions);
  const keyOf = sortKey(catalogue, conditions, orderBy, asOf.now);
  const matching = matchOffers(catalogue, conditions, asOf.now);
  const sorted = members(matching)
    .map(ordinal => sortable(catalogue, ordinal, keyOf))
    .sort(compare);
  const page = takePage(sorted, size, { after, before }, compare);
  const toCursor = ({ key, id }: Sortable): Cursor => ({
    now: asOf.now,
    revision: catalogue.revision,
    key,
    id,
  });
  return {
    ...toConnection(
      page,
      ({ offer }) => offer,
      item => toCursor(item),
      signature,
    ),
    totalCount: count(matching),
    facets: countFacets(catalogue, conditions, asOf.now),
  };
}

interface Sortable {
  key: number | string;
  id: string;
  offer: CatalogueOffer;
}

type KeyOf = (offer: CatalogueOffer) => number | string;

function sortable(catalogue: Catalogue, ordinal: number, keyOf: KeyOf): Sortable {
  const offer = catalogue.offers[ordinal];
  if (!offer) throw new RangeError(`no offer has the ordinal ${ordinal}`);
  return { key: keyOf(offer), id: offer.id, offer };
}

/** What offers are sorted by, the smallest first. */
function sortKey(catalogue: Catalogue, { q, near }: OfferFilter, orderBy: OfferOrder, now: Instant): KeyOf {
  switch (orderBy) {
    case 'NEXT_SESSION':
      return offer => nextStart(catalogue, offer.ordinal, now);
    case 'RECENTLY_UPDATED':
      return offer => -offer.changedAt;
    case 'TITLE':
      return offer => offer.title;
    case 'RELEVANCE': {
      const found = q ? catalogue.text.search(q) : null;
      if (!found) throw badInput('`orderBy: RELEVANCE` needs words to search: give `filter.q`.');
      return offer => -(found.relevance[offer.ordinal] ?? 0);
    }
    case 'DISTANCE': {
      if (!near) throw badInput('`orderBy: DISTANCE` needs a point: give `filter.near`.');
      return ({ place }) => (place ? distanceKm(near, place) : Number.POSITIVE_INFINITY);
    }
  }
}

const french = new Intl.Collator('fr', { numeric: true });

function compare(a: Pick<Sortable, 'key' | 'id'>, b: Pick<Sortable, 'key' | 'id'>): number {
  const byKey =
    typeof a.key === 'string' || typeof b.key === 'string'
      ? french.compare(`${a.key}`, `${b.key}`)
      : ascending(a.key, b.key);
  return byKey || ascending(a.id, b.id);
}

function ascending<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
