import type { Catalogue } from './catalogue.ts';

/** The catalogue being served, and the last ones: who reads page after page reads one revision to the end. */
export interface Revisions {
  readonly current: Catalogue;
  /** The catalogue of this revision, or the current one when it is no longer kept. */
  at(revision: number): Catalogue;
}

/** How long a catalogue is kept after it was replaced: time enough to read the next page. */
const keptFor = 30 * 60_000;
/** And how many offers the replaced ones may hold in all, which bounds their memory. */
const keptOffers = 100_000;

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
      kept = forgetOld([next, ...kept.filter(({ revision }) => revision !== next.revision)]);
    },
  };
}

/** The latest first; each was replaced when the one before it was made. */
function forgetOld(catalogues: readonly Catalogue[]): Catalogue[] {
  const [current, ...replaced] = catalogues;
  if (!current) return [];
  const kept = [current];
  let room = keptOffers;
  for (const [index, catalogue] of replaced.entries()) {
    const replacedAt = catalogues[index]?.updatedAt ?? current.updatedAt;
    room -= catalogue.offers.length;
    if (room < 0 || current.updatedAt - replacedAt > keptFor) break;
    kept.push(catalogue);
  }
  return kept;
}
