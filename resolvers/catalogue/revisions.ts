import type { Catalogue } from './catalogue.ts';

/** The catalogue being served, and the last ones: who reads page after page reads one revision to the end. */
export interface Revisions {
  readonly current: Catalogue;
  /** The catalogue of this revision, or the current one when it is no longer kept. */
  at(revision: number): Catalogue;
}

/** How many catalogues are kept beside the current one. Sources that did not change are shared between them. */
const keptBehind = 3;

/** The revisions as the gateway keeps them. */
export interface KeptRevisions {
  /** Those of this moment: what a query reads from start to end, whatever is replaced meanwhile. */
  snapshot(): Revisions;
  replace(next: Catalogue): void;
}

export function keepRevisions(first: Catalogue): KeptRevisions {
  let kept: readonly Catalogue[] = [first];
  return {
    snapshot: () => {
      const [current = first, ...others] = kept;
      return {
        current,
        at: revision => others.find(catalogue => catalogue.revision === revision) ?? current,
      };
    },
    replace: next => {
      kept = [next, ...kept.filter(({ revision }) => revision !== next.revision)].slice(0, keptBehind + 1);
    },
  };
}
