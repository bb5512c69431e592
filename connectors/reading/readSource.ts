import type { Instant } from '../../schema/offer.ts';
import type { Source } from '../../schema/source.ts';
import type { Document } from '../connector.ts';
import type { Reading } from './read.ts';
import type { Read } from './readingThreads.ts';

/** What reading a source needs of the hub. */
export interface ReadingContext {
  read: Read;
  timezone: string;
}

/** What the documents of a source say at a moment. Throws `FeedError` when they cannot be read. */
export function readSource(
  { id, partner, territory, connector }: Source,
  documents: readonly Document[],
  now: Instant,
  { read, timezone }: ReadingContext,
): Promise<Reading> {
  const plain = documents.map(({ name, bytes }) => ({ name, bytes }));
  return read({ connector, documents: plain, facts: { id, partner, territory, timezone }, now });
}
