import { describe, expect, it } from 'vitest';
import { type HoursReading, readHours, readWeekdayHours } from '../../../connectors/hours/readHours.ts';
import { cells } from './met/cells.ts';
import { FRANCE_SERVICES, franceServices } from './met/franceServices.ts';
import { sources } from './met/index.ts';
import { doubtful, understood } from './ours.ts';
import type { Phrasing } from './phrasing.ts';

/** All the words are quoted where nothing is certain, unless the row says otherwise. */
function expected({ text, osm, quoted, appointment }: Phrasing): HoursReading {
  const words = osm === null ? [text.trim()] : [];
  return { openingHours: osm, byAppointment: appointment === true, notUnderstood: quoted ?? words };
}

describe.each(sources)('as met in $met', ({ phrasings }) => {
  it.each(phrasings)('$text', phrasing => {
    expect(readHours(phrasing.text)).toEqual(expected(phrasing));
  });
});

describe(`as met in ${cells.met}, in a column « Lundi »`, () => {
  it.each(cells.phrasings)('$text', phrasing => {
    expect(readWeekdayHours({ Mo: phrasing.text })).toEqual(expected(phrasing));
  });
});

describe(`as met in ${FRANCE_SERVICES}`, () => {
  it.each(franceServices)(
    '$place: $comment',
    ({ columns, comment, osm, quoted = [], appointment = false }) => {
      const reading = { openingHours: osm, byAppointment: appointment, notUnderstood: quoted };
      expect(readWeekdayHours(columns, comment)).toEqual(reading);
    },
  );
});

describe('hours of our own that are understood', () => {
  it.each(understood)('$text', phrasing => {
    expect(readHours(phrasing.text)).toEqual({ ...expected(phrasing), notUnderstood: [] });
  });
});

describe('hours of our own that must not be guessed', () => {
  it.each(doubtful)('$text', phrasing => {
    const reading = readHours(phrasing.text);
    expect(reading).toEqual(expected(phrasing));
    expect(reading.notUnderstood).not.toEqual([]);
  });
});

describe('a foreign word anywhere in hours that are understood', () => {
  const met = sources.flatMap(({ phrasings }) => phrasings);
  const french = [...met, ...understood].filter(
    ({ text, osm, quoted = [] }) =>
      osm !== null && quoted.length === 0 && !/\b(Mo|Tu|We|Th|Fr|24\/7)\b/.test(text),
  );

  it.each(french)('$text', ({ text }) => {
    const words = text.trim().split(' ');
    for (let at = 0; at <= words.length; at++) {
      const spoilt = [...words.slice(0, at), 'zinzin', ...words.slice(at)].join(' ');
      const { openingHours, notUnderstood } = readHours(spoilt);
      expect([spoilt, openingHours, notUnderstood.join().includes('zinzin')]).toEqual([spoilt, null, true]);
    }
  });
});

it('gives no value longer than 250 characters, and no text is lost', () => {
  const days = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
  const hours = '8h05-8h55, 9h05-9h55, 10h05-10h55, 11h05-11h';
  const text = days.map((day, i) => `${day} ${hours}${[15, 20, 25, 30, 35, 40, 45][i]}`).join(' ; ');
  expect(readHours(text)).toEqual({ openingHours: null, byAppointment: false, notUnderstood: [text] });
});

it('says nothing of an empty text', () => {
  expect(readHours(' \n')).toEqual({ openingHours: null, byAppointment: false, notUnderstood: [] });
});

it('refuses at once a text that is too long to be hours', () => {
  const text = 'lundi 9h-12h ; '.repeat(10_000).trim();
  expect(readHours(text)).toEqual({ openingHours: null, byAppointment: false, notUnderstood: [text] });
});
