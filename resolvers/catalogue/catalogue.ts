import { horizonDays, type Instant, type Offer, type Session } from '../../schema/offer.ts';
import type { Partner, Source } from '../../schema/source.ts';
import type { Place } from '../../schema/territory.ts';
import type { Zone } from '../zone.ts';
import type { Bitset } from './bitset.ts';
import type { Twin } from './groupAnnouncements.ts';
import type { SessionColumns } from './sessionColumns.ts';
import type { TerritoryTree } from './territoryTree.ts';
import type { TextIndex } from './textIndex.ts';

/** An offer as it is served: what is kept, with what goes with it. */
export interface CatalogueOffer extends Offer {
  /** Its place among the offers of this catalogue. */
  ordinal: number;
  source: Source;
  partner: Partner;
  place: Place | null;
  /** When the feed that carries it was last fetched and applied. */
  fetchedAt: Instant;
  /** In order of time. */
  sessions: readonly CatalogueSession[];
  /** The others that announce the same offer, the best first, each with why. */
  twins: readonly Twin[];
}

export interface CatalogueSession extends Session {
  offer: CatalogueOffer;
}

/** Ids of the values of one condition → the offers that have them. */
export type ValueIndex = ReadonlyMap<string, Bitset>;

/** Every offer being served, in memory; immutable: a query runs on one from start to end. */
export interface Catalogue {
  revision: number;
  updatedAt: Instant;
  zone: Zone;
  /** The hub's territory. */
  territory: string;
  sources: readonly Source[];
  partners: readonly Partner[];
  offers: readonly CatalogueOffer[];
  offersById: ReadonlyMap<string, CatalogueOffer>;
  sessionsById: ReadonlyMap<string, CatalogueSession>;
  placesById: ReadonlyMap<string, Place>;
  territories: TerritoryTree;
  sessions: SessionColumns;
  text: TextIndex;
  index: {
    axis: ValueIndex;
    activity: ValueIndex;
    audience: ValueIndex;
    partner: ValueIndex;
    source: ValueIndex;
    kind: ValueIndex;
    attendance: ValueIndex;
    access: ValueIndex;
    place: ValueIndex;
    cost: ValueIndex;
    /** By where an offer counts: its place's id, or its catchment. */
    whereabouts: readonly Whereabouts[];
  };
  /** Groups of two offers or more that announce the same, the best first. */
  groups: readonly (readonly number[])[];
}

/** The offers that share a place, or a catchment. */
export interface Whereabouts {
  place: Place | null;
  catchment: readonly string[];
  offers: Bitset;
}

/** Nothing is known beyond. */
export function horizonAt(zone: Zone, now: Instant): Instant {
  // Noon of the last day, then its midnight: days may have 23 or 25 hours.
  return zone.startOfDay(zone.startOfDay(now) + (horizonDays * 24 + 12) * 3_600_000);
}
