import { GraphQLError } from 'graphql';
import type { Instant } from '../schema/offer.ts';
import type { Source } from '../schema/source.ts';
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
  /** Counts what the query lists; throws `QUERY_TOO_LARGE` when that is more than one answer should hold. */
  spend(items: number): void;
  /** What a caller with a key may do; null without one. */
  write: Writes | null;
}

/** What can be asked of the hub beside answers. */
export interface Writes {
  /** Begins a reading of the source, and does not wait for it. `force` accepts one that looks wrong. */
  refresh(source: Source, options: { force: boolean }): void;
}

/** Offers and sessions that one query may list: 100 offers with 100 sessions each, five times over. */
const mostItems = 50_000;

export function queryContext(
  revisions: Revisions,
  now: Instant,
  load: Loaders,
  write: Writes | null,
): QueryContext {
  let spent = 0;
  const spend = (items: number): void => {
    spent += items;
    if (spent <= mostItems) return;
    throw new GraphQLError(
      `This query lists more than ${mostItems} offers and sessions: ask for smaller pages, or for fewer lists inside lists.`,
      { extensions: { code: 'QUERY_TOO_LARGE' } },
    );
  };
  return { revisions, catalogue: revisions.current, now, load, spend, write };
}
