import type { Contact, Instant, OfferContent } from '../schema/offer.ts';
import type { AttendanceMode, SessionStatus } from '../schema/vocabulary.ts';
import type { Series } from './recurrence/series.ts';

/** A place in the partner's words; reconciling finds which place it is. */
export interface PlaceText {
  name: string | null;
  address: string | null;
  postalCode: string | null;
  city: string | null;
  /** A quartier, in the partner's words. */
  quartier: string | null;
  /** INSEE code of the commune. */
  insee: string | null;
  latitude: number | null;
  longitude: number | null;
}

/** A session that the partner dates one by one. */
export interface DatedSession {
  start: Instant;
  end: Instant | null;
  allDay: boolean;
  movedFrom: Instant | null;
  status: SessionStatus;
  /** Null: the place of the offer. */
  place: PlaceText | null;
  /** Null: the attendance of the offer. */
  attendance: AttendanceMode | null;
  seatsLeft: number | null;
}

/**
 * An offer as the connector understood it: the same row gives the same draft for ever. What depends on the clock
 * (the sessions of `openingHours` and of `series`) is expanded afterwards.
 */
export interface Draft extends OfferContent {
  /** Identity in the source; drafts of one feed that share a key are one offer with the sessions of all. */
  key: string;
  place: PlaceText | null;
  /** Territory ids; null: the source's own territory, for an offer without a place. */
  catchment: string[] | null;
  dates: DatedSession[];
  series: Series | null;
  contact: Contact | null;
}
