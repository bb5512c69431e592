import { describe, expect, test } from 'vitest';
import type { Document } from '../../connectors/connector.ts';
import { read } from '../../connectors/reading/read.ts';
import { document, type ExpectedOffer } from './fixtures/fixture.ts';
import { facts, now, shownFindings, shownOffers } from './fixtures/shown.ts';
import { workbook } from './spreadsheetFiles.ts';

type Shown = Partial<ExpectedOffer>;

function readAs(connector: string, ...documents: Document[]) {
  const reading = read({ connector, documents, facts, now });
  return { reading, offers: shownOffers(reading), findings: shownFindings(reading) };
}

describe('a row of CAF', () => {
  const cases: { name: string; row: Record<string, string>; expect: Shown | null }[] = [
    {
      name: 'a technician',
      row: { Type: 'Permanence technicien CAF' },
      expect: { is: 'PERMANENCE ADMINISTRATIVE_HELP EVERYONE ON_SITE' },
    },
    {
      name: 'a technician on appointment',
      row: { Type: 'RDV technicien' },
      expect: { is: 'APPOINTMENT ADMINISTRATIVE_HELP EVERYONE ON_SITE' },
    },
    {
      name: 'a technician alone',
      row: { Type: 'Technicien conseil' },
      expect: { is: 'PERMANENCE ADMINISTRATIVE_HELP EVERYONE ON_SITE' },
    },
    {
      name: 'a social worker',
      row: { Type: 'RDV travailleur social' },
      expect: { is: 'APPOINTMENT ADMINISTRATIVE_HELP EVERYONE ON_SITE' },
    },
    {
      name: 'a social worker, written for all',
      row: { Type: 'Travailleur·se social·e' },
      expect: { is: 'APPOINTMENT ADMINISTRATIVE_HELP EVERYONE ON_SITE' },
    },
    {
      name: 'a permanence of social workers',
      row: { Type: 'Permanence assistante sociale' },
      expect: { is: 'PERMANENCE ADMINISTRATIVE_HELP EVERYONE ON_SITE' },
    },
    {
      name: 'a permanence',
      row: { Type: 'Permanence' },
      expect: { is: 'PERMANENCE ADMINISTRATIVE_HELP EVERYONE ON_SITE' },
    },
    {
      name: 'a terminal',
      row: { Type: 'Borne interactive' },
      expect: { is: 'SELF_SERVICE SELF_SERVICE_COMPUTERS EVERYONE ON_SITE' },
    },
    {
      name: 'computers',
      row: { Type: 'Postes en libre-service' },
      expect: { is: 'SELF_SERVICE SELF_SERVICE_COMPUTERS EVERYONE ON_SITE' },
    },
    {
      name: 'a digital desk',
      row: { Type: 'Point numérique CAF' },
      expect: { is: 'SELF_SERVICE SELF_SERVICE_COMPUTERS EVERYONE ON_SITE' },
    },
    {
      name: 'help',
      row: { Type: 'Aide aux démarches en ligne' },
      expect: { is: 'PERMANENCE ADMINISTRATIVE_HELP EVERYONE ON_SITE' },
    },
    {
      name: 'a training on procedures',
      row: { Type: 'Formation aux démarches', Public: 'Professionnels' },
      expect: { is: 'TRAINING PROFESSIONAL_NETWORK PROFESSIONALS ON_SITE' },
    },
    {
      name: 'a workshop',
      row: { Type: 'Atelier caf.fr' },
      expect: { is: 'WORKSHOP ADMINISTRATIVE_HELP EVERYONE ON_SITE' },
    },
    { name: 'nothing of CAF', row: { Type: 'Sport' }, expect: null },
    { name: 'no type', row: { Type: '' }, expect: null },
    { name: 'nowhere', row: { Type: 'Borne', Lieu: '' }, expect: null },
    {
      name: 'by telephone',
      row: { Type: 'RDV travailleur social', Lieu: 'Par téléphone' },
      expect: { is: 'APPOINTMENT ADMINISTRATIVE_HELP EVERYONE PHONE', at: 'com:35238' },
    },
    {
      name: 'booked by telephone, held on site',
      row: { Type: 'RDV travailleur social', Accès: 'RDV par téléphone au 3230' },
      expect: { at: 'pla:esc-cleunay', access: 'BOOK_BY_PHONE 3230' },
    },
    {
      name: 'booked on line, held on site',
      row: { Type: 'RDV travailleur social', Accès: 'en ligne sur caf.fr' },
      expect: { at: 'pla:esc-cleunay', access: 'BOOK_ONLINE https://caf.fr' },
    },
    {
      name: 'by video',
      row: { Type: 'RDV travailleur social', Accès: 'en visio' },
      expect: { is: 'APPOINTMENT ADMINISTRATIVE_HELP EVERYONE ONLINE', at: 'com:35238' },
    },
    {
      name: 'on site or by video',
      row: { Type: 'RDV travailleur social', Accès: 'sur place ou en visio' },
      expect: { is: 'APPOINTMENT ADMINISTRATIVE_HELP EVERYONE MIXED', at: 'pla:esc-cleunay' },
    },
    {
      name: 'on appointment by its hours',
      row: { Type: 'RDV technicien', Horaires: 'sur RDV', Téléphone: '299000009' },
      expect: { access: 'BOOK_BY_PHONE 02 99 00 00 09', sessions: '0:' },
    },
    {
      name: 'in another town',
      row: { Type: 'Borne', Lieu: 'Mairie', Adresse: '1 place de la Mairie 35510 Cesson-Sévigné' },
      expect: { at: 'Mairie (com:35051)' },
    },
  ];
  test.each(cases)('$name', ({ row, expect: expected }) => {
    const cells: Record<string, string> = { Lieu: 'ESC Cleunay', ...row };
    const table = document(
      'x.csv',
      [Object.keys(cells).join(';'), Object.values(cells).join(';')].join('\n'),
    );
    const { offers, reading } = readAs('caf', table);
    expect(reading).toMatchObject({ received: 1, accepted: expected ? 1 : 0 });
    if (expected) expect(offers[0]).toMatchObject(expected);
  });

  test.each(['xlsx', 'ods'] as const)(
    'in a %s with its columns in another order, merged cells and weekday columns',
    format => {
      const cells = [
        ['Tableau inventé', null, null, null, null, null],
        ['Mardi', 'Type', 'Mise à jour', 'Lieu', 'Lundi', 'Téléphone'],
        ['14h-17h', 'Permanence technicien', 46034, 'ESC Villejean', '9h-12h', 299000001],
        [null, 'Borne', '12/01/2026', null, '9h-18h', null],
        [null, null, null, null, null, null],
        ['sur RDV', 'RDV travailleur social', null, 'Carrefour 18', null, 3230],
      ];
      const { offers, findings } = readAs('caf', ...workbook(format, [{ cells, merges: ['D3:D4'] }]));
      expect(findings).toEqual([]);
      expect(offers.map(({ title, at, access, sessions }) => [title, at, access, sessions])).toEqual([
        [
          'Permanence technicien',
          'pla:esc-villejean',
          '02 99 00 00 01',
          '37: 11-17 14:00-17:00, 11-23 09:00-12:00, 11-24 14:00-17:00',
        ],
        ['Borne', 'pla:esc-villejean', '', '18: 11-23 09:00-18:00, 11-30 09:00-18:00, 12-07 09:00-18:00'],
        ['RDV travailleur social', 'pla:carrefour-18', 'BOOK_BY_PHONE 3230', '0:'],
      ]);
    },
  );
});

describe('an entry of the wiki', () => {
  const form = document(
    'form.json',
    JSON.stringify({
      prepared: {
        '4': {
          propertyname: 'listeListeTypeDAction',
          options: { a: 'Atelier', f: 'Formation', m: 'Prêt de matériel' },
        },
        '5': {
          propertyname: 'checkboxListePublicVise',
          options: { s: 'Seniors', p: 'Professionnels', t: 'Tous publics' },
        },
        '6': { propertyname: 'listeListeModalites', options: { v: 'En visio', p: 'En présentiel' } },
        '7': {
          propertyname: 'listeListeModalitesDInscription',
          options: { t: 'Par téléphone', l: 'Sans rendez-vous' },
        },
      },
    }),
  );
  const cases: { name: string; fields: Record<string, string>; formless?: boolean; expect: Shown | null }[] =
    [
      {
        name: 'lists of any name',
        fields: { listeListeTypeDAction: 'a', checkboxListePublicVise: 's' },
        expect: { is: 'WORKSHOP GROUP_WORKSHOPS SENIORS ON_SITE' },
      },
      {
        name: 'several keys',
        fields: { listeListeTypeDAction: 'f', checkboxListePublicVise: 'p, s' },
        expect: { is: 'TRAINING PROFESSIONAL_TRAINING SENIORS,PROFESSIONALS ON_SITE' },
      },
      {
        name: 'keys that say it themselves, without a form',
        fields: { listeListeTypeDAction: 'Atelier', checkboxListePublicVise: 'seniors' },
        formless: true,
        expect: { is: 'WORKSHOP GROUP_WORKSHOPS SENIORS ON_SITE' },
      },
      {
        name: 'lists of numbers, without a form',
        fields: { listeListeTypeDAction: '2', checkboxListePublicVise: '4' },
        formless: true,
        expect: { is: 'PERMANENCE ADMINISTRATIVE_HELP EVERYONE ON_SITE' },
      },
      {
        name: 'by video',
        fields: { listeListeModalites: 'v' },
        expect: { is: 'PERMANENCE ADMINISTRATIVE_HELP EVERYONE ONLINE', at: 'com:35238' },
      },
      {
        name: 'booked by telephone',
        fields: { listeListeModalitesDInscription: 't', bf_telephone: '0299000001' },
        expect: { access: 'BOOK_BY_PHONE 02 99 00 00 01', at: 'pla:esc-cleunay' },
      },
      {
        name: 'hours and no date',
        fields: { bf_horaires: 'lundi 9h-12h' },
        expect: { sessions: '18: 11-23 09:00-12:00, 11-30 09:00-12:00, 12-07 09:00-12:00' },
      },
      {
        name: 'a date with its hours',
        fields: {
          bf_date_debut_evenement: '2026-12-01T14:00:00+01:00',
          bf_date_fin_evenement: '2026-12-01T16:00:00+01:00',
        },
        expect: { is: 'WORKSHOP GROUP_WORKSHOPS EVERYONE ON_SITE', sessions: '1: 12-01 14:00-16:00' },
      },
      {
        name: 'hours of the wiki’s own clock',
        fields: { bf_date_debut_evenement: '2026-12-01 14:00:00' },
        expect: { sessions: '1: 12-01 14:00-?' },
      },
      {
        name: 'a whole day',
        fields: { bf_date_debut_evenement: '2026-12-01', bf_date_fin_evenement: '2026-12-01' },
        expect: { sessions: '1: 12-01-12-02' },
      },
      {
        name: 'two days',
        fields: { bf_date_debut_evenement: '2026-12-01', bf_date_fin_evenement: '2026-12-02' },
        expect: { sessions: '1: 12-01-12-03' },
      },
      {
        name: 'a day without an end',
        fields: { bf_date_debut_evenement: '2026-12-01' },
        expect: { sessions: '1: 12-01-12-02' },
      },
      {
        name: 'an end before its start',
        fields: {
          bf_date_debut_evenement: '2026-12-01T14:00:00+01:00',
          bf_date_fin_evenement: '2026-12-01T13:00:00+01:00',
        },
        expect: { sessions: '1: 12-01 14:00-?' },
      },
      {
        name: 'a date and words about hours: no session twice',
        fields: { bf_date_debut_evenement: '2026-12-01T14:00:00+01:00', bf_horaires: 'mardi 14h-16h' },
        expect: { sessions: '1: 12-01 14:00-?' },
      },
      {
        name: 'a position for a known place',
        fields: { geolocation: '48.105449|-1.698721' },
        expect: { at: 'pla:esc-cleunay' },
      },
      { name: 'no date that exists', fields: { bf_date_debut_evenement: '2026-02-30' }, expect: null },
    ];
  test.each(cases)('$name', ({ fields, formless = false, expect: expected }) => {
    const entry = {
      id_fiche: 'A',
      bf_titre: 'Sans mot connu',
      bf_lieu: 'ESC Cleunay',
      statut_fiche: '1',
      ...fields,
    };
    const entries = document('entries.json', JSON.stringify({ A: entry }));
    const { offers, reading } = readAs('ccas', ...(formless ? [entries] : [entries, form]));
    expect(reading).toMatchObject({ received: 1, accepted: expected ? 1 : 0 });
    if (expected) expect(offers[0]).toMatchObject(expected);
  });

  test('a workshop repeated as one entry a date is one offer; the same in another place is another', () => {
    const entry = (id: string, day: string, place: string) => [
      id,
      {
        id_fiche: id,
        bf_titre: 'Atelier CV',
        bf_lieu: place,
        bf_date_debut_evenement: `2026-12-${day}T14:00:00+01:00`,
        statut_fiche: '1',
      },
    ];
    const entries = [
      entry('A', '01', 'ESC Cleunay'),
      entry('B', '08', 'ESC Cleunay'),
      entry('C', '08', 'ESC Cleunay'),
      entry('D', '01', 'Carrefour 18'),
    ];
    const { offers, reading } = readAs(
      'ccas',
      document('e.json', JSON.stringify(Object.fromEntries(entries))),
      form,
    );
    expect(reading).toMatchObject({ received: 4, accepted: 4, rejected: 0 });
    expect(offers.map(({ at, sessions }) => `${at} ${sessions}`)).toEqual([
      'pla:esc-cleunay 2: 12-01 14:00-?, 12-08 14:00-?',
      'pla:carrefour-18 1: 12-01 14:00-?',
    ]);
  });
});

describe('an event of a calendar', () => {
  const paris = 'DTSTART;TZID=Europe/Paris:';
  const cases: { name: string; lines: string[]; expect: Shown }[] = [
    {
      name: 'every week',
      lines: [
        `${paris}20261117T140000`,
        'DTEND;TZID=Europe/Paris:20261117T160000',
        'RRULE:FREQ=WEEKLY;COUNT=3',
      ],
      expect: { sessions: '3: 11-17 14:00-16:00, 11-24 14:00-16:00, 12-01 14:00-16:00' },
    },
    {
      name: 'every two weeks but once',
      lines: [
        `${paris}20261117T140000`,
        'RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4',
        'EXDATE;TZID=Europe/Paris:20261201T140000',
      ],
      expect: { sessions: '3: 11-17 14:00-?, 12-15 14:00-?, 12-29 14:00-?' },
    },
    {
      name: 'the last Friday',
      lines: [`${paris}20261127T140000`, 'RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=2'],
      expect: { sessions: '1: 11-27 14:00-?' },
    },
    {
      name: 'in UTC',
      lines: ['DTSTART:20261201T130000Z', 'DURATION:PT90M'],
      expect: { sessions: '1: 12-01 14:00-15:30' },
    },
    { name: 'a whole day', lines: ['DTSTART;VALUE=DATE:20261201'], expect: { sessions: '1: 12-01-12-02' } },
    {
      name: 'cancelled',
      lines: [`${paris}20261201T140000`, 'STATUS:CANCELLED'],
      expect: { sessions: '1: 12-01 14:00-? CANCELLED' },
    },
    {
      name: 'a page is not where one registers',
      lines: [`${paris}20261201T140000`, 'URL:https://x.example.org/page'],
      expect: { access: '', at: 'pla:esc-cleunay' },
    },
    {
      name: 'registering is in the description',
      lines: [
        `${paris}20261201T140000`,
        'URL:https://x.example.org/page',
        'DESCRIPTION:Inscription sur https://x.example.org/inscription',
      ],
      expect: { access: 'BOOK_ONLINE https://x.example.org/inscription' },
    },
    {
      name: 'on line by its place',
      lines: [`${paris}20261201T140000`, 'LOCATION:https://visio.example.org/a'],
      expect: {
        is: 'WORKSHOP GROUP_WORKSHOPS EVERYONE ONLINE',
        at: 'com:35238',
        access: 'https://visio.example.org/a',
      },
    },
    {
      name: 'on line by its title, with no place',
      lines: [`${paris}20261201T140000`, 'LOCATION:', 'SUMMARY:Atelier CV en visio'],
      expect: { is: 'WORKSHOP EMPLOYMENT_ACCESS EVERYONE ONLINE', at: 'com:35238' },
    },
    {
      name: 'a title that speaks of the web, in a place',
      lines: [`${paris}20261201T140000`, 'SUMMARY:Vendre en ligne'],
      expect: { at: 'pla:esc-cleunay' },
    },
    {
      name: 'a bus that stops',
      lines: [`${paris}20261201T140000`, 'LOCATION:Bus numérique\\, place du Gros-Chêne'],
      expect: {
        is: 'WORKSHOP GROUP_WORKSHOPS EVERYONE OUTREACH',
        at: 'Bus numérique, place du Gros-Chêne (com:35238)',
      },
    },
    {
      name: 'at home',
      lines: [`${paris}20261201T140000`, 'LOCATION:À domicile'],
      expect: { is: 'WORKSHOP GROUP_WORKSHOPS EVERYONE OUTREACH', at: 'com:35238' },
    },
    {
      name: 'its categories say the kind',
      lines: [`${paris}20261201T140000`, 'CATEGORIES:Permanence', 'SUMMARY:Informaticien public'],
      expect: { is: 'PERMANENCE TAILORED_APPOINTMENTS EVERYONE ON_SITE' },
    },
  ];
  test.each(cases)('$name', ({ lines, expect: expected }) => {
    const has = (name: string) => lines.some(line => line.startsWith(name));
    const usual = [
      has('SUMMARY') ? [] : 'SUMMARY:Sans mot connu',
      has('LOCATION') ? [] : 'LOCATION:ESC Cleunay',
    ].flat();
    const all = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      'UID:a',
      ...usual,
      ...lines,
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ];
    const { offers, reading } = readAs('arcs', document('x.ics', all.join('\r\n')));
    expect(reading).toMatchObject({ received: 1, accepted: 1 });
    expect(offers[0]).toMatchObject(expected);
  });
});

describe('an event of an agenda', () => {
  const location = {
    name: 'ESC Cleunay',
    address: '25 rue Noël Blayau',
    postalCode: '35000',
    city: 'Rennes',
    insee: '35238',
  };
  const timings = [{ begin: '2026-12-01T14:00:00+01:00', end: '2026-12-01T16:00:00+01:00' }];
  const cases: {
    name: string;
    connector?: string;
    event: object;
    expect: Shown | null;
    findings?: string[];
  }[] = [
    {
      name: 'nothing but the least',
      event: {},
      expect: { title: 'Sans mot connu', at: 'pla:esc-cleunay', sessions: '1: 12-01 14:00-16:00' },
    },
    { name: 'rescheduled', event: { status: 2 }, expect: { sessions: '1: 12-01 14:00-16:00 MOVED' } },
    {
      name: 'moved online: no longer there',
      event: { status: 3 },
      expect: {
        is: 'WORKSHOP GROUP_WORKSHOPS EVERYONE ONLINE',
        at: 'com:35238',
        sessions: '1: 12-01 14:00-16:00 MOVED',
      },
    },
    { name: 'postponed', event: { status: 4 }, expect: { sessions: '1: 12-01 14:00-16:00 POSTPONED' } },
    { name: 'full', event: { status: 5 }, expect: { sessions: '1: 12-01 14:00-16:00 FULL' } },
    { name: 'cancelled', event: { status: 6 }, expect: { sessions: '1: 12-01 14:00-16:00 CANCELLED' } },
    {
      name: 'of an unknown status',
      event: { status: 9 },
      expect: null,
      findings: ['REJECT 1: status'],
    },
    {
      name: 'the older spelling of timings',
      event: { timings: [{ start: '2026-12-01T13:00:00Z', end: '2026-12-01T15:00:00Z' }] },
      expect: { sessions: '1: 12-01 14:00-16:00' },
    },
    {
      name: 'in the past',
      event: { timings: [{ begin: '2025-12-01T14:00:00+01:00', end: '2025-12-01T16:00:00+01:00' }] },
      expect: { sessions: '0:' },
    },
    {
      name: 'an end before its start',
      event: { timings: [{ begin: '2026-12-01T14:00:00+01:00', end: '2026-12-01T13:00:00+01:00' }] },
      expect: { sessions: '1: 12-01 14:00-?' },
      findings: ['WARNING 1: timings'],
    },
    { name: 'no timing', event: { timings: [] }, expect: null, findings: ['REJECT 1: timings'] },
    {
      name: 'no timings at all',
      event: { timings: undefined },
      expect: null,
      findings: ['REJECT 1: timings'],
    },
    {
      name: 'timings of no zone',
      event: { timings: [{ begin: '2026-12-01T14:00:00' }] },
      expect: null,
      findings: ['REJECT 1: timings', 'REJECT 1: timings'],
    },
    { name: 'no title', event: { title: { fr: ' ' } }, expect: null, findings: ['REJECT 1: title'] },
    {
      name: 'a title in another language',
      event: { title: { fr: '', en: 'CV workshop' } },
      expect: { title: 'CV workshop' },
      findings: ['WARNING 1: title'],
    },
    {
      name: 'on line',
      event: { attendanceMode: 2, location: null, onlineAccessLink: 'https://v.example.org/a' },
      expect: { at: 'com:35238', access: 'https://v.example.org/a' },
    },
    {
      name: 'on line, and it does not say so',
      event: { location: null, onlineAccessLink: 'https://v.example.org/a' },
      expect: { is: 'WORKSHOP GROUP_WORKSHOPS EVERYONE ONLINE' },
    },
    {
      name: 'mixed',
      event: { attendanceMode: 3 },
      expect: { is: 'WORKSHOP GROUP_WORKSHOPS EVERYONE MIXED', at: 'pla:esc-cleunay' },
    },
    {
      name: 'ages inside 16–25',
      event: { age: { min: 16, max: 25 } },
      expect: { is: 'WORKSHOP GROUP_WORKSHOPS YOUTH ON_SITE' },
    },
    {
      name: 'coordinates as text',
      event: { location: { ...location, latitude: '48.105449', longitude: '-1.698721' } },
      expect: { at: 'pla:esc-cleunay' },
    },
    {
      name: 'a detail that is not as expected',
      event: { accessibility: ['hi'], age: 'tous' },
      expect: { title: 'Sans mot connu' },
      findings: ['WARNING 1: age', 'WARNING 1: accessibility'],
    },
    {
      name: 'a way to register without its value',
      event: {
        registration: [
          { type: 'link', value: null },
          { type: 'phone', value: 299000001 },
        ],
      },
      expect: { access: 'BOOK_BY_PHONE 02 99 00 00 01' },
      findings: ['WARNING 1: registration'],
    },
    {
      name: 'of We Ker is for employment',
      connector: 'we-ker',
      event: {},
      expect: { is: 'WORKSHOP EMPLOYMENT_ACCESS EVERYONE ON_SITE' },
    },
    {
      name: 'of We Ker for professionals is their network',
      connector: 'we-ker',
      event: { title: 'Rencontre des professionnels' },
      expect: { is: 'EVENT PROFESSIONAL_NETWORK PROFESSIONALS ON_SITE' },
    },
    {
      name: 'of We Ker on rights too',
      connector: 'we-ker',
      event: { title: 'Atelier démarches et droits' },
      expect: { is: 'WORKSHOP EMPLOYMENT_ACCESS,ADMINISTRATIVE_HELP EVERYONE ON_SITE' },
    },
  ];
  test.each(cases)('$name', ({ connector = 'openagenda', event, expect: expected, findings = [] }) => {
    const page = { events: [{ uid: 1, title: 'Sans mot connu', timings, location, ...event }] };
    const shown = readAs(connector, document('x.json', JSON.stringify(page)));
    expect(shown.findings).toEqual(findings);
    expect(shown.reading).toMatchObject({ received: 1, accepted: expected ? 1 : 0 });
    if (expected) expect(shown.offers[0]).toMatchObject(expected);
  });

  test('what is not published is not received, what two pages repeat counts once', () => {
    const page = (...events: object[]) =>
      document(
        'x.json',
        JSON.stringify({ events: events.map(event => ({ title: 'Atelier', timings, location, ...event })) }),
      );
    const { reading } = readAs(
      'openagenda',
      page({ uid: 1 }, { uid: 2, state: 1 }),
      page({ uid: 1 }, { uid: 3, state: 2 }),
    );
    expect(reading).toMatchObject({ received: 2, accepted: 2, rejected: 0 });
  });
});

test('a date of update in the future is left aside, and said', () => {
  const table = document(
    'x.csv',
    'Lieu;Type;Mise à jour\nESC Cleunay;Borne;15/01/2031\nESC Maurepas;Borne;24/11/2026',
  );
  const { reading, findings } = readAs('caf', table);
  expect(reading.harvested.offers.map(({ updatedAt }) => updatedAt === null)).toEqual([true, false]);
  expect(findings).toEqual(['WARNING 2: Mise à jour']);
});
