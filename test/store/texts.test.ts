import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findingsOf, lastHarvests, saveHarvest } from '../../store/harvests.ts';
import type { Store } from '../../store/open.ts';
import { readCatalogue, readContacts } from '../../store/readCatalogue.ts';
import { databases } from '../databases.ts';
import { aCopy, aFailure, aFinding, aHarvest, anOffer, aPlace, aSession, monday } from './harvested.ts';

const texts = [
  { name: 'quotes', text: `l'été "chaud" «\u00a0ici\u00a0» $1 ; -- drop` },
  { name: 'backslashes', text: 'C:\\new\\u0000\\\\x \\ud83d' },
  { name: 'line breaks and controls', text: 'a\r\nb\tc\u0001\u001f\u2028' },
  { name: 'an emoji', text: '👩‍💻 Ⅸ 𝒜' },
  { name: 'nothing', text: '' },
  { name: 'words of SQL and JSON', text: 'NULL' },
  { name: 'braces', text: '{a,"b"}' },
  { name: 'a NUL', text: 'a\0b', kept: 'a\uFFFDb' },
  { name: 'a NUL after a backslash', text: 'a\\\0\\u0000', kept: 'a\\\uFFFD\\u0000' },
  { name: 'half an emoji, the first', text: 'a\ud83db', kept: 'a\uFFFDb' },
  { name: 'half an emoji, the second', text: 'a\udcbbb', kept: 'a\uFFFDb' },
  { name: 'a million characters', text: 'é'.repeat(1_000_000) },
];

const moments = [
  { name: 'in 1900', at: Date.UTC(1900, 0, 1) },
  { name: 'just before 1970', at: -1 },
  { name: 'in the hour that comes twice', at: Date.UTC(2026, 9, 25, 0, 30) },
  { name: 'to the millisecond', at: monday + 123 },
  { name: 'in 2200', at: Date.UTC(2200, 11, 31, 23, 59, 59, 999) },
];

for (const { name, open } of databases) {
  describe(`what partners may write, on ${name}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());

    const read = async (sourceId = 'caf') => {
      const [kept] = (await readCatalogue(store.db, [sourceId])).sources;
      if (!kept) throw new Error(`${sourceId} was never read`);
      return kept;
    };

    test.each(texts)('$name, in every text of an offer', async ({ name, text, kept = text }) => {
      const sourceId = `caf-${name}`;
      const offer = anOffer('texts', {
        sourceId,
        key: text,
        title: text,
        description: text,
        url: text,
        languages: [text, text],
        access: { modes: [], url: null, phone: null, email: null, conditions: text },
        contact: { name: text, role: null, phone: null, email: null },
        placeId: 'pla:texts',
      });
      const places = [aPlace('texts', { name: text, aliases: [text] })];
      await saveHarvest(store.db, aHarvest(monday, { sourceId, offers: [offer], places }));
      expect((await read(sourceId)).offers).toMatchObject([
        {
          key: kept,
          title: kept,
          description: kept,
          url: kept,
          languages: [kept, kept],
          access: { conditions: kept },
        },
      ]);
      expect((await readContacts(store.db, [offer.id])).get(offer.id)?.name).toBe(kept);
      const place = (await readCatalogue(store.db, [])).places.find(({ id }) => id === 'pla:texts');
      expect(place).toMatchObject({ name: kept, aliases: [kept] });
    });

    test.each(texts)(
      '$name, in a message, a finding and the name of a document',
      async ({ text, kept = text }) => {
        const [document] = aCopy('h', Buffer.from('octets')).documents;
        if (!document) throw new Error('one document');
        const { id } = await saveHarvest(store.db, {
          ...aFailure(monday, text),
          findings: [{ ...aFinding('REJECT', 1), key: text, received: text }],
          copy: {
            hash: Buffer.from(text).toString('hex').slice(0, 40),
            documents: [{ ...document, name: text, etag: text }],
          },
        });
        expect((await lastHarvests(store.db, ['caf'], 1)).get('caf')?.[0]?.message).toBe(kept);
        expect((await findingsOf(store.db, [id], 1)).get(id)).toMatchObject([{ key: kept, received: kept }]);
        const names = await store.db
          .selectFrom('documents')
          .select(['name', 'etag'])
          .orderBy('copyId', 'desc')
          .execute();
        expect(names[0]).toEqual({ name: kept, etag: kept });
      },
    );

    test.each(moments)('a moment $name', async ({ at }) => {
      const offer = anOffer('moments', { updatedAt: at, until: at });
      await saveHarvest(
        store.db,
        aHarvest(monday, {
          offers: [offer],
          sessions: [aSession(offer.id, at, { end: null, movedFrom: at })],
        }),
      );
      const { offers, sessions } = await read();
      expect(offers).toMatchObject([{ updatedAt: at, changedAt: at, until: at }]);
      expect(sessions).toMatchObject([{ start: at, end: null, movedFrom: at }]);
    });

    test.each([Number.NaN, Number.POSITIVE_INFINITY, 9e15])(
      'a moment %d is an error that says where',
      async at => {
        const offer = anOffer('a');
        const failing = saveHarvest(
          store.db,
          aHarvest(monday, { offers: [offer], sessions: [aSession(offer.id, at, { end: null })] }),
        );
        await expect(failing).rejects.toThrow(`sessions.start ${at}: expected a moment in milliseconds`);
      },
    );

    test('a number that is none is unknown', async () => {
      const [offer, place] = [anOffer('a', { row: Number.NaN }), aPlace('a', { latitude: Number.NaN })];
      const longitude = Number.NEGATIVE_INFINITY;
      await saveHarvest(store.db, aHarvest(monday, { offers: [offer], places: [{ ...place, longitude }] }));
      expect((await read()).offers).toMatchObject([{ row: null }]);
      const kept = (await readCatalogue(store.db, [])).places.find(({ id }) => id === place.id);
      expect(kept).toMatchObject({ latitude: null, longitude: null });
    });

    test('a key longer than an index holds', async () => {
      const key = Array.from({ length: 9000 }, (_, i) => ((i * 7919) % 65_521).toString(36)).join('');
      await saveHarvest(store.db, aHarvest(monday, { offers: [anOffer(key)] }));
      expect((await read()).offers).toMatchObject([{ key }]);
    });
  });
}
