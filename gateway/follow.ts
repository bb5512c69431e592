import { currentRevision } from '../store/harvests.ts';
import type { Db } from '../store/open.ts';
import type { CatalogueKeeper } from './keeper.ts';
import type { Logger } from './log.ts';

/** How often one looks, in milliseconds. */
const pace = 2_000;

/**
 * Serves what other processes commit to the same server: `npm run hub -- harvest`, another hub. A database that is away for
 * a while is tried again. Returns what ends it.
 */
export function follow(db: Db, keeper: CatalogueKeeper, log: Logger): () => Promise<void> {
  let looking: Promise<void> = Promise.resolve();
  let isAway = false;
  const look = async (): Promise<void> => {
    try {
      if ((await currentRevision(db)) > keeper.snapshot().current.revision) await keeper.reload();
      isAway = false;
    } catch (error) {
      if (!isAway) log.warn({ err: error }, 'the database does not say what is new; it is asked again');
      isAway = true;
    }
  };
  let timer = setTimeout(next, pace);
  function next(): void {
    looking = look().then(() => {
      timer = setTimeout(next, pace);
    });
  }
  return async () => {
    clearTimeout(timer);
    await looking;
    clearTimeout(timer);
  };
}
