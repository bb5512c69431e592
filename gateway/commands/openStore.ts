import { StoreInUse } from '../../store/lock.ts';
import { open, type Store } from '../../store/open.ts';
import type { Configuration } from '../configuration.ts';
import { type Door, findDoor } from '../door.ts';

/** What a whole store may keep a server busy, in milliseconds: a hub's own questions take a second or two. */
const patience = 10 * 60_000;

/** The store, for a command that may ask it for much at a time. */
export function openStore({ store }: Configuration): Promise<Store> {
  return open(store.kind === 'server' ? { ...store, silence: patience } : store);
}

/** The same, where a hub that holds the embedded database cannot do in its place: `instead` says what to do. */
export async function openAlone(configuration: Configuration, instead: string): Promise<Store> {
  try {
    return await openStore(configuration);
  } catch (error) {
    const door = hubBehind(configuration, error);
    throw door ? new Error(`Le hub qui tourne à ${door.address} tient la base ${instead}`) : error;
  }
}

/** The running hub that holds the embedded database, when that is why it could not be opened. */
export function hubBehind({ store }: Configuration, error: unknown): Door | null {
  if (!(error instanceof StoreInUse) || store.kind !== 'embedded') return null;
  const door = findDoor(store.directory);
  return door?.pid === error.pid ? door : null;
}
