import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type RunningHub, startHub } from '../../gateway/startHub.ts';
import { cafTable, type FeedServer, serveFeed } from './feedServer.ts';
import { emptyConfiguration, unreadSource } from './testServer.ts';

let partner: FeedServer;
let hub: RunningHub;
beforeEach(async () => {
  // Only the timers of the hub's own thread: the store and the partner answer for real.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  partner = await serveFeed();
  const sources = [{ ...unreadSource, url: partner.url }];
  hub = await startHub({ ...emptyConfiguration, sources }, () => undefined);
});
afterEach(async () => {
  vi.useRealTimers();
  await hub.close();
  await partner.close();
});

describe('on an empty store, /readyz', () => {
  test('says no until each source was tried once', async () => {
    expect(await readiness()).toEqual([503, { status: 'reading the sources for the first time' }]);
    partner.answer(cafTable);
    await hub.firstRound;
    expect(await readiness()).toEqual([200, { status: 'ready' }]);
  });

  test('waits 30 s at most for a partner who never answers', async () => {
    await partner.wasAsked(1);
    await vi.advanceTimersByTimeAsync(29_999);
    expect((await readiness())[0]).toBe(503);
    await vi.advanceTimersByTimeAsync(1);
    expect(await readiness()).toEqual([200, { status: 'ready' }]);
  });
});

async function readiness(): Promise<[number, unknown]> {
  const response = await fetch(`${hub.address}/readyz`);
  return [response.status, await response.json()];
}
