import { createHash } from 'node:crypto';
import type { Session } from '../schema/offer.ts';

/**
 * The id of an offer first met under a key of its source. `again` counts those that were first met under the same key and
 * go by another one since.
 */
export function offerIdOf(sourceId: string, key: string, again = 0): string {
  return `off:${digest(sourceId, key, ...(again > 0 ? [`${again}`] : []))}`;
}

/** The ids of the sessions of an offer, in their order: one that moves stays itself, called by when it should have been. */
export function sessionIdsOf(
  offerId: string,
  sessions: readonly Pick<Session, 'start' | 'movedFrom'>[],
): string[] {
  const seen = new Map<number, number>();
  return sessions.map(({ start, movedFrom }) => {
    const moment = movedFrom ?? start;
    const twins = seen.get(moment) ?? 0;
    seen.set(moment, twins + 1);
    return `ses:${digest(offerId, `${moment}`, `${twins}`)}`;
  });
}

/** Sixteen hexadecimal digits that stand for these texts. */
export function digest(...texts: string[]): string {
  return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 16);
}
