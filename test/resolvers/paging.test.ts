import { describe, expect, test } from 'vitest';
import { findOffers, type OfferQuery } from '../../resolvers/catalogue/findOffers.ts';
import type { OfferFilter, OfferOrder } from '../../schema/filter.ts';
import { ask, catalogueOf, errorsOf, found, foundSessions, now, offer, only } from './world.ts';

const names = ['a', 'b', 'c', 'd', 'e'];
const catalogue = catalogueOf(
  names.map((name, day) => offer(name, { sessions: [`2026-12-0${day + 1} 10:00-11:00`] })),
);

function page(query: OfferQuery) {
  const { edges, pageInfo, totalCount } = findOffers(only(catalogue), query, now);
  return { names: edges.map(({ node }) => node.title).join(''), pageInfo, edges, totalCount };
}

/** The cursor of each offer, as the first page gives it. */
const cursors = new Map(page({ first: 5 }).edges.map(({ node, cursor }) => [node.title, cursor]));
const cursor = (name: string) => cursors.get(name) ?? '';

describe('a page is the part between two cursors, then its first or last elements', () => {
  const cases: { name: string; query: OfferQuery; expect: string; previous: boolean; next: boolean }[] = [
    { name: 'nothing given: 20', query: {}, expect: 'abcde', previous: false, next: false },
    { name: 'first', query: { first: 2 }, expect: 'ab', previous: false, next: true },
    { name: 'first, all', query: { first: 5 }, expect: 'abcde', previous: false, next: false },
    { name: 'first: 100', query: { first: 100 }, expect: 'abcde', previous: false, next: false },
    { name: 'first: 0', query: { first: 0 }, expect: '', previous: false, next: true },
    { name: 'after', query: { after: cursor('b') }, expect: 'cde', previous: true, next: false },
    {
      name: 'first after',
      query: { first: 2, after: cursor('b') },
      expect: 'cd',
      previous: true,
      next: true,
    },
    {
      name: 'first: 0 after',
      query: { first: 0, after: cursor('b') },
      expect: '',
      previous: true,
      next: true,
    },
    {
      name: 'after the last',
      query: { first: 2, after: cursor('e') },
      expect: '',
      previous: true,
      next: false,
    },
    { name: 'last', query: { last: 2 }, expect: 'de', previous: true, next: false },
    { name: 'last: 0', query: { last: 0 }, expect: '', previous: true, next: false },
    { name: 'last: 100', query: { last: 100 }, expect: 'abcde', previous: false, next: false },
    {
      name: 'last before',
      query: { last: 2, before: cursor('d') },
      expect: 'bc',
      previous: true,
      next: true,
    },
    { name: 'before', query: { before: cursor('c') }, expect: 'ab', previous: false, next: true },
    {
      name: 'before the first',
      query: { last: 2, before: cursor('a') },
      expect: '',
      previous: false,
      next: true,
    },
    {
      name: 'first before',
      query: { first: 1, before: cursor('d') },
      expect: 'a',
      previous: false,
      next: true,
    },
    { name: 'last after', query: { last: 1, after: cursor('b') }, expect: 'e', previous: true, next: false },
    {
      name: 'first after and before',
      query: { first: 1, after: cursor('a'), before: cursor('e') },
      expect: 'b',
      previous: true,
      next: true,
    },
    {
      name: 'last after and before',
      query: { last: 1, after: cursor('a'), before: cursor('e') },
      expect: 'd',
      previous: true,
      next: true,
    },
    {
      name: 'after and before that leave nothing between them',
      query: { after: cursor('c'), before: cursor('b') },
      expect: '',
      previous: true,
      next: true,
    },
    {
      name: 'null is not given',
      query: { first: null, last: 1, after: null },
      expect: 'e',
      previous: true,
      next: false,
    },
  ];
  for (const { name, query, expect: expected, previous, next } of cases) {
    test(name, () => {
      const answer = page(query);
      expect(answer.names).toBe(expected);
      expect(answer.pageInfo).toEqual({
        hasPreviousPage: previous,
        hasNextPage: next,
        startCursor: expected === '' ? null : cursor(expected.slice(0, 1)),
        endCursor: expected === '' ? null : cursor(expected.slice(-1)),
      });
      expect(answer.totalCount).toBe(5);
    });
  }
});

describe('what cannot be taken is an error, never mended in silence', () => {
  const other = page({ filter: { partner: ['ccas'] } }).edges[0]?.cursor ?? '';
  const cases = [
    { args: 'first: 101', says: '0 to 100' },
    { args: 'first: -1', says: '-1' },
    { args: 'last: 101', says: '`last`' },
    { args: 'last: -1', says: '`last`' },
    { args: 'first: 1, last: 1', says: 'together' },
    { args: 'first: 0, last: 0', says: 'together' },
    { args: 'after: ""', says: 'no cursor' },
    { args: 'after: "abc"', says: 'no cursor' },
    { args: 'before: "éà…"', says: 'no cursor' },
    { args: `after: "${Buffer.from('[1,2]').toString('base64url')}"`, says: 'no cursor' },
    { args: `after: "${Buffer.from('{"now":1}').toString('base64url')}"`, says: 'no cursor' },
    { args: `after: "${other}"`, says: 'another list' },
    { args: `before: "${other}"`, says: 'another list' },
    { args: `after: "${cursor('a')}", orderBy: TITLE`, says: 'another list' },
    { args: `after: "${cursor('a')}", filter: { free: true }`, says: 'another list' },
    { args: `after: "${cursor('a')}", filter: { distinct: false }`, says: 'another list' },
  ];
  for (const { args, says } of cases) {
    test(args, async () => {
      const errors = await errorsOf(catalogue, `{ offers(${args}) { totalCount } }`);
      expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message: expect.stringContaining(says) }]);
    });
  }

  test.each(['sessions(first: 101)', 'sessions(last: -1)', 'sessions(first: 1, last: 1)'])(
    '%s',
    async field => {
      expect(await errorsOf(catalogue, `{ ${field} { totalCount } }`)).toMatchObject([
        { code: 'BAD_USER_INPUT' },
      ]);
    },
  );

  test('a cursor of offers is not one of sessions', async () => {
    const errors = await errorsOf(catalogue, `{ sessions(after: "${cursor('a')}") { totalCount } }`);
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
  });

  test('Offer.sessions takes 0 to 100', async () => {
    for (const first of [-1, 101]) {
      const errors = await errorsOf(catalogue, `{ offer(id: "off:a") { sessions(first: ${first}) { id } } }`);
      expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
    }
  });
});

describe('the same question said otherwise takes the same cursors', () => {
  const filters = [
    { asked: {}, again: { distinct: true } },
    { asked: {}, again: { territory: [], kind: null, q: '' } },
    { asked: { kind: ['EVENT', 'WORKSHOP'] }, again: { kind: ['WORKSHOP', 'EVENT', 'WORKSHOP'] } },
  ] satisfies { asked: OfferFilter; again: OfferFilter }[];
  for (const { asked, again } of filters) {
    test(`${JSON.stringify(asked)} = ${JSON.stringify(again)}`, () => {
      const [first] = page({ filter: asked }).edges;
      expect(page({ filter: again, after: first?.cursor ?? '' }).names).toBe('bcde');
    });
  }

  test('no filter, then an empty one', async () => {
    const { data } = await ask(
      catalogue,
      `{ offers(filter: {}, after: "${cursor('d')}") { nodes { title } } }`,
    );
    expect(data).toEqual({ offers: { nodes: [{ title: 'e' }] } });
  });
});

describe('pages put end to end are the list, whatever the order, the size and the direction', () => {
  const many = catalogueOf(
    Array.from({ length: 37 }, (_, index) =>
      offer(`${index}`, {
        title: `Atelier ${index % 5}`,
        placeId: index % 4 === 0 ? 'pla:esc-cleunay' : 'pla:esc-centre',
        sessions: index % 3 === 0 ? [] : [`2026-12-${String((index % 7) + 10)} 10:00-11:00`],
        updatedAt: now - (index % 6),
      }),
    ),
  );
  const near = { latitude: 48.1, longitude: -1.7, km: 50 };
  const orders: { orderBy: OfferOrder; filter: OfferFilter }[] = [
    { orderBy: 'NEXT_SESSION', filter: {} },
    { orderBy: 'TITLE', filter: {} },
    { orderBy: 'RECENTLY_UPDATED', filter: {} },
    { orderBy: 'RELEVANCE', filter: { q: 'atelier' } },
    { orderBy: 'DISTANCE', filter: { near } },
  ];
  for (const { orderBy, filter } of orders) {
    for (const size of [1, 7, 36, 37]) {
      test(`${orderBy} by ${size}`, () => {
        const whole = found(many, filter, { orderBy });
        expect(whole).toHaveLength(37);
        expect(readForward(filter, orderBy, size)).toEqual(whole);
        expect(readBackward(filter, orderBy, size)).toEqual(whole);
      });
    }
  }

  function readForward(filter: OfferFilter, orderBy: OfferOrder, first: number): string[] {
    const read: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { nodes, pageInfo } = findOffers(only(many), { filter, orderBy, first, after }, now);
      read.push(...nodes.map(({ id }) => id.slice(4)));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    return read;
  }

  function readBackward(filter: OfferFilter, orderBy: OfferOrder, last: number): string[] {
    const read: string[] = [];
    for (let before: string | null = null, more = true; more; ) {
      const { nodes, pageInfo } = findOffers(only(many), { filter, orderBy, last, before }, now);
      read.unshift(...nodes.map(({ id }) => id.slice(4)));
      before = pageInfo.startCursor;
      more = pageInfo.hasPreviousPage;
    }
    return read;
  }
});

test('sessions are paged alike', async () => {
  const query = `query ($after: String) { sessions(first: 2, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } totalCount } }`;
  const read: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { data } = await ask(catalogue, query, { variables: { after } });
    const { nodes, pageInfo, totalCount } = (data as { sessions: SessionPage }).sessions;
    expect(totalCount).toBe(5);
    read.push(...nodes.map(({ id }) => id.slice(4)));
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  expect(read).toEqual(foundSessions(catalogue));
});

interface SessionPage {
  nodes: { id: string }[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
  totalCount: number;
}
