import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { follow } from '../../gateway/follow.ts';
import { keepCatalogue } from '../../gateway/keeper.ts';
import { openLog } from '../../gateway/log.ts';
import { saveHarvest } from '../../store/harvests.ts';
import type { Store } from '../../store/open.ts';
import { databases } from '../databases.ts';
import { aHarvest, anOffer, monday } from '../store/harvested.ts';
import { emptyConfiguration, unreadSource } from './testServer.ts';

for (const { name, open } of databases) {
  describe(`what another process commits, on ${name}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());

    test('is served soon, without being asked for', async () => {
      const keeper = await keepCatalogue(store.db, emptyConfiguration);
      const stop = follow(store.db, keeper, openLog('silent'));
      const sourceId = unreadSource.id;
      await saveHarvest(store.db, aHarvest(monday, { sourceId, offers: [anOffer('a', { sourceId })] }));
      await expect.poll(() => keeper.snapshot().current.offers.length, { timeout: 20_000 }).toBe(1);
      await stop();
    });
  });
}
