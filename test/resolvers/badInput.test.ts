import { describe, expect, test } from 'vitest';
import { ask, at, catalogueOf, errorsOf, found, offer } from './world.ts';

const catalogue = catalogueOf([offer('one', { sessions: ['2026-11-25 10:00-11:00'] })]);

describe('a value out of range is an error that says what was received and what is expected', () => {
  const rennes = 'latitude: 48.1, longitude: -1.7';
  const cases = [
    {
      filter: '{ near: { latitude: 90.1, longitude: 0 } }',
      says: 'near.latitude` is 90.1: expected -90 to 90',
    },
    { filter: '{ near: { latitude: -91, longitude: 0 } }', says: 'near.latitude' },
    { filter: '{ near: { latitude: 0, longitude: 180.5 } }', says: 'near.longitude' },
    { filter: '{ near: { latitude: 0, longitude: -181 } }', says: 'near.longitude' },
    { filter: `{ near: { ${rennes}, km: 0 } }`, says: 'near.km` is 0' },
    { filter: `{ near: { ${rennes}, km: -2 } }`, says: 'near.km' },
    { filter: `{ near: { ${rennes}, km: 201 } }`, says: 'at most 200' },
    { filter: '{ from: "1899-12-31T23:59:59+01:00" }', says: 'a year from 1900 to 2200' },
    { filter: '{ to: "2201-01-01T00:00:00Z" }', says: 'a year from 1900 to 2200' },
    {
      filter: '{ from: "2026-12-02T00:00:00Z", to: "2026-12-01T00:00:00Z" }',
      says: '`to` is not after `from`',
    },
    { filter: '{ from: "2026-12-01" }', says: 'RFC 3339 with an offset' },
  ];
  for (const { filter, says } of cases) {
    for (const list of ['offers', 'sessions']) {
      test(`${list}(filter: ${filter})`, async () => {
        const errors = await errorsOf(catalogue, `{ ${list}(filter: ${filter}) { totalCount } }`);
        expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message: expect.stringContaining(says) }]);
      });
    }
  }

  test.each([
    '{ near: { latitude: 90, longitude: 180, km: 200 } }',
    '{ near: { latitude: -90, longitude: -180, km: 0.001 } }',
    '{ from: "1900-01-01T00:00:00Z", to: "2200-12-31T23:59:59Z" }',
  ])('what is just within is taken: %s', async filter => {
    expect(await errorsOf(catalogue, `{ offers(filter: ${filter}) { totalCount } }`)).toEqual([]);
  });

  test('near is two kilometres unless said', async () => {
    const kleber = catalogueOf([offer('kleber', { placeId: 'pla:esc-centre' })]);
    const within = (latitude: number) =>
      ask(
        kleber,
        `{ offers(filter: { near: { latitude: ${latitude}, longitude: -1.672665 } }) { totalCount } }`,
      );
    // One degree of latitude is 111 km.
    expect(await within(48.1108 + 0.0179)).toEqual({ data: { offers: { totalCount: 1 } } });
    expect(await within(48.1108 + 0.0181)).toEqual({ data: { offers: { totalCount: 0 } } });
  });
});

describe('DateTime in: RFC 3339 with an offset', () => {
  const right = [
    { text: '2026-11-25T10:00:00+01:00', is: at('2026-11-25 10:00') },
    { text: '2026-11-25T09:00:00Z', is: at('2026-11-25 10:00') },
    { text: '2026-11-25t09:00:00z', is: at('2026-11-25 10:00') },
    { text: '2026-11-25 09:00:00.000Z', is: at('2026-11-25 10:00') },
    { text: '2026-11-25T04:00:00-05:00', is: at('2026-11-25 10:00') },
    { text: '2026-11-25T10:59:59.999+02:00', is: at('2026-11-25 10:00') - 1 },
    { text: '2028-02-29T00:00:00+01:00', is: at('2028-02-29 00:00') },
  ];
  const query = 'query ($to: DateTime) { offers(filter: { to: $to }) { totalCount } }';

  for (const { text, is } of right) {
    test(`${text}, in a variable and in the query`, async () => {
      const one = catalogueOf([offer('before', { sessions: ['2026-11-24 23:00'] }), offer('at')]);
      const moment = is - 1000;
      const expected = { data: { offers: { totalCount: found(one, { to: is }, {}, moment).length } } };
      expect(await ask(one, query, { variables: { to: text }, now: moment })).toEqual(expected);
      expect(await ask(one, `{ offers(filter: { to: "${text}" }) { totalCount } }`, { now: moment })).toEqual(
        expected,
      );
    });
  }

  const wrong = [
    '2026-11-25T10:00:00',
    '2026-11-25T10:00+01:00',
    '2026-11-25',
    '2026-02-29T10:00:00Z',
    '2026-11-31T10:00:00Z',
    '2026-13-01T10:00:00Z',
    '2026-11-00T10:00:00Z',
    '2026-11-25T24:00:00Z',
    '2026-11-25T10:60:00Z',
    '2026-11-25T10:00:00+0100',
    '2026-11-25T10:00:00+99:00',
    '0000-01-01T00:00:00Z',
    '+002026-11-25T10:00:00Z',
    'demain',
    '',
    1795597200000,
    true,
    ['2026-11-25T09:00:00Z'],
  ];
  for (const value of wrong) {
    test(`${JSON.stringify(value)} is an error, in a variable and in the query`, async () => {
      const error = [{ code: 'BAD_USER_INPUT', message: expect.stringMatching(/RFC 3339|a year from 1900/) }];
      expect(await errorsOf(catalogue, query, { variables: { to: value } })).toEqual(error);
      const literal = `{ offers(filter: { to: ${JSON.stringify(value)} }) { totalCount } }`;
      expect(await errorsOf(catalogue, literal)).toEqual(error);
    });
  }
});

describe('DateTime out: with the local offset of the hub', () => {
  const cases = [
    { when: '2026-11-25 10:00', expect: '2026-11-25T10:00:00+01:00' },
    { when: '2027-03-28 01:59', expect: '2027-03-28T01:59:00+01:00' },
    { when: '2027-03-28 03:00', expect: '2027-03-28T03:00:00+02:00' },
    { when: '2027-07-01 00:00', expect: '2027-07-01T00:00:00+02:00' },
    { when: '2027-10-31 03:00', expect: '2027-10-31T03:00:00+01:00' },
  ];
  for (const { when, expect: start } of cases) {
    test(start, async () => {
      const one = catalogueOf([offer('one', { sessions: [when] })]);
      const { data } = await ask(one, '{ offer(id: "off:one") { nextSession { start end } } }');
      expect(data).toEqual({ offer: { nextSession: { start, end: null } } });
    });
  }
});

test('variables and literals say the same', async () => {
  const variables = {
    filter: {
      kind: ['WORKSHOP'],
      weekday: 'WEDNESDAY',
      from: '2026-11-25T00:00:00+01:00',
      near: null,
      territory: ['fr'],
    },
    orderBy: 'TITLE',
    first: 1,
  };
  const asVariables = await ask(
    catalogue,
    `query ($filter: OfferFilter, $orderBy: OfferOrder!, $first: Int) {
      offers(filter: $filter, orderBy: $orderBy, first: $first) { nodes { id } pageInfo { endCursor } }
    }`,
    { variables },
  );
  const asLiterals = await ask(
    catalogue,
    `{ offers(
        filter: { kind: WORKSHOP, weekday: [WEDNESDAY], from: "2026-11-25T00:00:00+01:00", near: null, territory: "fr" }
        orderBy: TITLE, first: 1
      ) { nodes { id } pageInfo { endCursor } } }`,
  );
  expect(asVariables).toMatchObject({ data: { offers: { nodes: [{ id: 'off:one' }] } } });
  expect(asLiterals).toEqual(asVariables);
});
