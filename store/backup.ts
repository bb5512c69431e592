import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql, type Transaction } from 'kysely';
import { type BackupTable, backupTables } from './backupTables.ts';
import type { Db } from './open.ts';
import type { Database } from './tables.ts';

/**
 * The first line of a backup. Then, for each table, a `TableLine` and as many lines as it has rows, each one row as
 * PostgreSQL writes it in JSON, which loses nothing; then an `EndLine`. All of it in gzip.
 */
export interface HeaderLine {
  format: 'hub-backup';
  version: 1;
  /** The last migration of the store that it was made of. */
  migration: string;
  /** ISO 8601, UTC. */
  madeAt: string;
}

export interface TableLine {
  table: string;
  rows: number;
}

/** Says that nothing is missing. */
export interface EndLine {
  end: 'hub-backup';
}

/** Writes all that is kept, as it is at one moment, whatever is harvested meanwhile; it ends the sink. */
export async function backup(db: Db, sink: Writable): Promise<void> {
  // The embedded store knows no isolation level and needs none: its transactions are one after the other.
  const snapshot = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
  await snapshot.execute(tx => pipeline(Readable.from(blocksOf(tx)), createGzip(), sink));
}

/** The lines, many at a time. */
async function* blocksOf(tx: Transaction<Database>): AsyncGenerator<string> {
  const migration = await lastMigration(tx);
  yield line({ format: 'hub-backup', version: 1, migration, madeAt: new Date().toISOString() });
  for (const table of backupTables) {
    yield line({ table: table.name, rows: await countRows(tx, table) });
    yield* rowsOf(tx, table);
  }
  yield line({ end: 'hub-backup' });
}

function line(said: HeaderLine | TableLine | EndLine): string {
  return `${JSON.stringify(said)}\n`;
}

async function lastMigration(tx: Transaction<Database>): Promise<string> {
  const { rows } = await sql<{
    name: string;
  }>`select name from kysely_migration order by name desc limit 1`.execute(tx);
  return rows[0]?.name ?? '';
}

async function countRows(tx: Transaction<Database>, { name }: BackupTable): Promise<number> {
  const { rows } = await sql<{ rows: number }>`select count(*) as rows from ${sql.table(name)}`.execute(tx);
  return rows[0]?.rows ?? 0;
}

async function* rowsOf(
  tx: Transaction<Database>,
  { name, order, batch }: BackupTable,
): AsyncGenerator<string> {
  await sql`declare backup_rows no scroll cursor for
    select row_to_json(kept)::text as line from ${sql.table(name)} as kept order by ${order}`.execute(tx);
  const fetch = sql<{ line: string }>`fetch ${sql.raw(String(batch))} from backup_rows`;
  for (;;) {
    const { rows } = await fetch.execute(tx);
    if (rows.length === 0) break;
    yield rows.map(({ line }) => `${line}\n`).join('');
  }
  await sql`close backup_rows`.execute(tx);
}
