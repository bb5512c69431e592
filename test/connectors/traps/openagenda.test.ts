import { describe, expect, test } from 'vitest';
import { FeedError } from '../../../connectors/connector.ts';
import { findingsOf, keptText, messagesOf, readFeed, sessionsOf } from './shown.ts';

const tuesday = { begin: '2026-12-01T14:00:00+01:00', end: '2026-12-01T16:00:00+01:00' };
const place = { name: 'ESC Villejean', address: '42 cours Kennedy', postalCode: '35000', city: 'Rennes' };

type Event = Record<string, unknown>;

function page(events: Event[], more: Record<string, unknown> = {}): string {
  const usual = { title: { fr: 'Atelier CV' }, timings: [tuesday], location: place, state: 2, status: 1 };
  const all = events.map((event, i) => ({ uid: i + 1, ...usual, ...event }));
  return JSON.stringify({ total: all.length, events: all, after: null, ...more });
}

const readEvents = (...events: Event[]) => readFeed('openagenda', page(events));
const only = (event: Event) => readEvents(event).harvested.offers[0];

describe('languages', () => {
  test('a string when monolingual', () => {
    expect(only({ title: 'Atelier CV', description: 'Écrire son CV' })).toMatchObject({
      title: 'Atelier CV',
      summary: 'Écrire son CV',
    });
  });

  test('French among several', () => {
    expect(only({ title: { en: 'CV workshop', fr: 'Atelier CV' } })?.title).toBe('Atelier CV');
    expect(readEvents({ title: { en: 'CV workshop', fr: 'Atelier CV' } }).findings).toEqual([]);
  });

  test('a title in another language only is shown, and its language is told', () => {
    const reading = readEvents({ title: { fr: ' ', en: 'CV workshop' } });
    expect(reading.harvested.offers[0]?.title).toBe('CV workshop');
    expect(findingsOf(reading)).toEqual(['WARNING 1: title']);
    expect(messagesOf(reading)).toContain("n'existe qu'en anglais");
  });

  test('a code that is no language', () => {
    expect(messagesOf(readEvents({ title: { '??': 'CV' } }))).toContain("n'existe qu'en ??");
  });

  test('markdown', () => {
    const longDescription = { fr: '## Programme\n\n* **un**\n* [deux](https://a.example)' };
    expect(only({ longDescription })?.description).toBe('Programme\n\n- un\n- deux');
  });
});

describe('states and statuses', () => {
  test.each([
    [1, ['12-01 14:00-16:00'], 'ON_SITE'],
    [2, ['12-01 14:00-16:00 MOVED'], 'ON_SITE'],
    [3, ['12-01 14:00-16:00 MOVED'], 'ONLINE'],
    [4, ['12-01 14:00-16:00 POSTPONED'], 'ON_SITE'],
    [5, ['12-01 14:00-16:00 FULL'], 'ON_SITE'],
    [6, ['12-01 14:00-16:00 CANCELLED'], 'ON_SITE'],
    [null, ['12-01 14:00-16:00'], 'ON_SITE'],
  ])('status %j', (status, sessions, attendance) => {
    const reading = readEvents({ status });
    expect(sessionsOf(reading)).toEqual(sessions);
    expect(reading.harvested.offers[0]?.attendance).toBe(attendance);
  });

  test('an unknown status may mean cancelled: refused', () => {
    const reading = readEvents({ status: 9 });
    expect(findingsOf(reading)).toEqual(['REJECT 1: status']);
    expect(reading).toMatchObject({ received: 1, accepted: 0 });
  });

  test('people write it and leave the status as it was', () => {
    expect(sessionsOf(readEvents({ title: 'ANNULÉ : atelier CV' }))).toEqual(['12-01 14:00-16:00 CANCELLED']);
    const longDescription = { fr: '**Atelier reporté au 8 décembre.**' };
    expect(sessionsOf(readEvents({ longDescription }))).toEqual(['12-01 14:00-16:00 POSTPONED']);
  });

  test('what is not published, or was withdrawn, is not received', () => {
    const states = [-1, 0, 1, 3].map(state => ({ state }));
    expect(readEvents(...states, { removed: true }, { state: 2 })).toMatchObject({
      received: 1,
      accepted: 1,
    });
  });
});

describe('timings', () => {
  const days = Array.from({ length: 800 }, (_, i) => {
    const day = Date.UTC(2024, 9, 1) + i * 86_400_000;
    return [8, 10].map(hour => new Date(day + hour * 3_600_000).toISOString());
  });
  const spellings = [
    ['begin and end', days.map(([begin, end]) => ({ begin, end }))],
    ['start and end', days.map(([start, end]) => ({ start, end }))],
  ] as const;

  test.each(spellings)('800 of them, hundreds in the past, as %s', (_, timings) => {
    const reading = readEvents({ timings });
    const sessions = sessionsOf(reading);
    expect(sessions).toHaveLength(23);
    expect([sessions[0], sessions.at(-1)]).toEqual(['11-17 09:00-11:00', '12-09 09:00-11:00']);
    expect(reading.findings).toEqual([]);
  });

  test.each([
    ['none', [], [], ['REJECT 1: timings'], 'aucun horaire lisible'],
    [
      'without an offset',
      [{ begin: '2026-12-01T14:00:00' }],
      [],
      ['REJECT 1: timings', 'REJECT 1: timings'],
      'illisible',
    ],
    [
      'on a day that does not exist',
      [{ begin: '2026-02-30T14:00:00+01:00' }],
      [],
      ['REJECT 1: timings', 'REJECT 1: timings'],
      'illisible',
    ],
    [
      'reversed',
      [{ begin: tuesday.end, end: tuesday.begin }],
      ['12-01 16:00-?'],
      ['WARNING 1: timings'],
      'Fin avant le début',
    ],
    [
      'of three weeks',
      [{ ...tuesday, end: '2026-12-22T16:00:00+01:00' }],
      ['12-01 14:00-?'],
      ['WARNING 1: timings'],
      'plus d’un jour après le début',
    ],
    ['the same twice', [tuesday, tuesday], ['12-01 14:00-16:00'], [], ''],
    [
      'one of two unreadable',
      [tuesday, { begin: 'bientôt' }],
      ['12-01 14:00-16:00'],
      ['WARNING 1: timings'],
      'Début « bientôt » illisible',
    ],
  ])('%s', (_, timings, sessions, findings, words) => {
    const reading = readEvents({ timings });
    expect(sessionsOf(reading)).toEqual(sessions);
    expect(findingsOf(reading)).toEqual(findings);
    expect(messagesOf(reading)).toContain(words);
  });
});

describe('details', () => {
  test.each([
    ['on site', { attendanceMode: 1 }, 'ON_SITE', 'pla:esc-villejean'],
    ['online', { attendanceMode: 2, location: null }, 'ONLINE', null],
    ['online, with a place all the same', { attendanceMode: 2 }, 'ONLINE', null],
    ['both', { attendanceMode: 3 }, 'MIXED', 'pla:esc-villejean'],
    ['a link and no place', { location: null, onlineAccessLink: 'https://v.example' }, 'ONLINE', null],
  ])('%s', (_, event, attendance, placeId) => {
    expect(only(event)).toMatchObject({ attendance, placeId });
  });

  test.each([
    [{ min: null, max: null }, null, ['EVERYONE']],
    [{ min: 16, max: 25 }, { min: 16, max: 25 }, ['YOUTH']],
    [{ min: 60, max: null }, { min: 60, max: null }, ['EVERYONE']],
    [null, null, ['EVERYONE']],
  ])('ages %j', (age, ageRange, audiences) => expect(only({ age })).toMatchObject({ ageRange, audiences }));

  test('ages reversed are told', () => {
    const reading = readEvents({ age: { min: 25, max: 16 } });
    expect(reading.harvested.offers[0]?.ageRange).toBeNull();
    expect(findingsOf(reading)).toEqual(['WARNING 1: age']);
  });

  test('ways of registering', () => {
    const registration = [
      { type: 'link', value: 'https://a.example/i' },
      { type: 'phone', value: '+33299000005' },
      { type: 'email', value: 'ateliers@a.example' },
    ];
    expect(only({ registration })?.access).toEqual({
      modes: ['BOOK_ONLINE', 'BOOK_BY_PHONE', 'BOOK_BY_EMAIL'],
      url: 'https://a.example/i',
      phone: '02 99 00 00 05',
      email: 'ateliers@a.example',
      conditions: null,
    });
  });

  test.each([
    { type: 'link', value: 'javascript:alert(1)' },
    { type: 'phone', value: 'à l’accueil' },
    { type: 'email', value: 'accueil' },
    { type: 'fax', value: '02 99 00 00 05' },
    { type: 'link', value: null },
  ])('a way that is none: %o', way => {
    const reading = readEvents({ registration: [way] });
    expect(findingsOf(reading)).toEqual(['WARNING 1: registration']);
    expect(reading.harvested.offers[0]?.access).toMatchObject({
      modes: [],
      url: null,
      phone: null,
      email: null,
    });
  });

  test('accessibility: what is true', () => {
    expect(only({ accessibility: { hi: true, vi: false, pi: null, mi: true } })?.accessibility).toEqual([
      'hi',
      'mi',
    ]);
  });

  test('a field of another shape is left aside, and told', () => {
    const reading = readEvents({ age: 'tous', location: 'ici' });
    expect(findingsOf(reading)).toEqual(['WARNING 1: location', 'WARNING 1: age']);
    expect(reading.accepted).toBe(1);
  });
});

describe('people', () => {
  const people = {
    member: { name: 'Camille Essai', email: 'camille@essai.example' },
    contributor: { email: 'camille@essai.example' },
    creatorUid: 12,
    owner: 'Camille Essai',
  };

  test('members and contributors are not kept', () => {
    expect(keptText(readEvents(people))).not.toMatch(/camille/i);
  });

  test('nor quoted when the event is refused', () => {
    const reading = readEvents({ ...people, timings: 'mardi' });
    expect(findingsOf(reading)).toEqual(['REJECT 1: timings']);
    expect(keptText(reading)).not.toMatch(/camille/i);
  });

  test('the public words of the partner stay as they are', () => {
    const description = { fr: 'Inscription : ateliers@a.example' };
    expect(only({ description })?.summary).toBe('Inscription : ateliers@a.example');
  });
});

describe('pages', () => {
  test('an event that two pages repeat counts once', () => {
    const reading = readFeed(
      'openagenda',
      page([{ uid: 1 }, { uid: 2 }], { total: 3 }),
      page([{ uid: 2 }, { uid: 3 }], { total: 3 }),
    );
    expect(reading).toMatchObject({ received: 3, accepted: 3, findings: [] });
  });

  test('a page cut or shifted: fewer events than the agenda announces is told', () => {
    const reading = readFeed('openagenda', page([{}, {}], { total: 305 }));
    expect(reading).toMatchObject({ received: 2, accepted: 2, rejected: 0 });
    expect(findingsOf(reading)).toEqual(['WARNING null: total']);
    expect(messagesOf(reading)).toContain("annonce 305 événements et n'en a donné que 2");
  });

  test.each([
    ['an error', '{"success":false,"message":"Clé invalide"}', 'il répond « Clé invalide »'],
    ['a web page', '<html><body>Erreur</body></html>', 'une page web'],
    ['no events', '{"total":0}', 'attendu « events »'],
    ['a page cut', page([{}]).slice(0, -30), 'coupée avant sa fin'],
    ['a page cut at the end of an event', page([{}]).slice(0, -14), 'coupée avant sa fin'],
  ])('%s is no page', (_, content, words) => {
    expect(() => readFeed('openagenda', page([{}]), content)).toThrow(FeedError);
    expect(() => readFeed('openagenda', page([{}]), content)).toThrow(words);
  });
});
