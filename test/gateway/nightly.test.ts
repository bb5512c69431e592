import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startNightly } from '../../gateway/nightly.ts';

const timezone = 'Europe/Paris';
const minute = 60_000;

describe('each local day, what is to be done nightly', () => {
  let done = 0;
  let nightly: ReturnType<typeof startNightly>;
  const from = (moment: string, action = async () => void done++) => {
    vi.setSystemTime(new Date(moment));
    nightly = startNightly({ now: Date.now, timezone }, action);
  };
  beforeEach(() => {
    done = 0;
    vi.useFakeTimers();
  });
  afterEach(async () => {
    await nightly.stop();
    vi.useRealTimers();
  });

  test('is done once soon after midnight, and not on the day that is begun', async () => {
    from('2026-11-24T22:30:00+01:00');
    await vi.advanceTimersByTimeAsync(89 * minute);
    expect(done).toBe(0);
    await vi.advanceTimersByTimeAsync(3 * minute);
    expect(done).toBe(1);
    await vi.advanceTimersByTimeAsync(23 * 60 * minute);
    expect(done).toBe(1);
    await vi.advanceTimersByTimeAsync(60 * minute);
    expect(done).toBe(2);
  });

  test('is done on waking after days of sleep, once', async () => {
    from('2026-11-24T12:00:00+01:00');
    vi.setSystemTime(new Date('2026-11-28T09:00:00+01:00'));
    await vi.advanceTimersByTimeAsync(5 * minute);
    expect(done).toBe(1);
  });

  test('follows the day of the territory on the nights when the hour changes', async () => {
    from('2026-10-24T23:58:00+02:00');
    await vi.advanceTimersByTimeAsync(25 * 60 * minute);
    expect(done).toBe(1);
    await vi.advanceTimersByTimeAsync(5 * minute);
    expect(done).toBe(2);
  });

  test('is never done twice at once, and is waited for when the hub closes', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    from('2026-11-24T23:59:30+01:00', async () => {
      done += 1;
      await promise;
    });
    await vi.advanceTimersByTimeAsync(48 * 60 * minute);
    expect(done).toBe(1);
    let closed = false;
    const closing = nightly.stop().then(() => {
      closed = true;
    });
    await vi.advanceTimersByTimeAsync(minute);
    expect(closed).toBe(false);
    resolve();
    await closing;
  });
});
