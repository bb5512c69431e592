import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { knownPlaces, knownTerritories } from '../../schema/gazetteer/index.ts';
import { saveHarvest } from '../../store/harvests.ts';
import type { Store } from '../../store/open.ts';
import { readCatalogue, readContacts } from '../../store/readCatalogue.ts';
import { saveGazetteer } from '../../store/saveGazetteer.ts';
import { databases } from '../databases.ts';
import { aHarvest, anOffer, aPlace, aSession, day, monday } from './harvested.ts';
import { countQueries, interrupt } from './queries.ts';

for (const { name, open } of databases) {
  describe(`reading for the catalogue on ${name}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());

    test('a source is read as of one moment, whatever is harvested meanwhile', async () => {
      const [before, after] = ['before', 'after'].map(key => anOffer(key));
      if (!before || !after) throw new Error('two offers');
      await saveHarvest(
        store.db,
        aHarvest(monday, { offers: [before], sessions: [aSession(before.id, monday)] }),
      );
      let meanwhile: Promise<unknown> | undefined;
      const interrupted = interrupt(store.db, async () => {
        const next = { offers: [after], sessions: [aSession(after.id, monday + day)] };
        meanwhile = saveHarvest(store.db, aHarvest(monday + day, next));
        // The embedded store does one thing at a time: there, the harvest waits until the reading has ended.
        await Promise.race([meanwhile, sleep(300)]);
      });
      expect((await readCatalogue(interrupted, ['caf'])).sources[0]).toMatchObject({
        fetchedAt: monday,
        offers: [{ key: 'before' }],
        sessions: [{ offerId: before.id }],
      });
      await meanwhile;
      expect((await readCatalogue(store.db, ['caf'])).sources[0]).toMatchObject({
        fetchedAt: monday + day,
        offers: [{ key: 'after' }],
        sessions: [{ offerId: after.id }],
      });
    });

    test('asks six queries for a source, and four when it did not change', async () => {
      const offers = Array.from({ length: 50 }, (_, i) => anOffer(`${i}`));
      await saveHarvest(store.db, aHarvest(monday, { offers }));
      const counted = countQueries(store.db);
      const { sources, revision } = await readCatalogue(counted.db, ['caf']);
      expect(counted.count()).toBe(6);
      expect(sources[0]?.revision).toBe(revision);
      const again = await readCatalogue(counted.db, ['caf'], sources);
      expect(counted.count()).toBe(10);
      expect(again.sources[0]).toBe(sources[0]);
    });

    test('many offers are read a page at a time, each once with its sessions', async () => {
      const offers = Array.from({ length: 730 }, (_, i) => anOffer(`${i}`));
      const sessions = offers.flatMap(({ id }, i) =>
        Array.from({ length: i % 9 }, (_, week) => aSession(id, monday + week * 7 * day)),
      );
      await saveHarvest(store.db, aHarvest(monday, { offers, sessions }));
      const counted = countQueries(store.db);
      const [source] = (await readCatalogue(counted.db, ['caf'])).sources;
      expect(source?.offers.map(({ id }) => id)).toEqual(offers.map(({ id }) => id).sort());
      expect(source?.sessions.map(({ id }) => id).sort()).toEqual(sessions.map(({ id }) => id).sort());
      expect(counted.count()).toBeLessThan(20);
    });

    test('what changed is read again, the rest is taken as it is known', async () => {
      await saveHarvest(store.db, aHarvest(monday, { offers: [anOffer('a')] }));
      const before = await readCatalogue(store.db, ['caf']);
      await saveHarvest(store.db, aHarvest(monday + day, { offers: [anOffer('b')] }));
      const after = await readCatalogue(store.db, ['caf'], before.sources);
      expect(after.revision).toBe(before.revision + 1);
      expect(after.sources[0]?.offers.map(({ key }) => key)).toEqual(['b']);
    });

    test('contacts are those of the offers asked for, none when none is', async () => {
      const contact = { name: null, role: null, phone: '02 00 00 00 00', email: null };
      const offers = ['a', 'b', 'c'].map(key => anOffer(key, { contact }));
      await saveHarvest(store.db, aHarvest(monday, { offers }));
      expect(
        [...(await readContacts(store.db, ['off:caf-a', 'off:caf-c', 'off:none'])).keys()].sort(),
      ).toEqual(['off:caf-a', 'off:caf-c']);
      expect(await readContacts(store.db, [])).toEqual(new Map());
    });

    test('the gazetteer is there at the opening, and what it says wins over what was kept', async () => {
      const [place] = knownPlaces;
      if (!place) throw new Error('no place is known');
      const ids = (await readCatalogue(store.db, [])).places.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(knownPlaces.map(({ id }) => id)));
      expect((await readCatalogue(store.db, [])).territories.map(({ id }) => id).sort()).toEqual(
        knownTerritories.map(({ id }) => id).sort(),
      );
      const places = [{ ...place, name: 'Un ancien nom' }, aPlace('met-in-a-feed')];
      await saveHarvest(store.db, aHarvest(monday, { places }));
      await saveGazetteer(store.db);
      const kept = new Map((await readCatalogue(store.db, [])).places.map(one => [one.id, one.name]));
      expect(kept.get(place.id)).toBe(place.name);
      expect(kept.get('pla:met-in-a-feed')).toBe('met-in-a-feed');
    });

    test('territories are taken in any order, though a parent must stand before its children', async () => {
      const commune = { name: 'x', level: 'COMMUNE' as const, parentId: 'dep:99', covers: [], seatId: null };
      const communes = Array.from({ length: 1200 }, (_, i) => ({ ...commune, id: `com:99${1000 + i}` }));
      const department = { ...commune, id: 'dep:99', level: 'DEPARTMENT' as const, parentId: 'fr' };
      const harvest = aHarvest(monday);
      if (!harvest.harvested) throw new Error('a reading');
      const territories = [...communes, department];
      await saveHarvest(store.db, { ...harvest, harvested: { ...harvest.harvested, territories } });
      const kept = (await readCatalogue(store.db, [])).territories.filter(
        ({ parentId }) => parentId === 'dep:99',
      );
      expect(kept).toHaveLength(1200);
    });
  });
}
