import { describe, expect, test } from 'vitest';
import { findOffers } from '../../resolvers/catalogue/findOffers.ts';
import type { OfferFilter } from '../../schema/filter.ts';
import { knownPlaces } from '../../schema/gazetteer/index.ts';
import {
  accessModes,
  activities,
  attendanceModes,
  audiences,
  axes,
  halfDays,
  kinds,
  weekdays,
} from '../../schema/vocabulary.ts';
import { ask, at, catalogueOf, type MadeOffer, now, offer, only, sources } from './world.ts';

/** Dice that always fall the same way. */
function dice(seed: number) {
  let state = seed;
  const roll = (sides: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
  const one = <T>(values: readonly T[]): T => {
    const value = values[roll(values.length)];
    if (value === undefined) throw new RangeError('nothing to choose from');
    return value;
  };
  return { roll, one, some: <T>(values: readonly T[]) => [...new Set([one(values), one(values)])] };
}

const catalogue = catalogueOf(makeOffers());

/** Eighty offers of all sorts; one in two is announced by another partner too, in slightly other words. */
function makeOffers(): MadeOffer[] {
  const { roll, one, some } = dice(1);
  const codes = activities.map(({ code }) => code);
  const publics = audiences.map(({ code }) => code);
  return Array.from({ length: 80 }, (_, index) => {
    const day = String(23 + roll(6));
    const facts = {
      title: `Atelier numérique ${one(['débuter', 'photos', 'démarches', 'emploi'])}`,
      kind: one(kinds).code,
      activities: some(codes),
      placeId: roll(4) === 0 ? null : one(knownPlaces).id,
      catchment: [one(['com:35238', 'esc:maurepas', 'reg:53', 'qua:35238-8'])],
      attendance: one(attendanceModes),
      cost: { free: one([true, false, null]), details: null },
      access: { modes: some(accessModes), url: null, phone: null, email: null, conditions: null },
      sessions: roll(5) === 0 ? [] : [`2026-11-${day} ${one(['09:00-10:00', '14:00-16:00', '18:30-20:00'])}`],
    };
    const { id: sourceId } = one(sources);
    const publicsOf = some(publics);
    const own = offer(`${index}`, { ...facts, sourceId, audiences: publicsOf });
    const others = sources.filter(({ id }) => id !== sourceId);
    const twin = offer(`${index}-twin`, {
      ...facts,
      sourceId: one(others).id,
      audiences: publicsOf.slice(0, 1),
    });
    return index % 2 === 0 ? [own, twin] : [own];
  }).flat();
}

/** Filters of all sorts, each with a few conditions. */
function makeFilters(count: number): OfferFilter[] {
  const { roll, one, some } = dice(2);
  const conditions: (() => OfferFilter)[] = [
    () => ({ territory: some(['com:35238', 'esc:champs-manceaux', 'qua:35238-5', 'reg:53']) }),
    () => ({ axis: some(axes).map(({ code }) => code) }),
    () => ({ activity: some(activities).map(({ code }) => code) }),
    () => ({ audience: some(audiences).map(({ code }) => code) }),
    () => ({ partner: some(['caf', 'ccas', 'arcs', 'we-ker']) }),
    () => ({ source: some(sources).map(({ id }) => id) }),
    () => ({ kind: some(kinds).map(({ code }) => code) }),
    () => ({ attendance: some(attendanceModes) }),
    () => ({ access: some(accessModes) }),
    () => ({ free: one([true, false]) }),
    () => ({ place: some(knownPlaces).map(({ id }) => id) }),
    () => ({ weekday: some(weekdays), halfDay: some(halfDays) }),
    () => ({ from: at('2026-11-25 00:00'), to: at('2026-11-27 00:00') }),
    () => ({ q: one(['atelier', 'emplois', 'demarche photo', 'numerique']) }),
    () => ({ near: { latitude: 48.11, longitude: -1.68, km: 2 } }),
    () => ({ kind: [], territory: null }),
  ];
  return Array.from({ length: count }, (_, index) => ({
    ...(roll(3) === 0 ? {} : one(conditions)()),
    ...one(conditions)(),
    distinct: index % 2 === 0,
  }));
}

const conditionOf = {
  axes: 'axis',
  activities: 'activity',
  audiences: 'audience',
  territories: 'territory',
  partners: 'partner',
  kinds: 'kind',
} as const;

/** What the API counts, on another road than facets take. */
function totalCount(filter: OfferFilter): number {
  return findOffers(only(catalogue), { filter, first: 0 }, now).totalCount;
}

describe('each count is the totalCount with that condition set to that value', () => {
  test('the world has offers that several partners announce', () => {
    expect(totalCount({ distinct: false })).toBeGreaterThan(totalCount({ distinct: true }) + 10);
  });

  for (const filter of [{}, ...makeFilters(60)]) {
    test(JSON.stringify(filter), () => {
      const { facets } = findOffers(only(catalogue), { filter, first: 0 }, now);
      for (const facet of ['axes', 'activities', 'audiences', 'territories', 'partners', 'kinds'] as const) {
        const counts = facets[facet]();
        expect(counts.length).toBeGreaterThan(facet === 'territories' ? -1 : 3);
        const expected = counts.map(({ value, label }) => ({
          value,
          label,
          count: totalCount({ ...filter, [conditionOf[facet]]: [value] }),
        }));
        expect(counts).toEqual(expected);
      }
    });
  }
});

test('a territory that is not counted has no offer', () => {
  const filter: OfferFilter = { kind: ['TRAINING'], partner: ['caf'] };
  const counted = findOffers(only(catalogue), { filter }, now).facets.territories();
  const values = counted.map(({ value }) => value);
  expect(values).toContain('com:35238');
  for (const { id } of catalogue.territories.all) {
    if (!values.includes(id)) expect(totalCount({ ...filter, territory: [id] })).toBe(0);
  }
});

test('as the API gives them: in the order of the vocabulary, with French labels', async () => {
  const few = catalogueOf([
    offer('a', {
      activities: ['WIFI'],
      audiences: ['SENIORS'],
      sourceId: 'arcs-ateliers',
      kind: 'SELF_SERVICE',
    }),
    offer('b', { activities: ['WIFI', 'REPAIR_AND_SETUP'] }),
  ]);
  const query = `{ offers(filter: { axis: NETWORK, partner: "arcs" }, first: 0) {
    totalCount
    facets { axes { value label count } partners { value label count } }
  } }`;
  expect(await ask(few, query)).toEqual({
    data: {
      offers: {
        totalCount: 0,
        facets: {
          axes: [
            { value: 'FREE_ACCESS', label: 'Accès libre et en autonomie', count: 1 },
            { value: 'DIGITAL_SUPPORT', label: 'Accompagnement aux usages, autonomisation', count: 0 },
            { value: 'ACCESS_TO_RIGHTS', label: 'Lutte contre le non-recours aux droits', count: 0 },
            { value: 'NETWORK', label: 'Animation des acteurs locaux', count: 0 },
          ],
          partners: [
            { value: 'caf', label: "CAF d'Ille-et-Vilaine", count: 0 },
            { value: 'ccas', label: 'CCAS de Rennes', count: 0 },
            { value: 'arcs', label: 'ARCS, association rennaise des centres sociaux', count: 0 },
            { value: 'we-ker', label: 'We Ker', count: 0 },
          ],
        },
      },
    },
  });
});
