import { expect, test } from 'vitest';
import { FeedError } from '../../../connectors/connector.ts';
import type { Ask } from '../../../connectors/transport/ask.ts';
import { fetchAgenda } from '../../../connectors/transport/fetchDocuments.ts';
import { glancesHere } from '../glancesHere.ts';

type After = (string | number)[] | null;

/** An agenda whose pages follow one another as `next` says; how often it was asked is told. */
function agenda(next: (after: string[]) => After, events: object[] = [{ uid: 1 }]) {
  const asked: string[] = [];
  const ask: Ask = async address => {
    asked.push(address);
    const after = new URL(address).searchParams.getAll('after[]');
    const bytes = new TextEncoder().encode(JSON.stringify({ events, after: next(after) }));
    return { name: address, bytes, request: null, etag: null, lastModified: null };
  };
  return { asked, read: () => fetchAgenda('https://a.fr/v2/agendas/1/events', ask, glancesHere) };
}

test('the pages of an agenda are read to the last', async () => {
  const { read, asked } = agenda(([at = '0']) => (at === '3' ? null : [Number(at) + 1]));
  expect(await read()).toHaveLength(4);
  expect(asked.at(-1)).toBe('https://a.fr/v2/agendas/1/events?detailed=1&size=300&after[]=3');
});

test.each<[string, After]>([
  ['null', null],
  ['nothing', []],
])('%s ends them', async (_name, after) => {
  expect(await agenda(() => after).read()).toHaveLength(1);
});

test('a page without events ends them', async () => {
  expect(await agenda(() => [1], []).read()).toHaveLength(1);
});

test.each<[string, (after: string[]) => After, number]>([
  ['the same page again', () => ['A'], 2],
  ['two pages in turn', ([at]) => (at === 'A' ? ['B'] : ['A']), 3],
  ['a longer circle', ([at = '0']) => [(Number(at) % 7) + 1], 8],
])('%s is no end: nothing is read, and it is told', async (_name, next, times) => {
  const { read, asked } = agenda(next);
  await expect(read()).rejects.toThrow(/^Les pages de l'agenda tournent en rond \(« after » : \[.*\]\)/);
  expect(asked).toHaveLength(times);
});

test('an agenda without end is given up, and told how to ask less', async () => {
  const { read, asked } = agenda(([at = '0']) => [Number(at) + 1]);
  const error = await read().catch(error => error);
  expect(error).toBeInstanceOf(FeedError);
  expect(error.message).toBe(
    "Les pages de l'agenda sont plus de 200, de 300 événements : il n'a pas été lu. Ne demander que ce qui vient, en ajoutant « relative[]=current&relative[]=upcoming » à l'adresse de la source.",
  );
  expect(asked).toHaveLength(200);
});
