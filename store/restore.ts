import { type RawBuilder, sql, type Transaction } from 'kysely';
import { knownPlaces, knownTerritories } from '../schema/gazetteer/index.ts';
import type { Instant } from '../schema/offer.ts';
import { type BackupTable, backupTables } from './backupTables.ts';
import { currentRevision } from './harvests.ts';
import { migrations } from './migrations/index.ts';
import type { Db } from './open.ts';
import { type Backup, BackupError } from './readBackup.ts';
import { moment } from './records.ts';
import { channel } from './revisions.ts';
import { savePlaces } from './savePlaces.ts';
import type { Database } from './tables.ts';

type Tx = Transaction<Database>;

/** What a restore may do; without `force` a store that holds anything is left alone. */
export interface RestoreOptions {
  force: boolean;
  now: Instant;
}

/**
 * Makes what is kept that of a backup, in one transaction: it is read into temporary tables of the version that it was made
 * of, migrated there, then takes the place of what stood. Who reads meanwhile sees what was there before. Returns how many
 * rows each table has; throws `BackupError`, and changes nothing, when the backup is not whole or the store not empty.
 */
export async function restore(db: Db, backup: Backup, options: RestoreOptions): Promise<Map<string, number>> {
  return db.transaction().execute(async tx => {
    const isFull = await lockStore(tx);
    if (isFull && !options.force) {
      throw new BackupError(
        "La base contient déjà des données : rien n’a été changé. Pour les remplacer par la sauvegarde : ajouter --force, après avoir sauvegardé ce qu'elle contient.",
      );
    }
    const ordinary = await searchPath(tx);
    await searchPath(tx, 'pg_temp');
    await loadBackup(tx, backup);
    await searchPath(tx, `${ordinary}, pg_temp`);
    const revision = await currentRevision(tx);
    const counts = await takePlace(tx);
    await sql`discard temp`.execute(tx);
    await continueIds(tx);
    if (isFull) await moveBeyond(tx, revision, options.now);
    // What this version knows of the territory is what is true, as at each start.
    await savePlaces(tx, { territories: knownTerritories, places: knownPlaces });
    await tellHubs(tx);
    return counts;
  });
}

/** Tables that a hub fills by itself: a store with nothing else is empty. */
const filledAtOnce: readonly string[] = ['territories', 'places', 'hub'];

/** Waits for what is being written, lets nobody write until the end, and says whether anything is kept. */
async function lockStore(tx: Tx): Promise<boolean> {
  await sql`lock table ${sql.join(inOrderOfWriting.map(name => sql.table(name)))} in exclusive mode`.execute(
    tx,
  );
  const kept = backupTables
    .filter(({ name }) => !filledAtOnce.includes(name))
    .map(({ name }) => sql`exists (select from ${sql.table(name)})`);
  const { rows } = await sql<{ full: boolean }>`select ${sql.join(kept, sql` or `)} as "full"`.execute(tx);
  return rows[0]?.full ?? true;
}

/** A harvest that writes the same tables in another order would wait for a restore that waits for it, for ever. */
const inOrderOfWriting = new Set<BackupTable['name']>([
  ...(['turns', 'sources', 'territories', 'places', 'offers', 'sessions', 'contacts'] as const),
  ...backupTables.map(({ name }) => name),
])
  .values()
  .toArray();

/** Where unqualified names of this transaction are looked for, and set first when it is given. */
async function searchPath(tx: Tx, path?: string): Promise<string> {
  const { rows } = await sql<{ path: string }>`select ${
    path === undefined ? sql`current_setting('search_path')` : sql`set_config('search_path', ${path}, true)`
  } as path`.execute(tx);
  return rows[0]?.path ?? '';
}

/** Makes the tables of the backup's version, fills them, and brings them to this version. */
async function loadBackup(tx: Tx, backup: Backup): Promise<void> {
  const names = Object.keys(migrations);
  const made = names.indexOf(backup.header.migration) + 1;
  for (const name of names.slice(0, made)) await migrations[name]?.up(tx);
  try {
    for await (const { name, rows } of backup.tables()) await loadTable(tx, name, rows);
  } catch (error) {
    throw isOfData(error) ? new BackupError(strange, { cause: error }) : error;
  }
  for (const name of names.slice(made)) await migrations[name]?.up(tx);
}

const strange =
  "Cette sauvegarde ne contient pas ce qu'elle devrait : rien n’a été changé. Prendre une autre copie du fichier, ou une sauvegarde plus ancienne.";

/** Classes of PostgreSQL's errors that a row can cause: its values, its references, a table that there is not. */
function isOfData(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:22|23|42P01)/.test(String(error.code));
}

/** What is sent at a time, in rows and in characters. */
const most = { rows: 1000, characters: 4_000_000 };

async function loadTable(tx: Tx, name: string, rows: AsyncIterable<string>): Promise<void> {
  const table = sql.id('pg_temp', name);
  // What its migration put there.
  await sql`delete from ${table}`.execute(tx);
  let batch: string[] = [];
  let characters = 0;
  const send = async (): Promise<void> => {
    // As PostgreSQL wrote them: neither parsed nor rounded on the way.
    await sql`insert into ${table} overriding system value
      select * from json_populate_recordset(null::${table}, ${`[${batch.join(',')}]`}::json)`.execute(tx);
    batch = [];
    characters = 0;
  };
  for await (const row of rows) {
    batch.push(row);
    characters += row.length;
    if (batch.length >= most.rows || characters >= most.characters) await send();
  }
  if (batch.length > 0) await send();
}

/** The rows of the temporary tables in place of those of the store: deleted and not truncated, which readers would see. */
async function takePlace(tx: Tx): Promise<Map<string, number>> {
  for (const { name } of backupTables.toReversed()) await sql`delete from ${sql.table(name)}`.execute(tx);
  const counts = new Map<string, number>();
  for (const { name, order } of backupTables) {
    const columns = await columnsOf(tx, name);
    const result = await sql`insert into ${sql.table(name)} (${columns}) overriding system value
      select ${columns} from ${sql.id('pg_temp', name)} order by ${order}`.execute(tx);
    counts.set(name, Number(result.numAffectedRows ?? 0));
  }
  if (counts.get('hub') !== 1) throw new BackupError(strange);
  return counts;
}

/** The order of columns is that of their migrations, unless somebody repaired a store by hand. */
async function columnsOf(tx: Tx, table: string): Promise<RawBuilder<unknown>> {
  const { rows } = await sql<{ name: string }>`select attname as name from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped order by attnum`.execute(tx);
  return sql.join(rows.map(({ name }) => sql.ref(name)));
}

/** The next id of each table that gives them is beyond any that it holds, or ever gave. */
async function continueIds(tx: Tx): Promise<void> {
  for (const { name } of backupTables) {
    const { rows } = await sql<{ column: string; sequence: string }>`
      select attname as column, pg_get_serial_sequence(${name}, attname) as sequence from pg_attribute
      where attrelid = ${name}::regclass and attidentity <> ''`.execute(tx);
    for (const { column, sequence } of rows) {
      await sql`select setval(${sequence}::regclass, last) from (
        select greatest(max(${sql.ref(column)}), pg_sequence_last_value(${sequence}::regclass)) as last from ${sql.table(name)}
      ) as ids where last is not null`.execute(tx);
    }
  }
}

/** The revision never goes back: hubs, caches and readers know what they have by its number. */
async function moveBeyond(tx: Tx, before: number, now: Instant): Promise<void> {
  const { revision } = await tx
    .updateTable('hub')
    .set({ revision: sql`greatest(revision, ${before}::bigint) + 1`, updatedAt: moment(now) })
    .returning('revision')
    .executeTakeFirstOrThrow();
  await tx.updateTable('sources').set({ revision }).execute();
}

/** What is read of partners by now may be newer: every source is due. Hubs on this database serve what was restored. */
async function tellHubs(tx: Tx): Promise<void> {
  await tx.updateTable('turns').set({ readAt: null }).execute();
  await sql`select pg_notify(${channel}, revision::text) from hub`.execute(tx);
}
