import { existsSync } from 'node:fs';
import { access, constants, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { PGliteOptions } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, sql } from 'kysely';
import { columnNames } from './columnNames.ts';
import { startEmbedded } from './embeddedClient.ts';
import { lock } from './lock.ts';
import { setSession } from './parsers.ts';
import type { Listen } from './revisions.ts';
import type { Database } from './tables.ts';

/** A database that answered once. */
export interface Opened {
  db: Kysely<Database>;
  listen?: Listen;
  close(): Promise<void>;
}

/** The database kept in `directory`/database, made at the first opening; one process at a time, by `directory`/hub.lock. */
export async function openEmbedded(directory: string): Promise<Opened> {
  const home = resolve(directory);
  await makeWritable(home);
  const release = await lock(home);
  try {
    const dataDir = join(home, 'database');
    if (!existsSync(dataDir)) await create(dataDir);
    const opened = await start({ dataDir });
    return { db: opened.db, close: () => opened.close().finally(release) };
  } catch (error) {
    release();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The embedded database of ${home} cannot be opened (${reason}): put a copy of it back there, or give another DATA_DIR`,
      { cause: error },
    );
  }
}

/** A database in memory, for tests: empty, or as `dump` (PGlite's `dumpDataDir`) left it. */
export function openMemory(dump?: Blob): Promise<Opened> {
  return start(dump ? { dataDir: 'memory://', loadDataDir: dump } : { dataDir: 'memory://' });
}

async function makeWritable(home: string): Promise<void> {
  try {
    await makeDirectory(home);
    // With the dot, a file of that name is not taken for a directory.
    await access(`${home}/.`, constants.W_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`DATA_DIR ${home} cannot be used (${reason}): give a directory the hub may write in`);
  }
}

// One level at a time: Node's own recursive mkdir never returns where a file system takes no directories (/proc).
async function makeDirectory(path: string): Promise<void> {
  if (existsSync(path)) return;
  await makeDirectory(dirname(path));
  await mkdir(path);
}

// Made beside and renamed once whole: a hub stopped in the middle of its very first start would leave half a database.
async function create(dataDir: string): Promise<void> {
  const draft = `${dataDir}.new`;
  await rm(draft, { recursive: true, force: true });
  const { close } = await start({ dataDir: draft });
  await close();
  await rename(draft, dataDir);
}

async function start(options: PGliteOptions): Promise<Opened> {
  const pglite = startEmbedded(options);
  const db = new Kysely<Database>({
    dialect: new PGliteDialect({ pglite, onCreateConnection: setSession }),
    plugins: [columnNames],
  });
  try {
    await sql`select 1`.execute(db);
  } catch (error) {
    await pglite.close();
    throw error;
  }
  return { db, close: () => db.destroy() };
}
