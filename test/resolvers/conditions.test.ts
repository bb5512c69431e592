import { describe, expect, test } from 'vitest';
import type { OfferFilter } from '../../schema/filter.ts';
import { catalogueOf, found, now, offer } from './world.ts';

const nothing = { modes: [], url: null, phone: null, email: null, conditions: null };

const catalogue = catalogueOf([
  offer('wifi', {
    sourceId: 'arcs-acces-libre',
    kind: 'SELF_SERVICE',
    activities: ['WIFI', 'PRINT_AND_SCAN'],
  }),
  offer('repair', { sourceId: 'arcs-ateliers', kind: 'EVENT', activities: ['REPAIR_AND_SETUP'] }),
  offer('caf', {
    sourceId: 'caf-permanences',
    kind: 'PERMANENCE',
    activities: ['ADMINISTRATIVE_HELP'],
    access: { ...nothing, modes: ['WALK_IN', 'BOOK_ONLINE'] },
    placeId: 'pla:esc-centre',
  }),
  offer('jobs', {
    sourceId: 'we-ker-agenda',
    kind: 'APPOINTMENT',
    activities: ['EMPLOYMENT_ACCESS', 'TAILORED_APPOINTMENTS'],
    attendance: 'MIXED',
    access: { ...nothing, modes: ['PRESCRIPTION'] },
    cost: { free: true, details: null },
    placeId: 'pla:esc-le-blosne',
  }),
  offer('course', {
    kind: 'TRAINING',
    activities: ['PROFESSIONAL_NETWORK'],
    attendance: 'PHONE',
    cost: { free: false, details: '5 €' },
  }),
]);
const all = ['caf', 'course', 'jobs', 'repair', 'wifi'];

describe('each condition of a filter', () => {
  const cases: { name: string; filter: OfferFilter; expect: string[] }[] = [
    { name: 'none', filter: {}, expect: all },
    { name: 'axis, from the activities', filter: { axis: ['FREE_ACCESS'] }, expect: ['wifi'] },
    {
      name: 'axis: an offer may serve two',
      filter: { axis: ['DIGITAL_SUPPORT'] },
      expect: ['jobs', 'repair'],
    },
    {
      name: 'axis: any of',
      filter: { axis: ['ACCESS_TO_RIGHTS', 'NETWORK'] },
      expect: ['caf', 'course', 'jobs'],
    },
    { name: 'activity', filter: { activity: ['PRINT_AND_SCAN'] }, expect: ['wifi'] },
    { name: 'partner', filter: { partner: ['arcs'] }, expect: ['repair', 'wifi'] },
    { name: 'partner: unknown', filter: { partner: ['nobody'] }, expect: [] },
    { name: 'partner: known or not', filter: { partner: ['nobody', 'caf'] }, expect: ['caf'] },
    { name: 'source', filter: { source: ['arcs-ateliers'] }, expect: ['repair'] },
    { name: 'kind', filter: { kind: ['EVENT', 'TRAINING'] }, expect: ['course', 'repair'] },
    { name: 'attendance', filter: { attendance: ['MIXED', 'PHONE'] }, expect: ['course', 'jobs'] },
    { name: 'access: any of its modes', filter: { access: ['BOOK_ONLINE'] }, expect: ['caf'] },
    { name: 'free: known to be', filter: { free: true }, expect: ['jobs'] },
    { name: 'not free: known not to be', filter: { free: false }, expect: ['course'] },
    {
      name: 'all together',
      filter: { axis: ['DIGITAL_SUPPORT'], partner: ['arcs', 'caf'] },
      expect: ['repair'],
    },
    { name: 'all together: none', filter: { free: true, kind: ['EVENT'] }, expect: [] },
    {
      name: 'near: within the distance, places alone',
      filter: { near: { latitude: 48.1108, longitude: -1.6727, km: 1 } },
      expect: ['caf'],
    },
    {
      name: 'near: further',
      filter: { near: { latitude: 48.1108, longitude: -1.6727, km: 5 } },
      expect: ['caf', 'jobs'],
    },
  ];
  for (const { name, filter, expect: expected } of cases) {
    test(name, () => expect(found(catalogue, filter)).toEqual(expected));
  }
});

describe('empty lists and nulls are no condition', () => {
  const lists = ['territory', 'place', 'axis', 'activity', 'audience', 'partner', 'source', 'kind'] as const;
  const others = ['attendance', 'access', 'weekday', 'halfDay'] as const;
  for (const field of [...lists, ...others]) {
    test(`${field}: []`, () => expect(found(catalogue, { [field]: [] })).toEqual(all));
    test(`${field}: null`, () => expect(found(catalogue, { [field]: null })).toEqual(all));
  }
  test.each(['q', 'free', 'from', 'to', 'near'])('%s: null', field => {
    expect(found(catalogue, { [field]: null })).toEqual(all);
  });
  test('q: blank', () => expect(found(catalogue, { q: '  ' })).toEqual(all));
});

test('ten thousand values are only as many values', () => {
  const partner = Array.from({ length: 10_000 }, (_, index) => (index % 2 ? 'caf' : `nobody-${index}`));
  expect(found(catalogue, { partner }, {}, now)).toEqual(['caf']);
});
