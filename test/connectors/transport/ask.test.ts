import { describe, expect, test } from 'vitest';
import { FeedError } from '../../../connectors/connector.ts';
import { askFor } from '../../../connectors/transport/ask.ts';
import type { Answer, Asking, Get } from '../../../connectors/transport/get.ts';
import type { Received } from '../../../store/copies.ts';

const { signal } = new AbortController();
const address = 'https://name:secret@partner.example/feed.csv?key=secret#top';
const bytes = Uint8Array.of(1, 2, 3);
const answered = (changes: Partial<Answer> = {}): Answer => ({
  bytes,
  etag: '"1"',
  lastModified: null,
  ...changes,
});

/** A partner who answers in turn, and what it was asked. */
function partner(...answers: (Answer | null)[]): { get: Get; asked: Asking[] } {
  const asked: Asking[] = [];
  const get: Get = async (_, asking) => {
    asked.push(asking);
    return answers.shift() ?? null;
  };
  return { get, asked };
}

const receive = (headers: Record<string, string>, get: Get, last: Received[] = []) =>
  askFor({ headers }, get, last, signal)(address);

test('a document is named without what may be secret', async () => {
  const { name, request } = await receive({ key: 'secret' }, partner(answered()).get);
  expect(name).toBe('https://partner.example/feed.csv');
  expect(request).not.toContain('secret');
});

test('what is held already is asked for only if it changed, and taken as it was', async () => {
  const first = await receive({}, partner(answered()).get);
  const { get, asked } = partner(null);
  expect(await receive({}, get, [first])).toBe(first);
  expect(asked[0]?.version).toMatchObject({ etag: '"1"', lastModified: null });
});

test('another address or other headers are asked for whole', async () => {
  const first = await receive({}, partner(answered()).get);
  const { get, asked } = partner(answered(), answered());
  await receive({ key: 'other' }, get, [first]);
  await askFor({ headers: {} }, get, [first], signal)(`${address}&page=2`);
  expect(asked.map(({ version }) => version)).toEqual([null, null]);
});

describe('all the documents of a source', () => {
  const page = new Uint8Array(40 * 1024 * 1024);

  test('weigh 100 MB at most together', async () => {
    const ask = askFor(
      { headers: {} },
      partner(answered({ bytes: page }), answered({ bytes: page }), answered({ bytes: page })).get,
      [],
      signal,
    );
    await ask(`${address}&page=1`);
    await ask(`${address}&page=2`);
    const third = ask(`${address}&page=3`);
    await expect(third).rejects.toThrow(/dépassent 100 Mo à eux tous/);
    await expect(third).rejects.toBeInstanceOf(FeedError);
  });
});
