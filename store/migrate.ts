import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations/index.ts';
import type { Database } from './tables.ts';

/**
 * Brings the tables to this hub's version, all or nothing; hubs that start together on one server take turns. Throws one
 * sentence: which migration failed and why, or that the database was migrated by a newer hub.
 */
export async function migrate(db: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error, results } = await migrator.migrateToLatest();
  if (!error) return;
  const failed = results?.find(({ status }) => status === 'Error')?.migrationName;
  const reason = error instanceof Error ? error.message : String(error);
  throw new Error(`The database cannot be migrated${failed ? `, at ${failed}` : ''} (${reason})`, {
    cause: error,
  });
}
