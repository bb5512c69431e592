import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appliedCopy, lastCopy, type Received } from '../../store/copies.ts';
import { currentRevision, findingsOf, lastHarvests, saveHarvest } from '../../store/harvests.ts';
import { keptOffers } from '../../store/keptOffers.ts';
import { migrate } from '../../store/migrate.ts';
import { migrations } from '../../store/migrations/index.ts';
import type { Store } from '../../store/open.ts';
import { readCatalogue, readContacts } from '../../store/readCatalogue.ts';
import { saveGazetteer } from '../../store/saveGazetteer.ts';
import { databases } from '../databases.ts';
import { aCopy, aHarvest, anOffer, monday } from './harvested.ts';
import { released } from './released/expected.ts';
import { goBack } from './released/goBack.ts';

test('the list holds every migration of the folder, in order, each with its own number', () => {
  const files = readdirSync(join(import.meta.dirname, '../../store/migrations'))
    .filter(file => file !== 'index.ts')
    .map(file => file.replace(/\.ts$/, ''))
    .sort();
  expect(Object.keys(migrations)).toEqual(files);
  expect(files.map(file => file.slice(0, 5))).toEqual(
    files.map((_, i) => `${String(i + 1).padStart(4, '0')}_`),
  );
});

for (const { name, open } of databases) {
  describe(`migrations on ${name}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());

    const applied = async () =>
      (
        await sql<{ name: string }>`select name, timestamp from kysely_migration order by name`.execute(
          store.db,
        )
      ).rows;

    test('a second time changes nothing', async () => {
      const before = await applied();
      expect(before.map(({ name }) => name)).toEqual(Object.keys(migrations));
      await store.db.updateTable('hub').set({ revision: 7 }).execute();
      await migrate(store.db);
      expect(await applied()).toEqual(before);
      expect(await store.db.selectFrom('hub').select('revision').execute()).toEqual([{ revision: 7 }]);
    });

    test('a database of a newer hub is refused in one sentence', async () => {
      await sql`insert into kysely_migration values ('9999_later', '2030-01-01')`.execute(store.db);
      await expect(migrate(store.db)).rejects.toThrow(/^The database cannot be migrated .*9999_later/);
    });
  });
}

// The last migration may not be released yet; each before it was, and somewhere a store of that version waits to be opened.
test('every released version has data to be migrated', () => {
  const names = Object.keys(migrations);
  const before = names.slice(0, -1);
  expect(Object.keys(released)).toEqual(
    names.slice(0, Math.max(before.length, Object.keys(released).length)),
  );
});

for (const { name, open } of databases) {
  describe.each(Object.entries(released))(`a store of %s on ${name}`, (version, expected) => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
      await goBack(store.db, version);
      await migrate(store.db);
      await saveGazetteer(store.db);
    });
    afterAll(() => store.close());

    const sourceIds = Object.keys(expected.copies);

    test('keeps what is served, and its people', async () => {
      const kept = await readCatalogue(store.db, sourceIds);
      const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
      expect(kept.revision).toBe(expected.revision);
      expect(kept.places).toContainEqual(expected.place);
      expect(kept.sources.flatMap(({ offers }) => offers).sort(byId)).toMatchObject(
        expected.offers.toSorted(byId),
      );
      expect(kept.sources.flatMap(({ sessions }) => sessions).sort(byId)).toEqual(expected.sessions);
      const ids = expected.offers.map(({ id }) => id);
      expect(Object.fromEntries(await readContacts(store.db, ids))).toEqual(expected.contacts);
      const { withdrawn } = await store.db
        .selectFrom('offers')
        .select(eb => eb.fn.count<number>('withdrawnAt').as('withdrawn'))
        .executeTakeFirstOrThrow();
      expect(withdrawn).toBe(1);
    });

    test('keeps each report, with what was not understood', async () => {
      const harvests = [...(await lastHarvests(store.db, sourceIds, 10)).values()].flat();
      const told = harvests
        .sort((one, other) => other.id - one.id)
        .map(({ sourceId: _, ...report }) => report);
      expect(told).toEqual(expected.harvests);
      expect([...(await findingsOf(store.db, [1, 2, 3, 4], 10)).values()].flat()).toMatchObject(
        expected.findings,
      );
    });

    test('keeps the copies as received, and which is served', async () => {
      for (const [sourceId, { served, fetchedAt, expandedAt, last }] of Object.entries(expected.copies)) {
        const applied = await appliedCopy(store.db, sourceId);
        expect((await keptOffers(store.db, sourceId, 0))?.hash).toBe(served);
        expect(applied?.fetchedAt).toBe(Date.parse(fetchedAt));
        expect(applied?.expandedAt).toBe(Date.parse(expandedAt));
        const documents = (await lastCopy(store.db, sourceId))?.documents.map(withPlainBytes);
        expect(documents).toEqual(last.map(withPlainBytes));
      }
    });

    test('goes on from there', async () => {
      const [sourceId = ''] = sourceIds;
      const offers = [anOffer('new', { sourceId })];
      const report = await saveHarvest(store.db, aHarvest(monday, { sourceId, offers, copy: aCopy('new') }));
      expect(report).toMatchObject({ id: 5, outcome: 'CHANGED', withdrawn: 1 });
      expect(await currentRevision(store.db)).toBe(expected.revision + 1);
    });
  });
}

function withPlainBytes(document: Received) {
  return { ...document, bytes: [...document.bytes] };
}
