import type { PartnerWords } from '../connector.ts';
import type { DatedSession, Draft } from '../draft.ts';

/** A draft and the row it came from. */
export interface RowDraft {
  row: number | null;
  draft: Draft;
  words?: PartnerWords;
  /** What identifies the row in the feed, where it is another than the key of the offer. */
  rowKey?: string | null;
}

/**
 * One draft a key. Those that share a key and are dated one by one are one offer announced a date at a time, with the
 * words of the last updated; others are as many offers, told apart by `#2`, `#3`… in the order of the feed.
 */
export function mergeDrafts(drafts: readonly RowDraft[]): RowDraft[] {
  const byKey = Map.groupBy(drafts, ({ draft }) => draft.key);
  const taken = new Set(byKey.keys());
  return [...byKey.values()].flatMap(group => {
    const [first, ...others] = group;
    if (!first || others.length === 0) return group;
    if (group.every(({ draft }) => draft.dates.length > 0)) return [oneOffer(group, first)];
    return [first, ...others.map(twin => withOwnKey(twin, taken))];
  });
}

/** `x#2`, or the next number that no draft of the feed has as its key. */
function withOwnKey(twin: RowDraft, taken: Set<string>): RowDraft {
  const { draft } = twin;
  let number = 2;
  while (taken.has(`${draft.key}#${number}`)) number++;
  const key = `${draft.key}#${number}`;
  taken.add(key);
  return { ...twin, draft: { ...draft, key } };
}

function oneOffer(group: readonly RowDraft[], first: RowDraft): RowDraft {
  const latest = group.reduce(
    (best, one) => ((one.draft.updatedAt ?? 0) > (best.draft.updatedAt ?? 0) ? one : best),
    first,
  );
  const dates = group.flatMap(({ draft }) => draft.dates);
  return { ...first, draft: { ...latest.draft, dates: eachOnce(dates) } };
}

/** The same date announced twice is one session. */
function eachOnce(dates: readonly DatedSession[]): DatedSession[] {
  return [...new Map(dates.map(date => [JSON.stringify(date), date])).values()];
}
