import { count } from './catalogue/bitset.ts';
import { type Catalogue, horizonAt } from './catalogue/catalogue.ts';
import { matchSessions, withoutOpeningHours } from './catalogue/findSessions.ts';
import { matchOffers } from './catalogue/matchOffers.ts';
import type { QueryContext } from './context.ts';

export const Hub = {
  revision: ({ revision }: Catalogue) => String(revision),
  horizon: ({ zone }: Catalogue, _: unknown, { now }: QueryContext) => horizonAt(zone, now),
  timezone: ({ zone }: Catalogue) => zone.name,
  territory: ({ territory, territories }: Catalogue) => territories.get(territory),
  offerCount: (catalogue: Catalogue, _: unknown, { now }: QueryContext) =>
    count(matchOffers(catalogue, {}, now)),
  sessionCount: (catalogue: Catalogue, _: unknown, { now }: QueryContext) =>
    matchSessions(catalogue, withoutOpeningHours({}), now).length,
};
