import { describe, expect, test } from 'vitest';
import type { HarvestedOffer } from '../../store/applyHarvest.ts';
import { offerIdOf } from '../../store/identity.ts';
import { type KeptOffer, recognise } from '../../store/recognise.ts';
import { finish } from '../../store/steps.ts';
import { correctionLikeness } from '../../store/titles.ts';
import { anOffer, monday } from './harvested.ts';

/** « key: title, hours @ place », what is left out is that of the others; a kept one that ends with « ! » was withdrawn. */
function said(text: string): HarvestedOffer {
  const [, key = '', title = '', hours = '', place = ''] =
    /^([^:]+): ([^,@!]+?)(?:, ([^@!]+?))?(?: @ ([^!]+?))?!?$/.exec(text) ?? [];
  return { ...anOffer(key), title, openingHours: hours || null, placeId: place || null };
}

function kept(text: string, index: number): KeptOffer {
  return {
    ...said(text),
    id: `kept ${index}`,
    changedAt: monday,
    withdrawnAt: text.endsWith('!') ? monday : null,
  };
}

/** What each offer of the reading is: the number of a kept one, or « new ». */
function recognised(before: string[], now: string[]): (number | 'new')[] {
  const ids = finish(recognise('caf', before.map(kept), now.map(said)));
  expect(new Set(ids).size).toBe(now.length);
  return ids.map(id => (id.startsWith('kept') ? Number(id.slice(5)) : 'new'));
}

const cases: { name: string; before: string[]; now: string[]; is: (number | 'new')[] }[] = [
  { name: 'its key', before: ['a: A', 'b: B'], now: ['b: X, lundi', 'a: Y @ z'], is: [1, 0] },
  { name: 'a new one', before: ['a: A'], now: ['a: A', 'b: B'], is: [0, 'new'] },
  { name: 'one withdrawn comes back', before: ['a: A!', 'b: B'], now: ['b: B', 'a: A'], is: [1, 0] },
  {
    name: 'rows of one key that change places',
    before: ['k: Borne, lundi', 'k#2: Borne, mardi', 'k#3: Borne, jeudi'],
    now: ['k: Borne, jeudi', 'k#2: Borne, lundi', 'k#3: Borne, mardi'],
    is: [2, 0, 1],
  },
  {
    name: 'one row of a key that goes',
    before: ['k: Borne, lundi', 'k#2: Borne, mardi'],
    now: ['k: Borne, mardi'],
    is: [1],
  },
  {
    name: 'and comes back before the other',
    before: ['k: Borne, lundi!', 'k: Borne, mardi'],
    now: ['k: Borne, lundi', 'k#2: Borne, mardi'],
    is: [0, 1],
  },
  {
    name: 'hours that go back to what those of one withdrawn were',
    before: ['k: Borne, lundi!', 'k: Borne, mardi'],
    now: ['k: Borne, lundi'],
    is: [1],
  },
  {
    name: 'one row of a key with other hours, in another place',
    before: ['k: Borne, lundi', 'k#2: Borne, mardi'],
    now: ['k: Borne, mardi', 'k#2: Borne, jeudi'],
    is: [1, 0],
  },
  {
    name: 'a letter corrected in the title',
    before: ['a: Permanance numérique @ x'],
    now: ['b: Permanence numérique @ x'],
    is: [0],
  },
  {
    name: 'a word more, and other hours',
    before: ['a: Atelier tablette, lundi @ x'],
    now: ['b: Atelier tablette Android, mardi @ x'],
    is: [0],
  },
  {
    name: 'two corrections at one place, each its own',
    before: ['a: Atelier tablete @ x', 'b: Atelier imprimante @ x'],
    now: ['c: Atelier imprimantes @ x', 'd: Atelier tablette @ x'],
    is: [1, 0],
  },
  {
    name: 'of two as near, the one at the same hours',
    before: ['a: Atelier tablette, lundi @ x', 'b: Atelier tablette, mardi @ x'],
    now: ['c: Ateliers tablettes, mardi @ x', 'd: Ateliers tablettes, lundi @ x'],
    is: [1, 0],
  },
  {
    name: 'of two as near in all, none',
    before: ['a: Atelier tablette @ x', 'b: Atelier tablette @ x'],
    now: ['c: Ateliers tablettes @ x'],
    is: ['new'],
  },
  {
    name: 'another place',
    before: ['a: Atelier tablette @ x'],
    now: ['b: Atelier tablette @ y'],
    is: ['new'],
  },
  { name: 'another title', before: ['a: Atelier tablette @ x'], now: ['b: Atelier photo @ x'], is: ['new'] },
  {
    name: 'another level',
    before: ['a: Tableur niveau 1 @ x'],
    now: ['b: Tableur niveau 2 @ x'],
    is: ['new'],
  },
  {
    name: 'a correction while the old row still stands',
    before: ['a: Atelier tablete @ x'],
    now: ['a: Atelier tablete @ x', 'b: Atelier tablette @ x'],
    is: [0, 'new'],
  },
  {
    name: 'a correction of what was withdrawn long ago is new',
    before: ['a: Atelier tablete @ x!'],
    now: ['b: Atelier tablette @ x'],
    is: ['new'],
  },
];
test.each(cases)('$name: $is', ({ before, now, is }) => {
  expect(recognised(before, now)).toEqual(is);
});

test('a key that one had before it was corrected names another one now', () => {
  const corrected = { ...kept('b: Atelier tablette', 0), id: offerIdOf('caf', 'a') };
  const came = { ...said('a: Borne'), id: offerIdOf('caf', 'a') };
  const [one, other] = finish(recognise('caf', [corrected], [said('b: Atelier tablette'), came]));
  expect(one).toBe(corrected.id);
  expect(other).toBe(offerIdOf('caf', 'a', 1));
});

test('twenty thousand rows of one key are told apart in their order', () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `k${i === 0 ? '' : `#${i + 1}`}: Borne, h${i % 7}`);
  const is = recognised(rows, rows.toReversed());
  expect(new Set(is).size).toBe(rows.length);
});

describe('a small correction', () => {
  test.each([
    ['Permanance CAF', 'Permanence CAF'],
    ['ATELIER : messagerie', 'Atelier messagerie'],
    ['Atelier « la messagerie »', 'Atelier messagerie'],
    ['Aide aux demarches', 'Aide aux démarches'],
    ['Wi-Fi', 'Wifi'],
  ])('%s → %s', (one, other) => expect(correctionLikeness(one, other)).toBeGreaterThan(0));

  test.each([
    ['Atelier tablette', 'Atelier imprimante'],
    ['Tableur 1', 'Tableur 2'],
    ['Tableur débutants', 'Tableur avancé'],
    ['Groupe A', 'Groupe B'],
    ['Atelier du matin', 'Atelier du soir'],
    ['Séance II', 'Séance III'],
  ])('not %s → %s', (one, other) => expect(correctionLikeness(one, other)).toBe(0));
});
