import { type Kysely, sql } from 'kysely';

/** What servers call the versions of what they sent; which copy is served, and as of which moment its sessions are known. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'alter table documents add column request text, add column etag text, add column last_modified text',
  'alter table sources add column copy_id bigint references copies (id), add column expanded_at timestamptz',
  // Until now a copy was kept only where its reading was applied.
  `update sources set
    copy_id = (select max(copies.id) from copies where copies.source_id = sources.id),
    expanded_at = fetched_at`,
];
