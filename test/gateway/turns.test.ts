import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openReadingThreads, type ReadingThreads } from '../../connectors/reading/readingThreads.ts';
import { get } from '../../connectors/transport/get.ts';
import { makeReader } from '../../gateway/reader.ts';
import { awaitTurn, holdTurn, StoreAway } from '../../gateway/turns.ts';
import type { Db, Store } from '../../store/open.ts';
import { type Turn, TurnLost } from '../../store/turns.ts';
import { databases } from '../databases.ts';
import { cafTable, type FeedServer, serveFeed } from './feedServer.ts';
import { unreadSource } from './testServer.ts';

const { signal } = new AbortController();
const timezone = 'Europe/Paris';
const untilAborted = (held: AbortSignal) =>
  new Promise<void>((_, reject) => held.addEventListener('abort', () => reject(held.reason)));

/** The same database, where nothing is answered. */
const away = (db: Db): Db =>
  db.withPlugin({
    transformQuery: () => {
      throw new Error('connect ECONNREFUSED');
    },
    transformResult: async ({ result }) => result,
  });

describe.each(databases)('on $name', ({ open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());
  beforeEach(() => store.db.deleteFrom('turns').execute());
  afterEach(() => void vi.useRealTimers());
  const taken = (db = store.db): Promise<Turn> => awaitTurn(db, 'caf', { asks: true, signal });
  const heldBy = async () =>
    (await store.db.selectFrom('turns').select('holder').executeTakeFirst())?.holder ?? null;

  describe('a turn', () => {
    test('is waited for, and ended with the work, however it ends', async () => {
      const first = Promise.withResolvers<void>();
      const holding = holdTurn(store.db, await taken(), signal, () => first.promise);
      const waits = vi.fn();
      const second = awaitTurn(store.db, 'caf', { asks: true, signal, onWait: waits });
      await expect.poll(() => waits.mock.calls.length).toBe(1);
      first.resolve();
      await holding;
      const failing = holdTurn(store.db, await second, signal, () => Promise.reject(new Error('no')));
      await expect(failing).rejects.toThrow('no');
      expect(await heldBy()).toBe(null);
      expect(waits).toHaveBeenCalledTimes(1);
    });

    test('is renewed; taken by another, the reading is given up', async () => {
      vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
      const turn = await taken();
      const holding = holdTurn(store.db, turn, signal, untilAborted);
      await sql`update turns set until = now()`.execute(store.db);
      vi.advanceTimersByTime(5_000);
      const isRenewed = async () =>
        (await store.db.selectFrom('turns').select(sql<boolean>`until > now()`.as('is')).executeTakeFirst())
          ?.is;
      await expect.poll(isRenewed).toBe(true);
      await sql`update turns set holder = 'another hub'`.execute(store.db);
      vi.advanceTimersByTime(5_000);
      await expect(holding).rejects.toThrow(TurnLost);
      expect(await heldBy()).toBe('another hub');
    });

    test('that cannot be renewed is given up before another hub may take it', async () => {
      vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
      const holding = holdTurn(away(store.db), await taken(), signal, untilAborted);
      vi.advanceTimersByTime(15_000);
      await expect(Promise.race([holding, Promise.resolve('held')])).resolves.toBe('held');
      vi.advanceTimersByTime(10_000);
      await expect(holding).rejects.toThrow(TurnLost);
    });

    test('cannot be had of a store that is away', async () => {
      await expect(taken(away(store.db))).rejects.toThrow(StoreAway);
    });
  });

  describe('two hubs', () => {
    const threads = openReadingThreads();
    let partner: FeedServer;
    let reads = 0;
    beforeEach(async () => {
      partner = await serveFeed();
      partner.answer(cafTable);
      reads = 0;
    });
    afterEach(() => partner.close());
    afterAll(() => threads.close());
    const aHub = (now = Date.now) => {
      const read: ReadingThreads['read'] = request => {
        reads += 1;
        return threads.read(request);
      };
      const { glances } = threads;
      const onFault = (_: unknown, error: unknown) => {
        throw error;
      };
      const reload = async () => undefined;
      return makeReader({
        ...{ db: store.db, now, timezone, onFault, reload },
        threads: { read, glances },
        getOf: () => get,
      });
    };
    const source = () => ({ ...unreadSource, url: partner.url });
    const hour = 3_600_000;

    test('ask a partner once an interval, and once each when they are told to', async () => {
      const [one, other] = [aHub(), aHub()];
      const both = () => Promise.all([one, other].map(hub => hub.harvestIfDue(source(), hour, signal)));
      const first = await both();
      expect(first.filter(done => 'outcome' in done)).toHaveLength(1);
      expect((await both()).filter(done => 'outcome' in done)).toHaveLength(0);
      expect(partner.asked).toHaveLength(1);
      await Promise.all([one, other].map(hub => hub.harvest(source(), signal)));
      expect(partner.asked).toHaveLength(3);
    });

    test('expand what is served once a day', async () => {
      await aHub().harvest(source(), signal);
      const tomorrow = () => Date.now() + 24 * hour;
      reads = 0;
      await Promise.all([aHub(tomorrow), aHub(tomorrow)].map(hub => hub.expandAgain(source(), signal)));
      expect(reads).toBe(1);
    });
  });
});
