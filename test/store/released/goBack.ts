import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from '../../../store/migrations/index.ts';
import type { Db } from '../../../store/open.ts';

/** Makes a store what a hub of a released version had left: its tables, and its data as they stand beside. */
export async function goBack(db: Db, version: string): Promise<void> {
  await sql`drop schema public cascade`.execute(db);
  await sql`create schema public`.execute(db);
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateTo(version);
  if (error) throw error;
  const written = readFileSync(join(import.meta.dirname, `${version}.sql`), 'utf8');
  for (const statement of written.split(/;\n\n|;\n$/)) {
    if (statement !== '') await sql.raw(statement).execute(db);
  }
}
