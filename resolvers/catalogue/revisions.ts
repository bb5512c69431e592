import type { Catalogue } from './catalogue.ts';

/** The catalogue being served, and the last ones: who reads page after page reads one revision to the end. */
export interface Revisions {
  readonly current: Catalogue;
  /** The catalogue of this revision, or the current one when it is no longer kept. */
  at(revision: number): Catalogue;
}

/** How many catalogues are kept beside the current one. Sources that did not change are shared between them. */
const keptBehind = 3;

export function openRevisions(first: Catalogue): Revisions & { replace(next: Catalogue): void } {
  let kept: Catalogue[] = [first];
  let current = first;
  return {
    get current() {
      return current;
    },
    at: revision => kept.find(catalogue => catalogue.revision === revision) ?? current,
    replace: next => {
      current = next;
      kept = [next, ...kept.filter(({ revision }) => revision !== next.revision)].slice(0, keptBehind + 1);
    },
  };
}
