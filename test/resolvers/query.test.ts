import { describe, expect, test } from 'vitest';
import { ask, catalogueOf, errorsOf, found, offer } from './world.ts';

const catalogue = catalogueOf([
  offer('cv', {
    sourceId: 'we-ker-agenda',
    title: 'Écrire son CV',
    placeId: 'pla:esc-champs-manceaux',
    activities: ['EMPLOYMENT_ACCESS', 'GROUP_WORKSHOPS'],
    audiences: ['JOB_SEEKERS', 'YOUTH'],
    sessions: [{ when: '2026-11-24 14:00-16:00', status: 'FULL', seatsLeft: 0, place: 'pla:esc-cleunay' }],
    contact: { name: 'Nom', role: 'conseil', phone: '02', email: 'nom@example.org' },
    url: 'https://we-ker.example/cv',
    row: 3,
  }),
  offer('online', { catchment: ['reg:53'] }),
]);

describe('by id', () => {
  const known = [
    { field: 'offer', id: 'off:cv', type: 'Offer' },
    { field: 'territory', id: 'esc:champs-manceaux', type: 'Territory' },
    { field: 'territory', id: 'fr', type: 'Territory' },
    { field: 'place', id: 'pla:esc-cleunay', type: 'Place' },
    { field: 'partner', id: 'we-ker', type: 'Partner' },
    { field: 'source', id: 'we-ker-agenda', type: 'Source' },
    { field: 'node', id: 'ses:cv-1', type: 'Session' },
  ];
  for (const { field, id, type } of known) {
    test(`${field}(id: "${id}"), and node(id)`, async () => {
      const { data } = await ask(
        catalogue,
        `{ ${field}(id: "${id}") { __typename id } node(id: "${id}") { __typename id } }`,
      );
      expect(data).toEqual({ [field]: { __typename: type, id }, node: { __typename: type, id } });
    });
  }

  test.each(['offer', 'territory', 'place', 'partner', 'source', 'node'])(
    '%s: null for what is not known',
    async field => {
      for (const id of [
        '',
        'nothing',
        'off:nothing',
        'ses:nothing',
        'com:00000',
        '__proto__',
        'constructor',
      ]) {
        expect(await ask(catalogue, `{ ${field}(id: "${id}") { id } }`)).toEqual({ data: { [field]: null } });
      }
    },
  );

  test('an id of another kind is not known', async () => {
    expect(
      await ask(catalogue, '{ offer(id: "ses:cv-1") { id } partner(id: "we-ker-agenda") { id } }'),
    ).toEqual({
      data: { offer: null, partner: null },
    });
  });
});

describe('territories', () => {
  const cases = [
    {
      name: 'an ESC: itself and what it covers',
      args: 'within: "esc:champs-manceaux"',
      expect: ['qua:35238-8', 'qua:35238-12', 'esc:champs-manceaux'],
    },
    { name: 'a quartier: itself', args: 'within: "qua:35238-8"', expect: ['qua:35238-8'] },
    {
      name: 'a level within',
      args: 'within: "com:35238", level: ESC',
      expect: [
        'esc:centre',
        'esc:champs-manceaux',
        'esc:cleunay',
        'esc:le-blosne',
        'esc:maurepas',
        'esc:villejean',
      ],
    },
    { name: 'a level that is not there', args: 'within: "qua:35238-8", level: COMMUNE', expect: [] },
    { name: 'a level', args: 'level: COMMUNE', expect: ['com:35238'] },
    { name: 'null is not given', args: 'within: null, level: EPCI', expect: ['epci:243500139'] },
    {
      name: 'départements of a région',
      args: 'within: "reg:53", level: DEPARTMENT',
      expect: ['dep:22', 'dep:29', 'dep:35', 'dep:56'],
    },
  ];
  for (const { name, args, expect: ids } of cases) {
    test(name, async () => {
      const { data } = await ask(catalogue, `{ territories(${args}) { id } }`);
      expect(data).toEqual({ territories: ids.map(id => ({ id })) });
    });
  }

  test('all: the widest first, a parent before its children', async () => {
    const { data } = await ask(catalogue, '{ territories { id parent { id } } }');
    const seen = new Set<string>();
    const { territories } = data as { territories: { id: string; parent: { id: string } | null }[] };
    expect(territories[0]).toEqual({ id: 'fr', parent: null });
    for (const { id, parent } of territories) {
      if (parent) expect(seen).toContain(parent.id);
      seen.add(id);
    }
    expect(seen.size).toBe(catalogue.territories.all.length);
  });

  test('parent, children in the order of their numbers, what an ESC covers', async () => {
    const { data } = await ask(
      catalogue,
      `{ rennes: territory(id: "com:35238") { name level parent { id } children { id } covers { id } }
         esc: territory(id: "esc:champs-manceaux") { level parent { id } children { id } covers { name } } }`,
    );
    const quartiers = Array.from({ length: 12 }, (_, index) => `qua:35238-${index + 1}`);
    const escs = ['centre', 'champs-manceaux', 'cleunay', 'le-blosne', 'maurepas', 'villejean'].map(
      name => `esc:${name}`,
    );
    expect(data).toEqual({
      rennes: {
        name: 'Rennes',
        level: 'COMMUNE',
        parent: { id: 'epci:243500139' },
        children: [...quartiers, ...escs].map(id => ({ id })),
        covers: [],
      },
      esc: {
        level: 'ESC',
        parent: { id: 'com:35238' },
        children: [],
        covers: [{ name: 'Bréquigny' }, { name: 'Sud-Gare' }],
      },
    });
  });
});

describe('places', () => {
  const cases = [
    {
      name: 'of a quartier',
      args: '(within: "qua:35238-9")',
      expect: ['Centre social de Cleunay', 'ESC Cleunay'],
    },
    { name: 'of an ESC', args: '(within: "esc:villejean")', expect: ['ESC Villejean (Ker-Yann)'] },
    { name: 'of nowhere near', args: '(within: "dep:29")', expect: [] },
  ];
  for (const { name, args, expect: names } of cases) {
    test(name, async () => {
      const { data } = await ask(catalogue, `{ places${args} { name } }`);
      expect(data).toEqual({ places: names.map(name => ({ name })) });
    });
  }

  test('all, by name', async () => {
    const { data } = await ask(
      catalogue,
      '{ all: places { name } rennes: places(within: "com:35238") { name } }',
    );
    const { all, rennes } = data as Record<string, { name: string }[]>;
    expect(all).toHaveLength(11);
    expect(rennes).toEqual(all);
    const names = all?.map(({ name }) => name) ?? [];
    expect(names).toEqual(names.toSorted(new Intl.Collator('fr').compare));
  });
});

describe('the offers of a territory, place or partner are those of the filter set to it', () => {
  const offers =
    'offers(filter: { partner: "we-ker", territory: "dep:29", place: "pla:ccas-rennes" }) { nodes { id } }';
  const cases = [
    {
      name: 'territory',
      of: 'territory(id: "esc:champs-manceaux")',
      offers: 'offers { nodes { id } totalCount }',
      expect: ['off:cv', 'off:online'],
    },
    {
      name: 'place',
      of: 'place(id: "pla:esc-champs-manceaux")',
      offers: 'offers { nodes { id } }',
      expect: ['off:cv'],
    },
    { name: 'partner', of: 'partner(id: "we-ker")', offers: 'offers { nodes { id } }', expect: ['off:cv'] },
    {
      name: 'partner, with other conditions',
      of: 'partner(id: "ccas")',
      offers: 'offers(filter: { territory: "reg:53" }, last: 5) { nodes { id } }',
      expect: ['off:online'],
    },
    {
      name: 'partner: its own condition is replaced',
      of: 'partner(id: "ccas")',
      offers: 'offers(filter: { partner: "we-ker" }) { nodes { id } }',
      expect: ['off:online'],
    },
    { name: 'the other conditions are not', of: 'partner(id: "we-ker")', offers, expect: [] },
  ];
  for (const { name, of, offers: list, expect: ids } of cases) {
    test(name, async () => {
      const { data } = await ask(catalogue, `{ it: ${of} { ${list} } }`);
      expect(data).toMatchObject({ it: { offers: { nodes: ids.map(id => ({ id })) } } });
    });
  }

  test('a cursor of Query.offers with the same condition goes on there', async () => {
    const all = catalogueOf([offer('a'), offer('b')]);
    const first = await ask(
      all,
      '{ offers(filter: { partner: ["ccas"] }, first: 1) { pageInfo { endCursor } } }',
    );
    const { offers } = first.data as { offers: { pageInfo: { endCursor: string } } };
    const { data } = await ask(
      all,
      'query ($after: String) { partner(id: "ccas") { offers(after: $after) { nodes { id } } } }',
      {
        variables: { after: offers.pageInfo.endCursor },
      },
    );
    expect(data).toEqual({ partner: { offers: { nodes: [{ id: 'off:b' }] } } });
  });
});

test('vocabularies: French labels, national codes, both ways', async () => {
  const { data } = await ask(
    catalogue,
    '{ axes { code label dataInclusion mednum activities { code axis { code } } } audiences { code label dataInclusion mednum } }',
  );
  const { axes, audiences } = data as {
    axes: { code: string; dataInclusion: string[]; activities: { axis: { code: string } }[] }[];
    audiences: unknown[];
  };
  expect(axes.map(({ code }) => code)).toEqual([
    'FREE_ACCESS',
    'DIGITAL_SUPPORT',
    'ACCESS_TO_RIGHTS',
    'NETWORK',
  ]);
  for (const { code, activities } of axes) for (const { axis } of activities) expect(axis.code).toBe(code);
  expect(axes.flatMap(({ activities }) => activities)).toHaveLength(13);
  expect(axes[0]?.dataInclusion).toContain('numerique--acquerir-un-equipement');
  expect(audiences).toHaveLength(16);
  expect(audiences[0]).toEqual({
    code: 'EVERYONE',
    label: 'Tous publics',
    dataInclusion: ['tous-publics'],
    mednum: [],
  });
});

test('an offer, with all that stands around it', async () => {
  const { data, errors } = await ask(
    catalogue,
    `{ offer(id: "off:cv") {
        axes { code } activities { code } audiences { code } partner { name url } place { name aliases postalCode territory { name } }
        contact { name role phone email }
        sessions { start end status seatsLeft place { id } attendance offer { id } }
        provenance { source { id } url licence key row fetchedAt updatedAt }
      } }`,
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    offer: {
      axes: [{ code: 'DIGITAL_SUPPORT' }, { code: 'ACCESS_TO_RIGHTS' }],
      activities: [{ code: 'GROUP_WORKSHOPS' }, { code: 'EMPLOYMENT_ACCESS' }],
      audiences: [{ code: 'YOUTH' }, { code: 'JOB_SEEKERS' }],
      partner: { name: 'We Ker', url: 'https://www.we-ker.org' },
      place: {
        name: 'ESC Champs-Manceaux (Aimé Césaire)',
        aliases: expect.arrayContaining(['ESC Bréquigny']),
        postalCode: '35200',
        territory: { name: 'Bréquigny' },
      },
      // A person is told only to professionals, and nobody is one yet: no error either.
      contact: null,
      sessions: [
        {
          start: '2026-11-24T14:00:00+01:00',
          end: '2026-11-24T16:00:00+01:00',
          status: 'FULL',
          seatsLeft: 0,
          place: { id: 'pla:esc-cleunay' },
          attendance: 'ON_SITE',
          offer: { id: 'off:cv' },
        },
      ],
      provenance: {
        source: { id: 'we-ker-agenda' },
        url: 'https://we-ker.example/cv',
        licence: 'etalab-2.0',
        key: 'cv',
        row: 3,
        fetchedAt: '2026-11-24T09:30:00+01:00',
        updatedAt: null,
      },
    },
  });
});

test('a source shows where it is read without its secrets', async () => {
  const { data } = await ask(
    catalogue,
    '{ source(id: "caf-permanences") { url connector partner { id sources { id } } } }',
  );
  expect(data).toEqual({
    source: {
      url: 'https://caf.example/caf-permanences',
      connector: 'caf',
      partner: { id: 'caf', sources: [{ id: 'caf-permanences' }] },
    },
  });
});

describe('refreshSource', () => {
  const asked: unknown[] = [];
  const write = { refresh: (...args: unknown[]) => void asked.push(args) };

  test.each(['refreshSource(id: "caf-permanences")', 'refreshSource(id: "nothing", force: true)'])(
    '%s is refused without a key',
    async field => {
      const { data } = await ask(catalogue, `mutation { ${field} { id } }`);
      expect(data).toEqual({ refreshSource: null });
      const errors = await errorsOf(catalogue, `mutation { ${field} { id } }`);
      expect(errors).toEqual([
        { code: 'UNAUTHENTICATED', message: expect.stringContaining('Authorization: Bearer') },
      ]);
    },
  );

  test.each([
    { field: 'refreshSource(id: "caf-permanences")', force: false },
    { field: 'refreshSource(id: "caf-permanences", force: true)', force: true },
  ])('$field with a key begins a reading', async ({ field, force }) => {
    asked.length = 0;
    const { data } = await ask(catalogue, `mutation { ${field} { id } }`, { write });
    expect(data).toEqual({ refreshSource: { id: 'caf-permanences' } });
    expect(asked).toEqual([[expect.objectContaining({ id: 'caf-permanences' }), { force }]]);
  });

  test('an unknown source is told with those that are known', async () => {
    const [error] = await errorsOf(catalogue, 'mutation { refreshSource(id: "cafe") { id } }', { write });
    expect(error?.code).toBe('BAD_USER_INPUT');
    expect(error?.message).toMatch(/"cafe": expected one of .*caf-permanences/);
  });
});

test('unknown names of the query are errors of the caller', async () => {
  expect(await errorsOf(catalogue, '{ offers(filter: { axis: SPORT }) { totalCount } }')).toHaveLength(1);
  expect(found(catalogue)).toHaveLength(2);
});
