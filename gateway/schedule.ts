import type { Harvest, Source } from '../schema/source.ts';
import { type KeepReadingActions, keepReading } from './keepReading.ts';
import type { Reader } from './reader.ts';

/** Readings of every source, each at its own interval, which hubs on one database share; one source never waits for another. */
export interface Schedule {
  /** Begins; settles when each source was tried once, or found to be read already. */
  start(): Promise<void>;
  /** Reads a source now, whenever it is next due. Settles when it was read. */
  readNow(source: Source, options: { force: boolean }): Promise<void>;
  /** No reading begins any more; those under way are given up or, for an instant, waited for. */
  stop(): Promise<void>;
}

/** How a reading is done, and what is told of it. */
export interface ScheduleActions extends KeepReadingActions, Pick<Reader, 'harvest'> {
  onHarvest(source: Source, harvest: Harvest): void;
}

/** What a reading may still take once the hub is closing: enough to commit, not to wait for a partner. */
const patience = 3_000;

export function makeSchedule(sources: readonly Source[], actions: ScheduleActions): Schedule {
  const running = new Set<Promise<void>>();
  const stopping = new AbortController();
  const { signal } = stopping;
  const track = async (work: Promise<void>): Promise<void> => {
    running.add(work);
    await work;
    running.delete(work);
  };
  const begin = (source: Source): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    void track(keepReading(source, actions, signal, resolve));
    return promise;
  };
  return {
    start: async () => {
      await Promise.all(sources.map(begin));
    },
    readNow: (source, options) => track(readOnce(source, actions, signal, options)),
    stop: async () => {
      stopping.abort();
      await atMost(patience, Promise.all(running));
    },
  };
}

async function readOnce(
  source: Source,
  { harvest, onHarvest, onError }: ScheduleActions,
  signal: AbortSignal,
  options: { force: boolean },
): Promise<void> {
  try {
    onHarvest(source, await harvest(source, signal, options));
  } catch (error) {
    if (!signal.aborted) onError(source, error);
  }
}

async function atMost(duration: number, work: Promise<unknown>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, duration);
  await Promise.race([work, promise]);
  clearTimeout(timer);
}
