import type { Territory } from '../territory.ts';
import { frenchTerritories } from './france.ts';
import { type KnownPlace, rennesPlaces, rennesPostalCodes, rennesTerritories } from './rennes.ts';

export type { KnownPlace };

/** Every territory known without a feed, the widest first: a parent stands before its children. */
export const knownTerritories: readonly Territory[] = [...frenchTerritories, ...rennesTerritories];

/** Every place known without a feed. */
export const knownPlaces: readonly KnownPlace[] = rennesPlaces;

/** Postal codes that lie in one commune alone, with the id of that commune. */
export const communeOfPostalCode: ReadonlyMap<string, string> = new Map(
  rennesPostalCodes.map(code => [code, 'com:35238']),
);
