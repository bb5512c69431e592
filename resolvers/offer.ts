import type { Instant } from '../schema/offer.ts';
import type { Territory } from '../schema/territory.ts';
import { activities, audiences, axes } from '../schema/vocabulary.ts';
import { axesOf } from './catalogue/axesOf.ts';
import type { CatalogueOffer, CatalogueSession } from './catalogue/catalogue.ts';
import { nextSession, sessionsBetween } from './catalogue/nextSession.ts';
import { checkSize } from './catalogue/page.ts';
import type { QueryContext } from './context.ts';
import { freshnessLevel } from './freshness.ts';

interface SessionsArgs {
  from?: Instant | null;
  to?: Instant | null;
  first: number;
}

export const Offer = {
  axes: (offer: CatalogueOffer) => {
    const codes = axesOf(offer.activities);
    return axes.filter(({ code }) => codes.includes(code));
  },
  activities: (offer: CatalogueOffer) => activities.filter(({ code }) => offer.activities.includes(code)),
  audiences: (offer: CatalogueOffer) => audiences.filter(({ code }) => offer.audiences.includes(code)),
  territories: (offer: CatalogueOffer, _: unknown, { catalogue }: QueryContext): Territory[] => {
    const { containingPlace, get } = catalogue.territories;
    const ids = offer.place ? containingPlace(offer.place) : offer.catchment;
    return ids.flatMap(id => get(id) ?? []);
  },
  sessions: (
    offer: CatalogueOffer,
    { from, to, first }: SessionsArgs,
    { now, spend }: QueryContext,
  ): CatalogueSession[] => {
    checkSize('first', first);
    const listed = sessionsBetween(offer, from ?? now, to ?? Number.POSITIVE_INFINITY).slice(0, first);
    spend(listed.length);
    return listed;
  },
  nextSession: (offer: CatalogueOffer, _: unknown, { now }: QueryContext) => nextSession(offer, now),
  // Told only to those who hold a professional's key: this hub gives none yet.
  contact: () => null,
  provenance: ({ source, url, key, row, fetchedAt, updatedAt }: CatalogueOffer) => ({
    source,
    url,
    licence: source.licence,
    key,
    row,
    fetchedAt,
    updatedAt,
  }),
  freshness: (offer: CatalogueOffer, _: unknown, { now }: QueryContext) => ({
    level: freshnessLevel(offer, now),
    seenAt: offer.fetchedAt,
    changedAt: offer.changedAt,
  }),
  alsoAnnouncedBy: ({ twins }: CatalogueOffer) => twins.map(({ offer }) => offer),
  recognitions: ({ twins }: CatalogueOffer) => twins,
};
