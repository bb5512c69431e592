import { PassThrough, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { backup } from '../../store/backup.ts';
import { backupTables, notBackedUp } from '../../store/backupTables.ts';
import { currentRevision, findingsOf, saveHarvest } from '../../store/harvests.ts';
import { migrate } from '../../store/migrate.ts';
import { migrations } from '../../store/migrations/index.ts';
import type { Db, Store } from '../../store/open.ts';
import { BackupError, countBackup, readBackup } from '../../store/readBackup.ts';
import { readCatalogue } from '../../store/readCatalogue.ts';
import { restore } from '../../store/restore.ts';
import { saveGazetteer } from '../../store/saveGazetteer.ts';
import { takeTurn } from '../../store/turns.ts';
import { databases } from '../databases.ts';
import {
  aCopy,
  aFailure,
  aFinding,
  aHarvest,
  anOffer,
  aPlace,
  aRefusal,
  aSession,
  day,
  monday,
} from './harvested.ts';
import { interrupt } from './queries.ts';
import { released } from './released/expected.ts';
import { goBack } from './released/goBack.ts';

const now = monday + 10 * day;
const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte);

/** Of everything a little, and of each type what could be lost on the way. */
async function fill(db: Db): Promise<void> {
  const contact = { name: 'Équipe « e-inclusion »', role: null, phone: '02 00 00 00 00', email: null };
  const offer = anOffer('a', {
    title: 'Guillemets " \\ antislash, \t tabulation\nligne \u2028 et 😀',
    activities: ['WIFI', 'REPAIR_AND_SETUP'],
    ageRange: { min: 16, max: null },
    placeId: 'pla:cyber',
    until: monday + 1,
    updatedAt: monday - 123,
    contact,
  });
  const others = ['b', 'c'].map(key => anOffer(key));
  await saveHarvest(
    db,
    aHarvest(monday, {
      offers: [offer, ...others],
      sessions: [
        aSession(offer.id, monday + 1),
        aSession(offer.id, monday + day, { end: null, seatsLeft: 0, status: 'CANCELLED' }),
      ],
      places: [aPlace('cyber', { aliases: ['Le "Cyber"', ''], latitude: 48.1 + 0.2, longitude: -1.1 / 3 })],
      findings: [aFinding('REJECT', 3), aFinding('WARNING', 4)],
      copy: aCopy('one', everyByte, new Uint8Array(0)),
    }),
  );
  await saveHarvest(db, aHarvest(monday + day, { offers: [offer], copy: aCopy('two', everyByte) }));
  await saveHarvest(db, aRefusal(monday + 2 * day, aCopy('three', everyByte)));
  await saveHarvest(db, aFailure(monday + 3 * day, 'Le site ne répond pas', 'ccas'));
  // Finer than the hub itself writes.
  await sql`update offers set changed_at = '2026-09-07 08:00:00.123456+00' where key = 'a'`.execute(db);
}

async function toBytes(db: Db): Promise<Buffer> {
  const sink = new PassThrough();
  const [bytes] = await Promise.all([buffer(sink), backup(db, sink)]);
  return bytes;
}

const open = (bytes: Uint8Array) => readBackup(Readable.from([bytes]));
const put = async (db: Db, bytes: Uint8Array, force = false) =>
  restore(db, await open(bytes), { force, now });

/** Every row of every table, as PostgreSQL writes it. */
async function everything(db: Db) {
  const tables: Record<string, string[]> = {};
  for (const { name, order } of backupTables) {
    const { rows } = await sql<{ line: string }>`
      select row_to_json(kept)::text as line from ${sql.table(name)} as kept order by ${order}`.execute(db);
    tables[name] = rows.map(({ line }) => line);
  }
  return tables;
}

describe.each(databases)('on $name', ({ open: openStore }) => {
  let store: Store;
  let bytes: Buffer;
  let kept: Awaited<ReturnType<typeof everything>>;
  beforeAll(async () => {
    store = await openStore();
    await fill(store.db);
    bytes = await toBytes(store.db);
    kept = await everything(store.db);
  });
  afterAll(() => store.close());

  test('a backup holds every table but those of processes that run', async () => {
    const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
      where table_schema = current_schema() and table_name not like 'kysely_%'`.execute(store.db);
    const known = [...backupTables.map(({ name }) => name), ...notBackedUp];
    expect(rows.map(({ name }) => name).sort()).toEqual(known.sort());
  });

  test('says what it is of, and is the same again', async () => {
    const { header } = await open(bytes);
    expect(header).toMatchObject({ version: 1, migration: Object.keys(migrations).at(-1) });
    expect(await countBackup(await open(bytes))).toEqual(
      new Map(backupTables.map(({ name }) => [name, kept[name]?.length])),
    );
    const lines = (text: Buffer) => gunzipSync(text).toString().split('\n').slice(1);
    expect(lines(await toBytes(store.db))).toEqual(lines(bytes));
  });

  test('is of one moment, whatever is harvested meanwhile', async () => {
    const own = await openStore();
    await fill(own.db);
    const before = await everything(own.db);
    const later = aHarvest(monday + 4 * day, { offers: [anOffer('z')], copy: aCopy('z', everyByte) });
    // On the embedded database, where one transaction waits for the other, it is done afterwards.
    let harvested: Promise<unknown> | undefined;
    const harvest = async () => {
      harvested ??= saveHarvest(own.db, later);
      if (own.kind === 'server') await harvested;
    };
    const taken = await toBytes(interrupt(own.db, harvest));
    await harvested;
    await put(own.db, taken, true);
    const { hub: _, sources: __, ...rest } = await everything(own.db);
    const { hub: ___, sources: ____, ...expected } = before;
    expect(rest).toEqual(expected);
    await own.close();
  });

  describe.each(databases)('restored on $name', ({ open: openOther }) => {
    let other: Store;
    beforeEach(async () => {
      other = await openOther();
      return () => other.close();
    });

    test('everything is as it was, and goes on from there', async () => {
      const counts = await put(other.db, bytes);
      expect(await everything(other.db)).toEqual(kept);
      expect(counts.get('offers')).toBe(3);
      const { id } = await saveHarvest(
        other.db,
        aHarvest(now, {
          offers: [anOffer('d')],
          findings: [aFinding('REJECT', 9)],
          copy: aCopy('d', everyByte),
        }),
      );
      expect(id).toBe(5);
      expect((await findingsOf(other.db, [id], 10)).get(id)).toHaveLength(1);
      expect(await currentRevision(other.db)).toBe(5);
      expect(await toBytes(other.db)).not.toEqual(bytes);
    });

    test('a store that holds anything is left alone, unless it is said', async () => {
      await saveHarvest(other.db, aFailure(monday, 'Le site ne répond pas', 'arcs'));
      const before = await everything(other.db);
      await expect(put(other.db, bytes)).rejects.toThrow(/contient déjà des données.*--force/);
      expect(await everything(other.db)).toEqual(before);
    });

    test('over what was there, the revision goes on, and every source is due', async () => {
      for (let n = 0; n < 9; n++) {
        const offers = [anOffer(`old ${n}`, { sourceId: 'arcs' })];
        await saveHarvest(other.db, aHarvest(monday, { sourceId: 'arcs', offers }));
      }
      await takeTurn(other.db, 'caf', { asks: true });
      await other.db.updateTable('turns').set({ readAt: sql`now()` }).execute();
      await put(other.db, bytes, true);
      const { hub: _, sources: __, ...rest } = await everything(other.db);
      const { hub: ___, sources: ____, ...expected } = kept;
      expect(rest).toEqual(expected);
      const { revision, updatedAt, sources } = await readCatalogue(other.db, ['caf', 'arcs']);
      expect({ revision, updatedAt }).toEqual({ revision: 10, updatedAt: now });
      expect(sources.map(source => [source.sourceId, source.revision])).toEqual([['caf', 10]]);
      expect(await other.db.selectFrom('turns').select('readAt').execute()).toEqual([{ readAt: null }]);
      expect((await saveHarvest(other.db, aFailure(now, 'Non'))).id).toBe(10);
    });
  });

  test.each(Object.keys(released))(
    'one of %s is restored as if that store had been migrated',
    async version => {
      const [old, other] = [await openStore(), await openStore()];
      await goBack(old.db, version);
      const bytes = await toBytes(old.db);
      await migrate(old.db);
      await saveGazetteer(old.db);
      await put(other.db, bytes);
      expect((await open(bytes)).header.migration).toBe(version);
      expect(await everything(other.db)).toEqual(await everything(old.db));
      await Promise.all([old.close(), other.close()]);
    },
  );

  describe('what is no whole backup of this hub changes nothing:', () => {
    const whole = () => gunzipSync(bytes).toString();
    const newer = () => whole().replace(/"migration":"[^"]*"/, '"migration":"9999_later"');
    const lines = (from: number, to?: number) => whole().split('\n').slice(from, to).join('\n');
    const cases: { name: string; bytes: () => Uint8Array; says: RegExp }[] = [
      { name: 'another file', bytes: () => Buffer.from('Lieu;Type\n'), says: /n'est pas une sauvegarde/ },
      { name: 'nothing', bytes: () => Buffer.of(), says: /coupée ou abîmée/ },
      { name: 'another gzip', bytes: () => gzipSync('{"a":1}\n'), says: /n'est pas une sauvegarde/ },
      { name: 'one of a newer hub', bytes: () => gzipSync(newer()), says: /plus récent \(9999_later\)/ },
      { name: 'one cut in its bytes', bytes: () => bytes.subarray(0, -50), says: /coupée ou abîmée/ },
      { name: 'one cut in its lines', bytes: () => gzipSync(lines(0, -2)), says: /coupée ou abîmée/ },
      { name: 'one with more behind', bytes: () => gzipSync(`${whole()}{}\n`), says: /coupée ou abîmée/ },
      {
        name: 'one with a byte changed',
        bytes: () => bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte)),
        says: /coupée ou abîmée/,
      },
      {
        name: 'one with a session of no offer',
        bytes: () => gzipSync(whole().replaceAll('"offer_id":"off:caf-a"', '"offer_id":"off:none"')),
        says: /ne contient pas ce qu'elle devrait/,
      },
      {
        name: 'one of a table that there is not',
        bytes: () => gzipSync(whole().replace('{"table":"sessions"', '{"table":"pg_class"')),
        says: /ne contient pas ce qu'elle devrait/,
      },
    ];
    test.each(cases)('$name', async ({ bytes, says }) => {
      const attempt = put(store.db, bytes(), true);
      await expect(attempt).rejects.toThrow(says);
      await expect(attempt).rejects.toThrow(BackupError);
      await expect(attempt).rejects.toThrow(/rien n’a été changé/);
      expect(await everything(store.db)).toEqual(kept);
    });
  });
});
