import { describe, expect, test } from 'vitest';
import { firstMeasured } from '../../bench/duplicates/firstMeasured.ts';
import { heldOut } from '../../bench/duplicates/heldOut.ts';
import { judge } from '../../bench/duplicates/judge.ts';
import { madeUpOffers } from '../../bench/duplicates/madeUp.ts';
import { secondMeasured } from '../../bench/duplicates/secondMeasured.ts';
import { thirdMeasured } from '../../bench/duplicates/thirdMeasured.ts';
import { tuned } from '../../bench/duplicates/tuned.ts';
import { groupAnnouncements } from '../../resolvers/catalogue/groupAnnouncements.ts';

describe('the same offer announced twice is recognised, on labelled pairs', () => {
  const sets = { tuned: [...tuned, ...firstMeasured, ...secondMeasured, ...thirdMeasured], heldOut };
  for (const [name, pairs] of Object.entries(sets)) {
    test(name, () => {
      const { precision, recall, wrong } = judge(pairs);
      expect(wrong).toEqual([]);
      expect(precision).toBeGreaterThanOrEqual(0.98);
      expect(recall).toBeGreaterThanOrEqual(0.85);
    });
  }
});

test('grouping goes in steps, many for many offers', () => {
  let count = 0;
  for (const steps = groupAnnouncements(madeUpOffers(2_000)); !steps.next().done; ) count += 1;
  expect(count).toBeGreaterThan(100);
});
