import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../resolvers/catalogue/catalogue.ts';
import { findOffers } from '../../resolvers/catalogue/findOffers.ts';
import { findSessions } from '../../resolvers/catalogue/findSessions.ts';
import { type KeptRevisions, keepRevisions } from '../../resolvers/catalogue/revisions.ts';
import { ask, at, catalogueOf, type MadeOffer, now, offer } from './world.ts';

const minute = 60_000;

/** Offers by name and the day of December of their session. */
function world(days: Record<string, number>, revision: number, updatedAt = now): Catalogue {
  const offers: MadeOffer[] = Object.entries(days).map(([name, day]) =>
    offer(name, { sessions: [`2026-12-${String(day).padStart(2, '0')} 10:00-11:00`] }),
  );
  return catalogueOf(offers, { revision, updatedAt });
}

const before = { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 };

/** Reads page after page, the catalogue being replaced after each; names in the order they were read. */
function readWhile(kept: KeptRevisions, changes: readonly (readonly Catalogue[])[]): string[] {
  const read: string[] = [];
  let after: string | null = null;
  let more = true;
  for (let step = 0; more; step++) {
    const { nodes, pageInfo } = findOffers(kept.snapshot(), { first: 2, after }, now + step * minute);
    read.push(...nodes.map(({ title }) => title));
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
    for (const next of changes[step] ?? []) kept.replace(next);
  }
  return read;
}

describe('under a changing catalogue nothing is repeated, nothing that was there all along is skipped', () => {
  const cases: { name: string; after: Record<string, number> }[] = [
    { name: 'nothing moves', after: before },
    { name: 'one appears before what was read', after: { ...before, aa: 1 } },
    { name: 'one that was read is withdrawn', after: { b: 2, c: 3, d: 4, e: 5, f: 6 } },
    { name: 'one that was read moves behind', after: { ...before, a: 9 } },
    { name: 'one that was not read moves ahead', after: { ...before, f: 1 } },
    { name: 'all change places', after: { a: 6, b: 5, c: 4, d: 3, e: 2, f: 1 } },
  ];
  for (const { name, after } of cases) {
    test(name, () => {
      const kept = keepRevisions(world(before, 1));
      expect(readWhile(kept, [[world(after, 2)], [world(before, 3)]])).toEqual([
        'a',
        'b',
        'c',
        'd',
        'e',
        'f',
      ]);
    });
  }

  test('though every source is read again ten times between two pages', () => {
    const kept = keepRevisions(world(before, 1));
    const moved = { a: 6, b: 5, c: 4, d: 3, e: 2, f: 1 };
    const storm = Array.from({ length: 50 }, (_, index) => world(moved, index + 2, now + index * 1000));
    expect(readWhile(kept, [storm])).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  test('though a session ends while one reads: all the pages are sorted as of the first', () => {
    const kept = keepRevisions(
      catalogueOf([
        offer('soon', { sessions: ['2026-11-24 09:00-09:31', '2026-12-24 09:00-10:00'] }),
        offer('then', { sessions: ['2026-11-24 10:00-11:00'] }),
        offer('later', { sessions: ['2026-11-25 10:00-11:00'] }),
        offer('last', { sessions: ['2026-11-26 10:00-11:00'] }),
      ]),
    );
    expect(readWhile(kept, [])).toEqual(['soon', 'then', 'later', 'last']);
  });

  test('though an offer is over before its page is read: it was there when the list was begun', () => {
    const kept = keepRevisions(
      catalogueOf([offer('a'), offer('b', { sessions: ['2026-11-24 09:00-09:31'] }), offer('c')]),
    );
    const begin = { orderBy: 'TITLE', first: 1 } as const;
    const { pageInfo, totalCount } = findOffers(kept.snapshot(), begin, now);
    const second = findOffers(kept.snapshot(), { ...begin, after: pageInfo.endCursor }, now + minute);
    expect(second.nodes.map(({ title }) => title)).toEqual(['b']);
    expect([totalCount, second.totalCount]).toEqual([3, 3]);
    // Who begins now sees it no more.
    expect(findOffers(kept.snapshot(), begin, now + minute).totalCount).toBe(2);
  });

  test('sessions that are over before their page is read alike', () => {
    const kept = keepRevisions(
      catalogueOf([
        offer('a', { sessions: ['2026-11-24 09:00-09:31', '2026-11-24 09:10-09:31', '2026-11-25 09:00'] }),
      ]),
    );
    const { pageInfo } = findSessions(kept.snapshot(), { first: 1 }, now);
    const second = findSessions(kept.snapshot(), { first: 2, after: pageInfo.endCursor }, now + minute);
    expect(second.nodes.map(({ id }) => id)).toEqual(['ses:a-2', 'ses:a-3']);
    expect(second.totalCount).toBe(3);
  });

  test('sessions alike', () => {
    const kept = keepRevisions(world(before, 1));
    const first = findSessions(kept.snapshot(), { first: 3 }, now);
    kept.replace(world({ ...before, a: 9, f: 1 }, 2));
    const second = findSessions(kept.snapshot(), { first: 3, after: first.pageInfo.endCursor }, now);
    expect([...first.nodes, ...second.nodes].map(({ offer: { title } }) => title).join('')).toBe('abcdef');
  });
});

describe('how long a revision is kept', () => {
  test('half an hour after it was replaced; later, pages go on from the same place in the current one', () => {
    const kept = keepRevisions(world(before, 1, at('2026-11-24 03:00')));
    // It was served from three to ten: what counts is when it was replaced.
    kept.replace(world(before, 2, at('2026-11-24 10:00')));
    kept.replace(world(before, 3, at('2026-11-24 10:29')));
    expect(kept.snapshot().at(1).revision).toBe(1);
    kept.replace(world(before, 4, at('2026-11-24 10:31')));
    expect(kept.snapshot().at(1).revision).toBe(4);
    expect(kept.snapshot().at(2).revision).toBe(2);
  });

  test('a snapshot does not move with what replaces it', () => {
    const kept = keepRevisions(world(before, 1));
    const snapshot = kept.snapshot();
    kept.replace(world(before, 2));
    expect(snapshot.current.revision).toBe(1);
    expect(kept.snapshot().current.revision).toBe(2);
  });

  test('a revision that is not kept any more loses no offer whose dates stayed the same', () => {
    const [first] = [findOffers(keepRevisions(world(before, 1)).snapshot(), { first: 2 }, now)];
    const restarted = keepRevisions(world({ ...before, aa: 1, g: 7 }, 9)).snapshot();
    const second = findOffers(restarted, { first: 10, after: first.pageInfo.endCursor }, now);
    expect(second.nodes.map(({ title }) => title)).toEqual(['c', 'd', 'e', 'f', 'g']);
  });
});

test('one query may hold a page of an old revision and one of the current: each is whole', async () => {
  const kept = keepRevisions(world(before, 1));
  const [, second] = findOffers(kept.snapshot(), { first: 2 }, now).edges;
  kept.replace(world({ ...before, a: 9, z: 1 }, 2));
  const { data } = await ask(
    kept.snapshot(),
    `query ($after: String) {
      old: offers(first: 2, after: $after) { nodes { title } totalCount }
      current: offers(first: 2) { nodes { title } totalCount }
      hub { revision offerCount }
    }`,
    { variables: { after: second?.cursor } },
  );
  expect(data).toEqual({
    old: { nodes: [{ title: 'c' }, { title: 'd' }], totalCount: 6 },
    current: { nodes: [{ title: 'z' }, { title: 'b' }], totalCount: 7 },
    hub: { revision: '2', offerCount: 7 },
  });
});
