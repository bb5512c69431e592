import { afterEach, describe, expect, test } from 'vitest';
import { FeedError } from '../../connectors/connector.ts';
import {
  openReadingThreads,
  type ReadingThreads,
  type ReadLimits,
} from '../../connectors/reading/readingThreads.ts';
import { document } from './fixtures/fixture.ts';
import { now, timezone } from './fixtures/shown.ts';

const facts = { id: 'essai', partner: 'essai', territory: 'com:35238', timezone };
const request = (content: string) => ({
  connector: 'caf',
  documents: [document('x.csv', content)],
  facts,
  now,
});
const table = 'Lieu;Type;Jours et horaires\nESC Maurepas;Borne;lundi 9h-12h';
const rows = Array.from({ length: 19_000 }, (_, i) => `Lieu ${i};Borne;du lundi au samedi 9h-12h et 14h-18h`);
const hugeTable = ['Lieu;Type;Jours et horaires', ...rows].join('\n');

let threads: ReadingThreads;
const read = (content: string, limits?: ReadLimits) => {
  threads = openReadingThreads(limits);
  return threads.read(request(content));
};
afterEach(() => threads.close());

test('gives what reading gives, again and again, and several at once', async () => {
  expect(await read(table)).toMatchObject({ received: 1, accepted: 1 });
  const again = [table, `${table}\nESC Cleunay;Borne;`, table].map(content => threads.read(request(content)));
  expect((await Promise.all(again)).map(({ received }) => received)).toEqual([1, 2, 1]);
});

test('what is not the format is the partner’s fault, and the thread reads on', async () => {
  await expect(read('')).rejects.toBeInstanceOf(FeedError);
  expect(await threads.read(request(table))).toMatchObject({ received: 1 });
});

test('an unknown connector is ours', async () => {
  threads = openReadingThreads();
  const asked = threads.read({ ...request(table), connector: 'nobody' });
  await expect(asked).rejects.not.toBeInstanceOf(FeedError);
  await expect(asked).rejects.toThrow(/no connector is called nobody/);
});

const limits = [
  {
    name: 'memory',
    limits: { megabytes: 24, seconds: 60 },
    content: hugeTable,
    says: /plus de 24 Mo de mémoire/,
  },
  {
    name: 'time',
    limits: { megabytes: 256, seconds: 0.001 },
    content: table,
    says: /dépasse 0.001 secondes/,
  },
];
test.each(limits)('too much $name ends the thread, not the hub', async ({ limits, content, says }) => {
  const reading = read(content, limits);
  await expect(reading).rejects.toThrow(says);
  await expect(reading).rejects.toBeInstanceOf(FeedError);
});

test('one that takes long does not delay the others', async () => {
  let isRead = false;
  const slow = read(hugeTable).then(
    () => {
      isRead = true;
    },
    () => undefined,
  );
  expect(await threads.read(request(table))).toMatchObject({ received: 1 });
  expect(isRead).toBe(false);
  await threads.close();
  await slow;
});

describe('pages are looked into', () => {
  const page = (name: string, content: unknown) => document(name, JSON.stringify(content));

  test('for what follows them, and for nothing else', async () => {
    threads = openReadingThreads();
    const { agenda, dataInclusion } = threads.glances;
    expect(await agenda(page('events', { events: [{ uid: 1 }], after: [3, 'b'] }))).toEqual([3, 'b']);
    const items = [{ id: 'a--1' }, {}, { id: 2 }];
    expect(await dataInclusion(page('services', { items, total: 3, page: 1, pages: 1 }))).toMatchObject({
      ids: ['a--1', null, '2'],
      total: 3,
    });
    await expect(dataInclusion(page('services', 'x'))).rejects.toBeInstanceOf(FeedError);
  });

  test('in a thread: one that explodes costs its own source', async () => {
    threads = openReadingThreads({ megabytes: 64, seconds: 60 });
    const events = Array.from({ length: 900_000 }, (_, uid) => ({ uid: `${uid}` }));
    await expect(threads.glances.agenda(page('events', { events }))).rejects.toThrow(/plus de 64 Mo/);
    expect(await threads.glances.agenda(page('events', { events: [{}], after: [1] }))).toEqual([1]);
  });
});

test('closed, a reading under way fails', async () => {
  const reading = read(hugeTable);
  await threads.close();
  await expect(reading).rejects.toThrow(/ended/);
});
