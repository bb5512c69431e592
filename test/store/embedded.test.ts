import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startEmbedded } from '../../store/embeddedClient.ts';
import { open, type StoreLocation } from '../../store/open.ts';
import { openPGlite } from '../databases.ts';

// Making a database takes seconds, more on a busy machine.
describe('the embedded store', { timeout: 60_000 }, () => {
  let directory: string;
  const before = ports();
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'hub-'));
  });
  afterAll(() => rm(directory, { recursive: true }));

  test('keeps what it was given, and its thread ends with it', async () => {
    const location: StoreLocation = { kind: 'embedded', directory: join(directory, 'kept') };
    const first = await open(location);
    await sql`create table kept as select 1 as n`.execute(first.db);
    expect(ports()).toBe(before + 1);
    await expect(open(location)).rejects.toThrow(/^DATA_DIR .+kept is in use by process/);
    await first.close();
    expect(ports()).toBe(before);
    const second = await open(location);
    expect((await sql`select n from kept`.execute(second.db)).rows).toEqual([{ n: 1 }]);
    await second.close();
  });

  test('refuses a transaction once its thread has gone, instead of leaving it waiting', async () => {
    const pglite = startEmbedded({ dataDir: 'memory://' });
    await pglite.close();
    const late = pglite.transaction(tx => tx.query('select 1'));
    await expect(late).rejects.toThrow('the embedded database is closed');
  });

  test('leaves the event loop free during a heavy query', async () => {
    const store = await openPGlite();
    let turns = 0;
    let done = false;
    const query = sql`select count(*) from generate_series(1, 300000)`
      .execute(store.db)
      .then(() => (done = true));
    while (!done) {
      await setImmediate();
      turns++;
    }
    await query;
    await store.close();
    expect(turns).toBeGreaterThan(100);
  });

  test('a directory that cannot be made is one sentence', async () => {
    const path = join(directory, 'file');
    await writeFile(path, '');
    await expect(open({ kind: 'embedded', directory: path })).rejects.toThrow(
      /^DATA_DIR .+file cannot be used \(ENOTDIR/,
    );
  });

  test('a file system that takes no directories is one sentence too, not a process that turns for ever', async () => {
    const location = { kind: 'embedded', directory: '/proc/hub/data' } as const;
    await expect(open(location)).rejects.toThrow(/^DATA_DIR \/proc\/hub\/data cannot be used \(E/);
  });

  test('a damaged database is one sentence, and its directory is given back', async () => {
    const path = join(directory, 'damaged');
    await mkdir(join(path, 'database'), { recursive: true });
    await writeFile(join(path, 'database', 'PG_VERSION'), '17');
    await expect(open({ kind: 'embedded', directory: path })).rejects.toThrow(
      /^The embedded database of .+damaged cannot be opened/,
    );
    expect(await readdir(path)).toEqual(['database']);
    expect(ports()).toBe(before);
  });

  test('starts again after a first start that was stopped in the middle', async () => {
    const path = join(directory, 'half');
    await mkdir(join(path, 'database.new'), { recursive: true });
    await writeFile(join(path, 'database.new', 'PG_VERSION'), '18');
    const store = await open({ kind: 'embedded', directory: path });
    await store.close();
    expect(await readdir(path)).toEqual(['database']);
  });
});

/** The ports to worker threads this process holds, our own and the test runner's. */
function ports(): number {
  return process.getActiveResourcesInfo().filter(resource => resource === 'MessagePort').length;
}
