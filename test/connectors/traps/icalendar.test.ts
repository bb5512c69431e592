import { describe, expect, test } from 'vitest';
import { FeedError } from '../../../connectors/connector.ts';
import { findingsOf, keptText, messagesOf, readFeed, sessionsOf } from './shown.ts';

const tuesday = ['DTSTART;TZID=Europe/Paris:20261201T140000', 'DTEND;TZID=Europe/Paris:20261201T160000'];
const weekly = [...tuesday, 'RRULE:FREQ=WEEKLY;COUNT=3'];
const threeTuesdays = ['12-01 14:00-16:00', '12-08 14:00-16:00', '12-15 14:00-16:00'];
const someTuesdays = (...days: string[]) => days.map(day => `${day} 14:00-16:00`);

/** The lines of an event, with a UID, a title and a place where they say none. */
function event(...lines: string[]): string[] {
  const usual = ['UID:a', 'SUMMARY:Atelier photo', 'LOCATION:ESC Maurepas'];
  const missing = usual.filter(line => !lines.some(own => own.startsWith(line.replace(/:.*/, ''))));
  return ['BEGIN:VEVENT', ...missing, ...lines, 'END:VEVENT'];
}

function calendar(...parts: string[][]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts.flat(), 'END:VCALENDAR', ''].join('\r\n');
}

const readCalendar = (...parts: string[][]) => readFeed('icalendar', calendar(...parts));

function zone(tzid: string, winter: string, summer: string | null, more: string[] = []): string[] {
  const change = (name: string, month: number, to: string) => [
    `BEGIN:${name}`,
    'DTSTART:16010101T020000',
    `TZOFFSETTO:${to}`,
    `RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=${month}`,
    `END:${name}`,
  ];
  const observances = [change('STANDARD', 10, winter), summer === null ? [] : change('DAYLIGHT', 3, summer)];
  return ['BEGIN:VTIMEZONE', `TZID:${tzid}`, ...more, ...observances.flat(), 'END:VTIMEZONE'];
}

const tuesdayOf = (day: string) => [
  `DTSTART;TZID=Europe/Paris:202612${day}T140000`,
  `DTEND;TZID=Europe/Paris:202612${day}T160000`,
];

interface Case {
  name: string;
  events: string[][];
  sessions: string[];
  findings?: string[];
  /** Words of a message. */
  says?: string;
}

const dateCases: Case[] = [
  { name: 'RRULE', events: [event(...weekly)], sessions: threeTuesdays },
  {
    name: 'RRULE without end stops at the horizon',
    events: [event(...tuesday, 'RRULE:FREQ=MONTHLY;BYDAY=1TU')],
    sessions: someTuesdays('12-01', '01-05', '02-02', '03-02'),
  },
  {
    name: 'an RRULE every second for ever',
    events: [event(...tuesday, 'RRULE:FREQ=SECONDLY')],
    sessions: [],
    findings: ['WARNING a: DTSTART'],
    says: 'elle donne trop de dates',
  },
  {
    name: 'EXDATE with the hour',
    events: [event(...weekly, 'EXDATE;TZID=Europe/Paris:20261208T140000')],
    sessions: someTuesdays('12-01', '12-15'),
  },
  {
    name: 'EXDATE in universal time with the hour of the clock here: in doubt, not that day',
    events: [event(...weekly, 'EXDATE:20261208T140000Z')],
    sessions: someTuesdays('12-01', '12-15'),
    findings: ['WARNING a: DTSTART'],
    says: 'écrite en temps universel',
  },
  {
    name: 'what Outlook holds for tentative',
    events: [event(...weekly, 'X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE')],
    sessions: [],
    findings: ['WARNING a: DTSTART'],
    says: 'provisoire',
  },
  {
    name: 'EXDATE as a date against a date-time start',
    events: [event(...weekly, 'EXDATE;VALUE=DATE:20261208')],
    sessions: someTuesdays('12-01', '12-15'),
  },
  {
    name: 'COUNT counts what EXDATE takes away',
    events: [event(...weekly, 'EXDATE:20261201T130000Z,20261208T130000Z')],
    sessions: someTuesdays('12-15'),
  },
  {
    name: 'EXRULE',
    events: [event(...weekly, 'EXRULE:FREQ=MONTHLY;BYDAY=2TU')],
    sessions: someTuesdays('12-01', '12-15'),
  },
  {
    name: 'RDATE, and RDATE as periods',
    events: [
      event(
        ...tuesday,
        'RDATE;TZID=Europe/Paris:20261203T100000',
        'RDATE;VALUE=PERIOD:20261204T080000Z/20261204T090000Z,20261205T080000Z/PT30M',
      ),
    ],
    sessions: ['12-01 14:00-16:00', '12-03 10:00-12:00', '12-04 09:00-10:00', '12-05 09:00-09:30'],
  },
  {
    name: 'UNTIL as a day includes that day',
    events: [event(...tuesday, 'RRULE:FREQ=WEEKLY;UNTIL=20261208')],
    sessions: someTuesdays('12-01', '12-08'),
  },
  {
    name: 'UNTIL in UTC is an instant: one second too early leaves the last out',
    events: [event(...tuesday, 'RRULE:FREQ=WEEKLY;UNTIL=20261208T125959Z')],
    sessions: someTuesdays('12-01'),
  },
  {
    name: 'UNTIL floating is local',
    events: [event(...tuesday, 'RRULE:FREQ=WEEKLY;UNTIL=20261208T140000')],
    sessions: someTuesdays('12-01', '12-08'),
  },
  {
    name: 'BYSETPOS: the last working day of the month',
    events: [
      event(
        'DTSTART;TZID=Europe/Paris:20261130T140000',
        'DURATION:PT2H',
        'RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3',
      ),
    ],
    sessions: ['11-30 14:00-16:00', '12-31 14:00-16:00', '01-29 14:00-16:00'],
  },
  {
    name: 'WKST decides which weeks every other week is',
    events: [event(...tuesday, 'RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU')],
    sessions: someTuesdays('12-01', '12-13', '12-15', '12-27'),
  },
  {
    name: 'DURATION',
    events: [event(tuesday[0] ?? '', 'DURATION:PT1H30M')],
    sessions: ['12-01 14:00-15:30'],
  },
  {
    name: 'a negative DURATION',
    events: [event(tuesday[0] ?? '', 'DURATION:-PT1H')],
    sessions: ['12-01 14:00-?'],
    findings: ['WARNING a: DTSTART'],
    says: 'finit avant de commencer',
  },
  {
    name: 'an end before the start',
    events: [event(tuesday[0] ?? '', 'DTEND;TZID=Europe/Paris:20261201T120000')],
    sessions: ['12-01 14:00-?'],
    findings: ['WARNING a: DTSTART'],
    says: 'finit avant de commencer',
  },
  { name: 'no end is invented', events: [event(tuesday[0] ?? '')], sessions: ['12-01 14:00-?'] },
  {
    name: 'a whole day',
    events: [event('DTSTART;VALUE=DATE:20261201', 'DTEND;VALUE=DATE:20261202')],
    sessions: ['12-01-12-02'],
  },
  {
    name: 'a whole day as Outlook writes it',
    events: [
      event(
        'DTSTART;TZID=Romance Standard Time:20261201T000000',
        'DTEND;TZID=Romance Standard Time:20261202T000000',
      ),
    ],
    sessions: ['12-01-12-02'],
  },
  { name: 'an event of 1970 is over', events: [event('DTSTART:19700101T000000Z')], sessions: [] },
  {
    name: 'a workshop repeated since 1970',
    events: [
      event('DTSTART;TZID=Europe/Paris:19700106T140000', 'DURATION:PT2H', 'RRULE:FREQ=WEEKLY;INTERVAL=4'),
    ],
    sessions: someTuesdays('11-24', '12-22', '01-19', '02-16', '03-16'),
  },
  {
    name: 'an event of 2300',
    events: [event('DTSTART:23000101T000000Z')],
    sessions: [],
    findings: ['REJECT a: DTSTART'],
  },
  { name: 'no DTSTART', events: [event()], sessions: [], findings: ['REJECT a: DTSTART'], says: 'manquante' },
  {
    name: 'no SUMMARY',
    events: [event(...tuesday, 'SUMMARY:')],
    sessions: [],
    findings: ['REJECT a: SUMMARY'],
  },
  {
    name: 'public holidays: a rule that falls on 25 December does not mean it',
    events: [
      event('DTSTART;TZID=Europe/Paris:20261218T140000', 'DURATION:PT2H', 'RRULE:FREQ=WEEKLY;COUNT=2'),
    ],
    sessions: ['12-18 14:00-16:00'],
    findings: ['WARNING a: DTSTART'],
    says: 'Jour férié (25/12/2026)',
  },
  {
    name: 'public holidays: a date that is written stands',
    events: [
      event(
        'DTSTART;TZID=Europe/Paris:20261218T140000',
        'DURATION:PT2H',
        'RRULE:FREQ=WEEKLY;COUNT=2',
        'RDATE;TZID=Europe/Paris:20261225T140000',
      ),
    ],
    sessions: ['12-18 14:00-16:00', '12-25 14:00-16:00'],
  },
  {
    name: 'public holidays: « y compris les jours fériés »',
    events: [
      event(
        'DTSTART;TZID=Europe/Paris:20261218T140000',
        'DURATION:PT2H',
        'RRULE:FREQ=WEEKLY;COUNT=2',
        'DESCRIPTION:Y compris les jours fériés',
      ),
    ],
    sessions: ['12-18 14:00-16:00', '12-25 14:00-16:00'],
  },
];

const second = 'RECURRENCE-ID;TZID=Europe/Paris:20261208T140000';
const versionCases: Case[] = [
  {
    name: 'a moved occurrence',
    events: [event(...weekly), event(second, 'DTSTART;TZID=Europe/Paris:20261209T100000', 'DURATION:PT1H')],
    sessions: ['12-01 14:00-16:00', '12-09 10:00-11:00 MOVED', '12-15 14:00-16:00'],
  },
  {
    name: 'a cancelled occurrence stays visible',
    events: [event(...weekly), event(second, 'STATUS:CANCELLED')],
    sessions: ['12-01 14:00-16:00', '12-08 14:00-16:00 CANCELLED', '12-15 14:00-16:00'],
  },
  {
    name: 'STATUS:CANCELLED',
    events: [event(...tuesday, 'STATUS:CANCELLED')],
    sessions: ['12-01 14:00-16:00 CANCELLED'],
  },
  {
    name: 'cancelled in its title',
    events: [event(...tuesday, 'SUMMARY:ANNULÉ : atelier photo')],
    sessions: ['12-01 14:00-16:00 CANCELLED'],
  },
  {
    name: 'cancelled in its description',
    events: [event(...tuesday, 'DESCRIPTION:<p>Attention\\, atelier annulé !</p>')],
    sessions: ['12-01 14:00-16:00 CANCELLED'],
  },
  {
    name: 'cancelled in the description of a series: of which dates?',
    events: [event(...weekly, 'DESCRIPTION:Séance annulée.')],
    sessions: [],
    findings: ['WARNING a: DTSTART'],
    says: '« Séance annulée » contredit',
  },
  {
    name: 'something else is cancelled',
    events: [event(...tuesday, 'DESCRIPTION:Gérer un rendez-vous annulé')],
    sessions: ['12-01 14:00-16:00'],
  },
  {
    name: 'an occurrence whose title says that there is none',
    events: [
      event(...weekly),
      event(second, 'SUMMARY:Atelier photo - pas de séance', 'DTSTART;TZID=Europe/Paris:20261208T140000'),
    ],
    sessions: ['12-01 14:00-16:00', '12-08 14:00-16:00 CANCELLED', '12-15 14:00-16:00'],
  },
  {
    name: 'STATUS:TENTATIVE: nobody crosses town for what may not take place',
    events: [event(...weekly, 'STATUS:TENTATIVE')],
    sessions: [],
    findings: ['WARNING a: DTSTART'],
    says: 'provisoire (STATUS:TENTATIVE)',
  },
  {
    name: 'a tentative event that is over is nobody’s concern',
    events: [event('DTSTART:20260901T120000Z', 'STATUS:TENTATIVE')],
    sessions: [],
  },
  {
    name: 'a tentative occurrence',
    events: [event(...weekly), event(second, 'STATUS:TENTATIVE')],
    sessions: someTuesdays('12-01', '12-15'),
    findings: ['WARNING a: STATUS'],
    says: 'La séance du 08/12/2026 à 14:00 est provisoire',
  },
  {
    name: 'RANGE=THISANDFUTURE: only that one is certain',
    events: [
      event(...weekly),
      event(second.replace(';', ';RANGE=THISANDFUTURE;'), 'DTSTART;TZID=Europe/Paris:20261208T150000'),
    ],
    sessions: ['12-01 14:00-16:00', '12-08 15:00-? MOVED'],
    findings: ['WARNING a: DTSTART'],
    says: 'toute la suite est modifiée',
  },
  {
    name: 'the same event twice: the later SEQUENCE is the event',
    events: [event(...tuesday, 'SEQUENCE:2', 'STATUS:CANCELLED'), event(...tuesday, 'SEQUENCE:1')],
    sessions: ['12-01 14:00-16:00 CANCELLED'],
  },
  {
    name: 'the same event moved: the old date does not take place, and it is said',
    events: [
      event(...tuesday, 'SEQUENCE:1'),
      event('DTSTART;TZID=Europe/Paris:20261202T140000', 'SEQUENCE:2'),
    ],
    sessions: ['12-02 14:00-?'],
    findings: ['WARNING a: UID'],
    says: 'celle du 01/12/2026 à 14:00 n’est pas affichée',
  },
  {
    name: 'the same event exported twice is one',
    events: [event(...tuesday), event(...tuesday)],
    sessions: ['12-01 14:00-16:00'],
  },
  {
    name: 'two events with one UID stay two',
    events: [event(...tuesday), event('SUMMARY:Atelier CV', 'DTSTART;TZID=Europe/Paris:20261202T140000')],
    sessions: ['12-01 14:00-16:00', '12-02 14:00-?'],
  },
  {
    name: 'alarms, tasks and journals are no events',
    events: [
      ['BEGIN:VTODO', 'SUMMARY:Non', 'DTSTART:20261201T120000Z', 'END:VTODO'],
      ['BEGIN:VJOURNAL', 'SUMMARY:Non', 'END:VJOURNAL'],
      event(...tuesday, 'SUMMARY:Oui', 'BEGIN:VALARM', 'TRIGGER:-PT15M', 'SUMMARY:Non', 'END:VALARM'),
    ],
    sessions: ['12-01 14:00-16:00'],
  },
  {
    name: 'a closure is no offer, and what repeats does not take place then',
    events: [
      event(...weekly),
      event('UID:f', 'SUMMARY:Fermé', 'DTSTART;VALUE=DATE:20261207', 'DTEND;VALUE=DATE:20261210'),
    ],
    sessions: someTuesdays('12-01', '12-15'),
    findings: ['REJECT f: SUMMARY'],
    says: 'une fermeture et non une offre',
  },
  ...['ESC Maurepas fermé', 'Centre fermé', 'Jour férié', 'Pont', 'Grève'].map(title => ({
    name: `« ${title} » is a closure`,
    events: [
      event(...weekly),
      event('UID:f', `SUMMARY:${title}`, 'LOCATION:', 'DTSTART;VALUE=DATE:20261208'),
    ],
    sessions: someTuesdays('12-01', '12-15'),
    findings: ['REJECT f: SUMMARY'],
  })),
  {
    name: 'what closes elsewhere closes nothing here',
    events: [
      event(...weekly),
      event('UID:f', 'SUMMARY:ESC Cleunay fermé', 'LOCATION:', 'DTSTART;VALUE=DATE:20261208'),
      event('UID:g', 'SUMMARY:Fermé', 'LOCATION:ESC Villejean', 'DTSTART;VALUE=DATE:20261215'),
    ],
    sessions: threeTuesdays,
    findings: ['REJECT f: SUMMARY', 'REJECT g: SUMMARY'],
  },
  {
    name: 'a twin that is off',
    events: [
      event(...weekly),
      event('UID:b', 'SUMMARY:Atelier photo ANNULÉ', 'DTSTART;TZID=Europe/Paris:20261208T140000'),
    ],
    sessions: [...someTuesdays('12-01', '12-15'), '12-08 14:00-? CANCELLED'],
  },
  {
    name: 'a twin that only says so',
    events: [event(...weekly), event('UID:b', 'SUMMARY:Annulé', 'DTSTART;TZID=Europe/Paris:20261208T140000')],
    sessions: someTuesdays('12-01', '12-15'),
    findings: ['REJECT b: SUMMARY'],
    says: 'une annulation et non une offre',
  },
  ...['SUMMARY:Goûter de Noël', 'LOCATION:Zoom'].map(other => ({
    name: `an occurrence that is something else: ${other}`,
    events: [
      event(...weekly),
      event('RECURRENCE-ID;TZID=Europe/Paris:20261208T140000', ...tuesdayOf('08'), other),
    ],
    sessions: someTuesdays('12-01', '12-15'),
    findings: ['WARNING a: STATUS'],
  })),
  {
    name: 'two months are no session',
    events: [event('DTSTART;VALUE=DATE:20261201', 'DTEND;VALUE=DATE:20270131')],
    sessions: [],
    findings: ['WARNING a: DTSTART'],
    says: 'plusieurs semaines',
  },
  ...['CATEGORIES:Annulé', 'COMMENT:annulé'].map(line => ({
    name: line,
    events: [event(...tuesday, line)],
    sessions: ['12-01 14:00-16:00 CANCELLED'],
  })),
  {
    name: 'a closure every day for a while, or every Tuesday, or every year',
    events: [
      event(...weekly),
      event('UID:b', 'DTSTART;TZID=Europe/Paris:20261203T090000', 'RRULE:FREQ=DAILY;COUNT=4'),
      event('UID:f', 'SUMMARY:Fermé', 'DTSTART;VALUE=DATE:20250105', 'RRULE:FREQ=WEEKLY;BYDAY=TU'),
      event('UID:g', 'SUMMARY:Fermeture', 'DTSTART;VALUE=DATE:20251203', 'RRULE:FREQ=YEARLY'),
      event('UID:h', 'SUMMARY:Fermé', 'DTSTART;VALUE=DATE:20261204', 'RRULE:FREQ=DAILY;COUNT=2'),
    ],
    sessions: ['12-06 09:00-?'],
    findings: ['REJECT f: SUMMARY', 'REJECT g: SUMMARY', 'REJECT h: SUMMARY', 'WARNING a: DTSTART'],
    says: 'exclut toutes les dates',
  },
  {
    name: 'a calendar shared without its details holds no offer',
    events: [event(...tuesday, 'SUMMARY:Busy')],
    sessions: [],
    findings: ['REJECT a: SUMMARY'],
  },
  {
    name: 'two different DTSTART',
    events: [event(...tuesday, 'DTSTART:20261205T120000Z')],
    sessions: [],
    findings: ['REJECT a: DTSTART'],
    says: 'donnée plusieurs fois',
  },
  {
    name: 'school holidays written as an event are no offer, and close nothing',
    events: [event(...weekly), event('UID:v', 'SUMMARY:Vacances scolaires', 'DTSTART;VALUE=DATE:20261208')],
    sessions: threeTuesdays,
    findings: ['REJECT v: SUMMARY'],
  },
];

const zoneCases: Case[] = [
  { name: 'a TZID with no VTIMEZONE', events: [event(...tuesday)], sessions: ['12-01 14:00-16:00'] },
  {
    name: 'a Windows name',
    events: [event('DTSTART;TZID=Romance Standard Time:20261201T140000')],
    sessions: ['12-01 14:00-?'],
  },
  {
    name: 'Zimbra’s list of towns',
    events: [event('DTSTART;TZID="(GMT+01.00) Brussels / Copenhagen / Madrid / Paris":20261201T140000')],
    sessions: ['12-01 14:00-?'],
  },
  { name: 'floating times', events: [event('DTSTART:20261201T140000')], sessions: ['12-01 14:00-?'] },
  { name: 'UTC times', events: [event('DTSTART:20261201T130000Z')], sessions: ['12-01 14:00-?'] },
  {
    name: 'a zone of the calendar’s own, with the offsets and the changes of Paris',
    events: [zone('Zone 1', '+0100', '+0200'), event('DTSTART;TZID=Zone 1:20261201T140000')],
    sessions: ['12-01 14:00-?'],
  },
  {
    name: 'of London',
    events: [zone('Zone 1', '+0000', '+0100'), event('DTSTART;TZID=Zone 1:20261201T140000')],
    sessions: ['12-01 15:00-?'],
  },
  {
    name: 'that never changes',
    events: [zone('Zone 1', '+0400', null), event('DTSTART;TZID=Zone 1:20261201T140000')],
    sessions: ['12-01 11:00-?'],
  },
  {
    name: 'that names a known one',
    events: [
      zone('Zone 1', '+0900', '+0800', ['X-LIC-LOCATION:Europe/Paris']),
      event('DTSTART;TZID=Zone 1:20261201T140000'),
    ],
    sessions: ['12-01 14:00-?'],
  },
  {
    name: 'that changes as no zone we know: no session rather than a wrong hour',
    events: [zone('Zone 1', '-0500', '-0400'), event('DTSTART;TZID=Zone 1:20261201T140000')],
    sessions: [],
    findings: ['WARNING a: DTSTART'],
    says: 'Fuseau horaire « Zone 1 » inconnu : aucune date n’est affichée',
  },
  {
    name: 'an unknown zone without any VTIMEZONE',
    events: [event('DTSTART;TZID=Quelque part:20261201T140000')],
    sessions: [],
    findings: ['WARNING a: DTSTART'],
    says: '« Quelque part » inconnu',
  },
];

const noteCases: (Omit<Case, 'events'> & { note: string; start?: string })[] = [
  {
    name: 'school holidays',
    note: 'Pas d’atelier pendant les vacances scolaires.',
    sessions: someTuesdays('12-15', '01-05'),
  },
  {
    name: 'in brackets',
    note: 'Tous les mardis de 14h à 16h (hors vacances scolaires)',
    sessions: someTuesdays('12-15', '01-05'),
  },
  {
    name: 'a day',
    note: 'Venez nombreux ! Pas de séance le 22 décembre.',
    sessions: someTuesdays('12-15', '12-29', '01-05'),
  },
  { name: 'a period', note: 'Fermé du 21 décembre au 2 janvier', sessions: someTuesdays('12-15', '01-05') },
  {
    name: 'nothing about when',
    note: 'Sur inscription uniquement, tous les mardis.',
    sessions: someTuesdays('12-15', '12-22', '12-29', '01-05'),
  },
  {
    name: 'registration by telephone',
    note: 'Inscription par téléphone, sauf le mercredi.',
    sessions: someTuesdays('12-15', '12-22', '12-29', '01-05'),
  },
  {
    name: 'holidays as a subject',
    note: 'Préparer ses vacances en ligne',
    sessions: someTuesdays('12-15', '12-22', '12-29', '01-05'),
  },
  {
    name: 'every other week, beside a rule of every week',
    note: 'Un mardi sur deux',
    sessions: [],
    says: '« Un mardi sur deux » contredit',
  },
  {
    name: 'some of the holidays',
    note: 'Pas d’atelier durant les petites vacances.',
    sessions: [],
    says: 'petites vacances',
  },
  {
    name: 'another beginning',
    note: 'À partir du 5 janvier',
    sessions: [],
    says: '« À partir du 5 janvier » contredit',
  },
  ...[
    '1 semaine sur 2',
    '1 fois par mois',
    'HVS',
    'Sauf vac scol',
    'Les 22/12 et 29/12 uniquement',
    'Dates : 22/12, 5/1',
    'Dernière séance le 22 décembre',
    'Semaines 51 et 53',
    'Cycle de 6 séances',
    'Suspendu',
    'Complet',
    'horaires à confirmer',
    'Séance du 22 décembre annulée',
    'Le 22 décembre l’atelier aura lieu à Cleunay',
    'Lieu : Cleunay',
    'De 10h à 12h',
    'Les jeudis',
    'Selon arrivage',
    'Jusqu’au 22 décembre',
    'Relâche le 22',
    'Pas les 22 et 29',
    'Si moins de 3 inscrits l’atelier est annulé',
  ].map(note => ({ name: `« ${note} »`, note, sessions: [], says: `« ${note} » contredit` })),
  ...['Mardi 14h-16h', 'Apporter sa tablette', 'Bienvenue à tous', 'Entrée libre'].map(note => ({
    name: `« ${note} » takes nothing away`,
    note,
    sessions: someTuesdays('12-15', '12-22', '12-29', '01-05'),
  })),
  { name: 'everything', note: 'Annulé le mardi', sessions: [], says: 'exclut toutes les dates' },
];

const show = (
  { sessions, findings = [], says }: Omit<Case, 'events'>,
  reading: ReturnType<typeof readFeed>,
) => {
  expect(sessionsOf(reading)).toEqual(sessions);
  expect(findingsOf(reading)).toEqual(findings);
  expect(messagesOf(reading)).toContain(says ?? '');
  expect(reading.received).toBe(reading.accepted + reading.rejected);
};

describe('dates', () => {
  test.each(dateCases)('$name', ({ events, ...expected }) => show(expected, readCalendar(...events)));
});

describe('versions of events', () => {
  test.each(versionCases)('$name', ({ events, ...expected }) => show(expected, readCalendar(...events)));
});

describe('zones', () => {
  test.each(zoneCases)('$name', ({ events, ...expected }) => show(expected, readCalendar(...events)));
});

describe('what the words take away from the rule', () => {
  const lines = [
    'DTSTART;TZID=Europe/Paris:20261215T140000',
    'DURATION:PT2H',
    'RRULE:FREQ=WEEKLY;UNTIL=20270105',
  ];
  test.each(noteCases)('$name', ({ note, ...expected }) => {
    const findings = expected.says === undefined ? [] : ['WARNING a: DTSTART'];
    show(
      { ...expected, findings },
      readCalendar(event(...lines, `DESCRIPTION:${note.replaceAll(',', '\\,')}`)),
    );
  });

  test('in the title too', () => {
    const reading = readCalendar(event(...lines, 'SUMMARY:Atelier photo (sauf vacances scolaires)'));
    expect(sessionsOf(reading)).toEqual(someTuesdays('12-15', '01-05'));
  });

  test.each([
    'Atelier photo - 1 mardi sur 2',
    'Atelier photo HVS',
    'Atelier photo jeudi',
    'Atelier photo 10h-12h',
    'Atelier photo (Mairie de Betton)',
    'Atelier photo - pas cette semaine',
    'À confirmer : atelier photo',
  ])('« %s » leaves no date', title => {
    const reading = readCalendar(event(...lines, `SUMMARY:${title}`));
    expect(sessionsOf(reading)).toEqual([]);
    expect(findingsOf(reading)).toEqual(['WARNING a: DTSTART']);
  });

  test('in the place too', () => {
    const reading = readCalendar(event(...lines, 'LOCATION:ESC Maurepas (hors vacances scolaires)'));
    expect(sessionsOf(reading)).toEqual(someTuesdays('12-15', '01-05'));
  });

  test('dates given one by one stand', () => {
    const added = 'RDATE;TZID=Europe/Paris:20261222T140000';
    const reading = readCalendar(event(...tuesday, added, 'DESCRIPTION:Hors vacances scolaires'));
    expect(sessionsOf(reading)).toEqual(someTuesdays('12-01', '12-22'));
  });
});

describe('the change of hour', () => {
  const sunday = (day: string, hour: string) => `DTSTART;TZID=Europe/Paris:${day}T${hour}0000`;
  const at = (moment: string, ...lines: string[]) =>
    readFeed('icalendar', calendar(event(...lines))).harvested.sessions.map(({ start, end }) =>
      [start, end]
        .map(time => time && new Date(time).toISOString().slice(moment.length > 0 ? 0 : 5, 16))
        .join(' > '),
    );

  test('a workshop at 14:00 stays at 14:00 after the last Sunday of October and of March', () => {
    const reading = readFeed(
      'icalendar',
      calendar(event(sunday('20260920', '14'), 'DURATION:PT2H', 'RRULE:FREQ=WEEKLY;COUNT=12')),
    );
    expect(sessionsOf(reading)).toEqual(['11-22 14:00-16:00', '11-29 14:00-16:00', '12-06 14:00-16:00']);
  });

  test('an hour that was said twice or never is one moment, or none', () => {
    expect(at('', sunday('20261025', '02'), 'RRULE:FREQ=WEEKLY;COUNT=6', 'DURATION:PT1H')).toEqual([
      '11-22T01:00 > 11-22T02:00',
      '11-29T01:00 > 11-29T02:00',
    ]);
  });
});

describe('texts and places', () => {
  const only = (...lines: string[]) => readCalendar(event(...tuesday, ...lines)).harvested.offers[0];

  test.each([
    ['HTML in DESCRIPTION', 'DESCRIPTION:<p>Venez <b>tous</b>.</p><script>alert(1)</script>', 'Venez tous.'],
    ['HTML in X-ALT-DESC', 'X-ALT-DESC;FMTTYPE=text/html:<html><body>Un\\, deux</body></html>', 'Un, deux'],
    ['escaped commas and line breaks', 'DESCRIPTION:Un\\, deux\\; trois\\nquatre', 'Un, deux; trois\nquatre'],
    [
      'where a link leads',
      'DESCRIPTION:Inscription <a href="https://ateliers.example.org/a__b">ici</a>',
      'Inscription ici (https://ateliers.example.org/a__b)',
    ],
  ])('%s', (_, line, description) => expect(only(line)?.description).toBe(description));

  test.each([
    ['ESC Maurepas', 'pla:esc-maurepas'],
    ['Espace social commun Simone Iff', 'pla:esc-maurepas'],
    ["Carrefour 18\\, 7 rue d'Espagne", 'pla:carrefour-18'],
    ['Carrefour 18\\n7 Rue d’Espagne\\, 35200 Rennes\\, France', 'pla:carrefour-18'],
  ])('the place « %s »', (location, place) => expect(only(`LOCATION:${location}`)?.placeId).toBe(place));

  test('a page that is no web page is not kept', () => {
    expect(only('URL:javascript:alert(1)//a.example')?.url).toBeNull();
    expect(only('URL:https://arcs.example.org/a')?.url).toBe('https://arcs.example.org/a');
  });

  test('organisers, guests and contacts are not kept, nor what a badly cut line leaves of them', () => {
    const reading = readCalendar(
      event(
        ...tuesday,
        'ORGANIZER;CN=Camille Essai:mailto:camille@essai.example',
        'ATTENDEE;CN="Dominique',
        ' Essai":mailto:dominique@essai.example',
        'ATTENDEE;CN=Sacha',
        'Essai:mailto:sacha@essai.example',
        'CONTACT:Sacha Essai',
        'COMMENT:de Camille',
      ),
    );
    expect(reading.accepted).toBe(1);
    expect(keptText(reading)).not.toMatch(/essai\.example|Camille|Dominique|Sacha/);
  });

  test('a private event is refused', () => {
    expect(findingsOf(readCalendar(event(...tuesday, 'CLASS:PRIVATE')))).toEqual(['REJECT a: CLASS']);
  });
});

describe('files', () => {
  const whole = calendar(event(...tuesday, 'SUMMARY:Été à la médiathèque'));
  const titles = (bytes: string | Uint8Array) =>
    readFeed('icalendar', bytes).harvested.offers.map(({ title }) => title);
  const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));

  test.each([
    ['a byte-order mark', bytes(`\ufeff${whole}`, 'utf8')],
    ['Windows-1252', bytes(whole, 'latin1')],
    ['UTF-16', bytes(`\ufeff${whole}`, 'utf16le')],
    ['LF only', whole.replaceAll('\r\n', '\n')],
    ['CR only', whole.replaceAll('\r\n', '\r')],
    ['CR only, folded', whole.replace('médiathèque', 'média\r thèque').replaceAll('\r\n', '\r')],
    ['several calendars', calendar() + whole],
  ])('%s', (_, content) => expect(titles(content)).toEqual(['Été à la médiathèque']));

  test('a line folded inside a UTF-8 character', () => {
    const at = Buffer.from(whole.slice(0, whole.indexOf('Été'))).length + 1;
    const cut = Buffer.from(whole);
    const folded = Buffer.concat([cut.subarray(0, at), Buffer.from('\r\n '), cut.subarray(at)]);
    expect(titles(new Uint8Array(folded))).toEqual(['Été à la médiathèque']);
  });

  test('UTF-8 with one line in Windows-1252', () => {
    const note = 'DESCRIPTION:Café';
    const [before = '', after = ''] = calendar(event(...tuesday, 'SUMMARY:Été', note)).split(note);
    const mixed = Buffer.concat([Buffer.from(before), Buffer.from(note, 'latin1'), Buffer.from(after)]);
    expect(readFeed('icalendar', new Uint8Array(mixed)).harvested.offers).toMatchObject([
      { title: 'Été', description: 'Café' },
    ]);
  });

  test('a file cut anywhere is never taken as whole', () => {
    const two = calendar(event(...tuesday), event(...weekly, 'UID:b'));
    for (let length = 1; length < two.trimEnd().length; length += 7) {
      expect(() => readFeed('icalendar', two.slice(0, length))).toThrow(FeedError);
    }
  });

  test('an event that is not closed is refused, and the others are read', () => {
    const reading = readFeed(
      'icalendar',
      calendar(event(...tuesday), event('UID:b', ...tuesday)).replace('END:VEVENT\r\n', ''),
    );
    expect(findingsOf(reading)).toEqual(['REJECT a: END']);
    expect(sessionsOf(reading)).toEqual(['12-01 14:00-16:00']);
  });

  test('METHOD:CANCEL', () => {
    expect(sessionsOf(readCalendar(['METHOD:CANCEL'], event(...tuesday)))).toEqual([
      '12-01 14:00-16:00 CANCELLED',
    ]);
  });

  test('100,000 events are refused at once', () => {
    const many = calendar(...Array.from({ length: 100_000 }, () => ['BEGIN:VEVENT', 'END:VEVENT']));
    expect(() => readFeed('icalendar', many)).toThrow('contient 100000 événements');
  });

  test('a thousand events of one UID are a thousand', () => {
    const many = Array.from({ length: 1000 }, (_, i) => event(...tuesday, `SUMMARY:Atelier ${i}`));
    expect(readCalendar(...many)).toMatchObject({ received: 1000, accepted: 1000 });
  });
});
