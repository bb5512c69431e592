import { describe, expect, test } from 'vitest';
import { isTooLong, longest, plainLine, plainText } from '../../../connectors/values/plainText.ts';
import { readWebAddress } from '../../../connectors/values/webAddress.ts';
import { findingsOf, keptText, messagesOf, readFeed } from './shown.ts';

const tuesday = { begin: '2026-12-01T14:00:00+01:00', end: '2026-12-01T16:00:00+01:00' };

/** An event of an agenda whose texts are these. */
function readEvent(event: Record<string, unknown>) {
  const usual = { uid: 1, title: 'Atelier CV', timings: [tuesday], state: 2, status: 1 };
  return readFeed('openagenda', JSON.stringify({ total: 1, events: [{ ...usual, ...event }], after: null }));
}

describe('what lets in, or rings a person, is not for the public', () => {
  test.each([
    ['Atelier photo\nID de réunion : 123 4567 8901\nCode secret : 998877', 'Atelier photo'],
    ['Atelier photo\nMeeting ID: 123 456\nPasscode: a1b2', 'Atelier photo'],
    [
      'Camille t’invite à une réunion Zoom planifiée.\nhttps://zoom.us/j/123?pwd=abc\n+33187400000,,123#\nÀ bientôt',
      'https://zoom.us/j/123\nÀ bientôt',
    ],
    ['Ou par téléphone : (FR) +33 1 87 40 00 00 PIN : 123456#', null],
    ['Animé par Camille Essai 06 00 00 00 01', 'Animé par Camille Essai'],
    ['Contact : Mme Essai, tél. 07.00.00.00.01.', 'Contact : Mme Essai.'],
    ['Inscription au 06 00 00 00 01', 'Inscription au 06 00 00 00 01'],
    ['Centre Social 02 99 00 00 01', 'Centre Social 02 99 00 00 01'],
    ['Choisir un mot de passe : les bons réflexes', 'Choisir un mot de passe : les bons réflexes'],
  ])('%j', (longDescription, shown) => {
    expect(readEvent({ longDescription }).harvested.offers[0]?.description).toBe(shown);
  });

  test('in a title too', () => {
    const title = 'Permanence Camille Essai 06 00 00 00 01';
    expect(readEvent({ title }).harvested.offers[0]?.title).toBe('Permanence Camille Essai');
  });

  test('codes that are no codes', () => {
    const location = { name: 'ESC Maurepas', postalCode: '<img src=x onerror=alert(1)>', insee: '<b>' };
    expect(keptText(readEvent({ location }))).not.toContain('onerror');
  });
});

describe('HTML becomes plain text', () => {
  const cases: [string, string | null][] = [
    ['<p>Un</p><p>deux</p>', 'Un\ndeux'],
    ['<p>Un<div>deux', 'Un\ndeux'],
    ['<b>un <i>deux', 'un deux'],
    ['L&#39;&eacute;t&eacute; &laquo;&nbsp;CV&nbsp;&raquo;', "L'été « CV »"],
    ['<script>alert(1)</script>oui', 'oui'],
    ['<SCRIPT SRC=//a.example></SCRIPT>oui', 'oui'],
    ['<script>alert(1)', null],
    ['<style>p { color: red }</style>oui', 'oui'],
    ['<!-- <b>caché</b> -->oui', 'oui'],
    ['<img src=x onerror=alert(1)>', null],
    ['<p onclick="alert(1)">oui</p>', 'oui'],
    ['<svg><script>alert(1)</script></svg>', null],
    ['<iframe src="data:text/html,x">oui</iframe>', 'oui'],
    ['<noscript><p title="</noscript><img src=x onerror=alert(1)>">', null],
    ['<textarea><script>alert(1)</script></textarea>', null],
    ['<<b>script>alert(1)<</b>/script>', null],
    ['&lt;script&gt;alert(1)&lt;/script&gt;oui', 'oui'],
    ['&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;oui', 'oui'],
    ['&amp;amp;lt;b&amp;amp;gt;x', '< b>x'],
    ['<a href="https://a.example/i">ici</a>', 'ici (https://a.example/i)'],
    ['<a href="javascript:alert(1)">ici</a>', 'ici'],
    ['[ici](javascript:alert(1))', 'ici'],
    ['[ici](data:text/html,x)', 'ici'],
    ['[[javascript:alert(1) ici]]', 'ici'],
    ['moins de 26 ans : < 26, ou 3 > 2', 'moins de 26 ans : < 26, ou 3 > 2'],
    ['https://a.example/i__j//k==l', 'https://a.example/i__j//k==l'],
    ['**Écrire à** a__b@a.example', 'Écrire à a__b@a.example'],
  ];
  test.each(cases)('%j', (text, plain) => expect(plainText(text)).toBe(plain));
});

describe('characters that one cannot see are not kept', () => {
  const cases: [string, string, string][] = [
    ['NUL and other controls', 'a\u0000b\u0007c\u0085d', 'a b c d'],
    ['zero width', 'ate\u200blier\u200d \ufeffphoto', 'atelier photo'],
    ['soft hyphens', 'informa\u00adtique', 'informatique'],
    ['the direction of writing', 'a\u202eb\u2066c', 'abc'],
    ['lone surrogates', 'a\ud800b\udc00c', 'abc'],
    ['line separators become line breaks', 'a\u2028b\r\nc\rd', 'a\nb\nc\nd'],
    ['emojis stay', '🛠️ réparer', '🛠️ réparer'],
  ];
  test.each(cases)('%s', (_, text, plain) => expect(plainText(text)).toBe(plain));
});

describe('length', () => {
  test.each([
    ['title', plainLine],
    ['description', plainText],
  ] as const)('a %s is bounded, never in the middle of a character', (kind, read) => {
    const cut = read(`a${'😀'.repeat(5000)}`) ?? '';
    expect(cut.length).toBeLessThanOrEqual(longest[kind]);
    expect(cut).toMatch(/😀…$/u);
  });

  test('what is too long is what is longer once it is plain', () => {
    expect(isTooLong('<b></b>'.repeat(100), 300)).toBe(false);
    expect(isTooLong('é'.repeat(301), 300)).toBe(true);
  });

  test('a title, a summary and a description that are cut are told', () => {
    const long = 'mot '.repeat(300_000);
    const reading = readEvent({ title: long, description: long, longDescription: long });
    expect(findingsOf(reading)).toEqual([
      'WARNING 1: title',
      'WARNING 1: description',
      'WARNING 1: longDescription',
    ]);
    expect(messagesOf(reading)).toMatch(/ses 300 premiers[\s\S]*ses 1000 premiers[\s\S]*ses 5000 premiers/);
    const [offer] = reading.harvested.offers;
    expect([offer?.title, offer?.summary, offer?.description].map(text => text?.length)).toEqual([
      300, 1000, 5000,
    ]);
  });

  test.each([
    '<',
    '&',
    '<br',
    '&lt;',
    '&#',
    '[[a ',
    '[a](https:',
    '<a href="',
    '<!--',
    '\n',
    '* ',
    '//',
    'a@',
  ])('a million characters of %j are read at once', piece => {
    const text = plainText(piece.repeat(1_000_000 / piece.length));
    expect((text ?? '').length).toBeLessThanOrEqual(longest.description);
    expect(text ?? '').not.toMatch(/<[a-z!/?]/i);
  });
});

describe('an address', () => {
  test.each([
    ['https://a.example/b?c=1&copy=2', 'https://a.example/b?c=1&copy=2'],
    ['a.example/b', 'https://a.example/b'],
    ['javascript:alert(1)//a.example', null],
    ['data:text/html;base64,a.example', null],
    ['file:///etc/a.fr', null],
    ['pas d’adresse', null],
    ['', null],
    [null, null],
  ])('%j is %j', (text, address) => expect(readWebAddress(text)).toBe(address));
});

test('nothing executable is kept, whatever the field', () => {
  const attack = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  const reading = readEvent({
    title: `Atelier ${attack}`,
    description: attack,
    longDescription: `texte ${attack}`,
    conditions: `gratuit ${attack}`,
    location: { name: `ESC Maurepas ${attack}`, address: attack, city: `Rennes ${attack}` },
    registration: ['link', 'phone', 'email'].map(type => ({ type, value: attack })),
    onlineAccessLink: 'javascript:alert(1)',
    canonicalUrl: 'javascript:alert(1)',
  });
  expect(reading.accepted).toBe(1);
  expect(JSON.stringify(reading.harvested)).not.toMatch(/<script|onerror|javascript:/i);
  expect(keptText(reading)).not.toMatch(/<script|onerror/i);
});
