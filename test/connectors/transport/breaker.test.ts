import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FeedError } from '../../../connectors/connector.ts';
import { withBreaker } from '../../../connectors/transport/breaker.ts';
import { PassingError } from '../../../connectors/transport/failures.ts';
import { type Answer, type Get, MissingDocument } from '../../../connectors/transport/get.ts';
import { asking } from './asking.ts';

const minute = 60_000;
const answer: Answer = { bytes: new Uint8Array(), etag: null, lastModified: null };
const down = () => new PassingError('Le site a.fr a répondu 500 (panne du site).', 0);
let says: Answer | Error | null;
let asked: number;
let get: Get;

beforeEach(() => {
  vi.useFakeTimers();
  says = answer;
  asked = 0;
  get = withBreaker(async () => {
    asked += 1;
    if (says instanceof Error) throw says;
    return says;
  });
});
afterEach(() => {
  vi.useRealTimers();
});

const ask = () => get('https://a.fr/liste?key=SECRET', asking({ headers: { key: 'SECRET' } }));
async function fail(times: number, error: Error) {
  says = error;
  for (let time = 0; time < times; time++) await expect(ask()).rejects.toBe(error);
}

test('a source that stumbles five times in a row is left in peace, which is told', async () => {
  await fail(1, down());
  vi.advanceTimersByTime(10 * minute);
  await fail(4, down());
  says = answer;
  vi.advanceTimersByTime(2 * minute);
  const error = await ask().catch(error => error);
  expect(error).toBeInstanceOf(FeedError);
  expect(error.message).toBe(
    "Le site de la source ne répond pas depuis 12 minutes : il n'a pas été interrogé cette fois, il le sera de nouveau dans 3 minutes.",
  );
  expect(asked).toBe(5);
});

test('after a pause one try decides: an answer closes the matter', async () => {
  await fail(5, down());
  vi.advanceTimersByTime(5 * minute);
  says = answer;
  expect(await ask()).toBe(answer);
  await fail(4, down());
  says = null;
  expect(await ask()).toBeNull();
});

test('another failure doubles the pause, up to an hour', async () => {
  await fail(5, down());
  const pauses = [];
  for (let time = 0; time < 6; time++) {
    let pause = 0;
    const before = asked;
    while (asked === before) {
      vi.advanceTimersByTime(minute);
      pause += 1;
      await ask().catch(() => undefined);
    }
    pauses.push(pause);
  }
  expect(pauses).toEqual([5, 10, 20, 40, 60, 60]);
});

test.each([
  ['a missing document', new MissingDocument('404')],
  ['a document too big', new FeedError('trop gros')],
])('%s is an answer: it breaks nothing, and ends a row of failures', async (_name, error) => {
  await fail(4, down());
  await fail(1, error);
  await fail(4, down());
  await fail(8, error);
  await fail(1, down());
  expect(asked).toBe(18);
});

test('what had to be given up is a failure, also when it was the try that decides', async () => {
  const reason = new Error('too long');
  const given = () => get('https://a.fr/liste', asking({ signal: AbortSignal.abort(reason) }));
  says = reason;
  for (let time = 0; time < 5; time++) await expect(given()).rejects.toBe(reason);
  await expect(given()).rejects.toThrow(/ne répond pas depuis/);
  vi.advanceTimersByTime(5 * minute);
  await expect(given()).rejects.toBe(reason);
  await expect(ask()).rejects.toThrow(/de nouveau dans 10 minutes/);
});

test('one source does not break another', async () => {
  await fail(5, down());
  const other = withBreaker(async () => answer);
  expect(await other('https://a.fr/liste', asking())).toBe(answer);
});
