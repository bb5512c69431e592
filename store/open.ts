import type { Kysely } from 'kysely';
import { openEmbedded, openMemory } from './embedded.ts';
import { migrate } from './migrate.ts';
import type { Listen } from './revisions.ts';
import { saveGazetteer } from './saveGazetteer.ts';
import { openServer } from './server.ts';
import type { Database } from './tables.ts';
import { endEveryTurn } from './turns.ts';

export type Db = Kysely<Database>;

/**
 * Where the store is: a PostgreSQL server, or a directory of the embedded one; `memory` is for tests. A server that does not
 * answer for `silence` milliseconds is away.
 */
export type StoreLocation =
  | { kind: 'server'; url: string; silence?: number }
  | { kind: 'embedded'; directory: string }
  | { kind: 'memory'; dump?: Blob };

export interface Store {
  db: Db;
  kind: StoreLocation['kind'];
  /** Hears of what other processes commit; null where there is no other. */
  listen: Listen | null;
  /** Waits for the queries under way, then ends every connection and thread. May be called twice. */
  close(): Promise<void>;
}

/**
 * The store, checked and migrated. Whatever prevents it is one sentence for whoever starts the hub, never with a password.
 * `onLost` hears of idle connections that a server dropped, which the next query replaces.
 */
export async function open(location: StoreLocation, onLost: (error: Error) => void = warn): Promise<Store> {
  const { db, close, listen = null } = await connect(location, onLost);
  try {
    await migrate(db);
    await saveGazetteer(db);
    if (location.kind !== 'server') await endEveryTurn(db);
  } catch (error) {
    await close();
    throw error;
  }
  return { db, kind: location.kind, listen, close };
}

function connect(location: StoreLocation, onLost: (error: Error) => void) {
  if (location.kind === 'server') return openServer(location, onLost);
  return location.kind === 'embedded' ? openEmbedded(location.directory) : openMemory(location.dump);
}

function warn(error: Error): void {
  console.warn(`A connection to PostgreSQL was lost (${error.message}); the next query makes another.`);
}
