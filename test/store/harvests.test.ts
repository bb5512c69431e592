import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { HarvestedOffer } from '../../store/applyHarvest.ts';
import { type HarvestToSave, saveHarvest } from '../../store/harvests.ts';
import type { Store } from '../../store/open.ts';
import { readCatalogue, readContacts } from '../../store/readCatalogue.ts';
import { databases } from '../databases.ts';
import { aCopy, aFailure, aFinding, aHarvest, anOffer, aPlace, aSession, day, monday } from './harvested.ts';

const person = { name: 'Prénom Nom', role: 'assistante sociale', phone: '02 00 00 00 00', email: null };

/** One offer at a first reading on Monday, at a second a day later, and when it is then said to have changed. */
const changes: {
  name: string;
  first: Partial<HarvestedOffer>;
  second: Partial<HarvestedOffer>;
  changedAt: number;
  outcome: string;
}[] = [
  { name: 'the same', first: {}, second: {}, changedAt: monday, outcome: 'UNCHANGED' },
  {
    name: 'another hash',
    first: {},
    second: { hash: 'other' },
    changedAt: monday + day,
    outcome: 'CHANGED',
  },
  {
    name: 'another row of the file',
    first: { row: 2 },
    second: { row: 9 },
    changedAt: monday,
    outcome: 'UNCHANGED',
  },
  {
    name: 'the partner’s own date',
    first: { updatedAt: monday - 9 * day },
    second: { updatedAt: monday - 2 * day, hash: 'other' },
    changedAt: monday - 2 * day,
    outcome: 'CHANGED',
  },
  {
    name: 'a partner that no longer says when',
    first: { updatedAt: monday - 9 * day },
    second: { updatedAt: null, hash: 'other' },
    changedAt: monday + day,
    outcome: 'CHANGED',
  },
  {
    name: 'a later end of its last session',
    first: { until: monday },
    second: { until: monday + 7 * day },
    changedAt: monday,
    outcome: 'UNCHANGED',
  },
];

for (const { name, open } of databases) {
  describe(`harvests on ${name}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());
    beforeEach(async () => {
      await sql`truncate sources, offers, sessions, contacts, copies, documents, harvests, findings`.execute(
        store.db,
      );
    });

    const save = (harvest: HarvestToSave) => saveHarvest(store.db, harvest);
    const served = async (sourceId = 'caf') => {
      const [kept] = (await readCatalogue(store.db, [sourceId])).sources;
      if (!kept) throw new Error(`${sourceId} was never read`);
      return kept;
    };
    const readRevision = async () => {
      const { revision, updatedAt } = await readCatalogue(store.db, []);
      return { revision, updatedAt };
    };
    const keysServed = async (sourceId = 'caf') => (await served(sourceId)).offers.map(({ key }) => key);
    const count = async (table: 'offers' | 'sessions' | 'harvests' | 'findings' | 'documents' | 'places') => {
      const { n } = await store.db
        .selectFrom(table)
        .select(eb => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow();
      return n;
    };

    test('gives back offers and sessions as they were found', async () => {
      const { hash, contact, ...offer } = anOffer('whole', {
        summary: 'Aide',
        provider: 'Une association',
        activities: ['WIFI', 'PRINT_AND_SCAN'],
        audiences: ['SENIORS'],
        placeId: 'pla:known-only-here',
        catchment: [],
        ageRange: { min: 16, max: null },
        access: {
          modes: ['PRESCRIPTION'],
          url: 'https://a.fr/?é',
          phone: null,
          email: null,
          conditions: '«',
        },
        cost: { free: null, details: '2 €' },
        accessibility: ['hi'],
        openingHours: 'Mo 09:00-12:00; PH off',
        updatedAt: monday - day,
        until: monday + 2,
      });
      const session = aSession(offer.id, monday, {
        movedFrom: monday - day,
        placeId: 'pla:known-only-here',
        status: 'MOVED',
        seatsLeft: 0,
      });
      await save(
        aHarvest(monday, {
          offers: [{ ...offer, hash, contact }],
          sessions: [session],
          places: [aPlace('known-only-here')],
        }),
      );
      const kept = await served();
      expect(kept.fetchedAt).toBe(monday);
      expect(kept.offers).toMatchObject([{ ...offer, changedAt: monday - day }]);
      expect(kept.sessions).toEqual([session]);
    });

    test.each(changes)('$name: $outcome', async ({ first, second, changedAt, outcome }) => {
      expect(await save(aHarvest(monday, { offers: [anOffer('a', first)] }))).toMatchObject({
        outcome: 'CHANGED',
      });
      const report = await save(aHarvest(monday + day, { offers: [anOffer('a', second)] }));
      expect(report).toMatchObject({ outcome, withdrawn: 0 });
      expect((await served()).offers).toEqual([expect.objectContaining({ ...without(second), changedAt })]);
    });

    test('an offer that is gone is withdrawn and keeps its line, its sessions and its contact go', async () => {
      const gone = anOffer('gone', { contact: person });
      await save(
        aHarvest(monday, { offers: [gone, anOffer('stays')], sessions: [aSession(gone.id, monday)] }),
      );
      const report = await save(aHarvest(monday + day, { offers: [anOffer('stays')] }));
      expect(report).toMatchObject({ outcome: 'CHANGED', withdrawn: 1 });
      expect(await keysServed()).toEqual(['stays']);
      expect([await count('offers'), await count('sessions')]).toEqual([2, 0]);
      expect(await readContacts(store.db, [gone.id])).toEqual(new Map());
      expect(await save(aHarvest(monday + 2 * day, { offers: [anOffer('stays')] }))).toMatchObject({
        outcome: 'UNCHANGED',
        withdrawn: 0,
      });
      const { withdrawnAt } = await store.db
        .selectFrom('offers')
        .select('withdrawnAt')
        .where('id', '=', gone.id)
        .executeTakeFirstOrThrow();
      expect(withdrawnAt).toBe(monday + day);
    });

    test('an offer that comes back is the same one, with its date of change', async () => {
      const offers = [anOffer('a')];
      await save(aHarvest(monday, { offers }));
      const [before] = (await served()).offers;
      await save(aHarvest(monday + day));
      expect(await keysServed()).toEqual([]);
      expect(await save(aHarvest(monday + 2 * day, { offers }))).toMatchObject({ outcome: 'CHANGED' });
      expect((await served()).offers).toEqual([before]);
    });

    test('sessions are those of the last reading: moved, added, removed', async () => {
      const offer = anOffer('a');
      const [kept, moved, removed, added] = [1, 2, 3, 4].map(n => aSession(offer.id, monday + n * day));
      if (!kept || !moved || !removed || !added) throw new Error('four sessions');
      await save(aHarvest(monday, { offers: [offer], sessions: [removed, moved, kept] }));
      expect((await served()).sessions).toEqual([kept, moved, removed]);
      const later = { ...moved, start: monday + 9 * day, movedFrom: moved.start, status: 'MOVED' as const };
      await save(aHarvest(monday + day, { offers: [offer], sessions: [kept, later, added] }));
      expect((await served()).sessions).toEqual([kept, added, later]);
    });

    test('contacts stand apart from offers, and go when the partner removes them', async () => {
      const named = anOffer('named', { contact: person });
      await save(aHarvest(monday, { offers: [named, anOffer('unnamed')] }));
      expect(JSON.stringify(await served())).not.toContain(person.name);
      expect(await readContacts(store.db, [named.id, 'off:caf-unnamed'])).toEqual(
        new Map([[named.id, person]]),
      );
      await save(aHarvest(monday, { offers: [{ ...named, contact: { ...person, phone: null } }] }));
      expect(await readContacts(store.db, [named.id])).toEqual(
        new Map([[named.id, { ...person, phone: null }]]),
      );
      await save(aHarvest(monday, { offers: [{ ...named, contact: null }] }));
      expect(await readContacts(store.db, [named.id])).toEqual(new Map());
    });

    test('two sources are independent', async () => {
      const [caf, ccas] = ['caf', 'ccas'].map(sourceId => anOffer('same key', { sourceId, contact: person }));
      if (!caf || !ccas) throw new Error('two offers');
      await save(aHarvest(monday, { offers: [caf], sessions: [aSession(caf.id, monday)] }));
      await save(
        aHarvest(monday, { sourceId: 'ccas', offers: [ccas], sessions: [aSession(ccas.id, monday)] }),
      );
      const untouched = await served();
      expect(await save(aHarvest(monday + day, { sourceId: 'ccas' }))).toMatchObject({ withdrawn: 1 });
      expect(await served()).toEqual(untouched);
      expect(await served('ccas')).toMatchObject({
        sourceId: 'ccas',
        fetchedAt: monday + day,
        offers: [],
        sessions: [],
      });
      expect([...(await readContacts(store.db, [caf.id, ccas.id])).keys()]).toEqual([caf.id]);
    });

    test('each harvest moves the revision by one; a failure changes nothing else but its report', async () => {
      await save(aHarvest(monday, { offers: [anOffer('a')] }));
      const [before, { revision }] = [await served(), await readRevision()];
      const report = await save(aFailure(monday + day, 'Le fichier ne répond pas'));
      expect(report).toMatchObject({
        outcome: 'FAILED',
        withdrawn: 0,
        received: 0,
        message: 'Le fichier ne répond pas',
      });
      expect(await served()).toEqual(before);
      expect(await readRevision()).toEqual({
        revision: revision + 1,
        updatedAt: monday + day + 1000,
      });
    });

    test('a source that never was read has nothing, not even after a failure', async () => {
      await save(aFailure(monday, 'Le fichier ne répond pas'));
      expect((await readCatalogue(store.db, ['caf'])).sources).toEqual([]);
    });

    test.each([
      { name: 'its last write fails', code: '23514', prepare: 'add constraint broken check (revision < 0)' },
      { name: 'its counts do not add up', code: '23514', received: 7 },
    ])('nothing is left of a harvest when $name', async ({ code, prepare, received }) => {
      const offer = anOffer('a');
      await save(aHarvest(monday, { offers: [offer], sessions: [aSession(offer.id, monday)] }));
      const [before, revision] = [await served(), await readRevision()];
      const next = aHarvest(monday + day, {
        offers: [anOffer('b', { contact: person, placeId: 'pla:never' })],
        places: [aPlace('never')],
        findings: [aFinding('WARNING', 3)],
        copy: aCopy('hash', Buffer.from('octets')),
      });
      const places = await count('places');
      if (prepare) await sql`alter table hub ${sql.raw(`${prepare} not valid`)}`.execute(store.db);
      const failing = save(received ? { ...next, report: { ...next.report, received } } : next);
      await expect(failing).rejects.toMatchObject({ code });
      if (prepare) await sql`alter table hub drop constraint broken`.execute(store.db);
      expect(await served()).toEqual(before);
      expect(await readRevision()).toEqual(revision);
      expect(await count('places')).toBe(places);
      expect([await count('harvests'), await count('findings'), await count('documents')]).toEqual([1, 0, 0]);
    });

    test('takes more offers than a batch holds', async () => {
      const offers = Array.from({ length: 2500 }, (_, i) => anOffer(`${10_000 + i}`, { contact: person }));
      const sessions = offers.map((offer, i) => aSession(offer.id, monday + i));
      await save(aHarvest(monday, { offers, sessions }));
      const kept = await served();
      expect(kept.offers.map(({ id }) => id)).toEqual(offers.map(({ id }) => id));
      expect(kept.sessions).toEqual(sessions);
      const fewer = offers.filter((_, i) => i % 2);
      const report = await save(aHarvest(monday, { offers: fewer }));
      expect(report).toMatchObject({ withdrawn: 1250 });
      expect((await served()).sessions).toEqual([]);
    });

    test('sources read at the same moment that name the same places all pass', async () => {
      const places = Array.from({ length: 1500 }, (_, i) => aPlace(`${name}-${i}`));
      const harvests = Array.from({ length: 6 }, (_, i) =>
        save(
          aHarvest(monday, { sourceId: `s${i}`, places: i % 2 ? places : places.toReversed(), offers: [] }),
        ),
      );
      const reports = await Promise.all(harvests);
      expect(new Set(reports.map(({ id }) => id)).size).toBe(6);
    });
  });
}

/** What an offer's line shows of these changes. */
function without({ contact, ...shown }: Partial<HarvestedOffer>) {
  return shown;
}
