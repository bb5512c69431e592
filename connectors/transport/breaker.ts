import {
  ConsecutiveBreaker,
  circuitBreaker,
  DelegateBackoff,
  handleAll,
  isBrokenCircuitError,
} from 'cockatiel';
import { FeedError } from '../connector.ts';
import { PassingError } from './failures.ts';
import type { Answer, Asking, Get } from './get.ts';
import { sayDuration } from './sayDuration.ts';

/** Times in milliseconds. */
export interface BreakerOptions {
  /** How many failures in a row, each after its own retries, before a source is left in peace. */
  failures: number;
  /** For how long at first; each failed try doubles it, up to `longest`. */
  pause: number;
  longest: number;
}

const usual: BreakerOptions = { failures: 5, pause: 5 * 60_000, longest: 60 * 60_000 };

/**
 * A `Get` for the addresses of one source, kept from reading to reading: a site that stumbles again and again is left in
 * peace for a while, and what is asked of it meanwhile fails at once. A site that answers, even to refuse, does not stumble;
 * one that had to be given up does.
 */
export function withBreaker(get: Get, options: Partial<BreakerOptions> = {}): Get {
  const { failures, pause, longest } = { ...usual, ...options };
  let stumblingSince: number | null = null;
  let askedAgainAt = 0;
  const breaker = circuitBreaker(handleAll, {
    breaker: new ConsecutiveBreaker(failures),
    halfOpenAfter: new DelegateBackoff<{ attempt: number }>(({ attempt }) => {
      const rest = Math.min(longest, pause * 2 ** (attempt - 1));
      askedAgainAt = Date.now() + rest;
      return rest;
    }),
  });
  return async (address, asking) => {
    const heard = await breaker
      .execute(() => hear(get, address, asking))
      .catch(error => {
        const now = Date.now();
        if (isBrokenCircuitError(error)) throw leftInPeace(now - (stumblingSince ?? now), askedAgainAt - now);
        stumblingSince ??= now;
        throw error;
      });
    stumblingSince = null;
    if ('refused' in heard) throw heard.refused;
    return heard.answer;
  };
}

type Heard = { answer: Answer | null } | { refused: unknown };

async function hear(get: Get, address: string, asking: Asking): Promise<Heard> {
  try {
    return { answer: await get(address, asking) };
  } catch (error) {
    if (error instanceof PassingError || asking.signal.aborted) throw error;
    return { refused: error };
  }
}

function leftInPeace(silence: number, rest: number): FeedError {
  return new FeedError(
    `Le site de la source ne répond pas depuis ${sayDuration(silence)} : il n'a pas été interrogé cette fois, il le sera de nouveau dans ${sayDuration(rest)}.`,
  );
}
