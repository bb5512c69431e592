import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../resolvers/catalogue/build.ts';
import type { OfferFilter } from '../../schema/filter.ts';
import { ask, at, catalogueOf, found, foundSessions, offer, partsOf, type SaidOffer } from './world.ts';

const workshop: SaidOffer = {
  title: 'Atelier Découvrir la tablette',
  placeId: 'pla:esc-maurepas',
  sessions: ['2026-11-25 14:00-16:00'],
};

/** CCAS says more than ARCS of one workshop, and ARCS has one date that CCAS has not. */
const catalogue = catalogueOf([
  offer('arcs', {
    ...workshop,
    sourceId: 'arcs-ateliers',
    sessions: ['2026-11-25 14:00-16:00', '2026-12-16 14:00-16:00'],
    cost: { free: true, details: null },
  }),
  offer('ccas', {
    ...workshop,
    title: 'Découvrir la tablette (atelier)',
    audiences: ['SENIORS'],
    sessions: ['2026-11-25 14:00-16:00', '2026-12-02 14:00-16:00', '2026-12-09 14:00-16:00'],
  }),
  offer('other', { sessions: ['2026-11-26 10:00-11:00'] }),
]);

describe('one offer stands for what several announce: the best of those that match', () => {
  const cases: { name: string; filter: OfferFilter; expect: string[] }[] = [
    { name: 'by default', filter: {}, expect: ['ccas', 'other'] },
    { name: 'distinct: true', filter: { distinct: true }, expect: ['ccas', 'other'] },
    { name: 'distinct: false', filter: { distinct: false }, expect: ['arcs', 'ccas', 'other'] },
    { name: 'the partner of the lesser one', filter: { partner: ['arcs'] }, expect: ['arcs'] },
    { name: 'both partners', filter: { partner: ['arcs', 'ccas'] }, expect: ['ccas', 'other'] },
    { name: 'only the lesser one is known to be free', filter: { free: true }, expect: ['arcs'] },
    { name: 'only the lesser one is then', filter: { from: at('2026-12-15 00:00') }, expect: ['arcs'] },
    { name: 'only the lesser one is for women', filter: { audience: ['WOMEN'] }, expect: ['arcs', 'other'] },
  ];
  for (const { name, filter, expect: expected } of cases) {
    test(name, () => expect(found(catalogue, filter)).toEqual(expected));
  }

  test('sessions are those of the offers that stand', () => {
    expect(foundSessions(catalogue, { to: at('2026-11-26 00:00') })).toEqual(['ccas-1']);
    expect(foundSessions(catalogue, { to: at('2026-11-26 00:00'), distinct: false })).toEqual([
      'arcs-1',
      'ccas-1',
    ]);
  });

  test('every one is found by its id, and tells of the others', async () => {
    const { data } = await ask(
      catalogue,
      `{ arcs: offer(id: "off:arcs") { alsoAnnouncedBy { partner { name } } }
         ccas: offer(id: "off:ccas") { alsoAnnouncedBy { id } }
         other: offer(id: "off:other") { alsoAnnouncedBy { id } } }`,
    );
    expect(data).toEqual({
      arcs: { alsoAnnouncedBy: [{ partner: { name: 'CCAS de Rennes' } }] },
      ccas: { alsoAnnouncedBy: [{ id: 'off:arcs' }] },
      other: { alsoAnnouncedBy: [] },
    });
  });
});

test('the same offers are grouped alike, in whatever order the store gives the sources', () => {
  const parts = partsOf([
    offer('a', { ...workshop, title: 'Atelier tablette découverte' }),
    offer('b', { ...workshop, sourceId: 'arcs-ateliers', title: 'Atelier tablette découverte photos' }),
    offer('c', { ...workshop, sourceId: 'we-ker-agenda', title: 'Atelier tablette photos' }),
  ]);
  const [one, other] = [buildCatalogue(parts), buildCatalogue({ ...parts, kept: parts.kept.toReversed() })];
  expect(other.groups).toEqual(one.groups);
  expect(found(other)).toEqual(found(one));
});
