import type { Transaction } from 'kysely';
import type { Contact, Instant, Offer, Session } from '../schema/offer.ts';
import { moment, upsertRecords } from './records.ts';
import { tables } from './recordTables.ts';
import { savePlaces, type Whereabouts } from './savePlaces.ts';
import type { Database } from './tables.ts';
import { textSet } from './texts.ts';

/** An offer as a reading found it, but for `changedAt`, which depends on what was kept. */
export interface HarvestedOffer extends Omit<Offer, 'changedAt'> {
  /** Of its content: the same hash is the same offer. */
  hash: string;
  contact: Contact | null;
}

/** All that one accepted reading of a source found, with the territories and places that offers and sessions name. */
export interface Harvested extends Whereabouts {
  fetchedAt: Instant;
  offers: readonly HarvestedOffer[];
  sessions: readonly Session[];
}

/** What a reading changed among the offers of its source. */
export interface Changes {
  added: number;
  changed: number;
  withdrawn: number;
}

/**
 * Makes the offers of a source those of a reading: the new are added, the changed updated, those gone withdrawn and
 * those back taken up as themselves. A part of the harvest's transaction.
 */
export async function applyHarvest(
  tx: Transaction<Database>,
  sourceId: string,
  harvested: Harvested,
  now: Instant,
): Promise<Changes> {
  const source = { id: sourceId, fetchedAt: harvested.fetchedAt };
  await upsertRecords(tx, tables.sources, [source]);
  await savePlaces(tx, harvested);
  const kept = await keptOffers(tx, sourceId);
  await upsertRecords(
    tx,
    tables.offers,
    harvested.offers.map(offer => ({
      ...offer,
      withdrawnAt: null,
      changedAt: changedAt(kept.get(offer.id), offer, now),
    })),
  );
  const withdrawn = await withdrawOthers(tx, sourceId, harvested.offers, now);
  await replaceSessions(tx, sourceId, harvested.sessions);
  await replaceContacts(tx, sourceId, harvested.offers);
  const added = harvested.offers.filter(offer => !kept.has(offer.id)).length;
  const differing = harvested.offers.filter(offer => differs(kept.get(offer.id), offer)).length;
  return { added, changed: differing - added, withdrawn };
}

type KeptOffer = Pick<Database['offers'], 'id' | 'hash' | 'changedAt' | 'withdrawnAt'>;

async function keptOffers(tx: Transaction<Database>, sourceId: string): Promise<Map<string, KeptOffer>> {
  const kept = await tx
    .selectFrom('offers')
    .select(['id', 'hash', 'changedAt', 'withdrawnAt'])
    .where('sourceId', '=', sourceId)
    .execute();
  return new Map(kept.map(offer => [offer.id, offer]));
}

function differs(kept: KeptOffer | undefined, offer: HarvestedOffer): boolean {
  return kept === undefined || kept.hash !== offer.hash || kept.withdrawnAt !== null;
}

/** The partner's own date when known, else when we saw its content change. */
function changedAt(kept: KeptOffer | undefined, offer: HarvestedOffer, now: Instant): Instant {
  return offer.updatedAt ?? (kept?.hash === offer.hash ? kept.changedAt : now);
}

async function withdrawOthers(
  tx: Transaction<Database>,
  sourceId: string,
  offers: readonly HarvestedOffer[],
  now: Instant,
): Promise<number> {
  const result = await tx
    .updateTable('offers')
    .set({ withdrawnAt: moment(now) })
    .where('sourceId', '=', sourceId)
    .where('withdrawnAt', 'is', null)
    .where('id', 'not in', textSet(offers.map(offer => offer.id)))
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

async function replaceSessions(
  tx: Transaction<Database>,
  sourceId: string,
  sessions: readonly Session[],
): Promise<void> {
  await tx
    .deleteFrom('sessions')
    .where('offerId', 'in', tx.selectFrom('offers').select('id').where('sourceId', '=', sourceId))
    .where('id', 'not in', textSet(sessions.map(session => session.id)))
    .execute();
  await upsertRecords(tx, tables.sessions, sessions);
}

async function replaceContacts(
  tx: Transaction<Database>,
  sourceId: string,
  offers: readonly HarvestedOffer[],
): Promise<void> {
  const contacts = offers.flatMap(offer => (offer.contact ? [{ ...offer.contact, offerId: offer.id }] : []));
  await tx
    .deleteFrom('contacts')
    .where('offerId', 'in', tx.selectFrom('offers').select('id').where('sourceId', '=', sourceId))
    .where('offerId', 'not in', textSet(contacts.map(contact => contact.offerId)))
    .execute();
  await upsertRecords(tx, tables.contacts, contacts);
}
