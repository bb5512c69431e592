import type { Transaction } from 'kysely';
import { type Place, type Territory, territoryLevels } from '../schema/territory.ts';
import { upsertRecords } from './records.ts';
import { tables } from './recordTables.ts';
import type { Database } from './tables.ts';

/** Territories, and the places that stand in them or in known ones. Parents that are not known must be given too. */
export interface Whereabouts {
  territories: readonly Territory[];
  places: readonly Place[];
}

/**
 * Keeps territories and places, which sources share, a part of the caller's transaction. Always in one order, parents
 * first: two harvests that wrote the same places in different orders would each wait for the other for ever.
 */
export async function savePlaces(
  tx: Transaction<Database>,
  { territories, places }: Whereabouts,
): Promise<void> {
  await upsertRecords(tx, tables.territories, territories.toSorted(byLevel));
  await upsertRecords(tx, tables.places, places.toSorted(byId));
}

function byLevel(one: Territory, other: Territory): number {
  return territoryLevels.indexOf(one.level) - territoryLevels.indexOf(other.level) || byId(one, other);
}

function byId(one: { id: string }, other: { id: string }): number {
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}
