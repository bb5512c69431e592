import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { follow } from '../../gateway/follow.ts';
import { type CatalogueKeeper, keepCatalogue } from '../../gateway/keeper.ts';
import { openLog } from '../../gateway/log.ts';
import { saveHarvest } from '../../store/harvests.ts';
import type { Store } from '../../store/open.ts';
import type { Hearing } from '../../store/revisions.ts';
import { databases, openPGlite } from '../databases.ts';
import { aHarvest, anOffer, day, monday } from '../store/harvested.ts';
import { emptyConfiguration, unreadSource } from './testServer.ts';

const log = openLog('silent');
const sourceId = unreadSource.id;
const reading = (at: number, ...keys: string[]) =>
  aHarvest(at, { sourceId, offers: keys.map(key => anOffer(key, { sourceId })) });
const served = (keeper: CatalogueKeeper) => keeper.snapshot().current.offers.length;

for (const { open } of databases.filter(({ name }) => name === 'PostgreSQL')) {
  describe('what another process commits to a server', () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());

    test('is served within a second, without being looked for', async () => {
      const keeper = await keepCatalogue(store.db, emptyConfiguration);
      const listen = required(store.listen);
      const following = follow({ db: store.db, listen, keeper, now: Date.now, log }, { pace: 60_000 });
      await following.look();
      await saveHarvest(store.db, reading(monday, 'a'));
      await expect.poll(() => served(keeper), { timeout: 1000, interval: 10 }).toBe(1);
      expect(following.awaySince()).toBe(null);
      await following.stop();
    });

    test('is looked for while nothing can be heard, and once more when it can again', async () => {
      const keeper = await keepCatalogue(store.db, emptyConfiguration);
      const deaf = deafness();
      const following = follow(
        { db: store.db, listen: deaf.listen, keeper, now: Date.now, log },
        { pace: 50 },
      );
      deaf.hearing().onLost(new Error('cut'));
      await saveHarvest(store.db, reading(monday + day, 'a', 'b'));
      await expect.poll(() => served(keeper), { timeout: 5000, interval: 10 }).toBe(2);

      deaf.hearing().onConnected();
      await following.look();
      await saveHarvest(store.db, reading(monday + 2 * day, 'a', 'b', 'c'));
      await new Promise(soon => setTimeout(soon, 200));
      expect(served(keeper)).toBe(2);
      deaf.hearing().onConnected();
      await following.look();
      expect(served(keeper)).toBe(3);
      await following.stop();
    });
  });
}

describe('a database that is away', () => {
  test('is so since it last answered, until it answers again; what is served stays', async () => {
    const store = await openPGlite();
    const keeper = await keepCatalogue(store.db, emptyConfiguration);
    let clock = monday;
    const deaf = deafness();
    const following = follow({ db: store.db, listen: deaf.listen, keeper, now: () => clock, log });
    await following.look();
    expect(following.awaySince()).toBe(null);
    clock += 1000;
    await store.close();
    await following.look();
    clock += 1000;
    await following.look();
    expect(following.awaySince()).toBe(monday);
    expect(served(keeper)).toBe(0);
    deaf.hearing().onRevision(keeper.snapshot().current.revision);
    expect(following.awaySince()).toBe(null);
    await following.stop();
  });
});

/** Hears nothing but what a test tells. */
function deafness() {
  let told: Hearing | undefined;
  return {
    hearing: () => required(told),
    listen: (hearing: Hearing) => {
      told = hearing;
      return async () => undefined;
    },
  };
}

function required<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('nothing is there');
  return value;
}
