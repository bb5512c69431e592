import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Configuration } from '../../gateway/configuration.ts';
import { type RunningHub, startHub } from '../../gateway/startHub.ts';
import { saveHarvest } from '../../store/harvests.ts';
import { open } from '../../store/open.ts';
import { type DatabaseProxy, proxyDatabase } from '../databaseProxy.ts';
import { makeDatabase } from '../databases.ts';
import { aHarvest, anOffer, monday } from '../store/harvested.ts';
import { countOffers } from './countOffers.ts';
import { cafTable, type FeedServer, serveFeed } from './feedServer.ts';
import { emptyConfiguration, unreadSource } from './testServer.ts';

const server = process.env.DATABASE_URL_TEST;
/** After this long without an answer a server is away. */
const silence = 1_000;

if (server) {
  describe('a hub whose database', () => {
    let database: Awaited<ReturnType<typeof makeDatabase>>;
    let proxy: DatabaseProxy;
    let partner: FeedServer;
    let hub: RunningHub;
    beforeEach(async () => {
      database = await makeDatabase(server);
      proxy = await proxyDatabase(database.url);
      partner = await serveFeed();
      partner.answer(cafTable);
      hub = await startHub(configuration(proxy, partner), () => undefined);
      await hub.firstRound;
    });
    afterEach(async () => {
      await hub.close();
      await partner.close();
      await proxy.close();
      await database.drop();
    });
    const offers = () => countOffers(hub.address);
    const readiness = async () => {
      const response = await fetch(`${hub.address}/readyz`);
      return { code: response.status, ...Object(await response.json()) };
    };
    /** What was committed elsewhere is heard of, not looked for. */
    const expectHearing = async () => {
      const direct = await open({ kind: 'server', url: database.url });
      const before = await offers();
      const sourceId = commits.id;
      const found = ['a', 'b', 'c'].map(key => anOffer(key, { sourceId }));
      await saveHarvest(direct.db, aHarvest(monday, { sourceId, offers: found }));
      await expect.poll(offers, { timeout: 1000, interval: 20 }).toBe(before + 1);
      await direct.close();
    };

    test.each([
      { how: 'is stopped', goAway: () => proxy.refuse() },
      { how: 'goes silent', goAway: async () => proxy.silence() },
    ])('$how answers from memory, says since when, and resumes by itself', async ({ goAway }) => {
      const lastThere = Date.now();
      await goAway();
      await expect
        .poll(readiness, { timeout: 5 * silence, interval: 20 })
        .toMatchObject({ code: 200, status: 'ready', database: 'away' });
      const { since } = await readiness();
      expect(Date.parse(since)).toBeGreaterThan(lastThere - silence);
      expect(Date.parse(since)).toBeLessThanOrEqual(Date.now());

      partner.answer(`${cafTable}\nESC Le Blosne;Borne;;Tous publics;sans RDV`);
      const asked = performance.now();
      for (let n = 0; n < 50; n++) expect(await offers()).toBe(4);
      expect(performance.now() - asked).toBeLessThan(5_000);
      expect(await readiness()).toMatchObject({ code: 200, since });

      await proxy.serve();
      await expect.poll(offers, { timeout: 20_000, interval: 50 }).toBe(5);
      await expect.poll(readiness, { timeout: 10_000 }).toEqual({ code: 200, status: 'ready' });
      await expectHearing();
    });

    test('drops its connections makes others, and hears again', async () => {
      const before = partner.asked.length;
      proxy.cut();
      await expect.poll(() => partner.asked.length, { timeout: 20_000 }).toBeGreaterThan(before + 1);
      await expect.poll(readiness, { timeout: 10_000 }).toEqual({ code: 200, status: 'ready' });
      await expectHearing();
    });
  });
}

/** A source that the hub reads once, two offers, and others commit. */
const commits = { ...unreadSource, id: 'caf-bornes', every: 24 * 3_600_000 };

function configuration(proxy: DatabaseProxy, partner: FeedServer): Configuration {
  const often = { ...unreadSource, url: partner.url, every: 1_000 };
  return {
    ...emptyConfiguration,
    store: { kind: 'server', url: proxy.url, silence },
    sources: [often, { ...commits, url: `${partner.url}?bornes` }],
  };
}
