import { describe, expect, test } from 'vitest';
import { foldName } from '../../connectors/places/foldName.ts';
import {
  communeOfPostalCode,
  formerPositions,
  knownCommunes,
  knownPlaces,
  knownTerritories,
  quartierNames,
  townsElsewhere,
} from '../../schema/gazetteer/index.ts';
import { knownPartners } from '../../schema/partners.ts';
import type { TerritoryLevel } from '../../schema/territory.ts';

const territories = new Map(knownTerritories.map(territory => [territory.id, territory]));
const places = new Map(knownPlaces.map(place => [place.id, place]));
const levelOf = (id: string | null) => (id === null ? undefined : territories.get(id)?.level);

describe('territories', () => {
  const levels: Record<TerritoryLevel, { id: RegExp; parent: TerritoryLevel | undefined; count: number }> = {
    COUNTRY: { id: /^fr$/, parent: undefined, count: 1 },
    REGION: { id: /^reg:\d\d$/, parent: 'COUNTRY', count: 18 },
    DEPARTMENT: { id: /^dep:(\d\d|2[AB]|97\d)$/, parent: 'REGION', count: 101 },
    EPCI: { id: /^epci:\d{9}$/, parent: 'DEPARTMENT', count: 1 },
    COMMUNE: { id: /^com:\d{5}$/, parent: 'EPCI', count: 1 },
    QUARTIER: { id: /^qua:35238-\d+$/, parent: 'COMMUNE', count: 12 },
    ESC: { id: /^esc:[a-z-]+$/, parent: 'COMMUNE', count: 6 },
  };

  for (const [level, { id, parent, count }] of Object.entries(levels)) {
    test(`${level}: ${count}, their ids say their level, their parents are ${parent ?? 'none'}`, () => {
      const own = knownTerritories.filter(territory => territory.level === level);
      expect(own).toHaveLength(count);
      for (const territory of own) {
        expect(territory.id).toMatch(id);
        expect(levelOf(territory.parentId)).toBe(parent);
      }
    });
  }

  test('no id twice, no name twice at one level', () => {
    expect(territories.size).toBe(knownTerritories.length);
    const names = knownTerritories.map(({ level, name }) => `${level} ${foldName(name)}`);
    expect(new Set(names).size).toBe(names.length);
  });

  test('a parent stands before its children', () => {
    const seen = new Set<string>();
    for (const { id, parentId } of knownTerritories) {
      if (parentId !== null) expect(seen).toContain(parentId);
      seen.add(id);
    }
  });

  test('an ESC covers quartiers of its commune and stands at a known place; nothing else covers', () => {
    for (const { level, parentId, covers, seatId } of knownTerritories) {
      if (level !== 'ESC') {
        expect({ covers, seatId }).toEqual({ covers: [], seatId: null });
        continue;
      }
      expect(covers.length).toBeGreaterThan(0);
      for (const id of covers) expect(territories.get(id)).toMatchObject({ level: 'QUARTIER', parentId });
      expect(covers).toContain(places.get(seatId ?? '')?.territoryId);
    }
  });

  test('no quartier is covered by two ESC', () => {
    const covered = knownTerritories.flatMap(({ covers }) => covers);
    expect(new Set(covered).size).toBe(covered.length);
  });
});

describe('communes known by name', () => {
  test('those of Ille-et-Vilaine, 43 of them in Rennes Métropole, each once, under a known territory', () => {
    expect(knownCommunes).toHaveLength(332);
    expect(knownCommunes.filter(({ parentId }) => parentId === 'epci:243500139')).toHaveLength(43);
    expect(new Set(knownCommunes.map(({ id }) => id)).size).toBe(332);
    for (const { id, parentId, postalCodes } of knownCommunes) {
      expect(id).toMatch(/^com:35\d{3}$/);
      expect(['DEPARTMENT', 'EPCI']).toContain(levelOf(parentId));
      expect(postalCodes.join(' ')).toMatch(/^35\d{3}( 35\d{3})*$/);
    }
  });

  test('Rennes has three postal codes, all its own', () => {
    const codes = [...communeOfPostalCode].filter(([, id]) => id === 'com:35238').map(([code]) => code);
    expect(codes.toSorted()).toEqual(['35000', '35200', '35700']);
    expect(communeOfPostalCode.get('35510')).toBe('com:35051');
    expect(communeOfPostalCode.get('35270')).toBeUndefined();
  });

  test('towns elsewhere are in known departments other than Ille-et-Vilaine', () => {
    for (const { departmentId } of townsElsewhere) {
      expect(levelOf(departmentId)).toBe('DEPARTMENT');
      expect(departmentId).not.toBe('dep:35');
    }
  });

  test('every quartier has its names, and no name is that of two', () => {
    const quartiers = knownTerritories.filter(({ level }) => level === 'QUARTIER').map(({ id }) => id);
    expect(quartierNames.map(({ id }) => id)).toEqual(quartiers);
    const names = quartierNames.flatMap(({ names }) => [...new Set(names.map(foldName))]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('places', () => {
  test('former positions are those of known places, in Rennes', () => {
    for (const { placeId, latitude, longitude } of formerPositions) {
      expect(places.has(placeId)).toBe(true);
      expect(Math.abs(latitude - 48.11)).toBeLessThan(0.05);
      expect(Math.abs(longitude + 1.68)).toBeLessThan(0.07);
    }
  });

  test.each(knownPlaces)('$id stands in a known territory, in the commune of its postal code', place => {
    expect(place.id).toMatch(/^pla:[a-z0-9-]+$/);
    const { id, parentId } = territories.get(place.territoryId) ?? {};
    expect([id, parentId]).toContain(communeOfPostalCode.get(place.postalCode ?? ''));
    expect(place.latitude === null).toBe(place.longitude === null);
    // Where Rennes is, so that latitude and longitude are not swapped.
    if (place.latitude !== null) expect(Math.abs(place.latitude - 48.11)).toBeLessThan(0.05);
    if (place.longitude !== null) expect(Math.abs(place.longitude + 1.68)).toBeLessThan(0.07);
  });

  test('no id twice', () => expect(places.size).toBe(knownPlaces.length));

  test('no two places have one name', () => {
    const owners = new Map<string, string>();
    for (const { id, name, aliases } of knownPlaces) {
      for (const alias of new Set([name, ...aliases].map(foldName))) {
        expect(owners.get(alias), `« ${alias} » is also ${id}`).toBeUndefined();
        owners.set(alias, id);
      }
    }
  });

  test('no two places have one address, old ones included', () => {
    const addresses = knownPlaces.flatMap(({ address, formerAddresses }) => [
      ...new Set([address ?? '', ...formerAddresses].map(foldName)),
    ]);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

test('partners: no id twice, all are slugs', () => {
  expect(new Set(knownPartners.map(({ id }) => id)).size).toBe(knownPartners.length);
  for (const { id } of knownPartners) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});
