import { sql } from 'kysely';
import type { Contact, Instant, Offer, Session } from '../schema/offer.ts';
import type { Place, Territory } from '../schema/territory.ts';
import type { Db } from './open.ts';

/** What is kept of one source and served: the offers that it still publishes, with their sessions. */
export interface SourceOffers {
  sourceId: string;
  /** When the feed that carries them was last fetched and applied. */
  fetchedAt: Instant;
  offers: Offer[];
  /** In order of time. */
  sessions: Session[];
}

/** Null before the source's first applied reading. */
export async function readSourceOffers(db: Db, sourceId: string): Promise<SourceOffers | null> {
  const source = await db
    .selectFrom('sources')
    .select('fetchedAt')
    .where('id', '=', sourceId)
    .executeTakeFirst();
  if (!source) return null;
  const offers = await db
    .selectFrom('offers')
    .selectAll()
    .where('sourceId', '=', sourceId)
    .where('withdrawnAt', 'is', null)
    .orderBy('id')
    .execute();
  const sessions = await db
    .selectFrom('sessions')
    .innerJoin('offers', 'offers.id', 'sessions.offerId')
    .selectAll('sessions')
    .where('offers.sourceId', '=', sourceId)
    .where('offers.withdrawnAt', 'is', null)
    .orderBy('sessions.start')
    .orderBy('sessions.id')
    .execute();
  return { sourceId, fetchedAt: source.fetchedAt, offers, sessions };
}

export function readPlaces(db: Db): Promise<Place[]> {
  return db.selectFrom('places').selectAll().orderBy('id').execute();
}

export function readTerritories(db: Db): Promise<Territory[]> {
  return db.selectFrom('territories').selectAll().orderBy('id').execute();
}

/** The version of what is served; it moves with every harvest. */
export function readRevision(db: Db): Promise<{ revision: number; updatedAt: Instant }> {
  return db.selectFrom('hub').selectAll().executeTakeFirstOrThrow();
}

/** The people of these offers: for those who may know them. */
export async function readContacts(db: Db, offerIds: readonly string[]): Promise<Map<string, Contact>> {
  const contacts = await db
    .selectFrom('contacts')
    .selectAll()
    .where(
      'offerId',
      'in',
      sql<string>`(select jsonb_array_elements_text(${JSON.stringify(offerIds)}::jsonb))`,
    )
    .execute();
  return new Map(contacts.map(({ offerId, ...contact }) => [offerId, contact]));
}
