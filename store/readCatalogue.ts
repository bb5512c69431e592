import { sql, type Transaction } from 'kysely';
import type { Contact, Instant, Offer, Session } from '../schema/offer.ts';
import type { Place, Territory } from '../schema/territory.ts';
import type { Db } from './open.ts';
import type { Database } from './tables.ts';
import { textSet } from './texts.ts';

/** What is kept of one source and served: the offers that it still publishes, with their sessions. */
export interface SourceOffers {
  sourceId: string;
  /** When the feed that carries them was last fetched and applied. */
  fetchedAt: Instant;
  /** The same revision is the same offers. */
  revision: number;
  offers: Offer[];
  /** Those of an offer side by side, in order of time. */
  sessions: Session[];
}

/** All that is served, at one moment: what a catalogue is made of. */
export interface KeptCatalogue {
  revision: number;
  updatedAt: Instant;
  territories: Territory[];
  places: Place[];
  /** Those asked for that were read at least once. */
  sources: SourceOffers[];
}

/**
 * One moment of what is kept, whatever is harvested meanwhile. Of the sources in `known` that did not change since,
 * what is given there is taken and nothing is read.
 */
export async function readCatalogue(
  db: Db,
  sourceIds: readonly string[],
  known: readonly SourceOffers[] = [],
): Promise<KeptCatalogue> {
  // The embedded store knows no isolation level and needs none: its transactions are one after the other.
  const snapshot = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
  return snapshot.execute(async tx => {
    const hub = await tx.selectFrom('hub').selectAll().executeTakeFirstOrThrow();
    const territories = await tx.selectFrom('territories').selectAll().orderBy('id').execute();
    const places = await tx.selectFrom('places').selectAll().orderBy('id').execute();
    const read = await tx.selectFrom('sources').selectAll().where('id', 'in', textSet(sourceIds)).execute();
    const sources: SourceOffers[] = [];
    for (const { id, fetchedAt, revision } of read) {
      const same = known.find(source => source.sourceId === id && source.revision === revision);
      sources.push(same ?? { sourceId: id, fetchedAt, revision, ...(await publishedBy(tx, id)) });
    }
    return { ...hub, territories, places, sources };
  });
}

/** How many sessions are read at a time, about: what a database answers is unpacked in one go, and nothing else is done meanwhile. */
const pageOfSessions = 1500;

async function publishedBy(tx: Transaction<Database>, sourceId: string) {
  const offers: Offer[] = [];
  const sessions: Session[] = [];
  // As many offers as hold a page of sessions, as those just read showed.
  let several = 100;
  for (;;) {
    const page = await offersAfter(tx, sourceId, offers.at(-1)?.id ?? '', several);
    const theirs = await sessionsOf(tx, page);
    offers.push(...page);
    for (const session of theirs) sessions.push(session);
    if (page.length < several) return { offers, sessions };
    several = Math.ceil(
      Math.min(300, several * 2, (page.length * pageOfSessions) / Math.max(1, theirs.length)),
    );
  }
}

/** The people of these offers: for those who may know them. */
export async function readContacts(db: Db, offerIds: readonly string[]): Promise<Map<string, Contact>> {
  const contacts = await db
    .selectFrom('contacts')
    .selectAll()
    .where('offerId', 'in', textSet(offerIds))
    .execute();
  return new Map(contacts.map(({ offerId, ...contact }) => [offerId, contact]));
}

function offersAfter(
  tx: Transaction<Database>,
  sourceId: string,
  id: string,
  several: number,
): Promise<Offer[]> {
  return tx
    .selectFrom('offers')
    .selectAll()
    .where('sourceId', '=', sourceId)
    .where('withdrawnAt', 'is', null)
    .where('id', '>', id)
    .orderBy('id')
    .limit(several)
    .execute();
}

function sessionsOf(tx: Transaction<Database>, offers: readonly Offer[]): Promise<Session[]> {
  return (
    tx
      .selectFrom('sessions')
      .selectAll()
      // Each by the index: of a set, a database without statistics may read the whole table for every page.
      .where('offerId', '=', sql<string>`any(array(${textSet(offers.map(({ id }) => id))}))`)
      .orderBy('offerId')
      .orderBy('start')
      .orderBy('id')
      .execute()
  );
}
