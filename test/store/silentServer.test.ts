import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { open, type Store } from '../../store/open.ts';
import { type DatabaseProxy, proxyDatabase } from '../databaseProxy.ts';
import { makeDatabase } from '../databases.ts';

const server = process.env.DATABASE_URL_TEST;
/** Short for a test, long enough for a machine that does other things too. */
const silence = 1_000;

if (server) {
  describe('a server that goes silent, without closing anything,', () => {
    let drop: () => Promise<void>;
    let proxy: DatabaseProxy;
    let store: Store;
    beforeEach(async () => {
      const made = await makeDatabase(server);
      drop = made.drop;
      proxy = await proxyDatabase(made.url);
      store = await open({ kind: 'server', url: proxy.url, silence }, () => undefined);
    });
    afterEach(async () => {
      await store.close();
      await proxy.close();
      await drop();
    });
    const ask = () => sql<{ one: number }>`select 1 as one`.execute(store.db);

    test('fails each query and transaction in time, and takes no place of the pool for ever', async () => {
      const began = Promise.withResolvers<void>();
      const transaction = store.db.transaction().execute(async tx => {
        await sql`select 1`.execute(tx);
        proxy.silence();
        began.resolve();
        await sql`select 2`.execute(tx);
      });
      await began.promise;
      const asked = performance.now();
      // More than the pool holds, over connections that were open and over new ones.
      const answers = await Promise.allSettled([transaction, ...Array.from({ length: 25 }, ask)]);
      expect(answers.map(({ status }) => status)).not.toContain('fulfilled');
      expect(performance.now() - asked).toBeLessThan(3 * silence);

      await proxy.serve();
      const again = await Promise.all(Array.from({ length: 25 }, ask));
      expect(again.flatMap(({ rows }) => rows)).toHaveLength(25);
    });

    test('or is cut off while connections are made, at any moment of it, takes no place of the pool either', async () => {
      for (let delay = 0; delay < 30; delay++) {
        proxy.cut();
        const answers = Promise.allSettled(Array.from({ length: 10 }, ask));
        await sleep(delay);
        proxy.cut();
        await answers;
      }
      // The last to be cut may not have been noticed yet.
      const answered = async () =>
        (await Promise.allSettled(Array.from({ length: 25 }, ask))).filter(
          ({ status }) => status === 'fulfilled',
        ).length;
      await expect.poll(answered, { timeout: 5_000 }).toBe(25);
    });

    test('does not keep the store from closing', async () => {
      const waiting = ask().catch(() => 'failed');
      proxy.silence();
      await waiting;
      const waitingStill = ask().catch(() => 'failed');
      const asked = performance.now();
      await store.close();
      expect(performance.now() - asked).toBeLessThan(4_000);
      expect(await waitingStill).toBe('failed');
    });

    test('and the server ends what it holds for a hub that vanished in a transaction', async () => {
      await sql`insert into turns (source_id) values ('caf')`.execute(store.db);
      const vanished = store.db.transaction().execute(async tx => {
        await sql`update turns set read_at = now() where source_id = 'caf'`.execute(tx);
        proxy.silence();
        await sql`select 1`.execute(tx);
      });
      await expect(vanished).rejects.toThrow();
      // The server was never told that the other end is gone: the lock is free all the same.
      await proxy.serve();
      await sql`update turns set read_at = null where source_id = 'caf'`.execute(store.db);
    });
  });
}
