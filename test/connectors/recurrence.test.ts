import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { expandSeries, maxSessions } from '../../connectors/recurrence/expandSeries.ts';
import type { Expansion, Series } from '../../connectors/recurrence/series.ts';
import { isLocalTime, toInstant, toLocal } from '../../connectors/values/localTime.ts';

const paris = 'Europe/Paris';

/** `2026-10-06T14:00:00 Romance Standard Time`, or without a zone. */
function at(text: string) {
  const [local = '', ...zone] = text.split(' ');
  return { local, zone: zone.length === 0 ? null : zone.join(' ') };
}

interface Case
  extends Partial<Pick<Series, 'rrules' | 'exrules' | 'duration' | 'status' | 'limits' | 'doubt'>> {
  name: string;
  start: string;
  end?: string;
  exdates?: string[];
  rdates?: string[];
  from?: string;
  to?: string;
  expect: string[];
  /** Each warning contains the words of the same rank. */
  warns?: string[];
}

function series({
  start,
  end,
  rdates = [],
  exdates = [],
  ...rest
}: Partial<Case> & { start: string }): Series {
  return {
    start: at(start),
    end: end === undefined ? null : at(end),
    duration: rest.duration ?? null,
    rrules: rest.rrules ?? [],
    exrules: rest.exrules ?? [],
    rdates: rdates.map(text => {
      const [from = '', to] = text.split(' > ');
      return { start: at(from), end: to === undefined ? null : at(to), duration: null };
    }),
    exdates: exdates.map(at),
    overrides: [],
    onlyOverrides: false,
    status: rest.status ?? 'SCHEDULED',
    limits: rest.limits ?? [],
    doubt: rest.doubt ?? null,
  };
}

function expand(input: Series, from = '2026-10-01', to = '2026-11-15', zone = paris): Expansion {
  return expandSeries(input, { from: toInstant(from, zone), to: toInstant(to, zone) }, zone);
}

/** `2026-10-06 14:00 > 16:00`, with the day of the end when it is another, and what is not plain. */
function show({ sessions }: Expansion, zone = paris): string[] {
  return sessions.map(({ start, end, allDay, movedFrom, status, location }) => {
    const [day, hour] = hourOf(start, zone);
    const [endDay, endHour] = end === null ? ['', '?'] : hourOf(end, zone);
    const shownEnd = endDay === day || end === null ? endHour : `${endDay} ${endHour}`;
    const moved = movedFrom === null ? '' : ` from ${hourOf(movedFrom, zone).join(' ')}`;
    const place = location === null ? '' : ` at ${location}`;
    return `${day} ${hour} > ${shownEnd}${allDay ? ' day' : ''}${status === 'SCHEDULED' ? '' : ` ${status}`}${moved}${place}`;
  });
}

function hourOf(instant: number, zone: string): [string, string] {
  const local = toLocal(instant, zone);
  return [local.slice(0, 10), local.slice(11, 16)];
}

const tuesday = { start: `2026-10-06T14:00:00 ${paris}`, end: `2026-10-06T16:00:00 ${paris}` };
const daysOf = (days: string[]) => days.map(day => `2026-${day} 14:00 > 16:00`);

const cases: Case[] = [
  { name: 'a single event', ...tuesday, expect: daysOf(['10-06']) },
  {
    name: 'every week, at the same hour after the change of October',
    ...tuesday,
    rrules: ['FREQ=WEEKLY'],
    to: '2026-11-11',
    expect: daysOf(['10-06', '10-13', '10-20', '10-27', '11-03', '11-10']),
  },
  {
    name: 'every week, at the same hour after the change of March',
    ...tuesday,
    rrules: ['FREQ=WEEKLY;BYDAY=TU'],
    from: '2027-03-20',
    to: '2027-04-01',
    expect: ['2027-03-23 14:00 > 16:00', '2027-03-30 14:00 > 16:00'],
  },
  {
    name: 'every two weeks',
    ...tuesday,
    rrules: ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
    expect: daysOf(['10-06', '10-20', '11-03']),
  },
  {
    name: 'the first Tuesday of the month',
    ...tuesday,
    rrules: ['FREQ=MONTHLY;BYDAY=1TU'],
    to: '2027-01-01',
    expect: daysOf(['10-06', '11-03', '12-01']),
  },
  {
    name: 'the last Friday of the month',
    start: `2026-10-30T14:00:00 ${paris}`,
    duration: 'PT2H',
    rrules: ['FREQ=MONTHLY;BYDAY=-1FR'],
    to: '2027-01-01',
    expect: daysOf(['10-30', '11-27', '12-25']),
  },
  {
    name: 'the last working day of the month (BYSETPOS)',
    start: `2026-10-30T14:00:00 ${paris}`,
    duration: 'PT2H',
    rrules: ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'],
    to: '2027-01-01',
    expect: daysOf(['10-30', '11-30', '12-31']),
  },
  { name: 'COUNT', ...tuesday, rrules: ['FREQ=DAILY;COUNT=3'], expect: daysOf(['10-06', '10-07', '10-08']) },
  {
    name: 'COUNT from before the window',
    ...tuesday,
    rrules: ['FREQ=WEEKLY;COUNT=3'],
    from: '2026-10-15',
    expect: daysOf(['10-20']),
  },
  {
    name: 'UNTIL in UTC includes its own instant',
    ...tuesday,
    rrules: ['FREQ=WEEKLY;UNTIL=20261020T120000Z'],
    expect: daysOf(['10-06', '10-13', '10-20']),
  },
  {
    name: 'UNTIL in UTC, one second before',
    ...tuesday,
    rrules: ['FREQ=WEEKLY;UNTIL=20261020T115959Z'],
    expect: daysOf(['10-06', '10-13']),
  },
  {
    name: 'UNTIL as a day includes that day',
    ...tuesday,
    rrules: ['FREQ=WEEKLY;UNTIL=20261020'],
    expect: daysOf(['10-06', '10-13', '10-20']),
  },
  {
    name: 'UNTIL floating is in the zone of the start',
    ...tuesday,
    rrules: ['FREQ=WEEKLY;UNTIL=20261020T140000'],
    expect: daysOf(['10-06', '10-13', '10-20']),
  },
  {
    name: 'capitals, spaces, a last semicolon and a foreign part are forgiven',
    ...tuesday,
    rrules: ['freq=weekly; byday=TU ;X-NOTE=1;UNTIL=20261013;'],
    expect: daysOf(['10-06', '10-13']),
  },
  {
    name: 'EXDATE with the hour, in UTC, and as a day',
    ...tuesday,
    rrules: ['FREQ=WEEKLY;COUNT=5'],
    exdates: [`2026-10-13T14:00:00 ${paris}`, '2026-10-20T12:00:00 UTC', '2026-10-27'],
    expect: daysOf(['10-06', '11-03']),
  },
  {
    name: 'EXDATE floating, and at midnight',
    ...tuesday,
    rrules: ['FREQ=WEEKLY;COUNT=3'],
    exdates: ['2026-10-13T14:00:00', `2026-10-20T00:00:00 ${paris}`],
    expect: daysOf(['10-06']),
  },
  {
    name: 'EXDATE at another hour of the same day takes nothing away and is said',
    ...tuesday,
    rrules: ['FREQ=WEEKLY;COUNT=2'],
    exdates: [`2026-10-13T15:00:00 ${paris}`],
    expect: daysOf(['10-06', '10-13']),
    warns: ['L’exception du 13/10/2026 à 15:00'],
  },
  {
    name: 'EXRULE',
    ...tuesday,
    rrules: ['FREQ=WEEKLY;COUNT=4'],
    exrules: ['FREQ=MONTHLY;BYDAY=3TU'],
    expect: daysOf(['10-06', '10-13', '10-27']),
  },
  {
    name: 'an unreadable EXRULE leaves no certain date',
    ...tuesday,
    rrules: ['FREQ=WEEKLY;COUNT=4'],
    exrules: ['FREQ=PARFOIS'],
    expect: [],
    warns: ['« FREQ=PARFOIS » illisible'],
  },
  {
    name: 'RDATE: a time, a day at the same hour, a period with its own end, a twin of the rule',
    ...tuesday,
    rrules: ['FREQ=WEEKLY;COUNT=2'],
    rdates: [
      `2026-10-09T10:00:00 ${paris}`,
      '2026-10-14',
      '2026-10-15T08:00:00 UTC > 2026-10-15T09:00:00 UTC',
      `2026-10-13T14:00:00 ${paris}`,
    ],
    expect: [
      '2026-10-06 14:00 > 16:00',
      '2026-10-09 10:00 > 12:00',
      '2026-10-13 14:00 > 16:00',
      '2026-10-14 14:00 > 16:00',
      '2026-10-15 10:00 > 11:00',
    ],
  },
  {
    name: 'a floating time is of the territory',
    start: '2026-10-06T14:00:00',
    duration: 'PT1H30M',
    expect: ['2026-10-06 14:00 > 15:30'],
  },
  {
    name: 'a Windows zone',
    start: '2026-10-06T14:00:00 Romance Standard Time',
    expect: ['2026-10-06 14:00 > ?'],
  },
  {
    name: 'a zone of elsewhere',
    start: '2026-10-06T13:00:00 Europe/London',
    rrules: ['FREQ=WEEKLY;COUNT=1'],
    expect: ['2026-10-06 14:00 > ?'],
  },
  {
    name: 'an unknown zone gives no date rather than a wrong hour, and is said',
    start: '2026-10-06T14:00:00 Rennes/Maurepas',
    expect: [],
    warns: ['« Rennes/Maurepas » inconnu'],
  },
  {
    name: 'UTC repeats in UTC, and its local hour that changes is said',
    start: '2026-10-20T12:00:00 UTC',
    duration: 'PT1H',
    rrules: ['FREQ=WEEKLY;COUNT=2'],
    expect: ['2026-10-20 14:00 > 15:00', '2026-10-27 13:00 > 14:00'],
    warns: ['temps universel'],
  },
  { name: 'no end is no end', start: tuesday.start, expect: ['2026-10-06 14:00 > ?'] },
  {
    name: 'an end that is the start is no end',
    start: tuesday.start,
    end: tuesday.start,
    expect: ['2026-10-06 14:00 > ?'],
  },
  {
    name: 'an end before the start is dropped, and is said',
    start: tuesday.start,
    end: `2026-10-06T12:00:00 ${paris}`,
    expect: ['2026-10-06 14:00 > ?'],
    warns: ['finit avant de commencer'],
  },
  {
    name: 'a negative duration is dropped, and is said',
    start: tuesday.start,
    duration: '-PT1H',
    expect: ['2026-10-06 14:00 > ?'],
    warns: ['finit avant de commencer'],
  },
  {
    name: 'an unreadable duration is dropped, and is said',
    start: tuesday.start,
    duration: '2 heures',
    expect: ['2026-10-06 14:00 > ?'],
    warns: ['Durée « 2 heures » illisible'],
  },
  {
    name: 'so is one of centuries',
    start: tuesday.start,
    duration: 'P100000000D',
    expect: ['2026-10-06 14:00 > ?'],
    warns: ['Durée « P100000000D » illisible'],
  },
  {
    name: 'so is one of centuries of hours',
    start: tuesday.start,
    duration: 'PT2400000000H',
    expect: ['2026-10-06 14:00 > ?'],
    warns: ['Durée « PT2400000000H » illisible'],
  },
  {
    name: 'an end in another zone',
    start: tuesday.start,
    end: '2026-10-06T14:30:00 UTC',
    expect: ['2026-10-06 14:00 > 16:30'],
  },
  {
    name: 'a night across the change of hour ends at the hour that was said',
    start: `2026-10-24T22:00:00 ${paris}`,
    end: `2026-10-25T06:00:00 ${paris}`,
    expect: ['2026-10-24 22:00 > 2026-10-25 06:00'],
  },
  {
    name: 'an hour that the change of March skips does not take place',
    start: `2027-03-27T02:30:00 ${paris}`,
    rrules: ['FREQ=DAILY;COUNT=2'],
    from: '2027-03-01',
    to: '2027-04-01',
    expect: ['2027-03-27 02:30 > ?', '2027-03-29 02:30 > ?'],
  },
  {
    name: 'a whole day, until the next midnight, also without an end or with an end that is its start',
    start: '2026-10-25',
    expect: ['2026-10-25 00:00 > 2026-10-26 00:00 day'],
  },
  {
    name: 'whole days: the end is the first day after',
    start: '2026-10-24',
    end: '2026-10-27',
    expect: ['2026-10-24 00:00 > 2026-10-27 00:00 day'],
  },
  {
    name: 'whole days every week, with EXDATE as an instant',
    start: '2026-10-13',
    end: '2026-10-13',
    rrules: ['FREQ=WEEKLY;UNTIL=20261102T230000Z'],
    exdates: ['2026-10-19T22:00:00 UTC'],
    expect: [
      '2026-10-13 00:00 > 2026-10-14 00:00 day',
      '2026-10-27 00:00 > 2026-10-28 00:00 day',
      '2026-11-03 00:00 > 2026-11-04 00:00 day',
    ],
  },
  {
    name: 'a cancelled series stays visible',
    ...tuesday,
    rrules: ['FREQ=WEEKLY;COUNT=2'],
    status: 'CANCELLED',
    expect: ['2026-10-06 14:00 > 16:00 CANCELLED', '2026-10-13 14:00 > 16:00 CANCELLED'],
  },
  {
    name: 'a first date that the rule forgets is kept, counted, and said',
    ...tuesday,
    rrules: ['FREQ=WEEKLY;BYDAY=TH;COUNT=3'],
    expect: daysOf(['10-06', '10-08', '10-15']),
    warns: ['ne suit pas la répétition'],
  },
  {
    name: 'the end of the whole course written as that of the first session',
    start: tuesday.start,
    end: `2027-06-30T16:00:00 ${paris}`,
    rrules: ['FREQ=WEEKLY;COUNT=2'],
    expect: ['2026-10-06 14:00 > ?', '2026-10-13 14:00 > ?'],
    warns: ['DTEND est la fin de la première séance'],
  },
  {
    name: 'a daily rule of 2001',
    start: `2001-01-02T14:00:00 ${paris}`,
    duration: 'PT2H',
    rrules: ['FREQ=DAILY'],
    from: '2026-10-24',
    to: '2026-10-27',
    expect: daysOf(['10-24', '10-25', '10-26']),
  },
  {
    name: 'every two weeks since 2001 keeps its parity',
    start: `2001-01-02T14:00:00 ${paris}`,
    duration: 'PT2H',
    rrules: ['FREQ=WEEKLY;INTERVAL=2'],
    expect: daysOf(['10-06', '10-20', '11-03']),
  },
  {
    name: 'a session in progress when the window opens',
    ...tuesday,
    from: '2026-10-06T15:00:00',
    expect: daysOf(['10-06']),
  },
  { name: 'a session that has just ended', ...tuesday, from: '2026-10-06T16:00:00', expect: [] },
  { name: 'a session that starts when the window closes', ...tuesday, to: '2026-10-06T14:00:00', expect: [] },
];

describe('a series becomes sessions', () => {
  test.each(cases)('$name', ({ expect: expected, warns = [], from, to, ...rest }) => {
    const found = expand(series(rest), from, to);
    expect(show(found)).toEqual(expected);
    expect(found.warnings).toEqual(warns.map(words => expect.stringContaining(words)));
  });
});

describe('a changed occurrence takes the place of the one it changes', () => {
  const plain = { start: null, end: null, duration: null, summary: null, location: null } as const;
  const base = { ...plain, andFuture: false, status: 'SCHEDULED' } as const;
  const second = at(`2026-10-13T14:00:00 ${paris}`);
  const table: { name: string; overrides: Series['overrides']; expect: string[]; warns?: string }[] = [
    {
      name: 'moved to another day',
      overrides: [
        {
          ...base,
          recurrenceId: second,
          start: at(`2026-10-15T10:00:00 ${paris}`),
          end: at(`2026-10-15T11:00:00 ${paris}`),
        },
      ],
      expect: [
        '2026-10-06 14:00 > 16:00',
        '2026-10-15 10:00 > 11:00 MOVED from 2026-10-13 14:00',
        '2026-10-20 14:00 > 16:00',
      ],
    },
    {
      name: 'moved from outside the window into it',
      overrides: [
        { ...base, recurrenceId: at('2026-12-01T13:00:00 UTC'), start: at(`2026-10-08T09:00:00 ${paris}`) },
      ],
      expect: [
        '2026-10-06 14:00 > 16:00',
        '2026-10-08 09:00 > ? MOVED from 2026-12-01 14:00',
        '2026-10-13 14:00 > 16:00',
        '2026-10-20 14:00 > 16:00',
      ],
    },
    {
      name: 'elsewhere at the same hour',
      overrides: [{ ...base, recurrenceId: second, start: second, duration: 'PT2H', location: 'Ty Blosne' }],
      expect: [
        '2026-10-06 14:00 > 16:00',
        '2026-10-13 14:00 > 16:00 MOVED at Ty Blosne',
        '2026-10-20 14:00 > 16:00',
      ],
    },
    {
      name: 'same hour and place, another text',
      overrides: [{ ...base, recurrenceId: second, start: second, duration: 'PT3H', summary: 'Goûter' }],
      expect: ['2026-10-06 14:00 > 16:00', '2026-10-13 14:00 > 17:00', '2026-10-20 14:00 > 16:00'],
    },
    {
      name: 'cancelled: visible where it was, with RECURRENCE-ID as a day',
      overrides: [{ ...base, recurrenceId: at('2026-10-13'), status: 'CANCELLED' }],
      expect: ['2026-10-06 14:00 > 16:00', '2026-10-13 14:00 > 16:00 CANCELLED', '2026-10-20 14:00 > 16:00'],
    },
    {
      name: 'full',
      overrides: [{ ...base, recurrenceId: second, start: second, duration: 'PT2H', status: 'FULL' }],
      expect: ['2026-10-06 14:00 > 16:00', '2026-10-13 14:00 > 16:00 FULL', '2026-10-20 14:00 > 16:00'],
    },
    {
      name: 'this and the following changed: only that one is certain',
      overrides: [
        { ...base, recurrenceId: second, andFuture: true, start: at(`2026-10-13T15:00:00 ${paris}`) },
      ],
      expect: ['2026-10-06 14:00 > 16:00', '2026-10-13 15:00 > ? MOVED from 2026-10-13 14:00'],
      warns: 'THISANDFUTURE',
    },
    {
      name: 'this and the following cancelled',
      overrides: [{ ...base, recurrenceId: second, andFuture: true, status: 'CANCELLED' }],
      expect: [
        '2026-10-06 14:00 > 16:00',
        '2026-10-13 14:00 > 16:00 CANCELLED',
        '2026-10-20 14:00 > 16:00 CANCELLED',
      ],
    },
    {
      name: 'an occurrence of no date of the rule is a date of its own',
      overrides: [
        {
          ...base,
          recurrenceId: at(`2026-10-14T09:00:00 ${paris}`),
          start: at(`2026-10-14T09:00:00 ${paris}`),
        },
      ],
      expect: [
        '2026-10-06 14:00 > 16:00',
        '2026-10-13 14:00 > 16:00',
        '2026-10-14 09:00 > ?',
        '2026-10-20 14:00 > 16:00',
      ],
    },
  ];
  test.each(table)('$name', ({ overrides, expect: expected, warns }) => {
    const found = expand({ ...series({ ...tuesday, rrules: ['FREQ=WEEKLY;UNTIL=20261020'] }), overrides });
    expect(show(found)).toEqual(expected);
    expect(found.warnings.join()).toContain(warns ?? '');
    expect(found.warnings).toHaveLength(warns ? 1 : 0);
  });

  test('both deleted and changed: not shown, and said', () => {
    const twice = series({ ...tuesday, rrules: ['FREQ=WEEKLY;COUNT=2'], exdates: ['2026-10-13'] });
    const found = expand({
      ...twice,
      overrides: [{ ...base, recurrenceId: second, start: at(`2026-10-14T14:00:00 ${paris}`) }],
    });
    expect(show(found)).toEqual(['2026-10-06 14:00 > 16:00']);
    expect(found.warnings).toEqual([expect.stringContaining('à la fois supprimée')]);
  });
});

describe('a rule that nobody could follow gives a warning and never hangs', () => {
  const numbers = (n: number) => [...Array(n).keys()].join(',');
  const nothing = ['aucune n’est affichée', []] as const;
  const onlyFirst = ['seule la première date', daysOf(['10-06'])] as const;
  test.each([
    ['FREQ=SECONDLY', nothing],
    ['FREQ=MINUTELY;INTERVAL=5', nothing],
    ['FREQ=HOURLY', nothing],
    ['FREQ=SECONDLY;COUNT=999999999', nothing],
    ['FREQ=SECONDLY;UNTIL=99991231T000000Z', nothing],
    [`FREQ=DAILY;BYHOUR=${numbers(24)};BYMINUTE=${numbers(60)};BYSECOND=${numbers(60)}`, nothing],
    ['FREQ=SOMETIMES', onlyFirst],
    ['every Tuesday', onlyFirst],
    ['', onlyFirst],
    ['FREQ=WEEKLY;BYDAY=LU', onlyFirst],
    ['FREQ=WEEKLY;BYDAY=1TU', onlyFirst],
    ['FREQ=MONTHLY;BYMONTHDAY=45', onlyFirst],
    ['FREQ=DAILY;BYHOUR=25', onlyFirst],
    ['FREQ=DAILY;INTERVAL=0', onlyFirst],
    ['FREQ=DAILY;COUNT=0', onlyFirst],
    ['FREQ=DAILY;UNTIL=20261399', onlyFirst],
    ['FREQ=DAILY;FREQ=WEEKLY', onlyFirst],
    ['RSCALE=CHINESE;FREQ=YEARLY', onlyFirst],
    ['FREQ=DAILY;BYSETPOS=2', onlyFirst],
  ] as const)('%s', (rule, [words, expected]) => {
    const found = expand(series({ ...tuesday, rrules: [rule] }));
    expect(show(found)).toEqual(expected);
    expect(found.warnings).toEqual([expect.stringContaining(words)]);
  });

  test.each([
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;BYMONTH=12',
    'FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30;UNTIL=20991231T000000Z',
  ])('%s never comes: only its first date', rule => {
    const found = expand(series({ ...tuesday, rrules: [rule] }));
    expect(show(found)).toEqual(daysOf(['10-06']));
    expect(found.warnings).toEqual([expect.stringContaining('ne suit pas la répétition')]);
  });

  test('too many dates are cut, and it is said', () => {
    const hourly = series({
      start: `2020-01-01T00:00:00 ${paris}`,
      rrules: [`FREQ=DAILY;BYHOUR=${numbers(24)}`],
    });
    const found = expand(hourly, '2026-10-01', '2027-01-29');
    expect(found.sessions).toHaveLength(maxSessions);
    expect(found.warnings).toEqual([expect.stringContaining(`Plus de ${maxSessions} dates`)]);
  });
});

test('calendars that give only changed occurrences have no other date', () => {
  const only = { ...series(tuesday), onlyOverrides: true };
  expect(show(expand(only))).toEqual([]);
});

test('another territory reads floating times and days with its own clock', () => {
  const found = expand(series({ start: '2026-10-06' }), '2026-10-01', '2026-11-01', 'Indian/Reunion');
  expect(found.sessions.map(session => session.start)).toEqual([Date.UTC(2026, 9, 5, 20)]);
});

test.each([
  ['2026-07-01T14:00', '2026-07-01T12:00:00.000Z'],
  ['2026-10-25', '2026-10-24T22:00:00.000Z'],
  ['2026-10-25T02:30:00', '2026-10-25T00:30:00.000Z'],
  ['2027-03-28T02:30:00', '2027-03-28T01:30:00.000Z'],
])('%s in Paris is %s', (local, utc) => expect(new Date(toInstant(local, paris)).toISOString()).toBe(utc));

test.each(['2026-02-30', '2026-10-06T24:00', '2026-10-06T14:00+02:00', '0202-10-06', '2026-1-6', ''])(
  '%j is no local time',
  text => expect(isLocalTime(text)).toBe(false),
);

test('the zone of the machine changes nothing', () => {
  const module = (name: string) =>
    JSON.stringify(new URL(`../../connectors/${name}.ts`, import.meta.url).href);
  const inputs = [
    series({ start: '2026-10-20T14:00:00', rrules: ['FREQ=WEEKLY;UNTIL=20261103'], duration: 'PT1H' }),
    series({ start: '2026-10-24', rrules: ['FREQ=DAILY;COUNT=3'] }),
    series({ start: '2026-10-20T12:00:00 UTC', exdates: ['2026-10-21'], rrules: ['FREQ=DAILY;COUNT=3'] }),
  ];
  const code = `
    const { expandSeries } = await import(${module('recurrence/expandSeries')});
    const window = { from: ${toInstant('2026-10-01', paris)}, to: ${toInstant('2026-12-01', paris)} };
    console.log(JSON.stringify(${JSON.stringify(inputs)}.map(s => expandSeries(s, window, ${JSON.stringify(paris)}))));`;
  const here = JSON.stringify(inputs.map(input => expand(input, '2026-10-01', '2026-12-01')));
  for (const TZ of ['America/New_York', 'UTC', 'Pacific/Auckland']) {
    const options = { env: { ...process.env, TZ }, encoding: 'utf8' } as const;
    const there = execFileSync(process.execPath, ['--input-type=module', '-e', code], options);
    expect(there.trim()).toBe(here);
  }
  expect(JSON.parse(here)[0].sessions.map((s: { start: number }) => new Date(s.start).toISOString())).toEqual(
    ['2026-10-20T12:00:00.000Z', '2026-10-27T13:00:00.000Z', '2026-11-03T13:00:00.000Z'],
  );
});
