import DataLoader from 'dataloader';
import type { Finding, Harvest } from '../schema/source.ts';
import { findingsOf, lastHarvests } from '../store/harvests.ts';
import type { Db } from '../store/open.ts';

interface HarvestsKey {
  sourceId: string;
  first: number;
}

interface FindingsKey {
  harvestId: number;
  severity: Finding['severity'];
  first: number;
}

/** One query of the database for all that a request asks of one kind. */
export interface Loaders {
  harvests: DataLoader<HarvestsKey, Harvest[], string>;
  findings: DataLoader<FindingsKey, Finding[], string>;
}

/** Made for each request: what it loads is not kept for the next. */
export function makeLoaders(db: Db): Loaders {
  return {
    harvests: new DataLoader<HarvestsKey, Harvest[], string>(
      async keys => {
        const most = Math.max(...keys.map(({ first }) => first));
        const found = await lastHarvests(db, unique(keys.map(({ sourceId }) => sourceId)), most);
        return keys.map(({ sourceId, first }) => (found.get(sourceId) ?? []).slice(0, first));
      },
      { cacheKeyFn: ({ sourceId, first }) => `${sourceId} ${first}` },
    ),
    findings: new DataLoader<FindingsKey, Finding[], string>(
      async keys => {
        const most = Math.max(...keys.map(({ first }) => first));
        const found = await findingsOf(db, unique(keys.map(({ harvestId }) => harvestId)), most);
        return keys.map(({ harvestId, severity, first }) =>
          (found.get(harvestId) ?? []).filter(finding => finding.severity === severity).slice(0, first),
        );
      },
      { cacheKeyFn: ({ harvestId, severity, first }) => `${harvestId} ${severity} ${first}` },
    ),
  };
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
