import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

const folder = join(import.meta.dirname, '../../web/playground/examples');

/** The queries of the playground's first tabs, by the name of their file. */
export const examples: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder).map(name => [name.replace('.graphql', ''), readFileSync(join(folder, name), 'utf8')]),
);

const some = expect.toSatisfy((list: unknown[]) => list.length > 0, 'has some');
const positive = expect.toSatisfy((number: number) => number > 0, 'is positive');
const counts = expect.toSatisfy(
  (facet: { count: number }[]) => facet.some(({ count }) => count > 0),
  'counts',
);

/** What each answers on the demonstration: something to look at, by the name of its tab and of its file. */
export const answers: Readonly<Record<string, { tab: string; data: unknown }>> = {
  'offers-this-week': {
    tab: 'OffersThisWeek',
    data: {
      offers: {
        totalCount: positive,
        nodes: expect.toSatisfy(
          (nodes: { sessions: unknown[] }[]) =>
            nodes.length > 0 && nodes.every(node => node.sessions.length > 0),
          'each has a session',
        ),
      },
    },
  },
  'workshops-for-seniors': {
    tab: 'WorkshopsForSeniors',
    data: { offers: { totalCount: positive, nodes: some } },
  },
  'facets-for-a-view': {
    tab: 'FacetsForAView',
    data: {
      offers: {
        totalCount: positive,
        facets: {
          axes: counts,
          activities: counts,
          audiences: counts,
          territories: counts,
          partners: counts,
        },
      },
    },
  },
  'one-offer-with-provenance': {
    tab: 'OneOfferWithProvenance',
    data: {
      offers: { nodes: [{ title: expect.any(String), provenance: { source: { state: 'HEALTHY' } } }] },
    },
  },
  'where-sources-stand': {
    tab: 'WhereSourcesStand',
    data: {
      sources: Array.from({ length: 5 }, () =>
        expect.objectContaining({
          state: 'HEALTHY',
          lastHarvest: expect.objectContaining({ received: positive }),
        }),
      ),
    },
  },
};
