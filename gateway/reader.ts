import { expandAgain } from '../connectors/expandAgain.ts';
import { harvest } from '../connectors/harvest.ts';
import type { ReadingContext } from '../connectors/reading/readSource.ts';
import type { Get } from '../connectors/transport/get.ts';
import type { Instant } from '../schema/offer.ts';
import type { Harvest, Source } from '../schema/source.ts';
import type { Db } from '../store/open.ts';

/** Reads sources, one reading at a time for each, and serves what was read. */
export interface Reader {
  /** Asks the partner. `force` accepts a reading that looks wrong. Throws only when the hub is broken, or aborted by the signal. */
  harvest(source: Source, signal: AbortSignal, options?: { force?: boolean }): Promise<Harvest>;
  /** Expands what is served as of today, without asking the partner. */
  expandAgain(source: Source): Promise<void>;
}

/** What reading needs of the hub. */
export interface ReaderParts extends ReadingContext {
  db: Db;
  now: () => Instant;
  /** How each source is asked: it may remember how the site behaved. */
  getOf(source: Source): Get;
  /** Serves what was kept. */
  reload(): Promise<void>;
}

export function makeReader({ db, now, timezone, read, getOf, reload }: ReaderParts): Reader {
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
    harvest: (source, signal, options) =>
      inTurn(source, async () => {
        signal.throwIfAborted();
        const report = await harvest(
          source,
          { db, get: getOf(source), now, timezone, read, signal },
          options,
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
