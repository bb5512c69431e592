import { describe, expect, test } from 'vitest';
import { readAccessText } from '../../../connectors/meaning/accessText.ts';
import { readAccessColumns } from '../../../connectors/meaning/spreadsheet/accessColumns.ts';
import { gatherProblems } from '../../../connectors/problems.ts';
import { readAccess, readUrl } from '../../../connectors/words/access.ts';

describe('words of access', () => {
  const cases: {
    text: string;
    modes: string;
    phone?: string;
    url?: string;
    email?: string;
    lost?: boolean;
  }[] = [
    { text: 'sans RDV', modes: 'WALK_IN' },
    { text: 'Sans rendez-vous', modes: 'WALK_IN' },
    { text: 'accès libre', modes: 'WALK_IN' },
    { text: 'Entrée libre', modes: 'WALK_IN' },
    { text: 'libre', modes: 'WALK_IN' },
    { text: 'sur RDV (caf.fr)', modes: 'BOOK_ONLINE', url: 'https://caf.fr' },
    {
      text: 'RDV sur https://x.example.org/a?b=1.',
      modes: 'BOOK_ONLINE',
      url: 'https://x.example.org/a?b=1',
    },
    { text: 'Inscription en ligne', modes: 'BOOK_ONLINE' },
    { text: 'RDV par tél. 3230', modes: 'BOOK_BY_PHONE', phone: '3230' },
    { text: 'Sur rendez-vous au 02 99 00 00 01', modes: 'BOOK_BY_PHONE', phone: '02 99 00 00 01' },
    { text: 'par téléphone', modes: 'BOOK_BY_PHONE' },
    { text: 'par mail : a.b@example.org', modes: 'BOOK_BY_EMAIL', email: 'a.b@example.org' },
    {
      text: 'a@example.org ou b@example.com',
      modes: 'BOOK_BY_EMAIL',
      email: 'a@example.org',
    },
    { text: 'inscription à l’accueil', modes: 'BOOK_ON_SITE' },
    { text: "sur prescription d'un partenaire", modes: 'PRESCRIPTION' },
    { text: 'sur orientation par un travailleur social', modes: 'PRESCRIPTION' },
    { text: 'sur RDV', modes: '' },
    { text: 'Inscriptions obligatoires', modes: '' },
    { text: 'Ne pas se présenter sans rendez-vous', modes: '' },
    { text: 'Non accessible sans RDV', modes: '' },
    { text: "pas d'accueil sans RDV", modes: '' },
    { text: "Pas d'entrée libre", modes: '', lost: true },
    {
      text: 'RDV auprès du CDAS au 02 99 02 20 00 (pas de RDV sur place)',
      modes: 'BOOK_BY_PHONE',
      phone: '02 99 02 20 00',
    },
    { text: 'Vous apprendrez à annuler un rendez-vous en ligne.', modes: '' },
    { text: 'Pas de rendez-vous nécessaire', modes: 'WALK_IN' },
    { text: 'sur invitation', modes: '', lost: true },
    { text: '20 places, 120 minutes', modes: '', lost: true },
  ];
  test.each(cases)('« $text »: $modes', ({ text, modes, phone, url, email, lost = false }) => {
    const said = readAccess(text);
    expect(said).toMatchObject({ phone: phone ?? null, url: url ?? null, email: email ?? null });
    expect(said.modes.join()).toBe(modes);
    expect(said.understood).toBe(!lost);
  });
});

describe('columns', () => {
  const none = { access: '', phone: '', url: '', email: '', contact: '' };
  const cases: {
    name: string;
    cells: Partial<typeof none>;
    hours?: string;
    expect: object;
    warns?: boolean;
  }[] = [
    {
      name: 'a telephone beside « sur RDV » is where one books',
      cells: { access: 'sur RDV', phone: '02 99 00 00 01' },
      expect: { modes: ['BOOK_BY_PHONE'], phone: '02 99 00 00 01', conditions: 'sur RDV' },
    },
    {
      name: 'so is one beside hours on appointment',
      cells: { phone: '299000001' },
      hours: 'sur rendez-vous',
      expect: { modes: ['BOOK_BY_PHONE'], phone: '02 99 00 00 01', conditions: 'sur rendez-vous' },
    },
    {
      name: 'where one books comes before the site',
      cells: { access: 'sur RDV (caf.fr)', url: 'www.example.org' },
      expect: { modes: ['BOOK_ONLINE'], url: 'https://caf.fr' },
    },
    {
      name: 'the number of a person is not public',
      cells: { access: 'sur RDV', contact: 'Dominique Essai 06 00 00 00 01' },
      expect: { modes: [], phone: null },
    },
    { name: 'a number alone is', cells: { contact: '02 99 00 00 02' }, expect: { phone: '02 99 00 00 02' } },
    {
      name: 'unknown words are shown, with a warning',
      cells: { access: 'sur invitation' },
      expect: { modes: [], conditions: 'sur invitation' },
      warns: true,
    },
    {
      name: 'nothing',
      cells: {},
      expect: { modes: [], url: null, phone: null, email: null, conditions: null },
    },
  ];
  test.each(cases)('$name', ({ cells, hours = null, expect: expected, warns = false }) => {
    const problems = gatherProblems();
    const all = { ...none, ...cells };
    expect(readAccessColumns(column => all[column], [hours], problems)).toMatchObject(expected);
    expect(problems.list).toHaveLength(warns ? 1 : 0);
  });
});

test('only the sentences of a text that speak of access are its conditions', () => {
  const text = 'Un atelier pour débuter.\nSur inscription au 02 99 00 00 01. Prévoir son chargeur.';
  expect(readAccessText(text)).toEqual({
    modes: ['BOOK_BY_PHONE'],
    url: null,
    phone: '02 99 00 00 01',
    email: null,
    conditions: 'Sur inscription au 02 99 00 00 01.',
  });
  expect(readAccessText(null).conditions).toBeNull();
});

const urls: [string | null, string | null][] = [
  ['caf.fr', 'https://caf.fr'],
  ['voir www.example.org/page, merci', 'https://www.example.org/page'],
  ['(http://x.example.org)', 'http://x.example.org'],
  ['écrire à a@example.org', null],
  ['javascript:alert(1)', null],
  ['ce soir. on verra', null],
  ['', null],
  [null, null],
];
test.each(urls)('the address in « %s » is %s', (text, url) => expect(readUrl(text)).toBe(url));
