import type { Harvest, Source } from '../schema/source.ts';

/** Readings of every source, each at its own interval; one source never waits for another. */
export interface Schedule {
  /** Begins; settles when each source was tried once. */
  start(): Promise<void>;
  /** Reads a source now, whenever it is next due. Settles when it was read. */
  readNow(source: Source, options: { force: boolean }): Promise<void>;
  /** No reading begins any more; those under way are given up or, for an instant, waited for. */
  stop(): Promise<void>;
}

/** What a reading is told of, and how it is done. */
export interface ScheduleActions {
  /** Throws only when the hub itself is broken, and when the signal says that it is closing. */
  harvest(source: Source, signal: AbortSignal, options: { force: boolean }): Promise<Harvest>;
  onHarvest(source: Source, harvest: Harvest): void;
  onError(source: Source, error: unknown): void;
}

/** What a reading may still take once the hub is closing: enough to commit, not to wait for a partner. */
const patience = 3_000;

export function makeSchedule(sources: readonly Source[], actions: ScheduleActions): Schedule {
  const timers = new Map<string, NodeJS.Timeout>();
  const running = new Set<Promise<void>>();
  const stopping = new AbortController();

  const readNow = async (source: Source, options: { force: boolean }): Promise<void> => {
    const reading = readOnce(source, actions, stopping.signal, options);
    running.add(reading);
    await reading;
    running.delete(reading);
  };
  const readWhenDue = async (source: Source): Promise<void> => {
    await readNow(source, { force: false });
    if (stopping.signal.aborted) return;
    timers.set(
      source.id,
      setTimeout(() => void readWhenDue(source), spread(source.every)),
    );
  };
  return {
    start: async () => {
      await Promise.all(sources.map(readWhenDue));
    },
    readNow,
    stop: async () => {
      stopping.abort();
      for (const timer of timers.values()) clearTimeout(timer);
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
    // Given up because the hub is closing: the next start reads this source again.
    if (!signal.aborted) onError(source, error);
  }
}

async function atMost(duration: number, work: Promise<unknown>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, duration);
  await Promise.race([work, promise]);
  clearTimeout(timer);
}

const longestTimer = 2 ** 31 - 1;

/** Up to a tenth sooner, so that sources with one interval are not all read at the same moment. */
function spread(every: number): number {
  return Math.min(longestTimer, every * (0.9 + 0.1 * Math.random()));
}
