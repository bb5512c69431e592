import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findingsOf, lastHarvests, saveHarvest } from '../../store/harvests.ts';
import type { Store } from '../../store/open.ts';
import { databases } from '../databases.ts';
import { aFailure, aFinding, aHarvest, day, monday } from './harvested.ts';
import { countQueries } from './queries.ts';

for (const { name, open } of databases) {
  describe(`reports and findings on ${name}`, () => {
    let store: Store;
    const ids: number[] = [];
    beforeAll(async () => {
      store = await open();
      const findings = [
        ...[9, 2, 5].flatMap(row => [aFinding('WARNING', row), aFinding('REJECT', row + 100)]),
        { ...aFinding('WARNING', 1), row: null, key: 'clé', field: null, received: null },
      ];
      for (const harvest of [
        aHarvest(monday, { findings }),
        aHarvest(monday, { sourceId: 'ccas', findings: [aFinding('WARNING', 7)] }),
        aFailure(monday + day, 'Le fichier ne répond pas'),
        aHarvest(monday + 2 * day),
      ]) {
        ids.push((await saveHarvest(store.db, harvest)).id);
      }
    });
    afterAll(() => store.close());

    test.each([
      { name: 'all of a source, latest first', sources: ['caf'], first: 10, expected: { caf: [3, 2, 0] } },
      {
        name: 'so many of each source',
        sources: ['ccas', 'caf'],
        first: 1,
        expected: { caf: [3], ccas: [1] },
      },
      { name: 'none of a source that was never read', sources: ['arcs'], first: 10, expected: {} },
      { name: 'none of no source', sources: [], first: 10, expected: {} },
      { name: 'at most none', sources: ['caf'], first: 0, expected: {} },
    ])('harvests: $name, in one query', async ({ sources, first, expected }) => {
      const counted = countQueries(store.db);
      const found = await lastHarvests(counted.db, sources, first);
      const positions = [...found].map(([id, harvests]) => [id, harvests.map(({ id }) => ids.indexOf(id))]);
      expect(Object.fromEntries(positions)).toEqual(expected);
      expect(counted.count()).toBe(1);
    });

    test('a report is kept whole', async () => {
      const found = await lastHarvests(store.db, ['caf'], 2);
      expect(found.get('caf')?.[1]).toEqual({
        id: ids[2],
        sourceId: 'caf',
        startedAt: monday + day,
        finishedAt: monday + day + 1000,
        outcome: 'FAILED',
        received: 0,
        accepted: 0,
        rejected: 0,
        withdrawn: 0,
        message: 'Le fichier ne répond pas',
      });
    });

    test.each([
      {
        name: 'in the order of the feed',
        of: [0],
        first: 10,
        expected: { 0: [9, 109, 2, 102, 5, 105, null] },
      },
      { name: 'so many of each severity', of: [0, 1], first: 2, expected: { 0: [9, 109, 2, 102], 1: [7] } },
      { name: 'none of a harvest without any', of: [2], first: 10, expected: {} },
      { name: 'none of no harvest', of: [], first: 10, expected: {} },
    ])('findings: $name, in one query', async ({ of, first, expected }) => {
      const counted = countQueries(store.db);
      const harvestIds = of.flatMap(position => ids[position] ?? []);
      const found = await findingsOf(counted.db, harvestIds, first);
      const rows = [...found].map(([id, findings]) => [ids.indexOf(id), findings.map(({ row }) => row)]);
      expect(Object.fromEntries(rows)).toEqual(expected);
      expect(counted.count()).toBe(1);
    });

    test('the last thousand reports of a source are kept, the last twenty with their findings', async () => {
      const sourceId = 'long';
      await sql`insert into harvests (source_id, started_at, finished_at, outcome, received, accepted, rejected, withdrawn)
        select ${sourceId}, now(), now(), 'UNCHANGED', 1, 0, 1, 0 from generate_series(1, 1000)`.execute(
        store.db,
      );
      for (let count = 0; count < 25; count++) {
        await saveHarvest(store.db, aHarvest(monday, { sourceId, findings: [aFinding('REJECT', count)] }));
      }
      const reports = (await lastHarvests(store.db, [sourceId], 2000)).get(sourceId) ?? [];
      expect(reports).toHaveLength(1000);
      const ids = reports.slice(0, 30).map(({ id }) => id);
      expect([...(await findingsOf(store.db, ids, 5)).keys()].sort()).toEqual(ids.slice(0, 20).sort());
    });

    test('a finding is kept whole', async () => {
      const [first = 0] = ids;
      const found = (await findingsOf(store.db, [first], 10)).get(first);
      expect(found?.[0]).toMatchObject(aFinding('WARNING', 9));
      expect(found?.at(-1)).toMatchObject({ row: null, key: 'clé', field: null, received: null });
    });
  });
}
