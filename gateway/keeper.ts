import { buildCatalogue } from '../resolvers/catalogue/build.ts';
import { type KeptRevisions, keepRevisions } from '../resolvers/catalogue/revisions.ts';
import { openZone } from '../resolvers/zone.ts';
import type { Db } from '../store/open.ts';
import {
  readPlaces,
  readRevision,
  readSourceOffers,
  readTerritories,
  type SourceOffers,
} from '../store/readCatalogue.ts';
import type { Configuration } from './configuration.ts';

/** The catalogue being served, rebuilt from the store source by source. */
export interface CatalogueKeeper extends Pick<KeptRevisions, 'snapshot'> {
  /** Takes up what was committed for a source: a new revision. One at a time, in the order they are asked for. */
  reload(sourceId: string): Promise<void>;
}

export async function keepCatalogue(db: Db, configuration: Configuration): Promise<CatalogueKeeper> {
  const { sources, partners, territory, timezone } = configuration;
  const zone = openZone(timezone);
  const kept = new Map<string, SourceOffers>();

  const readSource = async (sourceId: string): Promise<void> => {
    const offers = await readSourceOffers(db, sourceId);
    if (offers) kept.set(sourceId, offers);
  };
  const build = async () => {
    const { revision, updatedAt } = await readRevision(db);
    const places = await readPlaces(db);
    const territories = await readTerritories(db);
    const ofSources = sources.flatMap(({ id }) => kept.get(id) ?? []);
    return buildCatalogue({
      revision,
      updatedAt,
      zone,
      territory,
      sources,
      partners,
      places,
      territories,
      kept: ofSources,
    });
  };

  for (const { id } of sources) await readSource(id);
  const revisions = keepRevisions(await build());
  let last: Promise<void> = Promise.resolve();
  return {
    snapshot: revisions.snapshot,
    reload: sourceId => {
      const reloaded = last.then(async () => {
        await readSource(sourceId);
        revisions.replace(await build());
      });
      // One that fails is told to who asked for it, and does not stop the next.
      last = reloaded.catch(() => undefined);
      return reloaded;
    },
  };
}
