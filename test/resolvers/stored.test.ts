import type { ExecutionResult } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Catalogue } from '../../resolvers/catalogue/catalogue.ts';
import { makeLoaders } from '../../resolvers/loaders.ts';
import type { Store } from '../../store/open.ts';
import { databases } from '../databases.ts';
import { countQueries } from '../store/queries.ts';
import { bruz, hall, harvest, harvestAll, offers, storedCatalogue } from './storedWorld.ts';
import { ask, catalogueOf, offer } from './world.ts';

const everything = `
  fragment all on Offer {
    id title summary description kind provider attendance languages accessibility openingHours
    axes { code label } activities { code } audiences { code } partner { id } place { id name address latitude longitude }
    territories { id name } access { modes url phone email conditions } cost { free details } ageRange { min max }
    sessions { id start end allDay movedFrom status attendance seatsLeft place { id } } nextSession { id } contact { name }
    provenance { source { id } url licence key row fetchedAt updatedAt } freshness { level seenAt changedAt }
    alsoAnnouncedBy { id }
  }`;

/** Each answered alike from the store and from memory; the names of what is expected say what it is. */
const queries = [
  {
    name: 'offers',
    query: `{ offers { totalCount nodes { ...all } pageInfo { hasNextPage } } } ${everything}`,
    expect: ['caf', 'tablet', 'jobs', 'bruz'],
  },
  {
    name: 'all announcements',
    query: '{ offers(filter: { distinct: false }) { nodes { id } } }',
    expect: ['caf', 'tablet', 'tablet-arcs', 'jobs', 'bruz'],
  },
  {
    name: 'by title',
    query: '{ offers(orderBy: TITLE) { nodes { id } } }',
    expect: ['tablet', 'bruz', 'jobs', 'caf'],
  },
  {
    name: 'by words',
    query: '{ offers(filter: { q: "decouvrir tablettes" }, orderBy: RELEVANCE) { nodes { id } } }',
    expect: ['tablet'],
  },
  {
    name: 'near',
    query:
      '{ offers(filter: { near: { latitude: 48.02, longitude: -1.75 } }, orderBy: DISTANCE) { nodes { id } } }',
    expect: ['bruz'],
  },
  {
    name: 'a commune that came with a feed',
    query: '{ offers(filter: { territory: "com:35047" }) { nodes { id } } }',
    expect: ['jobs', 'bruz'],
  },
  {
    name: 'an ESC and an audience',
    query: '{ offers(filter: { territory: "esc:villejean", audience: SENIORS }) { nodes { id } } }',
    expect: ['tablet', 'jobs'],
  },
  {
    name: 'the afternoon of a day',
    query: '{ offers(filter: { weekday: THURSDAY, halfDay: AFTERNOON }) { nodes { id } } }',
    expect: ['tablet'],
  },
  {
    name: 'last changed first',
    query: '{ offers(orderBy: RECENTLY_UPDATED, last: 1) { nodes { id } } }',
    expect: ['tablet'],
  },
  {
    name: 'beyond the change of hour',
    query: '{ sessions(filter: { from: "2027-03-28T00:00:00+01:00" }) { nodes { id start } totalCount } }',
    expect: ['caf-3'],
  },
  {
    name: 'the agenda',
    query: '{ sessions { totalCount nodes { id start end status offer { id } } } }',
    expect: ['caf-1', 'tablet-1', 'jobs-1', 'caf-2', 'tablet-2', 'caf-3'],
  },
  {
    name: 'facets',
    query:
      '{ offers(first: 0) { nodes { id } facets { axes { value count } territories { value count } partners { value count } } } }',
    expect: [],
  },
];

/** Names in the `nodes` of an answer. */
function namesIn({ data }: ExecutionResult): string[] {
  const [list] = Object.values(data ?? {}) as { nodes: { id: string }[] }[];
  return (list?.nodes ?? []).map(({ id }) => id.slice(4));
}

for (const { name: database, open } of databases) {
  describe(`the API on ${database}`, () => {
    let store: Store;
    let catalogue: Catalogue;
    beforeAll(async () => {
      store = await open();
      await harvestAll(store.db);
      catalogue = await storedCatalogue(store.db);
    });
    afterAll(() => store.close());

    const inMemory = catalogueOf(offers, { places: [hall], territories: [bruz] });

    for (const { name, query, expect: expected } of queries) {
      test(`${name}: what was harvested is what is served`, async () => {
        const stored = await ask(catalogue, query);
        expect(stored.errors).toBeUndefined();
        expect(namesIn(stored)).toEqual(expected);
        expect(stored).toEqual(await ask(inMemory, query));
      });
    }

    test('the revision moves with every harvest', async () => {
      expect(await ask(catalogue, '{ hub { revision updatedAt } }')).toEqual({
        data: { hub: { revision: '6', updatedAt: '2026-11-24T09:30:00+01:00' } },
      });
    });

    test('one offer withdrawn, one changed: the next catalogue tells it, the one before does not move', async () => {
      const own = await open();
      await harvestAll(own.db);
      const before = await storedCatalogue(own.db);
      await harvest(own.db, 'ccas-catalogue', [], [offer('new', { title: 'Nouveau' })]);
      const after = await storedCatalogue(own.db);
      const query = '{ offers(filter: { partner: "ccas" }) { nodes { id } } offer(id: "off:tablet") { id } }';
      expect((await ask(before, query)).data).toMatchObject({ offers: { nodes: [{ id: 'off:tablet' }] } });
      expect((await ask(after, query)).data).toEqual({ offers: { nodes: [{ id: 'off:new' }] }, offer: null });
      await own.close();
    });

    test('reports and findings are read from the database', async () => {
      const { data } = await ask(
        catalogue,
        `{ sources { id state lastHarvest { outcome message } harvests { outcome received accepted rejected withdrawn
             rejects(first: 2) { row field received message } warnings { row key } } } }`,
        { load: makeLoaders(store.db) },
      );
      const { sources: told } = data as { sources: { id: string; state: string; harvests: object[] }[] };
      expect(told.map(({ id, state }) => `${id} ${state}`)).toEqual([
        'caf-permanences FAILING',
        'ccas-catalogue HEALTHY',
        'arcs-ateliers HEALTHY',
        'arcs-acces-libre HEALTHY',
        'we-ker-agenda HEALTHY',
      ]);
      expect(told[0]).toMatchObject({
        lastHarvest: { outcome: 'FAILED', message: 'caf.example ne répond pas.' },
        harvests: [
          { outcome: 'FAILED', rejects: [], warnings: [] },
          { outcome: 'CHANGED', received: 4, accepted: 1, rejected: 3, withdrawn: 0 },
        ],
      });
      expect(told[1]?.harvests).toMatchObject([
        {
          rejects: [
            { row: 2, field: 'Type', received: 'Sport', message: 'ligne 2' },
            { row: 3, field: 'Type', received: 'Sport', message: 'ligne 3' },
          ],
          warnings: [{ row: 9, key: null }],
        },
      ]);
    });

    test('a source that was never read says so', async () => {
      const empty = await open();
      const { data } = await ask(
        await storedCatalogue(empty.db),
        '{ source(id: "ccas-catalogue") { state lastHarvest { id } harvests { id } } offers { totalCount } }',
        { load: makeLoaders(empty.db) },
      );
      expect(data).toEqual({
        source: { state: 'NEVER_READ', lastHarvest: null, harvests: [] },
        offers: { totalCount: 0 },
      });
      await empty.close();
    });

    const readings = [
      { name: 'the state of every source', query: '{ sources { state } }', expect: 1 },
      {
        name: 'their states, last and latest harvests',
        query: '{ sources { state lastHarvest { id } harvests { id } } }',
        expect: 1,
      },
      {
        name: 'of sources under partners',
        query: '{ partners { sources { state } } source(id: "caf-permanences") { state } }',
        expect: 1,
      },
      { name: 'of offers', query: '{ offers { nodes { provenance { source { state } } } } }', expect: 1 },
      {
        name: 'with findings',
        query: '{ sources { harvests { rejects { row } warnings(first: 3) { row } } } }',
        expect: 2,
      },
      {
        name: 'none',
        query:
          '{ offers { nodes { title sessions { start } provenance { source { url } } } } hub { offerCount } }',
        expect: 0,
      },
    ];
    for (const { name, query, expect: expected } of readings) {
      test(`${expected} question(s) to the database, however many sources: ${name}`, async () => {
        const { db, count } = countQueries(store.db);
        const { errors } = await ask(catalogue, query, { load: makeLoaders(db) });
        expect(errors).toBeUndefined();
        expect(count()).toBe(expected);
      });
    }

    test.each([
      'harvests(first: 101) { id }',
      'harvests(first: -1) { id }',
      'lastHarvest { rejects(first: 101) { row } }',
      'lastHarvest { warnings(first: -1) { row } }',
    ])('%s is an error', async field => {
      const { errors } = await ask(catalogue, `{ source(id: "ccas-catalogue") { ${field} } }`, {
        load: makeLoaders(store.db),
      });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    });

    test('harvests(first: 0) is none', async () => {
      const answer = await ask(catalogue, '{ source(id: "ccas-catalogue") { harvests(first: 0) { id } } }', {
        load: makeLoaders(store.db),
      });
      expect(answer).toEqual({ data: { source: { harvests: [] } } });
    });
  });
}
