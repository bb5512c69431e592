import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type RunningHub, startHub } from '../../gateway/startHub.ts';
import { saveHarvest } from '../../store/harvests.ts';
import { open, type Store } from '../../store/open.ts';
import { makeDatabase } from '../databases.ts';
import { aHarvest, anOffer, monday } from '../store/harvested.ts';
import { countOffers } from './countOffers.ts';
import { cafTable, type FeedServer, serveFeed } from './feedServer.ts';
import { endAll, type HubFolder, type HubProcess, hubFolder, startHubProcess } from './hubProcess.ts';
import { emptyConfiguration, unreadSource } from './testServer.ts';

const server = process.env.DATABASE_URL_TEST;

if (server) {
  describe('three hubs on one database', () => {
    let database: Awaited<ReturnType<typeof makeDatabase>>;
    let store: Store;
    let folder: HubFolder;
    let env: Record<string, string>;
    const partners = new Map<string, FeedServer>();
    const partner = (id: string): FeedServer => {
      const found = partners.get(id);
      if (!found) throw new Error(`no partner serves ${id}`);
      return found;
    };
    let hubs: HubProcess[] = [];

    beforeAll(async () => {
      database = await makeDatabase(server);
      store = await open({ kind: 'server', url: database.url });
      for (const id of ['caf-one', 'caf-two', 'caf-slow']) partners.set(id, await serveFeed());
      partner('caf-one').answer(cafTable);
      partner('caf-two').answer(cafTable);
      const sources = [...partners].map(([id, { url }]) => ({ id, partner: 'caf', connector: 'caf', url }));
      folder = await hubFolder({ territory: 'com:35238', sources });
      env = { ...folder.env, DATABASE_URL: database.url };
      hubs = [1, 2, 3].map(() => startHubProcess(env));
      await Promise.all(hubs.map(hub => hub.address()));
    });
    afterAll(async () => {
      await endAll();
      for (const feed of partners.values()) await feed.close();
      await store.close();
      await database.drop();
      await folder.remove();
    });
    const served = async (hub: HubProcess) => countOffers(await hub.address());
    const holderOf = async (id: string) => {
      const turns = store.db.selectFrom('turns').select('holder').where('sourceId', '=', id);
      return (await turns.executeTakeFirst())?.holder ?? '';
    };
    /** As if the time had passed after which a turn that is not renewed is another's. */
    const passTurn = (id: string) =>
      store.db
        .updateTable('turns')
        .set({ until: sql<number>`now() - interval '1 second'` })
        .where('sourceId', '=', id)
        .execute();

    test('ask each source once, and each serves what any of them read', async () => {
      for (const hub of hubs) await expect.poll(() => served(hub), { timeout: 30_000 }).toBe(4);
      await expect.poll(() => holderOf('caf-slow'), { timeout: 10_000 }).not.toBe('');
      expect([...partners.values()].map(({ asked }) => asked.length)).toEqual([1, 1, 1]);
    });

    test('each serve within a second what another process commits', async () => {
      const sourceId = 'caf-two';
      const offers = ['a', 'b', 'c'].map(key => anOffer(key, { sourceId }));
      await saveHarvest(store.db, aHarvest(monday, { sourceId, offers }));
      const committed = performance.now();
      await Promise.all(
        hubs.map(hub => expect.poll(() => served(hub), { timeout: 1000, interval: 10 }).toBe(5)),
      );
      expect(performance.now() - committed).toBeLessThan(1000);
    });

    test('one is killed under load while it reads: another takes over, and no request to the others fails', async () => {
      const holder = await holderOf('caf-slow');
      const killed = hubs.find(({ pid }) => holder.includes(` ${pid} `));
      const others = hubs.filter(hub => hub !== killed);
      expect(others).toHaveLength(2);
      const load = await startLoad(others);
      killed?.signal('SIGKILL');
      await killed?.ended;
      await passTurn('caf-slow');
      await partner('caf-slow').wasAsked(2);
      expect(await holderOf('caf-slow')).not.toBe(holder);
      partner('caf-slow').answer(cafTable);
      for (const hub of others) await expect.poll(() => served(hub), { timeout: 20_000 }).toBe(7);
      const { answered, failed } = await load.stop();
      expect(failed).toEqual([]);
      expect(answered).toBeGreaterThan(100);
      expect([...partners.values()].map(({ asked }) => asked.length)).toEqual([1, 1, 2]);
    });

    test('a reading that slept while another took over keeps nothing of the past', async () => {
      const feed = partner('caf-one');
      feed.hang();
      const slept = startHubProcess(env, ['hub', 'harvest', 'caf-one']);
      await feed.wasAsked(2);
      slept.signal('SIGSTOP');
      feed.answer('Lieu;Type\nESC Cleunay;Borne');
      feed.answer(`${cafTable}\nESC Le Blosne;Borne;;Tous publics;sans RDV`);
      await passTurn('caf-one');
      const awake = startHubProcess(env, ['hub', 'harvest', 'caf-one']);
      expect(await awake.ended).toBe(0);
      const reports = () =>
        store.db
          .selectFrom('harvests')
          .select(['id', 'received'])
          .where('sourceId', '=', 'caf-one')
          .execute();
      const before = await reports();
      expect(before.at(-1)).toMatchObject({ received: 3 });
      slept.signal('SIGCONT');
      expect(await slept.ended).toBe(1);
      expect(slept.output).toContain('caf-one is read by another hub by now');
      expect(await reports()).toEqual(before);
    });

    test('a hub that starts later says what was read already, and does not ask for it', async () => {
      const later = startHubProcess(env);
      await later.said(/Ctrl-C closes it/);
      expect(later.output).toMatch(
        / {2}· caf-two: read \d+ min ago, again in \d+ h \(now: npm run hub -- harvest caf-two\)/,
      );
      expect(later.output).not.toContain('✓');
      expect((await fetch(`${await later.address()}/readyz`)).status).toBe(200);
      expect(partner('caf-two').asked).toHaveLength(1);
    });
  });

  describe('hubs that share a schedule', () => {
    const ends: (() => Promise<void>)[] = [];
    afterEach(async () => {
      for (const end of ends.splice(0).reverse()) await end();
    });

    test('ask a source once an interval, all together', async () => {
      const { url: database, drop } = await makeDatabase(server);
      ends.push(drop);
      const every = 1_000;
      const asked: number[] = [];
      const feed = createServer((_, response) => {
        asked.push(performance.now());
        response.setHeader('Content-Type', 'text/csv').end(cafTable);
      });
      await new Promise<void>(resolve => feed.listen(0, '127.0.0.1', resolve));
      ends.push(() => new Promise(closed => feed.close(() => closed())));
      const { port } = feed.address() as AddressInfo;
      const source = { ...unreadSource, url: `http://127.0.0.1:${port}/permanences.csv`, every };
      const start = (): Promise<RunningHub> =>
        startHub(
          { ...emptyConfiguration, store: { kind: 'server', url: database }, sources: [source] },
          () => undefined,
        );
      for (const hub of await Promise.all([start(), start(), start()])) ends.push(hub.close);
      await expect.poll(() => asked.length, { timeout: 30_000 }).toBe(4);
      const gaps = asked.slice(1).map((at, n) => at - Number(asked[n]));
      for (const gap of gaps) expect(gap).toBeGreaterThan(0.85 * every);
    });
  });
}

/** Requests to each of these hubs, one after the other without pause; counts the answers, and tells each failure. */
async function startLoad(hubs: readonly HubProcess[]) {
  const failed: unknown[] = [];
  let answered = 0;
  let isOver = false;
  const askAlways = async (address: string): Promise<void> => {
    while (!isOver) {
      try {
        await countOffers(address);
        answered += 1;
      } catch (error) {
        failed.push(error);
      }
    }
  };
  const addresses = await Promise.all(hubs.map(hub => hub.address()));
  const asking = [...addresses, ...addresses].map(askAlways);
  return {
    stop: async () => {
      isOver = true;
      await Promise.all(asking);
      return { answered, failed };
    },
  };
}
