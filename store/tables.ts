import type { Generated } from 'kysely';
import type { Contact, Instant, Offer, Session } from '../schema/offer.ts';
import type { Finding, Harvest } from '../schema/source.ts';
import type { Place, Territory } from '../schema/territory.ts';
import type { Received } from './copies.ts';

/**
 * The tables, in the words of the schema: a column `changed_at` is the property `changedAt` (`CamelCasePlugin`), a
 * `timestamptz` is milliseconds since 1970 UTC, `jsonb` and `text[]` are what they hold.
 */
export interface Database {
  offers: OffersTable;
  sessions: Session;
  contacts: ContactsTable;
  places: Place;
  territories: Territory;
  sources: SourcesTable;
  copies: CopiesTable;
  documents: DocumentsTable;
  harvests: HarvestsTable;
  findings: FindingsTable;
  turns: TurnsTable;
  hub: HubTable;
}

interface OffersTable extends Offer {
  /** When it was found to have left its source; null while it is there. Nothing is deleted. */
  withdrawnAt: Instant | null;
  /** Of its content: says whether a reading changed anything. */
  hash: string;
}

/** People, apart from offers. */
interface ContactsTable extends Contact {
  offerId: string;
}

/** One line a source that was read: an offer that is not withdrawn was seen at its source's last applied reading. */
interface SourcesTable {
  id: string;
  fetchedAt: Instant;
  /** That of the hub when its offers last changed: the same revision is the same offers. */
  revision: Generated<number>;
  /** The copy that its offers were read from. */
  copyId: number | null;
  /** The moment as of which its sessions are known. */
  expandedAt: Instant | null;
}

/** The bytes as received, one copy a change. */
interface CopiesTable {
  id: Generated<number>;
  sourceId: string;
  fetchedAt: Instant;
  hash: string;
}

interface DocumentsTable extends Received {
  copyId: number;
  position: number;
}

type HarvestsTable = Omit<Harvest, 'id'> & { id: Generated<number> };

interface FindingsTable extends Finding {
  harvestId: number;
  position: number;
}

/** One line a source: whose turn it is to read it. All moments are the database's own, `now()`. */
interface TurnsTable {
  sourceId: string;
  /** Null while nobody reads it, as `until` is. */
  holder: Generated<string | null>;
  /** Another may take the turn after it. */
  until: Generated<Instant | null>;
  /** When a reading of it was last kept; null when none was. */
  readAt: Generated<Instant | null>;
}

/** One line: the version of what is served. */
interface HubTable {
  revision: number;
  updatedAt: Instant;
}
