import { describe, expect, it } from 'vitest';
import { expandHours } from '../../../connectors/hours/expandHours.ts';
import { readHours } from '../../../connectors/hours/readHours.ts';

const PARIS = 'Europe/Paris';
const DAY = 86_400_000;

/** The sessions that are known at a moment: 120 days ahead. */
function known(text: string, now: string) {
  const { openingHours } = readHours(text);
  const from = Date.parse(now);
  const { sessions, warnings } = expandHours(openingHours ?? '', { from, to: from + 120 * DAY }, PARIS);
  return { days: sessions.map(({ start }) => new Date(start).toISOString().slice(0, 10)), warnings };
}

describe('nine months later, when nobody has published the school holidays that follow', () => {
  const ends =
    /^Horaires « .* » : le calendrier des vacances scolaires n'est connu que jusqu'au 3 juillet 2027 ; aucune séance/;
  const inSchool = [
    'mardi 9h-12h sauf vacances scolaires',
    'pendant les vacances scolaires, mardi 9h-12h',
    'mardi 9h-12h, fermé pendant les vacances de Noël',
    'mardi 9h-12h (11h pendant les vacances scolaires)',
    'lundi et mardi 9h-12h, fermé le lundi pendant les vacances scolaires',
  ];

  it.each(inSchool)('%s: no session in August 2027, and that is said', text => {
    expect(known(text, '2027-08-24T06:00Z')).toEqual({ days: [], warnings: [expect.stringMatching(ends)] });
  });

  it.each(inSchool)('%s: no session after the last day that is known, and that is said', text => {
    const { days, warnings } = known(text, '2027-04-01T06:00Z');
    expect([days.length > 0, days.every(day => day < '2027-07-03')]).toEqual([true, true]);
    expect(warnings).toEqual([expect.stringMatching(ends)]);
  });

  it('hours that have nothing to do with them go on, public holidays closed', () => {
    const { days, warnings } = known('lundi et jeudi 9h-12h', '2027-08-24T06:00Z');
    expect([days.length, days.at(-1), warnings]).toEqual([32, '2027-12-20', []]);
    expect(days).not.toContain('2027-11-01');
    expect(days).not.toContain('2027-11-11');
  });
});

describe('public holidays of metropolitan France', () => {
  const isOpen = (day: string, text = '7j/7 9h-12h') => known(text, `${day}T00:00Z`).days.includes(day);

  it.each([
    ['1 January', '2027-01-01'],
    ['Easter Monday', '2027-03-29'],
    ['1 May', '2027-05-01'],
    ['Ascension', '2027-05-06'],
    ['8 May', '2027-05-08'],
    ['Whit Monday', '2027-05-17'],
    ['14 July', '2027-07-14'],
    ['15 August', '2027-08-15'],
    ['1 November', '2026-11-01'],
    ['11 November', '2026-11-11'],
    ['25 December', '2026-12-25'],
  ])('%s is closed, unless the words say otherwise', (_, day) => {
    expect([isOpen(day), isOpen(day, '7j/7 9h-12h y compris jours fériés')]).toEqual([false, true]);
  });

  it.each([
    ['Good Friday', '2027-03-26'],
    ['26 December', '2026-12-26'],
    ['24 December', '2026-12-24'],
  ])('%s is a day like any other: Alsace alone has it', (_, day) => {
    expect(isOpen(day)).toBe(true);
  });
});

describe('named school holidays close their own days and no others', () => {
  it.each([
    {
      text: 'mardi 9h-12h sauf vacances de Noël',
      closed: ['2026-12-22', '2026-12-29'],
      open: ['2026-12-15', '2027-01-05'],
    },
    {
      text: 'mardi 9h-12h sauf vacances de la Toussaint',
      closed: ['2026-10-20', '2026-10-27'],
      open: ['2026-10-13', '2026-11-03', '2026-12-22'],
    },
    {
      text: 'mardi 9h-12h hors vacances de février',
      closed: ['2027-02-23'],
      open: ['2027-01-26', '2027-04-20'],
    },
  ])('$text', ({ text, closed, open }) => {
    const days = [...known(text, '2026-10-01T00:00Z').days, ...known(text, '2027-01-20T00:00Z').days];
    expect(days.filter(day => closed.includes(day))).toEqual([]);
    expect(days).toEqual(expect.arrayContaining(open));
  });
});

describe('dates that the words bound', () => {
  it.each([
    { text: 'mardi 9h-12h à partir du 05/01/2027', first: '2027-01-05', last: '2027-03-30' },
    { text: 'mardi 9h-12h jusqu’au 22/12/2026', first: '2026-12-08', last: '2026-12-22' },
    { text: 'les 10 et 17 décembre 2026 de 14h à 16h', first: '2026-12-10', last: '2026-12-17' },
  ])('$text', ({ text, first, last }) => {
    const { days } = known(text, '2026-12-02T00:00Z');
    expect([days[0], days.at(-1)]).toEqual([first, last]);
  });
});
