import type { Instant } from '../../schema/offer.ts';
import type { Catalogue, CatalogueOffer, CatalogueSession } from './catalogue.ts';
import { endOf, isActive } from './sessionColumns.ts';
import { isAhead } from './timeCondition.ts';

/** When an offer next really takes place: the first session not over that is neither cancelled nor postponed. */
export function nextSession(offer: CatalogueOffer, now: Instant): CatalogueSession | null {
  return (
    offer.sessions.find(session => isActive(session) && (endOf(session) > now || session.start >= now)) ??
    null
  );
}

/** The sessions of an offer that are not over at `from` and start before `to`, whatever their status. */
export function sessionsBetween(offer: CatalogueOffer, from: Instant, to: Instant): CatalogueSession[] {
  return offer.sessions.filter(
    session => (endOf(session) > from || session.start >= from) && session.start < to,
  );
}

/** Its start; infinite when there is none: such offers come after the others. */
export function nextStart({ sessions }: Catalogue, ordinal: number, now: Instant): number {
  for (let at = sessions.first[ordinal] ?? 0; at < (sessions.first[ordinal + 1] ?? 0); at++) {
    if (sessions.active[at] === 1 && isAhead(sessions, at, now))
      return sessions.start[at] ?? Number.POSITIVE_INFINITY;
  }
  return Number.POSITIVE_INFINITY;
}
