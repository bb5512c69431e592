import type { Transaction } from 'kysely';
import type { Instant } from '../schema/offer.ts';
import type { Db } from './open.ts';
import { moment } from './records.ts';
import type { Database } from './tables.ts';
import { storable } from './texts.ts';

/** One document of a copy: the bytes as received, and the address or file name they came from. */
export interface Document {
  name: string;
  bytes: Uint8Array;
}

/** The documents of one reading, as received. */
export interface Copy {
  hash: string;
  documents: readonly Document[];
}

/** How many copies of each source are kept. */
const copiesKept = 5;

/** Keeps a copy, as a part of its harvest's transaction, and forgets the oldest ones of its source. */
export async function saveCopy(
  tx: Transaction<Database>,
  sourceId: string,
  copy: Copy,
  fetchedAt: Instant,
): Promise<void> {
  const { id } = await tx
    .insertInto('copies')
    .values({ sourceId, fetchedAt: moment(fetchedAt), hash: copy.hash })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const [position, document] of copy.documents.entries()) {
    await tx
      .insertInto('documents')
      .values({ copyId: id, position, name: storable(document.name), bytes: document.bytes })
      .execute();
  }
  await tx
    .deleteFrom('copies')
    .where('sourceId', '=', sourceId)
    .where('id', 'not in', eb =>
      eb
        .selectFrom('copies as kept')
        .select('kept.id')
        .where('kept.sourceId', '=', sourceId)
        .orderBy('kept.id', 'desc')
        .limit(copiesKept),
    )
    .execute();
}

/** The hash of the last copy of a source, null when there is none. */
export async function lastCopyHash(db: Db, sourceId: string): Promise<string | null> {
  const last = await db
    .selectFrom('copies')
    .select('hash')
    .where('sourceId', '=', sourceId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.hash ?? null;
}
