import { describe, expect, test } from 'vitest';
import { catalogueOf, offer, type SaidOffer } from './world.ts';

/** Two announcements, by two partners unless said otherwise, at Maurepas on the same day at the same hour. */
function grouped(...said: SaidOffer[]): string[][] {
  const from = ['ccas-catalogue', 'arcs-ateliers', 'we-ker-agenda'];
  const catalogue = catalogueOf(
    said.map((facts, index) =>
      offer('abc'.charAt(index) || `${index}`, {
        sourceId: from[index] ?? 'caf-permanences',
        title: 'Atelier Découvrir la tablette',
        placeId: 'pla:esc-maurepas',
        sessions: ['2026-11-25 14:00-16:00'],
        ...facts,
      }),
    ),
  );
  return catalogue.groups.map(group => group.map(ordinal => catalogue.offers[ordinal]?.key ?? ''));
}

describe('announcements of the same', () => {
  const cases: { name: string; a: SaidOffer; b: SaidOffer }[] = [
    { name: 'word for word', a: {}, b: {} },
    { name: 'accents, capitals, plural, order', a: {}, b: { title: 'DECOUVRIR LES TABLETTES : ateliers' } },
    { name: 'one word more', a: {}, b: { title: 'Atelier Découvrir la tablette Android' } },
    {
      name: 'one activity in common is enough',
      a: { activities: ['GROUP_WORKSHOPS', 'DIGITAL_CULTURE'] },
      b: {},
    },
    {
      name: 'one date in common is enough',
      a: { sessions: ['2026-11-18 14:00-16:00', '2026-11-25 14:00-15:30'] },
      b: {},
    },
    { name: 'the same level', a: { title: 'Tableur niveau 2' }, b: { title: 'Tableur, niveau 2' } },
    {
      name: 'two sources of one partner',
      a: { sourceId: 'arcs-ateliers' },
      b: { sourceId: 'arcs-acces-libre' },
    },
  ];
  for (const { name, a, b } of cases) test(name, () => expect(grouped(a, b)).toEqual([expect.any(Array)]));
});

describe('announcements of different things', () => {
  const cases: { name: string; a: SaidOffer; b: SaidOffer }[] = [
    { name: 'the same title in another ESC', a: {}, b: { placeId: 'pla:esc-cleunay' } },
    { name: 'the same title at another hour', a: {}, b: { sessions: ['2026-11-25 16:00-18:00'] } },
    { name: 'the same title on another day', a: {}, b: { sessions: ['2026-11-26 14:00-16:00'] } },
    { name: 'the same title without dates', a: { sessions: [] }, b: { sessions: [] } },
    { name: 'the same title on line', a: { placeId: null }, b: { placeId: null } },
    {
      name: 'the same place and hour, another activity',
      a: { activities: ['DIGITAL_CULTURE'] },
      b: { activities: ['EMPLOYMENT_ACCESS'] },
    },
    { name: 'the same place and hour, another title', a: {}, b: { title: 'Atelier Écrire son CV' } },
    {
      name: 'a technician and a social worker',
      a: { title: 'Permanence technicien CAF' },
      b: { title: 'RDV travailleur social CAF' },
    },
    { name: 'niveau 1 and niveau 2', a: { title: 'Tableur : niveau 1' }, b: { title: 'Tableur : niveau 2' } },
    { name: 'niveau I and niveau II', a: { title: 'Tableur niveau I' }, b: { title: 'Tableur niveau II' } },
    {
      name: 'beginners and advanced',
      a: { title: 'Atelier informatique, niveau débutant' },
      b: { title: 'Atelier informatique, niveau avancé' },
    },
    {
      name: 'beginners and everyone',
      a: { title: 'Atelier informatique : tablette et ordinateur' },
      b: { title: 'Atelier informatique : tablette et ordinateur, confirmés' },
    },
    { name: 'two rows of one source', a: { sourceId: 'ccas-catalogue' }, b: { sourceId: 'ccas-catalogue' } },
    { name: 'opening hours of two machines', a: { kind: 'SELF_SERVICE' }, b: { kind: 'SELF_SERVICE' } },
    {
      name: 'the one date in common is cancelled by one of them',
      a: { sessions: [{ when: '2026-11-25 14:00-16:00', status: 'CANCELLED' }] },
      b: {},
    },
  ];
  for (const { name, a, b } of cases) test(name, () => expect(grouped(a, b)).toEqual([]));
});

describe('three', () => {
  test('all alike are one group', () => expect(grouped({}, {}, {})).toEqual([['a', 'b', 'c']]));

  test('a chain is no group: every pair must agree', () => {
    const [group, ...others] = grouped(
      { title: 'Atelier tablette découverte' },
      { title: 'Atelier tablette découverte photos' },
      { title: 'Atelier tablette photos retouche' },
    );
    expect(others).toEqual([]);
    expect(group).toEqual(expect.arrayContaining(['a', 'b']));
    expect(group).not.toContain('c');
  });
});

describe('the best comes first: the one that says more', () => {
  const more = ['2026-11-25 14:00-16:00', '2026-12-02 14:00-16:00'];
  const cases: { name: string; a: SaidOffer; b: SaidOffer; expect: string }[] = [
    { name: 'more sessions', a: { description: 'Long.' }, b: { sessions: more }, expect: 'b' },
    {
      name: 'then a longer description',
      a: { updatedAt: 5 },
      b: { description: 'Long.', updatedAt: 1 },
      expect: 'b',
    },
    { name: 'then the last updated', a: { updatedAt: 1 }, b: { updatedAt: 2 }, expect: 'b' },
    { name: 'then the id', a: { updatedAt: 1 }, b: { updatedAt: 1 }, expect: 'a' },
  ];
  for (const { name, a, b, expect: best } of cases)
    test(name, () => expect(grouped(a, b)[0]?.[0]).toBe(best));
});

test('more than fifty offers at one place at one moment announce nothing together', () => {
  const crowd = (size: number) =>
    grouped(
      ...Array.from({ length: size }, (_, index) => (index === 0 ? {} : { sourceId: 'arcs-ateliers' })),
    );
  expect(crowd(50)).toHaveLength(1);
  expect(crowd(51)).toEqual([]);
});
