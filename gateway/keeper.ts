import { catalogueSteps } from '../resolvers/catalogue/build.ts';
import type { Catalogue } from '../resolvers/catalogue/catalogue.ts';
import { type KeptRevisions, keepRevisions } from '../resolvers/catalogue/revisions.ts';
import { openZone } from '../resolvers/zone.ts';
import type { Db } from '../store/open.ts';
import { readCatalogue, type SourceOffers } from '../store/readCatalogue.ts';
import { spread } from '../store/steps.ts';
import type { Configuration } from './configuration.ts';

/** The catalogue being served, rebuilt from the store source by source. */
export interface CatalogueKeeper extends Pick<KeptRevisions, 'snapshot'> {
  /** Takes up what was committed since: a new revision. One at a time. */
  reload(): Promise<void>;
}

export async function keepCatalogue(
  db: Db,
  {
    sources,
    partners,
    territory,
    timezone,
  }: Pick<Configuration, 'sources' | 'partners' | 'territory' | 'timezone'>,
): Promise<CatalogueKeeper> {
  const sourceIds = sources.map(({ id }) => id);
  const zone = openZone(timezone);
  let kept: readonly SourceOffers[] = [];

  const build = async (): Promise<Catalogue> => {
    const read = await readCatalogue(db, sourceIds, kept);
    kept = read.sources;
    return spread(catalogueSteps({ ...read, zone, territory, sources, partners, kept }));
  };

  const revisions = keepRevisions(await build());
  let last: Promise<void> = Promise.resolve();
  return {
    snapshot: revisions.snapshot,
    reload: () => {
      const reloaded = last.then(async () => revisions.replace(await build()));
      // One that fails is told to who asked for it, and does not stop the next.
      last = reloaded.catch(() => undefined);
      return reloaded;
    },
  };
}
