import type { PageArgs } from '../../schema/filter.ts';
import { badInput } from '../badInput.ts';
import type { Cursor } from './cursor.ts';

/** A page of things in a total order (Relay Cursor Connections). */
export interface Page<T> {
  items: T[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

const defaultSize = 20;
export const maxSize = 100;

/** How many, and from which end. Too many, too few, or both ends at once is an error, never mended in silence. */
export function readPageArgs(args: PageArgs): { size: number; fromEnd: boolean } {
  if (args.first != null && args.last != null) {
    throw badInput(
      '`first` and `last` were given together: expected one of them, `first` to read from the start, `last` from the end.',
    );
  }
  const fromEnd = args.last != null;
  const size = args.first ?? args.last ?? defaultSize;
  checkSize(fromEnd ? 'last' : 'first', size);
  return { size, fromEnd };
}

/** Throws when a number of elements is not between 0 and 100. */
export function checkSize(name: string, size: number): void {
  if (size >= 0 && size <= maxSize) return;
  throw badInput(
    `\`${name}\` is ${size}: expected 0 to ${maxSize}. To read more, follow \`pageInfo.endCursor\` with \`after\`.`,
  );
}

/**
 * The part of a sorted list that lies between two cursors, then its first or last elements. What a cursor points at
 * need not be there any more: it is a place in the order, not an element.
 */
export function takePage<T>(
  sorted: readonly T[],
  { size, fromEnd }: { size: number; fromEnd: boolean },
  { after, before }: { after: Cursor | null; before: Cursor | null },
  compareTo: (item: T, cursor: Cursor) => number,
): Page<T> {
  const start = after ? firstIndex(sorted, item => compareTo(item, after) > 0) : 0;
  const end = before
    ? Math.max(
        start,
        firstIndex(sorted, item => compareTo(item, before) >= 0),
      )
    : sorted.length;
  const from = fromEnd ? Math.max(start, end - size) : start;
  const to = fromEnd ? end : Math.min(end, start + size);
  return { items: sorted.slice(from, to), hasPreviousPage: from > 0, hasNextPage: to < sorted.length };
}

/** Where a condition that holds for the end of a sorted list begins to hold. */
function firstIndex<T>(sorted: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  for (let high = sorted.length; low < high; ) {
    const middle = (low + high) >>> 1;
    const item = sorted[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
