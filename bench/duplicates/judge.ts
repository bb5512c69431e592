import { groupAnnouncements } from '../../resolvers/catalogue/groupAnnouncements.ts';
import { finish } from '../../store/steps.ts';
import { toCatalogueOffer } from './announcement.ts';
import type { LabelledPair } from './pairs.ts';

/** How the hub judges a set of pairs, each alone. */
export interface Judgement {
  pairs: number;
  /** Of which are the same. */
  same: number;
  precision: number;
  recall: number;
  /** Taken for the same, and not the same. */
  wrong: LabelledPair[];
  /** The same, and not recognised. */
  missed: LabelledPair[];
}

export function judge(pairs: readonly LabelledPair[]): Judgement {
  const judged = pairs.map(pair => ({ pair, isGrouped: isGrouped(pair) }));
  const count = (same: boolean, grouped: boolean) =>
    judged
      .filter(({ pair, isGrouped }) => pair.same === same && isGrouped === grouped)
      .map(({ pair }) => pair);
  const [right, wrong, missed] = [count(true, true), count(false, true), count(true, false)];
  return {
    pairs: pairs.length,
    same: right.length + missed.length,
    precision: right.length / Math.max(1, right.length + wrong.length),
    recall: right.length / Math.max(1, right.length + missed.length),
    wrong,
    missed,
  };
}

function isGrouped({ a, b }: LabelledPair): boolean {
  return finish(groupAnnouncements([toCatalogueOffer(a, 0), toCatalogueOffer(b, 1)])).length === 1;
}
