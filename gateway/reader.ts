import { expandAgain } from '../connectors/expandAgain.ts';
import { harvest } from '../connectors/harvest.ts';
import type { ReadingThreads } from '../connectors/reading/readingThreads.ts';
import type { Get } from '../connectors/transport/get.ts';
import type { Instant } from '../schema/offer.ts';
import type { Harvest, Source } from '../schema/source.ts';
import type { Db } from '../store/open.ts';
import type { NoTurn, Turn } from '../store/turns.ts';
import { askTurn, awaitTurn, holdTurn } from './turns.ts';

/**
 * Reads sources, one reading at a time for each, whatever the number of hubs on the database, and serves what was read. Each
 * throws only when the store is away (`StoreAway` when it was before anything began), when another hub has the turn by
 * now (`TurnLost`), or aborted by the signal.
 */
export interface Reader {
  /** Asks the partner, once nobody else reads this source. `force` accepts a reading that looks wrong. */
  harvest(source: Source, signal: AbortSignal, options?: { force?: boolean }): Promise<Harvest>;
  /** Asks the partner, unless somebody else does, or the source was read less than `every` milliseconds ago. */
  harvestIfDue(source: Source, every: number, signal: AbortSignal): Promise<Harvest | NoTurn>;
  /** Expands what is served as of today, without asking the partner, unless another hub did. */
  expandAgain(source: Source, signal: AbortSignal): Promise<void>;
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
  /** Told that another hub reads a source, and is waited for. */
  onWait?(source: Source): void;
  /** Serves what was kept. */
  reload(): Promise<void>;
}

export function makeReader(parts: ReaderParts): Reader {
  const { db, now, timezone, reload, onWait } = parts;
  const { read, glances } = parts.threads;
  const oneByOne = queues();

  const harvestInTurn = async (source: Source, turn: Turn, signal: AbortSignal, force: boolean) => {
    const onFault = (error: unknown) => parts.onFault(source, error);
    const get = parts.getOf(source, force);
    const report = await holdTurn(db, turn, signal, held =>
      harvest(source, { db, now, timezone, read, glances, get, onFault, turn, signal: held }, { force }),
    );
    await reload();
    return report;
  };
  return {
    harvest: (source, signal, { force = false } = {}) =>
      oneByOne(source, async () => {
        const turn = await awaitTurn(db, source.id, { asks: true, signal, onWait: () => onWait?.(source) });
        return harvestInTurn(source, turn, signal, force);
      }),
    harvestIfDue: (source, every, signal) =>
      oneByOne(source, async () => {
        signal.throwIfAborted();
        const turn = await askTurn(db, source.id, every);
        return 'holder' in turn ? harvestInTurn(source, turn, signal, false) : turn;
      }),
    expandAgain: (source, signal) =>
      oneByOne(source, async () => {
        const turn = await awaitTurn(db, source.id, { asks: false, signal });
        const expand = () => expandAgain(source, { db, now, timezone, read, turn });
        if (await holdTurn(db, turn, signal, expand)) await reload();
      }),
  };
}

/** What this process does with a source, one thing after the other. */
function queues(): <T>(source: Source, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return ({ id }, work) => {
    const mine = (last.get(id) ?? Promise.resolve()).then(work);
    last.set(
      id,
      mine.catch(() => undefined),
    );
    return mine;
  };
}
