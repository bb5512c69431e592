import { setTimeout } from 'node:timers/promises';
import { ExponentialBackoff } from 'cockatiel';
import { PassingError } from './failures.ts';
import type { GetLimits } from './limits.ts';

/**
 * Does the work again when a partner stumbles, later and later and never at the same pace as others, and not before the
 * partner wants. The delays are cockatiel's; the waiting is ours, for its own goes on when the signal is aborted.
 */
export async function tryAgain<T>(
  work: () => Promise<T>,
  signal: AbortSignal,
  { retries, delay, patience }: GetLimits,
): Promise<T> {
  let pause = new ExponentialBackoff({ initialDelay: delay, maxDelay: 10 * delay }).next();
  for (let left = retries; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof PassingError) || error.rest > patience || left === 0) throw error;
      await setTimeout(error.rest + pause.duration, undefined, { signal }).catch(() =>
        signal.throwIfAborted(),
      );
      pause = pause.next(error);
    }
  }
}
