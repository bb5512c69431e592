import type { Transaction } from 'kysely';
import type { Contact, Instant, Offer, Session } from '../schema/offer.ts';
import { sessionIdsOf } from './identity.ts';
import { type KeptOffer, recognise } from './recognise.ts';
import { moment, upsertRecords } from './records.ts';
import { tables } from './recordTables.ts';
import { savePlaces, type Whereabouts } from './savePlaces.ts';
import { letOthers, spread } from './steps.ts';
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
  const ids = await spread(recognise(sourceId, [...kept.values()], harvested.offers));
  const { offers, sessions } = asThemselves(harvested, ids);
  await letOthers();
  await upsertRecords(tx, tables.offers, offers, offer => ({
    ...offer,
    withdrawnAt: null,
    changedAt: changedAt(kept.get(offer.id), offer, now),
  }));
  const withdrawn = await withdrawOthers(tx, sourceId, offers, now);
  await letOthers();
  await replaceSessions(tx, sourceId, sessions);
  await letOthers();
  await replaceContacts(tx, sourceId, offers);
  await letOthers();
  const added = offers.filter(offer => !kept.has(offer.id)).length;
  const differing = offers.filter(offer => differs(kept.get(offer.id), offer)).length;
  return { added, changed: differing - added, withdrawn };
}

/** The offers and sessions under the ids that they are known by: most are, since a reading names them by their keys. */
function asThemselves(
  { offers, sessions }: Harvested,
  ids: readonly string[],
): Pick<Harvested, 'offers' | 'sessions'> {
  const others = offers.flatMap(({ id }, index) =>
    ids[index] === id ? [] : [[id, ids[index] ?? id] as const],
  );
  if (others.length === 0) return { offers, sessions };
  const renamed = new Map(others);
  const named = Map.groupBy(
    sessions.filter(({ offerId }) => renamed.has(offerId)),
    ({ offerId }) => renamed.get(offerId) ?? offerId,
  );
  return {
    offers: offers.map(offer => ({ ...offer, id: renamed.get(offer.id) ?? offer.id })),
    sessions: [
      ...sessions.filter(({ offerId }) => !renamed.has(offerId)),
      ...[...named].flatMap(([offerId, own]) => {
        const ids = sessionIdsOf(offerId, own);
        return own.map((session, index) => ({ ...session, offerId, id: ids[index] ?? session.id }));
      }),
    ],
  };
}

/** How many are read at a time: the event loop is held for no longer. */
const page = 2000;

async function keptOffers(tx: Transaction<Database>, sourceId: string): Promise<Map<string, KeptOffer>> {
  const kept = new Map<string, KeptOffer>();
  for (let last = ''; ; ) {
    const offers = await tx
      .selectFrom('offers')
      .select(['id', 'key', 'title', 'kind', 'placeId', 'openingHours', 'hash', 'changedAt', 'withdrawnAt'])
      .where('sourceId', '=', sourceId)
      .where('id', '>', last)
      .orderBy('id')
      .limit(page)
      .execute();
    for (const offer of offers) kept.set(offer.id, offer);
    if (offers.length < page) return kept;
    last = offers.at(-1)?.id ?? '';
  }
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
