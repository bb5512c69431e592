import { describe, expect, test } from 'vitest';
import { isOneErrorAway } from '../../store/oneErrorAway.ts';
import { catalogueOf, errorsOf, found, offer } from './world.ts';

const catalogue = catalogueOf([
  offer('seniors', {
    title: 'Tablette',
    kind: 'COACHING',
    audiences: ['SENIORS'],
    sourceId: 'we-ker-agenda',
  }),
  offer('cv', { title: 'Écrire son CV', activities: ['EMPLOYMENT_ACCESS'], provider: 'Mission locale' }),
  offer('job', { title: 'Trouver un emploi', summary: 'Rechercher du travail avec un conseiller.' }),
  offer('press', {
    title: 'Lire les journaux',
    description: 'Des œuvres numériques, un courriel.',
  }),
  offer('wifi', { title: 'Wi-Fi', activities: ['WIFI'], placeId: 'pla:esc-villejean' }),
  offer('course', { title: 'Cours de formation', description: 'Un format court.' }),
  offer('repair', { title: "L'atelier de réparation d'ordinateurs", activities: ['REPAIR_AND_SETUP'] }),
]);

describe('q', () => {
  const cases: { name: string; q: string; expect: string[] }[] = [
    { name: 'a word of the title', q: 'emploi', expect: ['cv', 'job'] },
    { name: 'capitals and accents', q: 'ECRIRE', expect: ['cv'] },
    { name: 'accents where there are none', q: 'émploi', expect: ['cv', 'job'] },
    { name: 'the label of an audience', q: 'seniors', expect: ['seniors'] },
    { name: 'the label of a kind', q: 'accompagnement', expect: ['seniors'] },
    { name: 'the name of the partner', q: 'We Ker', expect: ['seniors'] },
    { name: 'for everyone says nothing', q: 'publics', expect: [] },
    { name: 'plural', q: 'emplois', expect: ['cv', 'job'] },
    { name: 'singular', q: 'ordinateur', expect: ['repair'] },
    { name: '-aux for -ail', q: 'travaux', expect: ['job'] },
    { name: '-al for -aux', q: 'journal', expect: ['press'] },
    { name: '-eaux is only a plural', q: 'oeuvre', expect: ['press'] },
    { name: 'one letter wrong', q: 'ordinoteur', expect: ['repair'] },
    { name: 'one letter less', q: 'ordinater', expect: ['repair'] },
    { name: 'one letter more', q: 'ordinnateur', expect: ['repair'] },
    { name: 'two letters swapped', q: 'ordinatuer', expect: ['repair'] },
    { name: 'one error in the first of two words', q: 'repration atelier', expect: ['repair'] },
    { name: 'two errors are not forgiven', q: 'ordenatuer', expect: [] },
    { name: 'no error is forgiven in a short word', q: 'lyre', expect: [] },
    { name: 'the last word may be unfinished', q: 'répar', expect: ['repair'] },
    { name: 'the last word alone', q: 'répar atelier', expect: [] },
    { name: 'unfinished at -ai', q: 'travai', expect: ['job'] },
    {
      name: 'a whole word is not taken for the beginning of its singular',
      q: 'cours',
      expect: ['course'],
    },
    { name: 'every word is needed', q: 'trouver travail', expect: ['job'] },
    { name: 'every word, or nothing', q: 'trouver journal', expect: [] },
    { name: 'words in any field', q: 'cv mission', expect: ['cv'] },
    { name: 'small words do not count', q: 'un atelier de la réparation', expect: ['repair'] },
    { name: 'only small words: they are sought as they are', q: 'de la', expect: [] },
    { name: 'elisions', q: "l'emploi d’ordinateur", expect: [] },
    { name: 'elisions are small words', q: "l'ordinateur", expect: ['repair'] },
    { name: 'formation is not format', q: 'formations', expect: ['course'] },
    { name: 'the label of an activity', q: 'reparation mise en route', expect: ['repair'] },
    { name: 'the name of the place', q: 'villejean', expect: ['wifi'] },
    { name: 'another name of the place', q: 'espace social Villejean', expect: ['wifi'] },
    { name: 'wifi', q: 'wifi', expect: ['wifi'] },
    { name: 'wi-fi', q: 'Wi-Fi', expect: ['wifi'] },
    { name: 'wi fi, with a hyphen that does not break', q: 'wi‑fi', expect: ['wifi'] },
    { name: 'ligatures', q: 'œuvres', expect: ['press'] },
    { name: 'letters decomposed', q: 'e\u0301crire', expect: ['cv'] },
    { name: 'punctuation', q: '« emploi » !', expect: ['cv', 'job'] },
  ];
  for (const { name, q, expect: expected } of cases) {
    test(`${name}: ${q}`, () => expect(found(catalogue, { q }).sort()).toEqual(expected.sort()));
  }

  test.each(['🎉', ' ', '?!', '« »'])('no word in %s: no condition', q => {
    expect(found(catalogue, { q })).toHaveLength(catalogue.offers.length);
  });

  test('200 characters are taken, 201 are not', async () => {
    const query = 'query ($q: String) { offers(filter: { q: $q }) { totalCount } }';
    expect(await errorsOf(catalogue, query, { variables: { q: 'a'.repeat(200) } })).toEqual([]);
    expect(await errorsOf(catalogue, query, { variables: { q: 'a'.repeat(201) } })).toEqual([
      { code: 'BAD_USER_INPUT', message: expect.stringContaining('201 characters') },
    ]);
  });

  test('the words of a person who answers are never searched', () => {
    const contact = { name: 'Introuvable', role: null, phone: null, email: null };
    expect(found(catalogueOf([offer('one', { contact })]), { q: 'introuvable' })).toEqual([]);
  });
});

describe('one error away', () => {
  const cases: [string, string, boolean][] = [
    ['atelier', 'atelier', false],
    ['atelier', 'atlier', true],
    ['atelier', 'attelier', true],
    ['atelier', 'atalier', true],
    ['atelier', 'ateleir', true],
    ['atelier', 'atleeir', false],
    ['atelier', 'atelierss', false],
    ['aab', 'ab', true],
    ['ab', 'ba', true],
    ['', 'a', true],
    ['', 'ab', false],
  ];
  test.each(cases)('%s, %s: %s', (a, b, expected) => {
    expect(isOneErrorAway(a, b)).toBe(expected);
    expect(isOneErrorAway(b, a)).toBe(expected);
  });
});
