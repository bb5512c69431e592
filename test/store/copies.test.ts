import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { appliedCopy, documentsOf, lastCopy } from '../../store/copies.ts';
import { saveHarvest } from '../../store/harvests.ts';
import type { Store } from '../../store/open.ts';
import { databases } from '../databases.ts';
import { aCopy, aFailure, aHarvest, aRefusal, day, monday } from './harvested.ts';

const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte);

for (const { name, open } of databases) {
  describe(`copies on ${name}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());
    beforeEach(async () => {
      await store.db.updateTable('sources').set({ copyId: null }).execute();
      await store.db.deleteFrom('copies').execute();
    });

    const keep = (hash: string, bytes = [everyByte], sourceId = 'caf', at = monday) =>
      saveHarvest(store.db, aHarvest(at, { sourceId, copy: aCopy(hash, ...bytes) }));
    const hashes = async (sourceId: string) => {
      const copies = await store.db
        .selectFrom('copies')
        .select('hash')
        .where('sourceId', '=', sourceId)
        .orderBy('id')
        .execute();
      return copies.map(({ hash }) => hash);
    };
    const documents = () =>
      store.db
        .selectFrom('documents')
        .innerJoin('copies', 'copies.id', 'copyId')
        .select(['hash', 'fetchedAt', 'name', 'bytes'])
        .orderBy('copyId')
        .orderBy('position')
        .execute();

    test('keeps each document byte for byte, in order, with when it was fetched', async () => {
      const large = new Uint8Array(3_000_000).map((_, i) => (i * 7) % 251);
      await keep('h', [everyByte, new Uint8Array(0), large]);
      const kept = await documents();
      expect(kept.map(({ hash, fetchedAt, name }) => ({ hash, fetchedAt, name }))).toEqual(
        [0, 1, 2].map(page => ({ hash: 'h', fetchedAt: monday, name: `page ${page}` })),
      );
      expect(kept[0]?.bytes).toEqual(everyByte);
      expect(kept[1]?.bytes).toEqual(new Uint8Array(0));
      expect(Buffer.compare(kept[2]?.bytes ?? everyByte, large)).toBe(0);
    });

    test('keeps the last five of each source, with their documents only', async () => {
      await keep('other', [everyByte], 'ccas');
      for (let n = 1; n <= 7; n++) await keep(`h${n}`, [Uint8Array.of(n), Uint8Array.of(n, n)]);
      expect(await hashes('caf')).toEqual(['h3', 'h4', 'h5', 'h6', 'h7']);
      expect(await hashes('ccas')).toEqual(['other']);
      expect((await documents()).map(({ bytes }) => [...bytes]).slice(1)).toEqual(
        [3, 4, 5, 6, 7].flatMap(n => [[n], [n, n]]),
      );
    });

    test('the last copy is the last received, whatever was made of it', async () => {
      const lastHash = async () => (await lastCopy(store.db, 'caf'))?.hash;
      expect(await lastCopy(store.db, 'caf')).toBeNull();
      await keep('first');
      await keep('second', [everyByte], 'caf', monday - day);
      await keep('other', [everyByte], 'ccas');
      await saveHarvest(store.db, aFailure(monday + day, 'Le fichier ne répond pas'));
      expect(await lastHash()).toBe('second');
      await saveHarvest(store.db, aRefusal(monday + 2 * day, aCopy('third', everyByte)));
      expect(await lastHash()).toBe('third');
    });

    test('one that is received again is the same copy: only what its server calls it may change', async () => {
      await keep('same');
      const renamed = aCopy('same', everyByte);
      const documents = renamed.documents.map(document => ({ ...document, etag: '"2"' }));
      await saveHarvest(store.db, aHarvest(monday + day, { copy: { ...renamed, documents } }));
      expect(await hashes('caf')).toEqual(['same']);
      expect((await lastCopy(store.db, 'caf'))?.documents).toEqual(documents);
    });

    test('the copy that is served is kept, however many refused ones follow', async () => {
      await keep('served', [Uint8Array.of(1)]);
      for (let n = 1; n <= 7; n++) {
        await saveHarvest(store.db, aRefusal(monday + n * day, aCopy(`refused ${n}`, everyByte)));
      }
      expect(await hashes('caf')).toEqual(['served', ...[3, 4, 5, 6, 7].map(n => `refused ${n}`)]);
      const served = await appliedCopy(store.db, 'caf');
      expect(served).toMatchObject({ fetchedAt: monday, expandedAt: monday });
      expect((await documentsOf(store.db, served?.id ?? 0)).map(({ bytes }) => [...bytes])).toEqual([[1]]);
    });
  });
}
