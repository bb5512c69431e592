import { describe, expect, test } from 'vitest';
import { ask, at, catalogueOf, found, foundSessions, now, offer } from './world.ts';

const twin = { title: 'Atelier tablette', placeId: 'pla:esc-maurepas', sessions: ['2026-11-25 14:00-16:00'] };

const catalogue = catalogueOf(
  [
    offer('twin-1', twin),
    offer('twin-2', { ...twin, sourceId: 'arcs-ateliers' }),
    offer('over', { sessions: ['2026-11-20 14:00-16:00'] }),
    offer('terminal', { kind: 'SELF_SERVICE', sessions: ['2026-11-25 09:00-12:00'] }),
    offer('called-off', { sessions: [{ when: '2026-11-26 09:00-12:00', status: 'CANCELLED' }] }),
    offer('by-appointment'),
  ],
  { revision: 42, updatedAt: at('2026-11-24 09:00') },
);

test('the hub tells its version, its territory and its zone', async () => {
  const { data } = await ask(catalogue, '{ hub { revision updatedAt timezone territory { name level } } }');
  expect(data).toEqual({
    hub: {
      revision: '42',
      updatedAt: '2026-11-24T09:00:00+01:00',
      timezone: 'Europe/Paris',
      territory: { name: 'Rennes', level: 'COMMUNE' },
    },
  });
});

test('its counts are those of offers and sessions without a filter', async () => {
  const query = '{ hub { offerCount sessionCount } offers { totalCount } sessions { totalCount } }';
  for (const moment of [now, at('2026-11-25 13:00'), at('2027-01-01 00:00')]) {
    const { data } = await ask(catalogue, query, { now: moment });
    const offers = found(catalogue, {}, {}, moment).length;
    const sessions = foundSessions(catalogue, {}, moment).length;
    expect(data).toEqual({
      hub: { offerCount: offers, sessionCount: sessions },
      offers: { totalCount: offers },
      sessions: { totalCount: sessions },
    });
  }
  expect(found(catalogue)).toEqual(['terminal', 'twin-1', 'by-appointment', 'called-off']);
  expect(foundSessions(catalogue)).toEqual(['twin-1-1', 'called-off-1']);
});

describe('horizon: 120 local days after the midnight that began today', () => {
  const cases = [
    { moment: '2026-11-24 09:30', expect: '2027-03-24T00:00:00+01:00' },
    { moment: '2026-11-24 00:00', expect: '2027-03-24T00:00:00+01:00' },
    { moment: '2026-11-24 23:59', expect: '2027-03-24T00:00:00+01:00' },
    // Beyond the change of hour of 28 March 2027.
    { moment: '2026-11-28 09:30', expect: '2027-03-28T00:00:00+01:00' },
    { moment: '2026-11-29 09:30', expect: '2027-03-29T00:00:00+02:00' },
    { moment: '2027-03-28 12:00', expect: '2027-07-26T00:00:00+02:00' },
    { moment: '2026-10-25 12:00', expect: '2027-02-22T00:00:00+01:00' },
  ];
  for (const { moment, expect: horizon } of cases) {
    test(moment, async () => {
      const { data } = await ask(catalogue, '{ hub { horizon } }', { now: at(moment) });
      expect(data).toEqual({ hub: { horizon } });
    });
  }
});
