import { setTimeout as sleep } from 'node:timers/promises';
import type { Source } from '../schema/source.ts';
import type { Reader } from './reader.ts';
import { StoreAway } from './turns.ts';

/** How soon the night's work is tried again when the store is away, in milliseconds. */
const whileAway = 60_000;

/**
 * Sessions are known as far ahead as on any day, whatever the partners send; no source waits for another. Ends once the
 * store was there for each source, or the signal is aborted; never throws.
 */
export async function expandAll(
  sources: readonly Source[],
  expandAgain: Reader['expandAgain'],
  signal: AbortSignal,
  onError: (source: Source, error: unknown) => void,
): Promise<void> {
  const expand = async (source: Source): Promise<void> => {
    try {
      await onceThere(() => expandAgain(source, signal), signal);
    } catch (error) {
      if (!signal.aborted) onError(source, error);
    }
  };
  await Promise.all(sources.map(expand));
}

async function onceThere(work: () => Promise<void>, signal: AbortSignal): Promise<void> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreAway)) throw error;
    }
    await sleep(whileAway, undefined, { signal });
  }
}
