import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { getWithin } from '../../../connectors/transport/get.ts';
import { retryAfter } from '../../../connectors/transport/retryAfter.ts';
import { type Answer, type PartnerServer, servePartner } from '../partnerServer.ts';
import { asking, hurried } from './asking.ts';

let partner: PartnerServer;

beforeAll(async () => {
  partner = await servePartner();
});
beforeEach(() => {
  partner.answers.clear();
  partner.asked.length = 0;
});
afterAll(() => partner.close());

const get = (limits = {}) =>
  getWithin({ ...hurried, retries: 2, ...limits })(`${partner.origin}/a`, asking());
const refused =
  (status: number, after?: string): Answer =>
  response =>
    response.writeHead(status, after === undefined ? {} : { 'Retry-After': after }).end();

/** Stumbles so many times, then answers. */
function afterStumbling(times: number, stumble: Answer): Answer {
  let left = times;
  return response => {
    if (left-- > 0 && typeof stumble === 'function') stumble(response);
    else response.end('la liste');
  };
}

describe('a site that stumbles is asked again', () => {
  test.each<[string, Answer]>([
    ['500', refused(500)],
    ['502', refused(502)],
    ['503', refused(503)],
    ['429', refused(429)],
    ['408', refused(408)],
    ['a broken connection', response => response.destroy()],
    [
      'half an answer',
      response => response.writeHead(200, { 'Content-Length': 50 }).write('la', () => response.destroy()),
    ],
    ['503, to come back at once', refused(503, '0')],
    ['503, to come back after a date in the past', refused(503, 'Tue, 01 Dec 2020 08:00:00 GMT')],
    ['503, to come back nobody knows when', refused(503, 'bientôt')],
  ])('%s', async (_name, stumble) => {
    partner.answers.set('/a', afterStumbling(2, stumble));
    expect(new TextDecoder().decode((await get())?.bytes)).toBe('la liste');
    expect(partner.asked).toHaveLength(3);
  });

  test('only so many times', async () => {
    partner.answers.set('/a', 500);
    await expect(get()).rejects.toThrow(/500/);
    expect(partner.asked).toHaveLength(3);
  });

  test('and its Retry-After is waited for when it is short', async () => {
    const times: number[] = [];
    partner.answers.set(
      '/a',
      afterStumbling(1, response => {
        times.push(performance.now());
        response.writeHead(503, { 'Retry-After': '1' }).end();
      }),
    );
    await get();
    // Node's timers may fire a millisecond early.
    expect(performance.now() - (times[0] ?? 0)).toBeGreaterThanOrEqual(998);
  });

  test.each([
    ['3600', /dans 60 minutes/],
    ['7200', /dans 2 heures/],
    ['8640000', /dans 100 jours/],
    [new Date(Date.now() + 3 * 86_400_000).toUTCString(), /dans 3 jours/],
  ])('not when it wants to be left in peace for long: the message tells (%s)', async (after, message) => {
    partner.answers.set('/a', refused(429, after));
    await expect(get()).rejects.toThrow(message);
    expect(partner.asked).toHaveLength(1);
  });

  test.each<[string, Answer]>([
    ['404', 404],
    ['401', 401],
    ['too big', response => response.end('x'.repeat(200_000))],
  ])('not when asking again would change nothing: %s', async (_name, answer) => {
    partner.answers.set('/a', answer);
    await expect(get()).rejects.toThrow();
    expect(partner.asked).toHaveLength(1);
  });

  test('not once the reading is given up, which ends the waiting too', async () => {
    const closing = new AbortController();
    const reason = new Error('the hub is closing');
    partner.answers.set('/a', response => {
      response
        .writeHead(503, { 'Retry-After': '100' })
        .end(() => setTimeout(() => closing.abort(reason), 20));
    });
    const patient = getWithin({ ...hurried, retries: 5, patience: 200_000 });
    await expect(patient(`${partner.origin}/a`, asking({ signal: closing.signal }))).rejects.toBe(reason);
    expect(partner.asked).toHaveLength(1);
  });
});

test.each([
  ['120', 120_000],
  [' 7 ', 7000],
  ['Tue, 01 Dec 2026 08:01:00 GMT', 60_000],
  ['Tuesday, 01-Dec-26 08:01:00 GMT', 60_000],
  ['Tue Dec  1 08:01:00 2026', 60_000],
  ['Tue, 01 Dec 2026 07:00:00 GMT', 0],
  ['-5', 0],
  ['1.5', 0],
  ['1e9', 0],
  ['99999999999999999999', 0],
  ['demain', 0],
  ['', 0],
  [null, 0],
])('Retry-After « %s » asks for %i ms', (header, expected) => {
  expect(retryAfter(header, Date.parse('2026-12-01T08:00:00Z'))).toBe(expected);
});
