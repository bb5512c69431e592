import type { Harvest, Source } from '../schema/source.ts';

/** Readings of every source, each at its own interval; one source never waits for another. */
export interface Schedule {
  /** Settles when each source was tried once. */
  firstRound: Promise<void>;
  /** No reading begins any more; settles when those under way have ended. */
  stop(): Promise<void>;
}

/** What a reading is told of, and how it is done. */
export interface ScheduleActions {
  /** Throws only when the hub itself is broken. */
  harvest(source: Source): Promise<Harvest>;
  onHarvest(source: Source, harvest: Harvest): void;
  onError(source: Source, error: unknown): void;
}

export function startSchedule(sources: readonly Source[], actions: ScheduleActions): Schedule {
  const timers = new Map<string, NodeJS.Timeout>();
  const running = new Set<Promise<void>>();
  let isStopped = false;

  const readNow = async (source: Source): Promise<void> => {
    const reading = readOnce(source, actions);
    running.add(reading);
    await reading;
    running.delete(reading);
    if (!isStopped)
      timers.set(
        source.id,
        setTimeout(() => void readNow(source), spread(source.every)),
      );
  };
  return {
    firstRound: Promise.all(sources.map(readNow)).then(() => undefined),
    stop: async () => {
      isStopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
      await Promise.all(running);
    },
  };
}

async function readOnce(source: Source, { harvest, onHarvest, onError }: ScheduleActions): Promise<void> {
  try {
    onHarvest(source, await harvest(source));
  } catch (error) {
    onError(source, error);
  }
}

const longestTimer = 2 ** 31 - 1;

/** Up to a tenth sooner, so that sources with one interval are not all read at the same moment. */
function spread(every: number): number {
  return Math.min(longestTimer, every * (0.9 + 0.1 * Math.random()));
}
