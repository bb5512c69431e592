import type { Transaction } from 'kysely';
import type { Instant } from '../schema/offer.ts';
import type { Db } from './open.ts';
import { moment } from './records.ts';
import type { Database } from './tables.ts';
import { storable } from './texts.ts';

/** The bytes as received, and the address or file name they came from. */
export interface Document {
  name: string;
  bytes: Uint8Array;
}

/** A document with what asking for it again needs. */
export interface Received extends Document {
  /** Digest of what was asked: the same request may be answered by « not modified ». Null where it is not known. */
  request: string | null;
  /** What its server calls this version of it (`ETag`, `Last-Modified`), null where it does not say. */
  etag: string | null;
  lastModified: string | null;
}

/** The documents of one reading, as received. */
export interface Copy {
  hash: string;
  documents: readonly Received[];
}

/** How many copies of each source are kept, beside the one that is served. */
const copiesKept = 5;

/**
 * Keeps a copy, as a part of its harvest's transaction, and forgets the oldest ones of its source. One with the hash of
 * the last is that one: only what its server calls it may have changed; nor is one that is kept already kept twice. Returns
 * the id of the copy.
 */
export async function saveCopy(
  tx: Transaction<Database>,
  sourceId: string,
  copy: Copy | KeptCopy,
  fetchedAt: Instant,
): Promise<number> {
  if ('id' in copy) return copy.id;
  const last = await lastOf(tx, sourceId);
  if (last?.hash === copy.hash) {
    await renameVersions(tx, last.id, copy);
    return last.id;
  }
  const { id } = await tx
    .insertInto('copies')
    .values({ sourceId, fetchedAt: moment(fetchedAt), hash: copy.hash })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const [position, document] of copy.documents.entries()) {
    const { bytes } = document;
    await tx
      .insertInto('documents')
      .values({ copyId: id, position, name: storable(document.name), bytes, ...versionOf(document) })
      .execute();
  }
  return id;
}

/** The last copy of a source that was received, whatever was made of it; null when there is none. */
export async function lastCopy(db: Db, sourceId: string): Promise<Copy | null> {
  const last = await lastOf(db, sourceId);
  return last ? { hash: last.hash, documents: await documentsOf(db, last.id) } : null;
}

/** The copy that is served, and as of when its sessions are known. */
export interface AppliedCopy {
  id: number;
  fetchedAt: Instant;
  expandedAt: Instant;
}

/** Null when nothing was applied yet. */
export async function appliedCopy(db: Db, sourceId: string): Promise<AppliedCopy | null> {
  const source = await db
    .selectFrom('sources')
    .select(['copyId', 'fetchedAt', 'expandedAt'])
    .where('id', '=', sourceId)
    .executeTakeFirst();
  if (!source?.copyId) return null;
  const { copyId: id, fetchedAt, expandedAt } = source;
  return { id, fetchedAt, expandedAt: expandedAt ?? fetchedAt };
}

/** A copy that is kept, and when the source last answered with it, as far as is known. */
export type KeptCopy = Pick<AppliedCopy, 'id' | 'fetchedAt'>;

/**
 * What of a source can be read again, oldest first: the copy that is served, and the last received when it is another,
 * whose reading failed or was refused.
 */
export async function copiesToReplay(db: Db, sourceId: string): Promise<KeptCopy[]> {
  const served = await appliedCopy(db, sourceId);
  const last = await lastOf(db, sourceId);
  return [served, last?.id === served?.id ? null : last].filter(copy => copy != null);
}

/** The documents of a copy, in order. */
export function documentsOf(db: Db, copyId: number): Promise<Received[]> {
  return db
    .selectFrom('documents')
    .select(['name', 'bytes', 'request', 'etag', 'lastModified'])
    .where('copyId', '=', copyId)
    .orderBy('position')
    .execute();
}

/** Forgets the oldest copies of a source; never the one that is served. */
export async function forgetOldCopies(tx: Transaction<Database>, sourceId: string): Promise<void> {
  const latest = tx
    .selectFrom('copies as kept')
    .select('kept.id')
    .where('kept.sourceId', '=', sourceId)
    .orderBy('kept.id', 'desc')
    .limit(copiesKept);
  const served = tx
    .selectFrom('sources')
    .select('copyId')
    .where('id', '=', sourceId)
    .where('copyId', 'is not', null);
  await tx
    .deleteFrom('copies')
    .where('sourceId', '=', sourceId)
    .where('id', 'not in', latest)
    .where('id', 'not in', served)
    .execute();
}

function lastOf(db: Db | Transaction<Database>, sourceId: string) {
  return db
    .selectFrom('copies')
    .select(['id', 'hash', 'fetchedAt'])
    .where('sourceId', '=', sourceId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

async function renameVersions(tx: Transaction<Database>, copyId: number, copy: Copy): Promise<void> {
  for (const [position, document] of copy.documents.entries()) {
    await tx
      .updateTable('documents')
      .set(versionOf(document))
      .where('copyId', '=', copyId)
      .where('position', '=', position)
      .execute();
  }
}

function versionOf({ request, etag, lastModified }: Received): Omit<Received, keyof Document> {
  return { request, etag: etag && storable(etag), lastModified: lastModified && storable(lastModified) };
}
