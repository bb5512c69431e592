import { dayOf, toLocal } from '../connectors/values/localTime.ts';
import type { Instant } from '../schema/offer.ts';

/** Looks at the clock and not at a timer of 24 hours: machines sleep, and days have 23 or 25. */
const usual = 60_000;

/**
 * Runs `action` once each local day, soon after it begins, and not again before it has ended; the day that runs is over
 * already. It must not throw.
 */
export function startNightly(
  { now, timezone, every = usual }: { now: () => Instant; timezone: string; every?: number },
  action: () => Promise<void>,
): { stop(): Promise<void> } {
  const today = () => dayOf(toLocal(now(), timezone));
  let done = today();
  let running: Promise<void> | null = null;
  const look = (): void => {
    if (running || today() === done) return;
    done = today();
    running = action().finally(() => {
      running = null;
    });
  };
  const timer = setInterval(look, every);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
