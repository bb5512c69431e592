import { describe, expect, test } from 'vitest';
import { feedOf } from '../../bench/fuzz/cases.ts';
import { check } from '../../bench/fuzz/check.ts';
import { seeds } from '../../bench/fuzz/seeds.ts';
import { connectors } from '../../connectors/registry.ts';

const facts = { id: 'essai', partner: 'essai', territory: 'com:35238', timezone: 'Europe/Paris' };
const now = Date.UTC(2026, 10, 24, 9);
const all = seeds();

test('every connector has a feed to mutate, and each is read as it is', () => {
  expect(new Set(all.map(({ connector }) => connector))).toEqual(new Set(connectors.keys()));
  for (const seed of all) {
    const { faults, counts } = check({ ...seed, facts, now });
    expect(faults, seed.connector).toEqual([]);
    expect(counts?.accepted, seed.connector).toBeGreaterThan(0);
  }
});

test('a case is the same feed again, and another one than its seed', () => {
  const numbers = Array.from({ length: 50 }, (_, number) => number);
  for (const number of numbers) expect(feedOf(number, all)).toEqual(feedOf(number, all));
  const unchanged = numbers.filter(number => {
    const seed = all[number % all.length];
    return JSON.stringify(feedOf(number, all)) === JSON.stringify(seed);
  });
  expect(unchanged.length).toBeLessThan(10);
});

describe('mutated feeds leave nothing to say of the hub', () => {
  test.each(all.map(({ connector, documents }, at) => ({ connector, name: documents[0]?.name, at })))(
    '$connector, $name',
    ({ at }) => {
      for (let round = 0; round < 10; round++) {
        const number = at + round * all.length;
        expect(check({ ...feedOf(number, all), facts, now }).faults, `case ${number}`).toEqual([]);
      }
    },
  );
});
