import { sql } from 'kysely';
import type { Instant } from '../schema/offer.ts';
import type { Db } from './open.ts';
import { moment } from './records.ts';

/** How much of a source is served: what a new reading is held against. */
export interface KeptOffers {
  /** Hash of the copy that it was read from; null when none was kept. */
  hash: string | null;
  /** How many are not over. */
  current: number;
  /** How many have a session that is not over. */
  dated: number;
}

/** Null when nothing of the source was ever applied. */
export async function keptOffers(db: Db, sourceId: string, now: Instant): Promise<KeptOffers | null> {
  const source = await db
    .selectFrom('sources')
    .leftJoin('copies', 'copies.id', 'sources.copyId')
    .select('copies.hash')
    .where('sources.id', '=', sourceId)
    .executeTakeFirst();
  if (!source) return null;
  const counts = await db
    .selectFrom('offers')
    .select(eb => {
      const isCurrent = eb.or([eb('until', 'is', null), eb('until', '>', moment(now))]);
      const toCome = eb
        .selectFrom('sessions')
        .select('sessions.id')
        .whereRef('sessions.offerId', '=', 'offers.id')
        .where(sql<Instant>`coalesce("end", start)`, '>', moment(now));
      return [
        eb.fn.countAll<number>().filterWhere(isCurrent).as('current'),
        eb.fn.countAll<number>().filterWhere(eb.exists(toCome)).as('dated'),
      ];
    })
    .where('sourceId', '=', sourceId)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirstOrThrow();
  return { ...source, ...counts };
}
