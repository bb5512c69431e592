import { sql } from 'kysely';
import type { Db } from '../../store/open.ts';

/** What a half-written harvest would leave: how many rows there are of each must be none. */
const orphans: Readonly<Record<string, string>> = {
  'sessions without an offer': missing('sessions', 'offer_id', 'offers'),
  'sessions at a place that there is not': missing('sessions', 'place_id', 'places'),
  'contacts without an offer': missing('contacts', 'offer_id', 'offers'),
  'offers without a source': missing('offers', 'source_id', 'sources'),
  'offers at a place that there is not': missing('offers', 'place_id', 'places'),
  'places in a territory that there is not': missing('places', 'territory_id', 'territories'),
  'territories in one that there is not': missing('territories', 'parent_id', 'territories'),
  'findings without a report': missing('findings', 'harvest_id', 'harvests'),
  'documents without a copy': missing('documents', 'copy_id', 'copies'),
  'copies without a document': `from copies where not exists (select from documents where copy_id = copies.id)`,
  'sources that serve a copy that there is not': missing('sources', 'copy_id', 'copies'),
  'sources that serve a copy of another': `from sources join copies on copies.id = copy_id where source_id <> sources.id`,
  'sources without a copy or a report': `from sources where copy_id is null
    or not exists (select from harvests where source_id = sources.id)`,
  'copies beyond the five last and the one that is served': `from (
      select id, source_id, row_number() over (partition by source_id order by id desc) as age from copies
    ) as kept
    where age > 5 and not exists (select from sources where copy_id = kept.id)`,
  'sources that are not as their last report says': `from sources where fetched_at is distinct from (
      select max(started_at) from harvests where source_id = sources.id and outcome in ('CHANGED', 'UNCHANGED'))`,
  'sources with other offers than their last report counted': `from sources where
    (select count(*) from offers where source_id = sources.id and withdrawn_at is null) is distinct from
    (select accepted::bigint from harvests where source_id = sources.id order by id desc limit 1)`,
  'sources with offers of two versions': `from (select from offers where withdrawn_at is null
      group by source_id having count(distinct description) > 1) as mixed`,
  'sessions on a day of another version': `from sessions join offers on offers.id = offer_id
    where withdrawn_at is null and (extract(isodow from start at time zone 'Europe/Paris') <= 3)
      <> (description = 'Version A')`,
  'contacts of another version': `from contacts join offers on offers.id = offer_id
    where right(name, 1) <> right(description, 1)`,
  'sources of a later revision than the hub': 'from sources, hub where sources.revision > hub.revision',
  'revisions fewer than reports': 'from hub where revision < (select count(*) from harvests)',
  'lines of the hub but one': 'from hub offset 1',
  'readings that failed': `from harvests where outcome in ('FAILED', 'REFUSED')`,
};

/** What a hub that was killed left. */
export interface Left {
  revision: number;
  /** What is wrong, one sentence each. */
  faults: string[];
}

export async function findOrphans(db: Db): Promise<Left> {
  const faults: string[] = [];
  for (const [what, from] of Object.entries(orphans)) {
    const { rows } = await sql<{ found: number }>`select count(*) as found from (
      select 1 ${sql.raw(from)}) as found`.execute(db);
    const found = rows[0]?.found ?? 0;
    if (found > 0) faults.push(`${found} ${what}`);
  }
  const hub = await db.selectFrom('hub').select('revision').executeTakeFirst();
  if (!hub) faults.push('no line of the hub');
  return { revision: hub?.revision ?? 0, faults };
}

function missing(table: string, column: string, other: string): string {
  return `from ${table} as one where ${column} is not null
    and not exists (select from ${other} as other where other.id = one.${column})`;
}
