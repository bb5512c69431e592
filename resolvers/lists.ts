import { findOffers, type OfferConnection, type OfferQuery } from './catalogue/findOffers.ts';
import { findSessions, type SessionQuery } from './catalogue/findSessions.ts';
import type { QueryContext } from './context.ts';

/** A page of offers, counted in what the query may list. */
export function listOffers(query: OfferQuery, { revisions, now, spend }: QueryContext): OfferConnection {
  const page = findOffers(revisions, query, now);
  spend(page.nodes.length);
  return page;
}

/** A page of sessions, counted in what the query may list. */
export function listSessions(query: SessionQuery, { revisions, now, spend }: QueryContext) {
  const page = findSessions(revisions, query, now);
  spend(page.nodes.length);
  return page;
}
