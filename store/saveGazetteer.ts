import { knownPlaces, knownTerritories } from '../schema/gazetteer/index.ts';
import type { Db } from './open.ts';
import { savePlaces } from './savePlaces.ts';

/** Brings the territories and places that this version knows into the store: what it says of them is what is true. */
export async function saveGazetteer(db: Db): Promise<void> {
  await db
    .transaction()
    .execute(tx => savePlaces(tx, { territories: knownTerritories, places: knownPlaces }));
}
