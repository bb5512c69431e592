import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../store/open.ts';
import { databases } from '../databases.ts';

const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const awkward = ['', 'NULL', 'null', 'é, à', '"quoted"', 'back\\slash', '{brace}', "l'été", '\n'];

/** Written as a parameter of that type, read back as JavaScript. */
const values = [
  { type: 'int4', written: 42, read: 42 },
  { type: 'int8', written: 9_007_199_254_740_991, read: 9_007_199_254_740_991 },
  { type: 'int8[]', written: [1, null, -3], read: [1, null, -3] },
  { type: 'float8', written: 48.1, read: 48.1 },
  { type: 'numeric', written: '12.50', read: 12.5 },
  { type: 'numeric[]', written: ['1.5', null], read: [1.5, null] },
  { type: 'bool', written: false, read: false },
  { type: 'text', written: 'Accès libre — « été »', read: 'Accès libre — « été »' },
  { type: 'text', written: null, read: null },
  { type: 'text[]', written: awkward, read: awkward },
  { type: 'text[]', written: [], read: [] },
  { type: 'text[]', written: ['a', null], read: ['a', null] },
  {
    type: 'timestamptz',
    written: '2026-03-29T03:00:00.125+02:00',
    read: Date.UTC(2026, 2, 29, 1, 0, 0, 125),
  },
  { type: 'timestamptz', written: new Date(1_767_222_123_500), read: 1_767_222_123_500 },
  { type: 'timestamptz', written: '1900-01-01T00:00:00Z', read: Date.UTC(1900, 0, 1) },
  { type: 'timestamptz', written: 'infinity', read: Number.POSITIVE_INFINITY },
  { type: 'timestamptz[]', written: ['2026-01-01T00:00:00Z', null], read: [Date.UTC(2026, 0, 1), null] },
  { type: 'timestamp', written: '2026-01-01 09:30:00', read: '2026-01-01 09:30:00' },
  { type: 'timestamp[]', written: ['2026-01-01 09:30:00'], read: ['2026-01-01 09:30:00'] },
  { type: 'date', written: '2026-03-29', read: '2026-03-29' },
  { type: 'date[]', written: ['2026-03-29', null], read: ['2026-03-29', null] },
  { type: 'interval', written: '1 day 90 minutes', read: 'P1DT1H30M' },
  { type: 'interval[]', written: ['PT6H'], read: ['PT6H'] },
  { type: 'jsonb', written: { a: [1, 'é', null] }, read: { a: [1, 'é', null] } },
  { type: 'jsonb', written: '["a"]', read: ['a'] },
  { type: 'bytea', written: bytes, read: bytes },
  { type: 'bytea', written: Buffer.from('été'), read: new Uint8Array(Buffer.from('été')) },
  { type: 'bytea[]', written: [bytes, null], read: [bytes, null] },
];

/** What only one of the two drivers would take by itself. */
const refused = [
  { name: 'a number for an instant', type: 'timestamptz', written: 1_767_222_123_500, code: '22008' },
  { name: 'an array for a jsonb', type: 'jsonb', written: ['a'], code: '22P02' },
  { name: 'a word for a boolean', type: 'bool', written: 'perhaps', code: '22P02' },
];

for (const { name, open: openTest } of databases) {
  describe(`the store on ${name}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await openTest();
      await sql`create table counted (id int primary key, n int not null constraint positive check (n >= 0))`.execute(
        store.db,
      );
    });
    afterAll(() => store.close());

    const read = async (type: string, written: unknown) => {
      const { rows } = await sql<{ value: unknown }>`select ${written}::${sql.raw(type)} as value`.execute(
        store.db,
      );
      return rows[0]?.value;
    };
    const insert = (id: number, n: number, db = store.db) =>
      sql`insert into counted values (${id}, ${n})`.execute(db);
    const ids = async () => {
      const { rows } = await sql<{ id: number }>`select id from counted order by id`.execute(store.db);
      return rows.map(({ id }) => id);
    };

    test.each(values)('gives back $type $written as $read', async ({ type, written, read: expected }) => {
      expect(await read(type, written)).toStrictEqual(expected);
    });

    test.each(refused)('refuses $name', async ({ type, written, code }) => {
      await expect(read(type, written)).rejects.toMatchObject({ code });
    });

    test('an error keeps its code, its constraint and its detail', async () => {
      await insert(1, 1);
      await expect(insert(1, 1)).rejects.toMatchObject({
        code: '23505',
        constraint: 'counted_pkey',
        detail: /\(1\)/,
      });
      await expect(insert(2, -1)).rejects.toMatchObject({
        code: '23514',
        constraint: 'positive',
        table: 'counted',
      });
      await expect(sql`select 1 from nowhere`.execute(store.db)).rejects.toMatchObject({ code: '42P01' });
    });

    test('counts the rows it changed', async () => {
      await insert(10, 1);
      expect((await sql`update counted set n = n + 1 where id = 10`.execute(store.db)).numAffectedRows).toBe(
        1n,
      );
    });

    test('a transaction that throws leaves nothing', async () => {
      const failing = store.db.transaction().execute(async tx => {
        await insert(20, 1, tx);
        throw new Error('the harvest failed');
      });
      await expect(failing).rejects.toThrow('the harvest failed');
      expect(await ids()).not.toContain(20);
    });

    test('a transaction that swallowed an error raises at its end and leaves nothing', async () => {
      const aborted = store.db.transaction().execute(async tx => {
        await insert(30, 1, tx);
        await expect(insert(30, 1, tx)).rejects.toMatchObject({ code: '23505' });
      });
      await expect(aborted).rejects.toThrow();
      expect(await ids()).not.toContain(30);
    });

    test('transactions started together all pass, each whole', async () => {
      const numbers = Array.from({ length: 20 }, (_, i) => 100 + i);
      await insert(99, 0);
      const started = numbers.map(id =>
        store.db.transaction().execute(async tx => {
          await insert(id, 1, tx);
          await sql`update counted set n = n + 1 where id = 99`.execute(tx);
        }),
      );
      await Promise.all(started);
      expect(await ids()).toEqual(expect.arrayContaining(numbers));
      const { rows } = await sql`select n from counted where id = 99`.execute(store.db);
      expect(rows).toEqual([{ n: 20 }]);
    });

    test('answers nothing once closed, and may be closed twice', async () => {
      const other = await openTest();
      await other.close();
      await other.close();
      await expect(sql`select 1`.execute(other.db)).rejects.toThrow();
    });

    test('two stores share nothing', async () => {
      const other = await openTest();
      await expect(sql`select 1 from counted`.execute(other.db)).rejects.toMatchObject({ code: '42P01' });
      await other.close();
    });
  });
}
