import type { Place as KnownPlace, Territory as KnownTerritory } from '../schema/territory.ts';
import type { OfferQuery } from './catalogue/findOffers.ts';
import type { QueryContext } from './context.ts';
import { listOffers } from './lists.ts';

export const Territory = {
  parent: ({ parentId }: KnownTerritory, _: unknown, { catalogue }: QueryContext) =>
    parentId === null ? null : catalogue.territories.get(parentId),
  children: ({ id }: KnownTerritory, _: unknown, { catalogue }: QueryContext) =>
    catalogue.territories.children(id),
  covers: ({ covers }: KnownTerritory, _: unknown, { catalogue }: QueryContext) =>
    covers.flatMap(id => catalogue.territories.get(id) ?? []),
  offers: ({ id }: KnownTerritory, args: OfferQuery, context: QueryContext) =>
    listOffers({ ...args, filter: { ...args.filter, territory: [id] } }, context),
};

export const Place = {
  territory: ({ territoryId }: KnownPlace, _: unknown, { catalogue }: QueryContext) =>
    catalogue.territories.get(territoryId),
  offers: ({ id }: KnownPlace, args: OfferQuery, context: QueryContext) =>
    listOffers({ ...args, filter: { ...args.filter, place: [id] } }, context),
};
