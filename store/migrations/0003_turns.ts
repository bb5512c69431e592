import { type Kysely, sql } from 'kysely';

/**
 * Who reads each source now and until when it may, and when each was last read: by the clock of the database, which all share.
 * And the offers of a source in the order of their ids, since they are read a page at a time.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table turns (
    source_id text primary key,
    holder text,
    until timestamptz,
    read_at timestamptz,
    check ((holder is null) = (until is null))
  )`,
  'create index offers_source_id_id on offers (source_id, id)',
  'drop index offers_source_id',
];
