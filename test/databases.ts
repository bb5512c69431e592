import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import pg from 'pg';
import { migrate } from '../store/migrate.ts';
import { open, type Store, type StoreLocation } from '../store/open.ts';
import type { Database } from '../store/tables.ts';

export interface TestDatabase {
  name: string;
  /** A store of its own: migrated, empty, gone once closed. */
  open: () => Promise<Store>;
}

const server = process.env.DATABASE_URL_TEST;

/** `for (const { name, open } of databases) describe(name, …)`: PGlite always, PostgreSQL where DATABASE_URL_TEST is set. */
export const databases: TestDatabase[] = [
  { name: 'PGlite', open: openPGlite },
  ...(server ? [{ name: 'PostgreSQL', open: () => openPostgres(server) }] : []),
];

export async function openPGlite(): Promise<Store> {
  return open(await emptyMemory());
}

/** An embedded store in memory, made already. */
export async function emptyMemory(): Promise<StoreLocation> {
  return { kind: 'memory', dump: await migratedDump() };
}

async function openPostgres(url: string): Promise<Store> {
  const { url: own, drop } = await makeDatabase(url);
  const store = await open({ kind: 'server', url: own });
  return { ...store, close: () => store.close().then(drop) };
}

/** A database on a server, so that test files may run at the same time; `drop` ends whatever still uses it. */
export async function makeDatabase(url: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `hub_test_${randomUUID().replaceAll('-', '')}`;
  await administer(url, `create database ${name} template template0 encoding 'UTF8'`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return { url: own.href, drop: () => administer(url, `drop database if exists ${name} with (force)`) };
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

// Making a database takes seconds and loading one a fraction: made once for these migrations, then kept on this machine.
async function migratedDump(): Promise<Blob> {
  const file = join(tmpdir(), `hub-test-${fingerprint()}.tar`);
  if (!existsSync(file)) {
    const draft = `${file}.${randomUUID()}`;
    await writeFile(draft, await makeDump());
    await rename(draft, file);
  }
  return new Blob([await readFile(file)]);
}

async function makeDump(): Promise<Uint8Array> {
  const pglite = await PGlite.create('memory://');
  const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite }) });
  await migrate(db);
  const dump = new Uint8Array(await (await pglite.dumpDataDir('none')).arrayBuffer());
  await db.destroy();
  return dump;
}

function fingerprint(): string {
  const migrations = join(import.meta.dirname, '../store/migrations');
  const files = readdirSync(migrations)
    .sort()
    .map(name => join(migrations, name));
  const pglite = join(import.meta.dirname, '../node_modules/@electric-sql/pglite/package.json');
  const hash = createHash('sha256');
  for (const file of [pglite, ...files]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
