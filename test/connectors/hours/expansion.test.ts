import OpeningHours from 'opening_hours';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expandHours } from '../../../connectors/hours/expandHours.ts';
import { SCHOOL_CALENDAR_END } from '../../../connectors/hours/holidayCalendar.ts';
import { readHours } from '../../../connectors/hours/readHours.ts';

const PARIS = 'Europe/Paris';
const machineZone = process.env.TZ;

afterEach(() => {
  vi.restoreAllMocks();
  if (machineZone === undefined) delete process.env.TZ;
  else process.env.TZ = machineZone;
});

function sessions(hours: string, from: string, to: string): string[] {
  const minutes = (epoch: number) => new Date(epoch).toISOString().slice(0, 16);
  return expandHours(hours, { from: Date.parse(from), to: Date.parse(to) }, PARIS).sessions.map(
    ({ start, end }) => `${minutes(start)} ${minutes(end).slice(11)}`,
  );
}

const cases = [
  {
    name: 'the last Sunday of March: 9 h in Paris is 8 h then 7 h UTC',
    hours: 'Sa,Su 09:00-12:00; PH off',
    window: ['2026-03-28T00:00Z', '2026-03-30T00:00Z'],
    expected: ['2026-03-28T08:00 11:00', '2026-03-29T07:00 10:00'],
  },
  {
    name: 'the last Sunday of October',
    hours: 'Sa,Su 09:00-12:00; PH off',
    window: ['2026-10-24T00:00Z', '2026-10-26T00:00Z'],
    expected: ['2026-10-24T07:00 10:00', '2026-10-25T08:00 11:00'],
  },
  {
    name: 'public holidays, 1 May',
    hours: 'Fr 09:00-12:00; PH off',
    window: ['2026-04-24T00:00Z', '2026-05-09T00:00Z'],
    expected: ['2026-04-24T07:00 10:00'],
  },
  {
    name: 'public holidays, 25 December and 1 January',
    hours: 'Fr 09:00-12:00; PH off',
    window: ['2026-12-18T00:00Z', '2027-01-09T00:00Z'],
    expected: ['2026-12-18T08:00 11:00', '2027-01-08T08:00 11:00'],
  },
  {
    name: 'the first and third Tuesday',
    hours: 'Tu[1,3] 14:00-16:30; PH off',
    window: ['2026-02-01T00:00Z', '2026-03-01T00:00Z'],
    expected: ['2026-02-03T13:00 15:30', '2026-02-17T13:00 15:30'],
  },
  {
    name: 'the last Saturday, but in school holidays (25 April is in them)',
    hours: 'Sa[-1] 10:00-13:00; SH off; PH off',
    window: ['2026-03-01T00:00Z', '2026-06-01T00:00Z'],
    expected: ['2026-03-28T09:00 12:00', '2026-05-30T08:00 11:00'],
  },
  {
    name: 'odd weeks across a year of 53 weeks',
    hours: 'week 01-53/2 We 10:00-12:00; PH off',
    window: ['2026-12-15T00:00Z', '2027-01-25T00:00Z'],
    expected: [
      '2026-12-16T09:00 11:00',
      '2026-12-30T09:00 11:00',
      '2027-01-06T09:00 11:00',
      '2027-01-20T09:00 11:00',
    ],
  },
  {
    name: 'a closed month',
    hours: 'Mo 09:00-12:00; PH off; Aug off',
    window: ['2026-07-27T00:00Z', '2026-09-08T00:00Z'],
    expected: ['2026-07-27T07:00 10:00', '2026-09-07T07:00 10:00'],
  },
  {
    name: 'a span of dates in one year only',
    hours: '2026 Jan 05-2026 Jun 26 We 13:30-17:00; PH off',
    window: ['2026-06-20T00:00Z', '2027-02-01T00:00Z'],
    expected: ['2026-06-24T11:30 15:00'],
  },
  {
    name: 'around the clock: a session a day, 23 hours long when the hour changes',
    hours: '24/7',
    window: ['2026-03-29T10:00Z', '2026-03-29T23:00Z'],
    expected: ['2026-03-28T23:00 22:00', '2026-03-29T22:00 22:00'],
  },
  {
    name: 'a session in progress is whole; one that has just ended is not there',
    hours: 'Mo 09:00-12:00,14:00-17:00; PH off',
    window: ['2026-06-08T10:00Z', '2026-06-08T13:00Z'],
    expected: ['2026-06-08T12:00 15:00'],
  },
  {
    name: 'an empty window',
    hours: 'Mo 09:00-12:00',
    window: ['2026-06-08T08:00Z', '2026-06-08T08:00Z'],
    expected: [],
  },
];

const machines = [
  { zone: 'UTC', offset: 0 },
  { zone: PARIS, offset: -60 },
  { zone: 'America/Santiago', offset: 180 },
  { zone: 'Pacific/Apia', offset: -780 },
];

describe.each(machines)('on a machine in $zone', ({ zone, offset }) => {
  it.each(cases)('$name', ({ hours, window: [from = '', to = ''], expected }) => {
    process.env.TZ = zone;
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offset);
    expect(sessions(hours, from, to)).toEqual(expected);
  });
});

describe('school holidays beyond the known calendar', () => {
  const window = { from: Date.parse('2027-06-20T00:00Z'), to: Date.parse('2027-10-20T00:00Z') };

  it('stops sessions there, and says so', () => {
    const { sessions, warnings } = expandHours('Mo 09:00-12:00; SH off; PH off', window, PARIS);
    expect(sessions.map(({ start }) => new Date(start).toISOString())).toEqual([
      '2027-06-21T07:00:00.000Z',
      '2027-06-28T07:00:00.000Z',
    ]);
    expect(warnings).toEqual([expect.stringContaining("n'est connu que jusqu'au 3 juillet 2027")]);
  });

  it('gives nothing at all after it', () => {
    const later = { from: Date.parse('2027-09-01T00:00Z'), to: window.to };
    const { sessions, warnings } = expandHours('SH Mo 09:00-12:00; PH off', later, PARIS);
    expect([sessions, warnings.length]).toEqual([[], 1]);
  });

  it('does not stop hours that have nothing to do with them', () => {
    const { sessions, warnings } = expandHours('Mo 09:00-12:00; PH off', window, PARIS);
    expect([sessions.length, warnings]).toEqual([18, []]);
  });

  it('is where the library stops: an update that knows more moves the date', () => {
    const end = new Date(SCHOOL_CALENDAR_END.year, SCHOOL_CALENDAR_END.month - 1, SCHOOL_CALENDAR_END.day);
    const brittany = { lat: 48.11, lon: -1.68, address: { country_code: 'fr', state: 'Bretagne' } };
    const evaluateUntil = (days: number) => {
      const to = new Date(end.getFullYear(), end.getMonth(), end.getDate() + days);
      return new OpeningHours('SH off', brittany).getOpenIntervals(new Date(2027, 5, 1), to);
    };
    // The library also prints what it throws.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(evaluateUntil(0)).toEqual([]);
    expect(() => evaluateUntil(7)).toThrow();
  });
});

describe('values that cannot be trusted', () => {
  const window = { from: Date.parse('2026-06-01T00:00Z'), to: Date.parse('2026-06-08T00:00Z') };

  it.each([
    { hours: 'Fr 09:00', warning: 'notation opening_hours' },
    { hours: 'n’importe quoi', warning: 'notation opening_hours' },
    { hours: `Mo ${'09:00-09:01,'.repeat(25)}10:00-11:00`, warning: 'plus de 250 caractères' },
    { hours: 'Mo 09:00-12:00 "sur RDV"', warning: "n'est pas certaine" },
    { hours: 'Mo 09:00-12:00 unknown', warning: "n'est pas certaine" },
    { hours: 'Mo 09:00+', warning: "n'est pas certaine" },
  ])('$warning: no session and one warning', ({ hours, warning }) => {
    expect(expandHours(hours, window, PARIS)).toEqual({
      sessions: [],
      warnings: [expect.stringContaining(warning)],
    });
  });
});

it('« du lundi au vendredi … (16h le vendredi) » becomes the right sessions', () => {
  const { openingHours } = readHours('du lundi au vendredi de 13h30 à 17h (16h le vendredi)');
  expect(sessions(openingHours ?? '', '2026-06-11T00:00Z', '2026-06-13T00:00Z')).toEqual([
    '2026-06-11T11:30 15:00',
    '2026-06-12T11:30 14:00',
  ]);
});
