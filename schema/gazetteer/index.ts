import type { Territory } from '../territory.ts';
import { frenchTerritories } from './france.ts';
import { illeEtVilaineCommunes, type KnownCommune } from './illeEtVilaine.ts';
import { quartierNames, rennesTerritories } from './rennes.ts';
import { formerPositions, type KnownPlace, rennesPlaces } from './rennesPlaces.ts';
import { townsElsewhere } from './towns.ts';

export type { KnownCommune, KnownPlace };
export { formerPositions, quartierNames, townsElsewhere };

/** Every territory known without a feed, the widest first: a parent stands before its children. */
export const knownTerritories: readonly Territory[] = [...frenchTerritories, ...rennesTerritories];

/** Every place known without a feed. */
export const knownPlaces: readonly KnownPlace[] = rennesPlaces;

/** Communes known by name; one becomes a territory when a place is met there. */
export const knownCommunes: readonly KnownCommune[] = illeEtVilaineCommunes;

/** Postal codes that lie in one commune alone, with the id of that commune. */
export const communeOfPostalCode: ReadonlyMap<string, string> = new Map(
  knownCommunes.flatMap(({ id, postalCodes }) =>
    postalCodes.filter(isItsOwn).map((code): [string, string] => [code, id]),
  ),
);

function isItsOwn(code: string): boolean {
  return knownCommunes.filter(({ postalCodes }) => postalCodes.includes(code)).length === 1;
}
