import { describe, expect, test } from 'vitest';
import type { DatedSession, Draft } from '../../connectors/draft.ts';
import { expandHours } from '../../connectors/hours/expandHours.ts';
import { expandDraft } from '../../connectors/reading/expandDraft.ts';
import { mergeDrafts } from '../../connectors/reading/mergeDrafts.ts';
import type { Series } from '../../connectors/recurrence/series.ts';
import { toInstant, toLocal } from '../../connectors/values/localTime.ts';
import { now, timezone } from './fixtures/shown.ts';

const calendar = { timezone, expandHours };
const at = (local: string) => toInstant(local, timezone);

function date(start: string, end: string | null = null, more: Partial<DatedSession> = {}): DatedSession {
  const plain = { allDay: false, movedFrom: null, place: null, attendance: null, seatsLeft: null };
  return { ...plain, status: 'SCHEDULED', start: at(start), end: end === null ? null : at(end), ...more };
}

function series(start: string, rrules: string[], more: Partial<Series> = {}): Series {
  const none = {
    exrules: [],
    rdates: [],
    exdates: [],
    overrides: [],
    onlyOverrides: false,
    limits: [],
    doubt: null,
  };
  const time = { local: start, zone: null };
  return { start: time, end: null, duration: 'PT1H', rrules, status: 'SCHEDULED', ...none, ...more };
}

function draft(more: Partial<Draft>): Draft {
  return {
    key: 'a',
    title: 'Atelier',
    summary: null,
    description: null,
    kind: 'WORKSHOP',
    activities: ['GROUP_WORKSHOPS'],
    audiences: ['EVERYONE'],
    provider: null,
    place: null,
    catchment: null,
    attendance: 'ON_SITE',
    access: { modes: [], url: null, phone: null, email: null, conditions: null },
    cost: { free: null, details: null },
    ageRange: null,
    languages: [],
    accessibility: [],
    openingHours: null,
    url: null,
    updatedAt: null,
    dates: [],
    series: null,
    contact: null,
    ...more,
  };
}

describe('drafts that share a key', () => {
  const merge = (...drafts: Draft[]) =>
    mergeDrafts(drafts.map((draft, index) => ({ row: index + 1, draft })));
  const first = date('2026-12-01T14:00', '2026-12-01T16:00');
  const second = date('2026-12-08T14:00', '2026-12-08T16:00');

  test('and are dated are one offer, with all the dates and the words of the last updated', () => {
    const merged = merge(
      draft({ dates: [first], title: 'Ancien', updatedAt: 1 }),
      draft({ dates: [second], title: 'Nouveau', updatedAt: 3 }),
      draft({ dates: [], key: 'b' }),
    );
    expect(merged).toHaveLength(2);
    expect(merged[0]).toMatchObject({
      row: 1,
      draft: { key: 'a', title: 'Nouveau', dates: [first, second] },
    });
  });

  test('and the same date are one session', () => {
    expect(merge(draft({ dates: [first] }), draft({ dates: [{ ...first }] }))[0]?.draft.dates).toEqual([
      first,
    ]);
  });

  test('and are not all dated are as many offers', () => {
    const merged = merge(
      draft({ openingHours: 'Mo 09:00-12:00' }),
      draft({ openingHours: 'Tu 09:00-12:00' }),
      draft({}),
    );
    expect(merged.map(({ draft }) => draft.key)).toEqual(['a', 'a#2', 'a#3']);
  });

  test('and whose next number is a key of the feed take the one after', () => {
    const merged = merge(draft({}), draft({}), draft({ key: 'a#2' }));
    expect(merged.map(({ draft }) => draft.key)).toEqual(['a', 'a#3', 'a#2']);
  });
});

describe('the dates of a draft', () => {
  const cases: {
    name: string;
    draft: Partial<Draft>;
    count: number;
    until: string | null;
    warns?: boolean;
  }[] = [
    { name: 'none: for ever', draft: {}, count: 0, until: null },
    {
      name: 'dates one by one, those of more than a week ago left out',
      draft: {
        dates: [
          date('2026-11-10T14:00'),
          date('2026-11-20T14:00'),
          date('2026-12-01T14:00', '2026-12-01T16:00'),
        ],
      },
      count: 2,
      until: '2026-12-01T16:00:00',
    },
    {
      name: 'a date that began long ago and lasts',
      draft: { dates: [date('2026-10-01T00:00', '2026-12-24T00:00')] },
      count: 1,
      until: '2026-12-24T00:00:00',
    },
    {
      name: 'over',
      draft: { dates: [date('2025-01-10T14:00', '2025-01-10T16:00')] },
      count: 0,
      until: '2025-01-10T16:00:00',
    },
    {
      name: 'beyond the horizon',
      draft: { dates: [date('2027-09-01T14:00')] },
      count: 0,
      until: '2027-09-01T14:00:00',
    },
    {
      name: 'on the last day before the horizon',
      draft: { dates: [date('2027-03-23T23:30')] },
      count: 1,
      until: '2027-03-23T23:30:00',
    },
    {
      name: 'on the horizon',
      draft: { dates: [date('2027-03-24T00:00')] },
      count: 0,
      until: '2027-03-24T00:00:00',
    },
    {
      name: 'hours',
      draft: { openingHours: 'Mo 09:00-12:00; PH off' },
      count: 18,
      until: '2027-03-22T12:00:00',
    },
    {
      name: 'hours of a season to come',
      draft: { openingHours: '2027 Sep 01-2027 Sep 30 Mo 09:00-12:00' },
      count: 0,
      until: '2027-09-27T12:00:00',
    },
    {
      name: 'hours of a season that is over',
      draft: { openingHours: '2026 Sep 01-2026 Sep 30 Mo 09:00-12:00' },
      count: 0,
      until: '2026-11-17T09:00:00',
    },
    {
      name: 'hours nobody can read: for ever, and said',
      draft: { openingHours: 'bientôt' },
      count: 0,
      until: null,
      warns: true,
    },
    {
      name: 'a series',
      draft: { series: series('2026-10-06T14:00:00', ['FREQ=WEEKLY;COUNT=10']) },
      count: 4,
      until: '2026-12-08T15:00:00',
    },
    {
      name: 'a series that is over',
      draft: { series: series('2025-10-07T14:00:00', ['FREQ=WEEKLY;COUNT=3']) },
      count: 0,
      until: '2026-11-17T09:00:00',
    },
    {
      name: 'one old date whose end is wrong is over all the same',
      draft: { series: series('2025-10-07T14:00:00', [], { duration: 'PT-1H' }) },
      count: 0,
      until: '2025-10-07T14:00:00',
      warns: true,
    },
    {
      name: 'an endless clockwork: for ever, and said',
      draft: { series: series('2026-10-06T14:00:00', ['FREQ=SECONDLY']) },
      count: 0,
      until: null,
      warns: true,
    },
  ];
  test.each(cases)('$name', ({ draft: given, count, until, warns = false }) => {
    const expanded = expandDraft(draft(given), now, calendar);
    expect(expanded.sessions).toHaveLength(count);
    expect(expanded.until === null ? null : toLocal(expanded.until, timezone)).toBe(until);
    expect(expanded.warnings.length > 0).toBe(warns);
  });

  test('are in order, and the hour stays the same across the change of hour', () => {
    const spring = expandDraft(draft({ openingHours: 'Su 09:00-12:00' }), at('2027-03-20T09:00'), calendar);
    expect(spring.sessions.slice(0, 3).map(({ start }) => toLocal(start, timezone))).toEqual([
      '2027-03-14T09:00:00',
      '2027-03-21T09:00:00',
      '2027-03-28T09:00:00',
    ]);
  });
});
