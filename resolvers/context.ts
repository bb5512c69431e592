import type { Instant } from '../schema/offer.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import type { Revisions } from './catalogue/revisions.ts';
import type { Loaders } from './loaders.ts';

/** What one query reads: one revision, at one moment. */
export interface QueryContext {
  revisions: Revisions;
  catalogue: Catalogue;
  now: Instant;
  /** What is not in memory: reports of harvests. */
  load: Loaders;
}

export function queryContext(revisions: Revisions, now: Instant, load: Loaders): QueryContext {
  return { revisions, catalogue: revisions.current, now, load };
}
