import { describe, expect, test } from 'vitest';
import type { OfferFilter } from '../../schema/filter.ts';
import { ask, at, catalogueOf, found, foundSessions, now, offer } from './world.ts';

describe('one and the same session satisfies from, to, weekday and halfDay', () => {
  // It is Tuesday 24 November 2026, 9:30.
  const catalogue = catalogueOf([
    offer('over', { sessions: ['2026-11-24 08:00-09:00', '2026-12-08 08:00-09:00'] }),
    offer('in-progress', { sessions: ['2026-11-24 09:00-11:00'] }),
    offer('no-end', { sessions: ['2026-11-24 09:29', '2026-11-24 09:30', '2026-11-24 18:00'] }),
    offer('mixed', { sessions: ['2026-11-24 14:00-16:00', '2026-11-25 09:00-12:00'] }),
    offer('by-appointment'),
    offer('called-off', { sessions: [{ when: '2026-11-25 14:00-16:00', status: 'CANCELLED' }] }),
    offer('full', { sessions: [{ when: '2026-11-26 10:00-11:00', status: 'FULL' }] }),
  ]);
  const cases: { name: string; filter: OfferFilter; expect: string[] }[] = [
    {
      name: 'no condition of time: what is over is not ahead, what is called off stays visible',
      filter: {},
      expect: [
        'in-progress-1',
        'no-end-2',
        'mixed-1',
        'no-end-3',
        'mixed-2',
        'called-off-1',
        'full-1',
        'over-2',
      ],
    },
    {
      name: 'from defaults to now: a session in progress counts',
      filter: { to: at('2026-11-24 12:00') },
      expect: ['in-progress-1', 'no-end-2'],
    },
    {
      name: 'from: a session that ends at that moment is over',
      filter: { from: at('2026-11-24 11:00'), to: at('2026-11-24 18:00') },
      expect: ['mixed-1'],
    },
    {
      name: 'to: a session that starts at that moment is not before it',
      filter: { from: at('2026-11-24 10:59'), to: at('2026-11-24 14:00') },
      expect: ['in-progress-1'],
    },
    {
      name: 'without an end, a session counts until it begins',
      filter: { from: at('2026-11-24 18:00'), to: at('2026-11-24 18:01') },
      expect: ['no-end-3'],
    },
    {
      name: 'from in the past: what an offer still listed had then',
      filter: { from: at('2026-11-24 08:30'), to: at('2026-11-24 09:00') },
      expect: ['over-1'],
    },
    { name: 'to in the past', filter: { to: at('2026-11-23 12:00') }, expect: [] },
    { name: 'weekday', filter: { weekday: ['WEDNESDAY'] }, expect: ['mixed-2'] },
    {
      name: 'weekday: any of',
      filter: { weekday: ['WEDNESDAY', 'THURSDAY'] },
      expect: ['mixed-2', 'full-1'],
    },
    { name: 'halfDay', filter: { halfDay: ['EVENING'] }, expect: ['no-end-3'] },
    {
      name: 'weekday and halfDay of the same session',
      filter: { weekday: ['TUESDAY'], halfDay: ['MORNING'] },
      expect: ['in-progress-1', 'no-end-2', 'over-2'],
    },
    {
      name: 'not one session for the day and another for the hour',
      filter: { weekday: ['WEDNESDAY'], halfDay: ['AFTERNOON'] },
      expect: [],
    },
    { name: 'beyond what is known', filter: { from: at('2027-06-01 00:00') }, expect: [] },
  ];
  for (const { name, filter, expect: expected } of cases) {
    test(name, () => {
      expect(foundSessions(catalogue, filter)).toEqual(expected);
      if (Object.keys(filter).length === 0) return;
      // offers() lists exactly those that these sessions belong to.
      const owners = new Set(expected.map(session => session.replace(/-\d$/, '')));
      expect(new Set(found(catalogue, filter))).toEqual(owners);
    });
  }
});

describe('halves of the day and weekdays are told in local time', () => {
  const cases = [
    { when: '2026-11-24 12:29', expect: 'TUESDAY MORNING' },
    { when: '2026-11-24 12:30', expect: 'TUESDAY AFTERNOON' },
    { when: '2026-11-24 17:59', expect: 'TUESDAY AFTERNOON' },
    { when: '2026-11-24 18:00', expect: 'TUESDAY EVENING' },
    { when: '2026-11-24 23:59', expect: 'TUESDAY EVENING' },
    { when: '2026-11-25 00:00', expect: 'WEDNESDAY MORNING' },
    // The clocks go forward on Sunday 28 March 2027 at 2:00: from then on 12:30 is 10:30 UTC and no longer 11:30.
    { when: '2027-03-27 12:29', expect: 'SATURDAY MORNING' },
    { when: '2027-03-27 12:30', expect: 'SATURDAY AFTERNOON' },
    { when: '2027-03-27 23:30', expect: 'SATURDAY EVENING' },
    { when: '2027-03-28 00:30', expect: 'SUNDAY MORNING' },
    { when: '2027-03-28 12:29', expect: 'SUNDAY MORNING' },
    { when: '2027-03-28 12:30', expect: 'SUNDAY AFTERNOON' },
    { when: '2027-03-28 17:59', expect: 'SUNDAY AFTERNOON' },
    { when: '2027-03-28 18:00', expect: 'SUNDAY EVENING' },
    { when: '2027-03-28 23:30', expect: 'SUNDAY EVENING' },
    { when: '2027-03-29 00:00', expect: 'MONDAY MORNING' },
  ];
  const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
  const halfDays = ['MORNING', 'AFTERNOON', 'EVENING'] as const;
  for (const { when, expect: expected } of cases) {
    test(`${when} is ${expected}`, () => {
      const catalogue = catalogueOf([offer('one', { sessions: [when] })]);
      const matching = weekdays.flatMap(weekday =>
        halfDays
          .filter(halfDay => found(catalogue, { weekday: [weekday], halfDay: [halfDay] }).length > 0)
          .map(halfDay => `${weekday} ${halfDay}`),
      );
      expect(matching).toEqual([expected]);
    });
  }
});

describe('whole days are each of their days, morning and afternoon', () => {
  const cases: { name: string; when: string; filter: OfferFilter; expect: string[] }[] = [
    {
      name: 'its day',
      when: '2026-11-27 00:00 2026-11-28 00:00',
      filter: { weekday: ['FRIDAY'] },
      expect: ['fair'],
    },
    {
      name: 'not the next',
      when: '2026-11-27 00:00 2026-11-28 00:00',
      filter: { weekday: ['SATURDAY'] },
      expect: [],
    },
    {
      name: 'the last of three',
      when: '2026-11-27 00:00 2026-11-30 00:00',
      filter: { weekday: ['SUNDAY'] },
      expect: ['fair'],
    },
    {
      name: 'not the day after',
      when: '2026-11-27 00:00 2026-11-30 00:00',
      filter: { weekday: ['MONDAY'] },
      expect: [],
    },
    {
      name: 'a day of 23 hours',
      when: '2027-03-27 00:00 2027-03-29 00:00',
      filter: { weekday: ['SUNDAY'] },
      expect: ['fair'],
    },
    {
      name: 'not the one after it',
      when: '2027-03-27 00:00 2027-03-29 00:00',
      filter: { weekday: ['MONDAY'] },
      expect: [],
    },
    {
      name: 'morning',
      when: '2026-11-27 00:00 2026-11-28 00:00',
      filter: { halfDay: ['MORNING'] },
      expect: ['fair'],
    },
    {
      name: 'afternoon',
      when: '2026-11-27 00:00 2026-11-28 00:00',
      filter: { halfDay: ['AFTERNOON'] },
      expect: ['fair'],
    },
    {
      name: 'not evening',
      when: '2026-11-27 00:00 2026-11-28 00:00',
      filter: { halfDay: ['EVENING'] },
      expect: [],
    },
  ];
  test.each(cases)('$name', ({ when, filter, expect: expected }) => {
    expect(found(catalogueOf([offer('fair', { sessions: [{ when, allDay: true }] })]), filter)).toEqual(
      expected,
    );
  });
});

describe('the agenda leaves opening hours out unless kinds are asked for', () => {
  const catalogue = catalogueOf([
    offer('terminal', { kind: 'SELF_SERVICE', sessions: ['2026-11-24 10:00-12:00'] }),
    offer('workshop', { kind: 'WORKSHOP', sessions: ['2026-11-24 14:00-16:00'] }),
  ]);
  const cases: { name: string; filter: OfferFilter; expect: string[] }[] = [
    { name: 'no filter', filter: {}, expect: ['workshop-1'] },
    { name: 'an empty list of kinds', filter: { kind: [] }, expect: ['workshop-1'] },
    { name: 'null', filter: { kind: null }, expect: ['workshop-1'] },
    { name: 'SELF_SERVICE', filter: { kind: ['SELF_SERVICE'] }, expect: ['terminal-1'] },
    { name: 'both', filter: { kind: ['SELF_SERVICE', 'WORKSHOP'] }, expect: ['terminal-1', 'workshop-1'] },
  ];
  for (const { name, filter, expect: expected } of cases) {
    test(name, () => expect(foundSessions(catalogue, filter)).toEqual(expected));
  }
  test('offers() leaves nothing out', () => {
    expect(found(catalogue, { weekday: ['TUESDAY'] })).toEqual(['terminal', 'workshop']);
  });
});

describe('cancelled and postponed sessions are seen until their date, and never announced as next', () => {
  const catalogue = catalogueOf([
    offer('called-off-first', {
      sessions: [
        { when: '2026-11-24 14:00-16:00', status: 'CANCELLED' },
        { when: '2026-11-25 14:00-16:00', status: 'POSTPONED' },
        { when: '2026-11-26 14:00-16:00', status: 'MOVED' },
      ],
    }),
    offer('all-called-off', { sessions: [{ when: '2026-11-24 14:00-16:00', status: 'CANCELLED' }] }),
  ]);

  test('an offer shows them all, and the next that takes place', async () => {
    const { data } = await ask(
      catalogue,
      '{ offers { nodes { title sessions { status } nextSession { id } } } }',
    );
    expect(data).toEqual({
      offers: {
        nodes: [
          {
            title: 'called-off-first',
            sessions: [{ status: 'CANCELLED' }, { status: 'POSTPONED' }, { status: 'MOVED' }],
            nextSession: { id: 'ses:called-off-first-3' },
          },
          { title: 'all-called-off', sessions: [{ status: 'CANCELLED' }], nextSession: null },
        ],
      },
    });
  });

  test('conditions of time ignore them', () => {
    expect(found(catalogue, { to: at('2026-11-25 00:00') })).toEqual([]);
    expect(foundSessions(catalogue, { weekday: ['TUESDAY', 'WEDNESDAY'] })).toEqual([]);
    expect(foundSessions(catalogue, {})).toEqual([
      'all-called-off-1',
      'called-off-first-1',
      'called-off-first-2',
      'called-off-first-3',
    ]);
  });

  test('past their date they are gone, with the offer that had nothing else', () => {
    expect(found(catalogue, {}, {}, at('2026-11-24 16:01'))).toEqual(['called-off-first']);
    expect(foundSessions(catalogue, {}, at('2026-11-24 16:01'))).toEqual([
      'called-off-first-2',
      'called-off-first-3',
    ]);
  });
});

describe('what is listed', () => {
  const cases = [
    { name: 'without sessions (« sur rendez-vous »)', sessions: [], expect: true },
    { name: 'a session to come', sessions: ['2026-11-24 14:00-16:00'], expect: true },
    { name: 'a session in progress', sessions: ['2026-11-24 09:00-10:00'], expect: true },
    { name: 'a last session that has just ended', sessions: ['2026-11-24 08:30-09:30'], expect: false },
    { name: 'a last session that begins now, without an end', sessions: ['2026-11-24 09:30'], expect: true },
    { name: 'a last session that has begun, without an end', sessions: ['2026-11-24 09:29'], expect: false },
    { name: 'only past sessions', sessions: ['2026-11-17 09:00-10:00'], expect: false },
  ];
  for (const { name, sessions, expect: expected } of cases) {
    test(`${name}: ${expected ? 'listed' : 'not listed, still found by its id'}`, async () => {
      const catalogue = catalogueOf([offer('one', { sessions })]);
      expect(found(catalogue)).toEqual(expected ? ['one'] : []);
      const { data } = await ask(catalogue, '{ offer(id: "off:one") { id } }');
      expect(data).toEqual({ offer: { id: 'off:one' } });
    });
  }

  test('known to begin beyond the horizon, though no session is known yet', () => {
    const catalogue = catalogueOf([offer('next-summer', { until: at('2027-07-01 12:00') })]);
    expect(found(catalogue)).toEqual(['next-summer']);
    expect(found(catalogue, {}, {}, at('2027-07-02 00:00'))).toEqual([]);
  });
});

describe('Offer.sessions', () => {
  const catalogue = catalogueOf([
    offer('weekly', {
      sessions: [
        '2026-11-17 09:00-12:00',
        '2026-11-24 09:00-12:00',
        '2026-12-01 09:00-12:00',
        '2026-12-08 09:00-12:00',
      ],
    }),
  ]);
  const cases = [
    { name: 'those not over by default', args: '', expect: [2, 3, 4] },
    { name: 'null is the default', args: '(from: null, to: null)', expect: [2, 3, 4] },
    { name: 'first', args: '(first: 1)', expect: [2] },
    { name: 'first: 0', args: '(first: 0)', expect: [] },
    { name: 'from in the past', args: '(from: "2026-11-17T11:00:00+01:00")', expect: [1, 2, 3, 4] },
    { name: 'from the end of one', args: '(from: "2026-11-17T12:00:00+01:00")', expect: [2, 3, 4] },
    { name: 'to', args: '(to: "2026-12-01T09:00:01+01:00")', expect: [2, 3] },
    { name: 'to the start of one', args: '(to: "2026-12-01T08:00:00Z")', expect: [2] },
    {
      name: 'between',
      args: '(from: "2026-11-25T00:00:00+01:00", to: "2026-12-02T00:00:00+01:00")',
      expect: [3],
    },
  ];
  for (const { name, args, expect: expected } of cases) {
    test(name, async () => {
      const { data } = await ask(catalogue, `{ offer(id: "off:weekly") { sessions${args} { id } } }`, {
        now,
      });
      expect(data).toEqual({ offer: { sessions: expected.map(n => ({ id: `ses:weekly-${n}` })) } });
    });
  }
});
