import type { Instant } from '../schema/offer.ts';
import { currentRevision } from '../store/harvests.ts';
import type { Db } from '../store/open.ts';
import type { Listen } from '../store/revisions.ts';
import type { CatalogueKeeper } from './keeper.ts';
import type { Logger } from './log.ts';

/** Serves what is committed to a server, by this process or another: `npm run hub -- harvest`, another hub. */
export interface Following {
  /** Serves what was committed until now; where the database is away, once it is back. Never throws. */
  look(): Promise<void>;
  /** When the database answered last, where it does not any more; null where it does. */
  awaySince(): Instant | null;
  stop(): Promise<void>;
}

/** What following needs. */
export interface FollowingParts {
  db: Db;
  listen: Listen;
  keeper: CatalogueKeeper;
  now: () => Instant;
  log: Logger;
}

/** How often one looks while nothing is heard, in milliseconds. */
const usual = 2_000;

/** Each commit is heard of; while the connection that hears is lost, one looks at each `pace`. */
export function follow(
  { db, listen, keeper, now, log }: FollowingParts,
  { pace = usual }: { pace?: number } = {},
): Following {
  const health = watchHealth(now, log);
  let isListening = false;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  const isNew = (revision: number) => revision !== keeper.snapshot().current.revision;

  /** Whether all that was committed is served. */
  const takeUp = async (): Promise<boolean> => {
    try {
      const revision = await currentRevision(db);
      health.answered();
      // Not « later »: a database that was put back from a backup is what is true.
      if (isNew(revision)) await keeper.reload();
      return true;
    } catch (error) {
      if (!isStopped) health.failed(error);
      return false;
    }
  };
  const look = oneAhead(async () => {
    clearTimeout(timer);
    const isUpToDate = await takeUp();
    if (!isStopped && !(isUpToDate && isListening)) timer = setTimeout(look, pace);
  });
  const end = listen({
    onConnected: () => {
      isListening = true;
      void look();
    },
    onRevision: revision => {
      health.answered();
      if (isNew(revision)) void look();
    },
    onLost: error => {
      if (isListening) health.failed(error);
      isListening = false;
      void look();
    },
  });
  return {
    look,
    awaySince: health.awaySince,
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await end();
    },
  };
}

/** Whoever asks while the work is under way has it done once more, all of them together: theirs may have come too late. */
function oneAhead(work: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  return () => {
    next ??= last.then(() => {
      next = null;
      last = work();
      return last;
    });
    return next;
  };
}

/** Since when the database is away, told once in the log, and that it is back. */
function watchHealth(now: () => Instant, log: Logger) {
  let lastAnswer = now();
  let awaySince: Instant | null = null;
  return {
    awaySince: () => awaySince,
    answered: () => {
      lastAnswer = now();
      if (awaySince !== null) log.info({ since: new Date(awaySince) }, 'the database answers again');
      awaySince = null;
    },
    failed: (error: unknown) => {
      if (awaySince !== null) return;
      awaySince = lastAnswer;
      log.warn(
        { err: error },
        'the database does not answer: what is known is served, and it is asked again',
      );
    },
  };
}
