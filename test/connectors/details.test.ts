import { describe, expect, test } from 'vitest';
import { readContact } from '../../connectors/meaning/spreadsheet/contactColumn.ts';
import { gatherProblems } from '../../connectors/problems.ts';
import { readCoordinates } from '../../connectors/values/coordinates.ts';
import { readDate } from '../../connectors/values/dates.ts';
import { toLocal } from '../../connectors/values/localTime.ts';
import { readPhone } from '../../connectors/values/phone.ts';
import { plainLine, plainText } from '../../connectors/values/plainText.ts';
import { timezone } from './fixtures/shown.ts';

describe('a telephone', () => {
  const cases: [string | null, string | null][] = [
    ['02 99 51 32 25', '02 99 51 32 25'],
    ['0299513225', '02 99 51 32 25'],
    ['02.99.51.32.25', '02 99 51 32 25'],
    ['02-99-51-32-25.', '02 99 51 32 25'],
    ['0 299 513 225', '02 99 51 32 25'],
    ['299513225', '02 99 51 32 25'],
    ['+33 2 99 51 32 25', '02 99 51 32 25'],
    ['+33 (0)2 99 51 32 25', '02 99 51 32 25'],
    ['0033299513225', '02 99 51 32 25'],
    ['Tél : 02 99 51 32 25 / 06 12 34 56 78', '02 99 51 32 25'],
    ['12 rue du Pont, 02 99 51 32 25', '02 99 51 32 25'],
    ['3230', '3230'],
    ['RDV par tél. 3230', '3230'],
    ['115', '115'],
    ['116 117', '116 117'],
    ['100 places', null],
    ['35000 Rennes', null],
    ['3500 €', null],
    ['21350238800019', null],
    ['le 12/01/2026', null],
    ['', null],
    [null, null],
  ];
  test.each(cases)('« %s » is %s', (text, phone) => expect(readPhone(text)).toBe(phone));
});

describe('a date of update', () => {
  const cases: [string, string | null][] = [
    ['2026-01-12', '2026-01-12'],
    ['2026-01-12T10:30', '2026-01-12'],
    ['2026-07-12', '2026-07-12'],
    ['12/01/2026', '2026-01-12'],
    ['1/2/26', '2026-02-01'],
    ['12.01.2026', '2026-01-12'],
    ['janvier 2026', '2026-01-01'],
    ['Août 2026', '2026-08-01'],
    ['janv. 2026', '2026-01-01'],
    ['lundi 12 janvier 2026', '2026-01-12'],
    ['1er mars 2026', '2026-03-01'],
    ['46034', '2026-01-12'],
    ['46034.5', '2026-01-12'],
    ['35238', null],
    ['30/02/2026', null],
    ['12/13/2026', null],
    ['2026-01-123', null],
    ['ju 2026', null],
    ['hier', null],
    ['', null],
  ];
  test.each(cases)('« %s » is %s', (text, day) => {
    const date = readDate(text, timezone);
    expect(date === null ? null : toLocal(date, timezone)).toBe(day && `${day}T00:00:00`);
  });
});

describe('coordinates', () => {
  const cases: { given: [string, string]; read: [number, number] | null; warns: boolean }[] = [
    { given: ['48.1103', '-1.6788'], read: [48.1103, -1.6788], warns: false },
    { given: ['48,1103', '-1,6788'], read: [48.1103, -1.6788], warns: false },
    { given: ['-1.6788', '48.1103'], read: [48.1103, -1.6788], warns: true },
    { given: ['-20.88', '55.45'], read: [-20.88, 55.45], warns: false },
    { given: ['16.24', '-61.53'], read: [16.24, -61.53], warns: false },
    { given: ['0', '0'], read: null, warns: true },
    { given: ['48.1103', ''], read: null, warns: true },
    { given: ['481103', '-16788'], read: null, warns: true },
    { given: ['48°06′N', '1°40′O'], read: null, warns: true },
    { given: ['', ' '], read: null, warns: false },
  ];
  test.each(cases)('$given', ({ given: [latitude, longitude], read, warns }) => {
    const problems = gatherProblems();
    const [north, east] = read ?? [null, null];
    expect(readCoordinates(latitude, longitude, problems)).toEqual({ latitude: north, longitude: east });
    expect(problems.list.map(({ severity }) => severity)).toEqual(warns ? ['WARNING'] : []);
  });
});

describe('plain text', () => {
  const cases: [string | null, string | null][] = [
    ['<p>Un</p><p>deux &amp; trois</p>', 'Un\ndeux & trois'],
    ['<ul><li>Un</li><li>Deux</li></ul>', '- Un\n\n- Deux'],
    ['ligne<br>ligne<br/>ligne', 'ligne\nligne\nligne'],
    ['a<script>alert(1)</script>b<style>x{}</style>', 'ab'],
    ['<img src=x onerror=alert(1)>', null],
    ['&lt;b&gt;écrit&lt;/b&gt;', 'écrit'],
    ['&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;oui', 'oui'],
    ['&amp;amp;lt;b&amp;amp;gt;x', '< b>x'],
    ['a &lt; b &amp;&amp; c', 'a < b && c'],
    ['L&#039;atelier &laquo;&nbsp;CV&nbsp;&raquo;', "L'atelier « CV »"],
    ['## Titre\n* **un**\n* [deux](https://x.example.org)', 'Titre\n- un\n- deux'],
    ['[[https://x.example.org le site]]', 'le site'],
    ['moins de 26 ans : < 26', 'moins de 26 ans : < 26'],
    ['a\u0000b\u200bc\u202ed', 'a bcd'],
    ['  \n \t ', null],
    ['', null],
    [null, null],
  ];
  test.each(cases)('%j', (text, plain) => expect(plainText(text)).toBe(plain));

  test('is bounded', () => {
    expect(plainText('é'.repeat(6000))).toHaveLength(5000);
    expect(plainLine('é'.repeat(400))).toHaveLength(300);
    expect(plainLine('deux\nlignes')).toBe('deux lignes');
  });
});

describe('a contact', () => {
  const cases: [string, ReturnType<typeof readContact>][] = [
    ['', null],
    ['Dominique Essai', { name: 'Dominique Essai', role: null, phone: null, email: null }],
    [
      'Dominique Essai, 06 00 00 00 01',
      { name: 'Dominique Essai', role: null, phone: '06 00 00 00 01', email: null },
    ],
    ['d@essai.example', { name: null, role: null, phone: null, email: 'd@essai.example' }],
  ];
  test.each(cases)('« %s »', (text, contact) => expect(readContact(text)).toEqual(contact));
});
