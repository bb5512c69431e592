import { expandAgain } from '../connectors/expandAgain.ts';
import { harvest } from '../connectors/harvest.ts';
import type { ReadingThreads } from '../connectors/reading/readingThreads.ts';
import type { Get } from '../connectors/transport/get.ts';
import type { Instant } from '../schema/offer.ts';
import type { Harvest, Source } from '../schema/source.ts';
import type { Db } from '../store/open.ts';

/** Reads sources, one reading at a time for each, and serves what was read. */
export interface Reader {
  /** Asks the partner. `force` accepts a reading that looks wrong. Throws only when the store is away, or aborted by the signal. */
  harvest(source: Source, signal: AbortSignal, options?: { force?: boolean }): Promise<Harvest>;
  /** Expands what is served as of today, without asking the partner. */
  expandAgain(source: Source): Promise<void>;
}

/** What reading needs of the hub. */
export interface ReaderParts {
  db: Db;
  now: () => Instant;
  timezone: string;
  threads: Pick<ReadingThreads, 'read' | 'glances'>;
  /** How each source is asked: it may remember how the site behaved, and leave it in peace unless `force`. */
  getOf(source: Source, force: boolean): Get;
  /** Told of what the hub itself got wrong while it read. */
  onFault(source: Source, error: unknown): void;
  /** Serves what was kept. */
  reload(): Promise<void>;
}

export function makeReader({ db, now, timezone, threads, getOf, onFault, reload }: ReaderParts): Reader {
  const { read, glances } = threads;
  const last = new Map<string, Promise<unknown>>();
  const inTurn = <T>({ id }: Source, work: () => Promise<T>): Promise<T> => {
    const mine = (last.get(id) ?? Promise.resolve()).then(work);
    last.set(
      id,
      mine.catch(() => undefined),
    );
    return mine;
  };
  return {
    harvest: (source, signal, { force = false } = {}) =>
      inTurn(source, async () => {
        signal.throwIfAborted();
        const report = await harvest(
          source,
          {
            ...{ db, now, timezone, read, glances, signal },
            get: getOf(source, force),
            onFault: error => onFault(source, error),
          },
          { force },
        );
        await reload();
        return report;
      }),
    expandAgain: source =>
      inTurn(source, async () => {
        if (await expandAgain(source, { db, now, timezone, read })) await reload();
      }),
  };
}
