import type { Kysely } from 'kysely';
import { openEmbedded, openMemory } from './embedded.ts';
import { migrate } from './migrate.ts';
import { saveGazetteer } from './saveGazetteer.ts';
import { openServer } from './server.ts';
import type { Database } from './tables.ts';

export type Db = Kysely<Database>;

/** Where the store is: a PostgreSQL server, or a directory of the embedded one; `memory` is for tests. */
export type StoreLocation =
  | { kind: 'server'; url: string }
  | { kind: 'embedded'; directory: string }
  | { kind: 'memory'; dump?: Blob };

export interface Store {
  db: Db;
  kind: StoreLocation['kind'];
  /** Waits for the queries under way, then ends every connection and thread. May be called twice. */
  close(): Promise<void>;
}

/**
 * The store, checked and migrated. Whatever prevents it is one sentence for whoever starts the hub, never with a password.
 * `onLost` hears of idle connections that a server dropped, which the next query replaces.
 */
export async function open(location: StoreLocation, onLost: (error: Error) => void = warn): Promise<Store> {
  const { db, close } = await connect(location, onLost);
  try {
    await migrate(db);
    await saveGazetteer(db);
  } catch (error) {
    await close();
    throw error;
  }
  return { db, kind: location.kind, close };
}

function connect(location: StoreLocation, onLost: (error: Error) => void) {
  if (location.kind === 'server') return openServer(location.url, onLost);
  return location.kind === 'embedded' ? openEmbedded(location.directory) : openMemory(location.dump);
}

function warn(error: Error): void {
  console.warn(`A connection to PostgreSQL was lost (${error.message}); the next query makes another.`);
}
