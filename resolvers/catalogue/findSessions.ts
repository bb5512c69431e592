import type { OfferFilter, PageArgs } from '../../schema/filter.ts';
import type { Instant } from '../../schema/offer.ts';
import { kinds } from '../../schema/vocabulary.ts';
import { members } from './bitset.ts';
import type { Catalogue, CatalogueSession } from './catalogue.ts';
import { checkFilter } from './checkFilter.ts';
import { type Connection, toConnection } from './connection.ts';
import { type Cursor, readCursor } from './cursor.ts';
import { listSignature } from './listSignature.ts';
import { matchOffers } from './matchOffers.ts';
import { readPageArgs, takePage } from './page.ts';
import type { Revisions } from './revisions.ts';
import { isAhead, isInTime, timeCondition } from './timeCondition.ts';

export interface SessionQuery extends PageArgs {
  filter?: OfferFilter | null;
}

/** A page of the sessions that meet a filter, in order of time. */
export function findSessions(
  revisions: Revisions,
  query: SessionQuery,
  now: Instant,
): Connection<CatalogueSession> {
  const filter = withoutOpeningHours(query.filter ?? {});
  const size = readPageArgs(query);
  const signature = listSignature('sessions', filter);
  const after = readCursor('after', query.after, signature);
  const before = readCursor('before', query.before, signature);
  const asOf = after ?? before ?? { now, revision: revisions.current.revision };
  const catalogue = revisions.at(asOf.revision);
  checkFilter(catalogue, filter);
  const sorted = matchSessions(catalogue, filter, asOf.now).sort(compare);
  const page = takePage(sorted, size, { after, before }, (session, cursor) =>
    compare(session, { start: Number(cursor.key), id: cursor.id }),
  );
  const toCursor = ({ start, id }: CatalogueSession): Cursor => ({
    now: asOf.now,
    revision: catalogue.revision,
    key: start,
    id,
  });
  return { ...toConnection(page, session => session, toCursor, signature), totalCount: sorted.length };
}

/**
 * The sessions not over of the offers that meet the filter: those that satisfy its conditions of time and take place,
 * or, where it has none, all of them, the cancelled and postponed ones too.
 */
export function matchSessions(catalogue: Catalogue, filter: OfferFilter, now: Instant): CatalogueSession[] {
  const condition = timeCondition(filter, now);
  const { first, all } = catalogue.sessions;
  const found: CatalogueSession[] = [];
  for (const ordinal of members(matchOffers(catalogue, filter, now))) {
    for (let at = first[ordinal] ?? 0; at < (first[ordinal + 1] ?? 0); at++) {
      const session = all[at];
      const holds = condition
        ? isInTime(catalogue.sessions, at, condition)
        : isAhead(catalogue.sessions, at, now);
      if (session && holds) found.push(session);
    }
  }
  return found;
}

/** Opening hours would drown the agenda: they are left out unless the filter asks for kinds. */
export function withoutOpeningHours(filter: OfferFilter): OfferFilter {
  if (filter.kind?.length) return filter;
  return { ...filter, kind: kinds.map(({ code }) => code).filter(code => code !== 'SELF_SERVICE') };
}

function compare(a: { start: number; id: string }, b: { start: number; id: string }): number {
  return a.start - b.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
