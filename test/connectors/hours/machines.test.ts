import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { expandHours } from '../../../connectors/hours/expandHours.ts';

const script = fileURLToPath(new URL('expandElsewhere.ts', import.meta.url));

/** Around the changes of hour of Paris, and of the machines themselves. */
const cases = [
  {
    name: 'Paris, March',
    hours: 'Sa-Mo 09:00-12:00,14:00-17:00; PH off',
    window: ['2027-03-26T00:00Z', '2027-03-31T00:00Z'],
  },
  {
    name: 'Paris, October',
    hours: 'Sa-Mo 09:00-12:00,14:00-17:00; PH off',
    window: ['2026-10-23T00:00Z', '2026-10-28T00:00Z'],
  },
  {
    name: 'New York, March',
    hours: 'Mo-Su 05:00-12:00,22:00-24:00; PH off',
    window: ['2027-03-12T00:00Z', '2027-03-17T00:00Z'],
  },
  {
    name: 'New York, November',
    hours: 'Mo-Su 05:00-12:00; PH off',
    window: ['2026-10-30T00:00Z', '2026-11-04T00:00Z'],
  },
  {
    name: 'Auckland, April',
    hours: 'Mo-Su 05:00-12:00; PH off',
    window: ['2027-04-02T00:00Z', '2027-04-07T00:00Z'],
  },
  {
    name: 'Auckland, September',
    hours: 'Mo-Su 05:00-12:00; SH off; PH off',
    window: ['2026-09-25T00:00Z', '2026-09-30T00:00Z'],
  },
  { name: 'around the clock', hours: '24/7', window: ['2027-03-10T00:00Z', '2027-04-10T00:00Z'] },
  {
    name: 'weeks',
    hours: 'week 01-53/2 Mo 09:00-12:00; PH off',
    window: ['2026-12-20T00:00Z', '2027-01-20T00:00Z'],
  },
  {
    name: 'dates',
    hours: '2026 Oct 25,2027 Mar 28 09:00-12:00; PH off',
    window: ['2026-10-01T00:00Z', '2027-05-01T00:00Z'],
  },
] satisfies { name: string; hours: string; window: [string, string] }[];

describe.each(['America/New_York', 'Pacific/Auckland', 'Europe/Paris', 'UTC'])('a machine in %s', zone => {
  const output = execFileSync(process.execPath, [script, JSON.stringify(cases)], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const elsewhere: unknown[] = JSON.parse(output);

  it.each(cases.map((each, i) => ({ ...each, i })))(
    'announces the same sessions: $name',
    ({ hours, window: [from, to], i }) => {
      const here = expandHours(hours, { from: Date.parse(from), to: Date.parse(to) }, 'Europe/Paris');
      expect(here.sessions.length).toBeGreaterThan(0);
      expect(elsewhere[i]).toEqual(here);
    },
  );
});

it('keeps the hour of the wall on the last Sundays of March and October', () => {
  const at = (hours: string, from: string, to: string) =>
    expandHours(hours, { from: Date.parse(from), to: Date.parse(to) }, 'Europe/Paris').sessions.map(
      ({ start, end }) =>
        [start, end].map(instant =>
          new Date(instant).toLocaleString('fr-FR', {
            timeZone: 'Europe/Paris',
            dateStyle: 'short',
            timeStyle: 'short',
          }),
        ),
    );
  expect(at('Sa-Mo 09:00-12:00; PH off', '2027-03-27T00:00Z', '2027-03-30T00:00Z')).toEqual([
    ['27/03/2027 09:00', '27/03/2027 12:00'],
    ['28/03/2027 09:00', '28/03/2027 12:00'],
  ]);
  expect(at('Sa-Mo 09:00-12:00; PH off', '2026-10-24T00:00Z', '2026-10-27T00:00Z')).toEqual([
    ['24/10/2026 09:00', '24/10/2026 12:00'],
    ['25/10/2026 09:00', '25/10/2026 12:00'],
    ['26/10/2026 09:00', '26/10/2026 12:00'],
  ]);
});
