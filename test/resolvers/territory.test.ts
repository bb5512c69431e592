import { describe, expect, test } from 'vitest';
import type { Place, Territory } from '../../schema/territory.ts';
import { ask, catalogueOf, errorsOf, found, offer } from './world.ts';

/** A commune that the tree does not know, as a feed brings it: under its department. */
const bruz: Territory = {
  id: 'com:35047',
  name: 'Bruz',
  level: 'COMMUNE',
  parentId: 'dep:35',
  covers: [],
  seatId: null,
};
const library: Place = {
  id: 'pla:bruz',
  name: 'Médiathèque de Bruz',
  aliases: [],
  address: null,
  postalCode: '35170',
  latitude: 48.02,
  longitude: -1.75,
  territoryId: 'com:35047',
};
/** In the quartier Sud-Gare, that an ESC standing in Bréquigny serves too. */
const sudGare: Place = { ...library, id: 'pla:sud-gare', name: 'Local Sud-Gare', territoryId: 'qua:35238-8' };
/** Where an ESC has its seat, outside the quartiers that it covers: those of the centre social are not. */
const movedEsc: Territory = {
  id: 'esc:volant',
  name: 'ESC volant',
  level: 'ESC',
  parentId: 'com:35238',
  covers: ['qua:35238-2'],
  seatId: 'pla:carrefour-18',
};

/** Two perimeters may overlap. */
const wideEsc: Territory = {
  ...movedEsc,
  id: 'esc:large',
  covers: ['qua:35238-2', 'qua:35238-4'],
  seatId: null,
};

const catalogue = catalogueOf(
  [
    offer('at-maurepas', { placeId: 'pla:esc-maurepas' }),
    offer('at-sud-gare', { placeId: 'pla:sud-gare' }),
    offer('at-champs', { placeId: 'pla:esc-champs-manceaux' }),
    offer('at-carrefour', { placeId: 'pla:carrefour-18' }),
    offer('at-bruz', { placeId: 'pla:bruz' }),
    offer('online-rennes', { attendance: 'ONLINE', catchment: ['com:35238'] }),
    offer('phone-brittany', { attendance: 'PHONE', catchment: ['reg:53'] }),
    offer('outreach-maurepas', { attendance: 'OUTREACH', catchment: ['esc:maurepas'] }),
    offer('outreach-sud-gare', { attendance: 'OUTREACH', catchment: ['qua:35238-8'] }),
    offer('outreach-overlap', { attendance: 'OUTREACH', catchment: ['esc:large'] }),
    offer('online-mayenne', { attendance: 'ONLINE', catchment: ['dep:53'] }),
    offer('online-two', { attendance: 'ONLINE', catchment: ['dep:53', 'com:35047'] }),
  ],
  { territories: [bruz, movedEsc, wideEsc], places: [library, sudGare] },
);

describe('an offer counts in a territory', () => {
  const everywhere = ['online-rennes', 'phone-brittany'];
  const cases = [
    {
      name: 'a quartier: what stands there, what is for it, what is for what contains it',
      territory: ['qua:35238-5'],
      expect: ['at-maurepas', ...everywhere, 'outreach-maurepas'],
    },
    {
      name: 'an ESC: what its quartier matches',
      territory: ['esc:maurepas'],
      expect: ['at-maurepas', ...everywhere, 'outreach-maurepas'],
    },
    {
      name: 'an ESC that covers two quartiers: what either matches',
      territory: ['esc:champs-manceaux'],
      expect: ['at-champs', 'at-sud-gare', ...everywhere, 'outreach-sud-gare'],
    },
    {
      name: 'a quartier served by an ESC that stands in another one',
      territory: ['qua:35238-8'],
      expect: ['at-sud-gare', ...everywhere, 'outreach-sud-gare'],
    },
    {
      name: 'an ESC also matches what takes place where it stands',
      territory: ['esc:volant'],
      expect: ['at-carrefour', ...everywhere, 'outreach-overlap'],
    },
    {
      name: 'a quartier that two ESC cover: what is for either',
      territory: ['qua:35238-2'],
      expect: [...everywhere, 'outreach-overlap'],
    },
    {
      name: 'a quartier that only the wider one covers',
      territory: ['qua:35238-4'],
      expect: [...everywhere, 'outreach-overlap'],
    },
    { name: 'a quartier where nothing stands', territory: ['qua:35238-3'], expect: everywhere },
    {
      name: 'the commune: its places, and catchments inside it',
      territory: ['com:35238'],
      expect: [
        'at-carrefour',
        'at-champs',
        'at-maurepas',
        'at-sud-gare',
        ...everywhere,
        'outreach-maurepas',
        'outreach-overlap',
        'outreach-sud-gare',
      ],
    },
    {
      name: 'another commune, that came with a feed: not what is for Rennes',
      territory: ['com:35047'],
      expect: ['at-bruz', 'online-two', 'phone-brittany'],
    },
    {
      name: 'the EPCI of Rennes does not hold the commune placed under its department',
      territory: ['epci:243500139'],
      expect: [
        'at-carrefour',
        'at-champs',
        'at-maurepas',
        'at-sud-gare',
        ...everywhere,
        'outreach-maurepas',
        'outreach-overlap',
        'outreach-sud-gare',
      ],
    },
    {
      name: 'the department 53 is not the region 53',
      territory: ['dep:53'],
      expect: ['online-mayenne', 'online-two'],
    },
    {
      name: 'a department of the region: what is for the region',
      territory: ['dep:29'],
      expect: ['phone-brittany'],
    },
    {
      name: 'several: any of them',
      territory: ['dep:29', 'dep:53'],
      expect: ['online-mayenne', 'online-two', 'phone-brittany'],
    },
    { name: 'the same twice', territory: ['dep:29', 'dep:29'], expect: ['phone-brittany'] },
  ];

  for (const { name, territory, expect: expected } of cases) {
    test(name, () => expect(found(catalogue, { territory }).sort()).toEqual([...expected].sort()));
  }

  test('no territory, an empty list or null: no condition', () => {
    expect(found(catalogue, { territory: [] })).toHaveLength(12);
    expect(found(catalogue, { territory: null })).toHaveLength(12);
    expect(found(catalogue, { territory: ['fr'] })).toHaveLength(12);
  });

  test('filter.place: only what takes place there; the empty word is no place', () => {
    expect(found(catalogue, { place: ['pla:bruz'] })).toEqual(['at-bruz']);
    expect(found(catalogue, { place: ['pla:bruz', 'pla:sud-gare'] })).toEqual(['at-bruz', 'at-sud-gare']);
    expect(found(catalogue, { place: [''] })).toEqual([]);
    expect(found(catalogue, { place: ['pla:nowhere'] })).toEqual([]);
  });
});

describe('an unknown territory is an error that names the nearest', () => {
  const cases = [
    { asked: 'esc:maurepa', nearest: 'esc:maurepas' },
    { asked: 'ESC:Maurepas', nearest: 'esc:maurepas' },
    { asked: 'com:35239', nearest: 'com:35238' },
    { asked: 'dep:2a', nearest: 'dep:2A' },
    { asked: 'Rennes', nearest: 'com:35238' },
    { asked: 'Bréquigny', nearest: 'qua:35238-12' },
    { asked: 'brequigny', nearest: 'qua:35238-12' },
  ];
  for (const { asked, nearest } of cases) {
    test(`${asked} → ${nearest}`, async () => {
      const query = 'query ($id: ID!) { offers(filter: { territory: ["com:35238", $id] }) { totalCount } }';
      const { errors } = await ask(catalogue, query, { variables: { id: asked } });
      expect(errors?.[0]?.extensions).toEqual({ code: 'UNKNOWN_TERRITORY', territory: asked, nearest });
      expect(errors?.[0]?.message).toContain(`"${nearest}"`);
    });
  }

  test.each([
    'territories(within: "com:1") { id }',
    'places(within: "com:1") { id }',
    'sessions(filter: { territory: "com:1" }) { totalCount }',
  ])('also in %s', async field => {
    expect(await errorsOf(catalogue, `{ ${field} }`)).toMatchObject([{ code: 'UNKNOWN_TERRITORY' }]);
  });

  test('an id of a hundred thousand characters is shortened in the answer', async () => {
    const variables = { id: 'x'.repeat(100_000) };
    const query = 'query ($id: ID!) { offers(filter: { territory: [$id] }) { totalCount } }';
    const [error] = await errorsOf(catalogue, query, { variables });
    expect(error?.code).toBe('UNKNOWN_TERRITORY');
    expect(error?.message.length).toBeLessThan(300);
  });
});

describe('an offer tells where it counts', () => {
  const cases = [
    {
      name: 'at-sud-gare',
      expect: ['qua:35238-8', 'com:35238', 'epci:243500139', 'dep:35', 'reg:53', 'fr', 'esc:champs-manceaux'],
    },
    { name: 'at-bruz', expect: ['com:35047', 'dep:35', 'reg:53', 'fr'] },
    { name: 'online-two', expect: ['dep:53', 'com:35047'] },
  ];
  for (const { name, expect: expected } of cases) {
    test(name, async () => {
      const { data } = await ask(catalogue, `{ offer(id: "off:${name}") { territories { id } } }`);
      expect(data).toEqual({ offer: { territories: expected.map(id => ({ id })) } });
    });
  }
});
