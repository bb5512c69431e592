import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openEmbedded } from '../../store/embedded.ts';
import type { Db } from '../../store/open.ts';
import { openServer } from '../../store/server.ts';
import { findOrphans, type Left } from './orphans.ts';

/** A database that hubs are killed on. */
export interface KilledDatabase {
  name: string;
  /** What makes a hub use it. */
  env: Record<string, string>;
  /** What the hub that was killed left; the next one finds it as it was left. */
  look(): Promise<Left>;
}

/** Looked at in a copy of its directory. */
export function embeddedDatabase(folder: string): KilledDatabase {
  const [directory, copy] = [join(folder, 'data'), join(folder, 'copy')];
  return {
    name: 'embedded',
    env: { DATA_DIR: directory },
    look: async () => {
      await rm(copy, { recursive: true, force: true });
      await cp(directory, copy, { recursive: true }).catch(unlessMissing);
      const { db, close } = await openEmbedded(copy);
      return lookInto(db).finally(close);
    },
  };
}

/** Every source is due again, and turns are nobody's: else hubs would wait half a minute for those that were killed. */
export function serverDatabase(url: string): KilledDatabase {
  return {
    name: 'PostgreSQL',
    env: { DATABASE_URL: url },
    look: async () => {
      const { db, close } = await openServer({ url }, () => undefined);
      try {
        const left = await lookInto(db);
        if (await isThere(db, 'turns')) {
          await db.updateTable('turns').set({ readAt: null, holder: null, until: null }).execute();
        }
        return left;
      } finally {
        await close();
      }
    },
  };
}

/** A hub that was killed at its very first start may have made nothing yet. */
async function lookInto(db: Db): Promise<Left> {
  return (await isThere(db, 'hub')) ? findOrphans(db) : { revision: 0, faults: [] };
}

async function isThere(db: Db, table: string): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass(${table}) is not null as there`.execute(
    db,
  );
  return rows[0]?.there ?? false;
}

function unlessMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
