import type { TerritoryLevel } from '../schema/territory.ts';
import { audiences, axes } from '../schema/vocabulary.ts';
import type { OfferQuery } from './catalogue/findOffers.ts';
import type { SessionQuery } from './catalogue/findSessions.ts';
import type { QueryContext } from './context.ts';
import { listOffers, listSessions } from './lists.ts';
import { findNode } from './node.ts';
import { placesWithin, territoriesWithin } from './within.ts';

interface ById {
  id: string;
}

export const Query = {
  offers: (_: unknown, args: OfferQuery, context: QueryContext) => listOffers(args, context),
  offer: (_: unknown, { id }: ById, { catalogue }: QueryContext) => catalogue.offersById.get(id),
  sessions: (_: unknown, args: SessionQuery, context: QueryContext) => listSessions(args, context),
  territories: (_: unknown, args: { within?: string; level?: TerritoryLevel }, { catalogue }: QueryContext) =>
    territoriesWithin(catalogue, args),
  territory: (_: unknown, { id }: ById, { catalogue }: QueryContext) => catalogue.territories.get(id),
  places: (_: unknown, { within }: { within?: string }, { catalogue }: QueryContext) =>
    placesWithin(catalogue, within),
  place: (_: unknown, { id }: ById, { catalogue }: QueryContext) => catalogue.placesById.get(id),
  axes: () => axes,
  audiences: () => audiences,
  partners: (_: unknown, __: unknown, { catalogue }: QueryContext) => catalogue.partners,
  partner: (_: unknown, { id }: ById, { catalogue }: QueryContext) =>
    catalogue.partners.find(partner => partner.id === id),
  sources: (_: unknown, __: unknown, { catalogue }: QueryContext) => catalogue.sources,
  source: (_: unknown, { id }: ById, { catalogue }: QueryContext) =>
    catalogue.sources.find(source => source.id === id),
  hub: (_: unknown, __: unknown, { catalogue }: QueryContext) => catalogue,
  node: (_: unknown, { id }: ById, { catalogue }: QueryContext) => findNode(catalogue, id),
};
