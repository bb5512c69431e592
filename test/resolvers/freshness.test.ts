import { describe, expect, test } from 'vitest';
import { sourceState } from '../../resolvers/freshness.ts';
import type { Harvest, HarvestOutcome } from '../../schema/source.ts';
import { ask, at, catalogueOf, now, offer, sources } from './world.ts';

const hour = 3_600_000;
const day = 24 * hour;

describe('how far an offer can be trusted, its source being read every six hours', () => {
  const cases = [
    { name: 'just read', later: 0, expect: 'FRESH' },
    { name: 'two readings missed', later: 12 * hour, expect: 'FRESH' },
    { name: 'more than two', later: 12 * hour + 1, expect: 'AGEING' },
    { name: 'a week', later: 7 * day, expect: 'AGEING' },
    { name: 'more than a week', later: 7 * day + 1, expect: 'STALE' },
  ];
  for (const { name, later, expect: level } of cases) {
    test(`${name}: ${level}`, async () => {
      const catalogue = catalogueOf([offer('one')], { fetchedAt: now });
      const { data } = await ask(catalogue, '{ offers { nodes { freshness { level } } } }', {
        now: now + later,
      });
      expect(data).toEqual({ offers: { nodes: [{ freshness: { level } }] } });
    });
  }

  const ages = [
    { name: 'changed last month', updatedAt: at('2026-10-24 09:30'), expect: 'FRESH' },
    { name: 'unchanged for a year', updatedAt: now - 365 * day, expect: 'FRESH' },
    { name: 'for more than a year', updatedAt: now - 366 * day, expect: 'AGEING' },
    { name: 'for more than two years', updatedAt: now - 731 * day, expect: 'STALE' },
    { name: 'the partner does not say', updatedAt: null, expect: 'FRESH' },
  ];
  for (const { name, updatedAt, expect: level } of ages) {
    test(`${name}: ${level}`, async () => {
      const catalogue = catalogueOf([offer('one', { updatedAt })]);
      const { data } = await ask(catalogue, '{ offer(id: "off:one") { freshness { level seenAt } } }');
      expect(data).toEqual({ offer: { freshness: { level, seenAt: '2026-11-24T09:30:00+01:00' } } });
    });
  }
});

describe('whether a source is read as it should be', () => {
  const cases: { name: string; last: HarvestOutcome | null; ago: number; expect: string }[] = [
    { name: 'never', last: null, ago: 0, expect: 'NEVER_READ' },
    { name: 'just now', last: 'CHANGED', ago: 0, expect: 'HEALTHY' },
    { name: 'two intervals ago', last: 'UNCHANGED', ago: 12 * hour, expect: 'HEALTHY' },
    { name: 'more than two intervals ago', last: 'UNCHANGED', ago: 12 * hour + 1, expect: 'LATE' },
    { name: 'in vain', last: 'FAILED', ago: 0, expect: 'FAILING' },
    { name: 'refused', last: 'REFUSED', ago: 0, expect: 'FAILING' },
    { name: 'in vain, long ago', last: 'FAILED', ago: 30 * day, expect: 'FAILING' },
  ];
  const [source] = sources;
  for (const { name, last, ago, expect: state } of cases) {
    test(`${name}: ${state}`, () => {
      if (!source) throw new Error('the world has no source');
      expect(sourceState(source, last === null ? undefined : harvest(last, now - ago), now)).toBe(state);
    });
  }
});

function harvest(outcome: HarvestOutcome, finishedAt: number): Harvest {
  const counts = { received: 0, accepted: 0, rejected: 0, withdrawn: 0 };
  return {
    id: 1,
    sourceId: 'caf-permanences',
    startedAt: finishedAt,
    finishedAt,
    outcome,
    ...counts,
    message: null,
  };
}
