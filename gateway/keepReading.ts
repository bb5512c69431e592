import { setTimeout as sleep } from 'node:timers/promises';
import type { Harvest, Source } from '../schema/source.ts';
import type { NoTurn } from '../store/turns.ts';
import type { Reader } from './reader.ts';
import { StoreAway } from './turns.ts';

/** How a source is read when it is due, and what is told of it. */
export interface KeepReadingActions extends Pick<Reader, 'harvestIfDue'> {
  /** Whether each source is read at the start, whenever it was last. */
  readsAtStart: boolean;
  onHarvest(source: Source, harvest: Harvest): void;
  /** Told at the start, of a source that was read already and is due later. */
  onNotDue(source: Source, notDue: NoTurn): void;
  onError(source: Source, error: unknown): void;
}

/** How long a source that another hub reads is left alone, in milliseconds. */
const whileHeld = 2_000;

/** How soon the store is asked again when it is away: no partner is asked meanwhile. */
const whileAway = 5_000;

/** How soon a reading is tried again that began, and that the hub itself could not end; twice as late each time. */
const afterFault = 10_000;

const longestTimer = 2 ** 31 - 1;

/** Reads a source at its interval until the signal is aborted; `onTried` is told once it was tried, or need not be. */
export async function keepReading(
  source: Source,
  actions: KeepReadingActions,
  signal: AbortSignal,
  onTried: () => void,
): Promise<void> {
  const every = actions.readsAtStart ? 0 : spread(source.every);
  const course: Course = { every, isStart: true, isAway: false, faults: 0 };
  while (!signal.aborted) {
    const wait = await readIfDue(source, actions, course, signal);
    if (!course.isStart) onTried();
    await sleep(Math.min(longestTimer, wait), undefined, { signal }).catch(() => undefined);
  }
  onTried();
}

/** How the readings of a source go. */
interface Course {
  /** The least interval to the next one. */
  every: number;
  /** It was not tried yet. */
  isStart: boolean;
  /** The store did not answer last time. */
  isAway: boolean;
  /** How many readings in a row the hub itself could not end. */
  faults: number;
}

/** In how many milliseconds to come again. */
async function readIfDue(
  source: Source,
  actions: KeepReadingActions,
  course: Course,
  signal: AbortSignal,
): Promise<number> {
  try {
    const done = await actions.harvestIfDue(source, course.every, signal);
    course.isAway = false;
    if ('outcome' in done) {
      actions.onHarvest(source, done);
      Object.assign(course, { every: spread(source.every), isStart: false, faults: 0 });
      return course.every;
    }
    if (done.dueIn === 0) return whileHeld;
    if (course.isStart) actions.onNotDue(source, done);
    course.isStart = false;
    return done.dueIn + 1;
  } catch (error) {
    // Given up because the hub is closing: whoever starts next reads this source.
    return signal.aborted ? 0 : afterError(source, actions, course, error);
  }
}

function afterError(source: Source, { onError }: KeepReadingActions, course: Course, error: unknown): number {
  const isAway = error instanceof StoreAway;
  if (!(isAway && course.isAway)) onError(source, error);
  Object.assign(course, { isStart: false, isAway });
  return isAway ? whileAway : Math.min(source.every, afterFault * 2 ** course.faults++);
}

/** Up to a tenth sooner, so that sources with one interval are not all read at the same moment. */
function spread(every: number): number {
  return every * (0.9 + 0.1 * Math.random());
}
