import type { Finding } from '../schema/source.ts';
import type { Document, Received } from '../store/copies.ts';
import type { Draft } from './draft.ts';
import type { glances } from './reading/glances.ts';
import type { Ask } from './transport/ask.ts';

export type { Document };

/** One record of the feed. `row` counts from 1 as a spreadsheet shows it, null where rows have no number. */
export interface Row<R> {
  row: number | null;
  key: string | null;
  record: R;
}

/** What the format found: `received = rows.length + rejects.length`, one reject a record it could not even split. */
export interface Rows<R> {
  rows: Row<R>[];
  rejects: Finding[];
  /** What there is to say of the feed as a whole: columns, sheets that were not read. They count in nothing. */
  warnings?: Finding[];
}

/** What is wrong with one detail of a row; the sentence is in French, for the partner. */
export type Problem = Pick<Finding, 'severity' | 'field' | 'received' | 'message'>;

/** A row understood, or null and at least one `REJECT`; all the problems of the row at once. */
export interface DraftReading {
  draft: Draft | null;
  problems: Problem[];
  /** Where the row stands and how the partner calls what findings speak of; left out where our words are its own. */
  words?: PartnerWords;
}

/** The partner's own words for what a finding speaks of. */
export interface PartnerWords {
  /** The sheet of the row, where several sheets hold rows. */
  sheet: string | null;
  /** A field as findings call it, in lower case → as the partner does: « lieu » → « Où ». */
  fields: Readonly<Record<string, string>>;
}

/** What a connector may know of the source it reads. */
export interface SourceFacts {
  id: string;
  partner: string;
  territory: string;
  /** IANA zone of the territory: local times in feeds are of this zone. */
  timezone: string;
}

/**
 * How a page is looked into to know whether another follows: in a reading thread, since bytes of partners are parsed
 * nowhere else. Each throws `FeedError` when the page is not of its format.
 */
export type Glances = {
  [Format in keyof typeof glances]: (page: Document) => Promise<ReturnType<(typeof glances)[Format]>>;
};

/** How a source is read: `fetch` (transport) → `rows` (format) → `toDraft` (meaning). `rows` and `toDraft` are pure. */
export interface Connector<R> {
  name: string;
  /** All the documents of the source whose address is `url`, asked for one by one. */
  fetch(url: string, ask: Ask, glances: Glances): Promise<Received[]>;
  /** Throws `FeedError` when the documents are not in this format at all. */
  rows(documents: Document[], facts: SourceFacts): Rows<R>;
  toDraft(row: Row<R>, facts: SourceFacts): DraftReading;
}

/** The feed as a whole cannot be read; the message is in French, for the partner. */
export class FeedError extends Error {}
