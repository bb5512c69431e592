import { type RawBuilder, sql } from 'kysely';
import { territoryLevels } from '../schema/territory.ts';
import type { Database } from './tables.ts';

/** A table of a backup, and the order of its rows: the same data give the same file. */
export interface BackupTable {
  name: keyof Database;
  order: RawBuilder<unknown>;
  /** How many rows are read at a time. */
  batch: number;
}

const byLevel = sql`array_position(array[${sql.join(territoryLevels)}]::text[], level), id`;

/** Who reads each source now: of processes that run, not of what is kept. */
export const notBackedUp: readonly (keyof Database)[] = ['turns'];

/** What a backup holds: every other table, what others refer to before them; so do rows that refer to their own table. */
export const backupTables: readonly BackupTable[] = [
  { name: 'territories', order: byLevel, batch: 1000 },
  { name: 'places', order: sql`id`, batch: 1000 },
  { name: 'copies', order: sql`id`, batch: 1000 },
  // Up to 50 MB each.
  { name: 'documents', order: sql`copy_id, position`, batch: 1 },
  { name: 'sources', order: sql`id`, batch: 1000 },
  { name: 'offers', order: sql`id`, batch: 1000 },
  { name: 'sessions', order: sql`offer_id, start, id`, batch: 1000 },
  { name: 'contacts', order: sql`offer_id`, batch: 1000 },
  { name: 'harvests', order: sql`id`, batch: 1000 },
  { name: 'findings', order: sql`harvest_id, position`, batch: 1000 },
  { name: 'hub', order: sql`revision`, batch: 1000 },
];
