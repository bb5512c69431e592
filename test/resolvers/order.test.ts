import { describe, expect, test } from 'vitest';
import type { OfferFilter, OfferOrder } from '../../schema/filter.ts';
import { at, catalogueOf, errorsOf, found, offer } from './world.ts';

const kleber = { latitude: 48.110821, longitude: -1.672665 };

const catalogue = catalogueOf([
  offer('b', { title: 'Écrire un CV', sessions: ['2026-11-24 14:00-16:00'], placeId: 'pla:esc-centre' }),
  offer('a', { title: 'Écrire un CV', sessions: ['2026-11-24 14:00-16:00'], placeId: 'pla:esc-centre' }),
  offer('c', {
    title: 'Étape 10',
    description: 'Apprendre à écrire.',
    sessions: ['2026-11-24 09:00-10:00'],
    updatedAt: at('2026-11-20 12:00'),
    placeId: 'pla:esc-villejean',
  }),
  offer('d', { title: 'étape 9', updatedAt: at('2026-11-23 12:00'), placeId: 'pla:esc-cleunay' }),
  offer('e', {
    title: 'Zoom',
    sessions: [{ when: '2026-11-24 10:00-11:00', status: 'CANCELLED' }],
    updatedAt: at('2026-11-22 12:00'),
    // Its coordinates are not known.
    placeId: 'pla:carrefour-18',
  }),
  offer('f', { title: 'atelier', sessions: ['2026-11-25 14:00-16:00'], updatedAt: at('2026-11-23 12:00') }),
]);

describe('orders, equals by id', () => {
  const cases: { orderBy: OfferOrder; name: string; filter?: OfferFilter; expect: string[] }[] = [
    {
      orderBy: 'NEXT_SESSION',
      name: 'in progress first; without a next session last',
      expect: ['c', 'a', 'b', 'f', 'd', 'e'],
    },
    { orderBy: 'TITLE', name: 'as in a French dictionary', expect: ['f', 'a', 'b', 'd', 'c', 'e'] },
    {
      orderBy: 'RECENTLY_UPDATED',
      name: 'the partner’s date, else when we saw the change',
      expect: ['a', 'b', 'd', 'f', 'e', 'c'],
    },
    {
      orderBy: 'DISTANCE',
      name: 'nearest first, what has no position left out',
      filter: { near: { ...kleber, km: 50 } },
      expect: ['a', 'b', 'd', 'c'],
    },
    {
      orderBy: 'RELEVANCE',
      name: 'a title says more than a description',
      filter: { q: 'écrire' },
      expect: ['a', 'b', 'c'],
    },
  ];
  for (const { orderBy, name, filter = {}, expect: expected } of cases) {
    test(`${orderBy}: ${name}`, () => expect(found(catalogue, filter, { orderBy })).toEqual(expected));
  }
});

describe('an order without what it needs is an error', () => {
  const cases = [
    { args: 'orderBy: RELEVANCE', says: 'filter.q' },
    { args: 'orderBy: RELEVANCE, filter: { q: "" }', says: 'filter.q' },
    { args: 'orderBy: RELEVANCE, filter: { q: "🎉" }', says: 'filter.q' },
    { args: 'orderBy: DISTANCE', says: 'filter.near' },
    { args: 'orderBy: DISTANCE, filter: { near: null }', says: 'filter.near' },
  ];
  for (const { args, says } of cases) {
    test(args, async () => {
      const errors = await errorsOf(catalogue, `{ offers(${args}) { totalCount } }`);
      expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message: expect.stringContaining(says) }]);
    });
  }
});
