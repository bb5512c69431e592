import { describe, expect, test } from 'vitest';
import { FeedError } from '../../connectors/connector.ts';
import { type CalendarEvent, rows } from '../../connectors/formats/icalendar.ts';
import { expandSeries } from '../../connectors/recurrence/expandSeries.ts';
import { toInstant, toLocal } from '../../connectors/values/localTime.ts';
import { titleStatus } from '../../connectors/words/status.ts';

const facts = { id: 'agenda', partner: 'arcs', territory: 'com:35238', timezone: 'Europe/Paris' };
const start = 'DTSTART;TZID=Europe/Paris:20261006T140000';

function calendar(events: string[][], newline = '\r\n', head: string[] = []): string {
  const lines = events.flatMap(lines => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...head, ...lines, 'END:VCALENDAR', ''].join(newline);
}

function read(...contents: (string | Uint8Array)[]) {
  const bytes = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return rows(
    contents.map((content, i) => ({ name: `${i}.ics`, bytes: bytes(content) })),
    facts,
  );
}

/** The only event of a calendar, which must be understood. */
function only(lines: string[], head: string[] = []): CalendarEvent {
  const found = read(calendar([lines], '\r\n', head));
  expect(found.rejects).toEqual([]);
  expect(found.rows).toHaveLength(1);
  const [row] = found.rows;
  if (row === undefined) throw new Error('no row');
  return row.record;
}

/** `2026-10-06T14:00 SCHEDULED` from October to mid-November 2026. */
function dates(event: CalendarEvent | undefined): string[] {
  if (!event?.series) return ['none'];
  const window = {
    from: toInstant('2026-10-01', 'Europe/Paris'),
    to: toInstant('2026-11-15', 'Europe/Paris'),
  };
  const { sessions } = expandSeries(event.series, window, 'Europe/Paris');
  return sessions.map(({ start, status }) => `${toLocal(start, 'Europe/Paris').slice(0, 16)} ${status}`);
}

describe('one property', () => {
  const cases: { line: string; expect: Partial<CalendarEvent> }[] = [
    { line: 'SUMMARY:Café\\, thé\\; « numérique »', expect: { summary: 'Café, thé; « numérique »' } },
    { line: 'SUMMARY;LANGUAGE=en:Workshop\r\nSUMMARY;LANGUAGE=fr:Atelier', expect: { summary: 'Atelier' } },
    { line: 'SUMMARY: ', expect: { summary: null } },
    { line: 'DESCRIPTION:Une ligne\\nune autre', expect: { description: 'Une ligne\nune autre' } },
    {
      line: 'X-ALT-DESC;FMTTYPE=text/html:<p>Un\\, deux</p>\\n',
      expect: { description: '<p>Un, deux</p>' },
    },
    { line: 'X-ALT-DESC:<p>Non</p>\r\nDESCRIPTION:Oui', expect: { description: 'Oui' } },
    {
      line: 'LOCATION;ALTREP="https://x.example/a;b":Carrefour 18\\, Rennes',
      expect: { location: 'Carrefour 18, Rennes' },
    },
    {
      line: 'CATEGORIES:Ateliers,Jeunes\\, familles\r\nCATEGORIES:Ateliers',
      expect: { categories: ['Ateliers', 'Jeunes, familles'] },
    },
    { line: 'URL:https://arcs.example/agenda?id=1:2', expect: { url: 'https://arcs.example/agenda?id=1:2' } },
    { line: 'GEO:48.1173;-1.6778', expect: { geo: { latitude: 48.1173, longitude: -1.6778 } } },
    { line: 'LAST-MODIFIED:20260901T080000Z', expect: { lastModified: Date.UTC(2026, 8, 1, 8) } },
    { line: 'DTSTAMP:20260901T080000Z', expect: { lastModified: null } },
    { line: 'STATUS:cancelled', expect: { status: 'CANCELLED' } },
    { line: 'STATUS:TENTATIVE', expect: { status: 'SCHEDULED' } },
    { line: 'SUMMARY:ANNULÉ - Atelier photo', expect: { status: 'CANCELLED' } },
  ];
  test.each(cases)('$line', ({ line, expect: expected }) => {
    const event = only(['UID:a', start, line]);
    expect(event).toMatchObject(expected);
    expect(event.problems).toEqual([]);
  });

  test('an event without a title, an end or a place is kept as it is', () => {
    expect(only(['UID:a', start])).toEqual({
      uid: 'a',
      summary: null,
      description: null,
      location: null,
      categories: [],
      url: null,
      geo: null,
      lastModified: null,
      status: 'SCHEDULED',
      series: {
        start: { local: '2026-10-06T14:00:00', zone: 'Europe/Paris' },
        end: null,
        duration: null,
        rrules: [],
        exrules: [],
        rdates: [],
        exdates: [],
        overrides: [],
        onlyOverrides: false,
        status: 'SCHEDULED',
        limits: [],
        doubt: null,
      },
      problems: [],
    });
  });

  test('people are not kept', () => {
    const person = 'CN="Une Personne":mailto:une.personne@arcs.example';
    const event = only([
      'UID:a',
      start,
      `ORGANIZER;${person}`,
      `ATTENDEE;ROLE=CHAIR;${person}`,
      'CONTACT:Une Personne',
    ]);
    expect(JSON.stringify(event)).not.toMatch(/personne/i);
  });
});

describe('one time', () => {
  test.each([
    ['DTSTART:20261006T120000Z', '2026-10-06T12:00:00', 'UTC'],
    ['DTSTART;TZID="Europe/Paris":20261006T140000', '2026-10-06T14:00:00', 'Europe/Paris'],
    ['DTSTART;TZID=Romance Standard Time:20261006T140000', '2026-10-06T14:00:00', 'Romance Standard Time'],
    ['DTSTART:20261006T140000', '2026-10-06T14:00:00', null],
    ['DTSTART;VALUE=DATE:20261006', '2026-10-06', null],
    ['DTSTART:20261006', '2026-10-06', null],
    ['DTSTART;VALUE=DATE:20261006T140000', '2026-10-06T14:00:00', null],
    ['DTSTART:20261006T1400', '2026-10-06T14:00:00', null],
    ['DTSTART:2026-10-06T14:00:00', '2026-10-06T14:00:00', null],
  ])('%s', (line, local, zone) => {
    expect(only(['UID:a', line]).series?.start).toEqual({ local, zone });
  });

  test.each([
    'Romance Standard Time',
    '(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris',
    '/vendor.example/Europe/Paris',
  ])('%s is the clock of Paris', tzid =>
    expect(dates(only(['UID:a', `DTSTART;TZID="${tzid}":20261006T140000`]))).toEqual([
      '2026-10-06T14:00 SCHEDULED',
    ]),
  );

  test('a VTIMEZONE may say which zone it is', () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Bretagne', 'X-LIC-LOCATION:Indian/Reunion', 'END:VTIMEZONE'];
    const event = only(['UID:a', 'DTSTART;TZID=Bretagne:20261006T140000'], zone);
    expect(dates(event)).toEqual(['2026-10-06T12:00 SCHEDULED']);
  });

  test.each([
    ['DTSTART:demain', 'DTSTART', 'demain', 'Date de début « demain » illisible'],
    ['DTSTART:20260230T140000', 'DTSTART', '20260230T140000', 'illisible'],
    ['DTSTART:00010101T000000', 'DTSTART', '00010101T000000', 'illisible'],
    ['SUMMARY:Sans date', 'DTSTART', null, 'Date de début manquante'],
    [`${start}\r\nCLASS:PRIVATE`, 'CLASS', 'PRIVATE', 'privé'],
  ])('%s rejects the event', (lines, field, received, words) => {
    const { rejects, ...found } = read(calendar([['UID:a', lines]]));
    expect(found.rows).toEqual([]);
    expect(rejects).toEqual([
      { severity: 'REJECT', row: null, key: 'a', field, received, message: expect.stringContaining(words) },
    ]);
  });

  test('all the mistakes of an event in one reject, with its title', () => {
    const { rejects } = read(
      calendar([['UID:a', 'SUMMARY:Atelier photo', 'GEO:ici', 'DTSTART:demain', 'CLASS:PRIVATE']]),
    );
    expect(rejects).toHaveLength(1);
    expect(rejects[0]?.message).toMatch(/^« Atelier photo » : Date de début.*privé.*« ici »/);
  });

  test.each([
    ['DTEND:plus tard', 'DTEND', ['2026-10-06T14:00 SCHEDULED']],
    ['RDATE:20261301', 'RDATE', ['2026-10-06T14:00 SCHEDULED']],
    ['GEO:quelque part', 'GEO', ['2026-10-06T14:00 SCHEDULED']],
    ['LAST-MODIFIED:hier', 'LAST-MODIFIED', ['2026-10-06T14:00 SCHEDULED']],
    ['LOCATION;X:a', 'LOCATION', ['2026-10-06T14:00 SCHEDULED']],
    ['une ligne perdue', 'VEVENT', ['2026-10-06T14:00 SCHEDULED']],
    ['RRULE:FREQ=DAILY;COUNT=2\r\nEXDATE:20261307T140000', 'EXDATE', ['none']],
  ])('%s is a warning and the event is kept', (line, field, expected) => {
    const event = only(['UID:a', start, line]);
    expect(event.problems).toEqual([expect.objectContaining({ severity: 'WARNING', field })]);
    expect(dates(event)).toEqual(expected);
  });
});

describe('a series is one row', () => {
  const weekly = ['UID:w', start, 'RRULE:FREQ=WEEKLY;COUNT=3', 'LOCATION:ESC Maurepas'];
  const second = 'RECURRENCE-ID;TZID=Europe/Paris:20261013T140000';
  const moved = ['UID:w', second, 'DTSTART;TZID=Europe/Paris:20261014T100000', 'LOCATION:ESC  maurepas'];

  test.each([
    ['moved', [weekly, moved], '2026-10-14T10:00 MOVED'],
    ['changed before its master in the file', [moved, weekly], '2026-10-14T10:00 MOVED'],
    ['cancelled', [weekly, ['UID:w', second, 'STATUS:CANCELLED']], '2026-10-13T14:00 CANCELLED'],
    [
      'called full',
      [weekly, ['UID:w', second, 'DTSTART:20261013T140000', 'SUMMARY:Photo (complet)']],
      '2026-10-13T14:00 FULL',
    ],
    [
      'elsewhere',
      [weekly, ['UID:w', second, 'DTSTART:20261013T140000', 'LOCATION:Ty Blosne']],
      '2026-10-13T14:00 MOVED',
    ],
    [
      'changed twice: the last version counts',
      [weekly, ['UID:w', 'SEQUENCE:2', second, 'STATUS:CANCELLED'], [...moved, 'SEQUENCE:1']],
      '2026-10-13T14:00 CANCELLED',
    ],
  ])('an occurrence %s', (_, events, expected) => {
    const found = read(calendar(events));
    expect(found.rows.map(row => row.key)).toEqual(['w']);
    expect(dates(found.rows[0]?.record)).toEqual([
      '2026-10-06T14:00 SCHEDULED',
      expected,
      '2026-10-20T14:00 SCHEDULED',
    ]);
  });

  test('an occurrence changed in a way we cannot read does not take place, and is said', () => {
    const found = read(calendar([weekly, ['UID:w', second, 'DTSTART:bientôt']]));
    expect(found.rejects).toEqual([]);
    expect(dates(found.rows[0]?.record)).toEqual([
      '2026-10-06T14:00 SCHEDULED',
      '2026-10-20T14:00 SCHEDULED',
    ]);
    expect(found.rows[0]?.record.problems).toEqual([
      expect.objectContaining({ severity: 'WARNING', field: 'DTSTART' }),
    ]);
  });

  test('a change of we do not know which occurrence leaves no certain date', () => {
    const found = read(calendar([weekly, ['UID:w', 'RECURRENCE-ID:mardi', start]]));
    expect(dates(found.rows[0]?.record)).toEqual(['none']);
  });

  test('changed occurrences without their master are one row with their own dates', () => {
    const other = ['UID:w', 'RECURRENCE-ID:20261020T120000Z', 'DTSTART:20261020T120000Z'];
    const found = read(calendar([moved, other]));
    expect(found.rows.map(row => row.key)).toEqual(['w']);
    expect(dates(found.rows[0]?.record)).toEqual(['2026-10-14T10:00 MOVED', '2026-10-20T14:00 SCHEDULED']);
  });

  test('a rejected master takes its occurrences with it', () => {
    const found = read(calendar([['UID:w', 'DTSTART:demain'], moved]));
    expect([found.rows.length, found.rejects.length]).toEqual([0, 1]);
  });

  test('several events with one UID are several rows, in the order of the file', () => {
    const found = read(
      calendar([weekly, [...weekly, 'SUMMARY:Deux'], ['UID:z', start], [...weekly, 'SUMMARY:Trois']]),
    );
    expect(found.rows.map(row => [row.key, row.record.summary])).toEqual([
      ['w', null],
      ['w#2', 'Deux'],
      ['w#3', 'Trois'],
      ['z', null],
    ]);
  });

  test('without a UID the key comes from title, start and place, and survives a change of place in the file', () => {
    const [a, b] = [
      ['SUMMARY:A', start],
      ['SUMMARY:B', start],
    ];
    const keys = (events: string[][]) => read(calendar(events)).rows.map(row => row.key);
    expect(new Set(keys([a ?? [], b ?? []]))).toEqual(new Set(keys([b ?? [], a ?? []])));
    expect(keys([a ?? []])).toEqual([expect.stringMatching(/^sans-uid-[0-9a-f]{16}$/)]);
  });

  test('a calendar of METHOD:CANCEL cancels, alone or beside the event', () => {
    const notice = calendar([weekly], '\n', ['METHOD:CANCEL']);
    for (const contents of [[notice], [calendar([weekly]), notice], [notice + calendar([weekly])]]) {
      const found = read(...contents);
      expect(found.rows.map(row => [row.key, row.record.status])).toEqual([['w', 'CANCELLED']]);
    }
  });
});

describe('one file', () => {
  const events = [
    ['UID:1', start, 'SUMMARY:Réparation d’ordinateurs'],
    ['UID:2', start, 'SUMMARY:Deux'],
  ];
  const titles = (content: string | Uint8Array) => read(content).rows.map(row => row.record.summary);
  const encoder = new TextEncoder();
  const latin1 = Uint8Array.from(calendar(events).replace('’', "'"), char => char.charCodeAt(0));

  test.each([
    ['CRLF', calendar(events)],
    ['LF', calendar(events, '\n')],
    ['a BOM', `\uFEFF${calendar(events)}`],
    ['blank lines and warnings before', `\n\nWarning: PHP\n${calendar(events)}`],
    ['small letters', calendar(events).replaceAll('BEGIN', 'begin').replaceAll('VEVENT', 'vevent')],
    [
      'tasks, journals and alarms beside',
      calendar(
        [
          [
            'UID:1',
            start,
            'BEGIN:VALARM',
            'SUMMARY:Non',
            'TRIGGER:x',
            'END:VALARM',
            'SUMMARY:Réparation d’ordinateurs',
          ],
          ['UID:2', start, 'SUMMARY:Deux'],
        ],
        '\n',
        ['BEGIN:VTODO', 'SUMMARY:Non', 'END:VTODO', 'BEGIN:VJOURNAL', 'SUMMARY:Non', 'END:VJOURNAL'],
      ),
    ],
    ['two calendars', calendar(events.slice(0, 1)) + calendar(events.slice(1))],
  ])('%s', (_, content) => expect(titles(content)).toEqual(['Réparation d’ordinateurs', 'Deux']));

  test('Windows-1252', () => expect(titles(latin1)).toEqual(["Réparation d'ordinateurs", 'Deux']));

  test.each(['\r\n ', '\n ', '\r\n\t'])('lines folded with %j at every byte, inside characters too', fold => {
    const bytes = encoder.encode('SUMMARY:Réparation « dès 16 ans » 🛠️');
    const folded = [...bytes].flatMap((byte, i) => (i === 0 ? [byte] : [...encoder.encode(fold), byte]));
    const before = encoder.encode(`BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${start}\r\n`);
    const after = encoder.encode('\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n');
    expect(titles(Uint8Array.from([...before, ...folded, ...after]))).toEqual([
      'Réparation « dès 16 ans » 🛠️',
    ]);
  });

  test('one broken event costs only itself', () => {
    const broken = ['UID:x', 'DTSTART;TZID:20261006T140000', 'GARBAGE', 'RRULE:'];
    const found = read(calendar([events[0] ?? [], broken, events[1] ?? []]));
    expect(found.rows.map(row => row.key)).toEqual(['1', '2']);
    expect(found.rejects.map(reject => reject.key)).toEqual(['x']);
  });

  test('an event that is not closed costs only itself', () => {
    const content = calendar([['UID:open', start], ...events]).replace('END:VEVENT\r\n', '');
    const found = read(content);
    expect(found.rows.map(row => row.key)).toEqual(['1', '2']);
    expect(found.rejects.map(reject => [reject.key, reject.field])).toEqual([['open', 'END']]);
  });

  test('a calendar without events has no rows', () => {
    expect(read(calendar([]))).toEqual({ rows: [], rejects: [] });
  });

  test.each([
    ['', 'Le fichier est vide'],
    ['  \n', 'Le fichier est vide'],
    ['<!DOCTYPE html><html><body>Maintenance</body></html>', 'une page web'],
    ['{"events":[]}', 'il commence par « {"events":[]} »'],
    [calendar(events).slice(0, -30), 'coupé avant sa fin'],
  ])('%j is no calendar', (content, words) => {
    expect(() => read(content)).toThrow(FeedError);
    expect(() => read(content)).toThrow(words);
  });
});

test.each([
  ['Annulé : atelier', 'CANCELLED'],
  ['[ANNULÉE] Permanence', 'CANCELLED'],
  ['Atelier photo annulé', 'CANCELLED'],
  ['Comment annuler une commande', 'SCHEDULED'],
  ['COMPLET – Atelier photo', 'FULL'],
  ['Atelier photo (complet)', 'FULL'],
  ['Atelier photo - COMPLET', 'FULL'],
  ['Parcours complet', 'SCHEDULED'],
  ['Complet débutant', 'SCHEDULED'],
  ['Reporté : café numérique', 'POSTPONED'],
  ['Reportage photo', 'SCHEDULED'],
])('the title « %s » says %s', (title, expected) => expect(titleStatus(title)).toBe(expected));
