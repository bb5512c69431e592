import type {
  AccessMode,
  ActivityCode,
  AttendanceMode,
  AudienceCode,
  OfferKind,
  SessionStatus,
} from './vocabulary.ts';

/** A moment in milliseconds since 1970 UTC: what the store and the catalogue keep. */
export type Instant = number;

/** Sessions are known this many days ahead, from the local midnight that begins today. */
export const horizonDays = 120;

/** How one gets in; everything null or empty when the partner says nothing. */
export interface Access {
  modes: AccessMode[];
  url: string | null;
  phone: string | null;
  email: string | null;
  conditions: string | null;
}

/** `free` is null when the partner says nothing: a cost is never invented. */
export interface Cost {
  free: boolean | null;
  details: string | null;
}

/** In years, both included. */
export interface AgeRange {
  min: number | null;
  max: number | null;
}

/** A person; kept apart, told only to those who hold a professional's key. */
export interface Contact {
  name: string | null;
  role: string | null;
  phone: string | null;
  email: string | null;
}

/** What a partner says of an offer: what drafts and kept offers have in common. */
export interface OfferContent {
  title: string;
  summary: string | null;
  description: string | null;
  kind: OfferKind;
  activities: ActivityCode[];
  audiences: AudienceCode[];
  provider: string | null;
  attendance: AttendanceMode;
  access: Access;
  cost: Cost;
  ageRange: AgeRange | null;
  languages: string[];
  accessibility: string[];
  /** OpenStreetMap `opening_hours`. */
  openingHours: string | null;
  /** The partner's own page. */
  url: string | null;
  /** When the partner says it was last changed. */
  updatedAt: Instant | null;
}

/** What the hub keeps of an offer. */
export interface Offer extends OfferContent {
  /** `off:…` */
  id: string;
  sourceId: string;
  /** What identifies it in its source. */
  key: string;
  /** Row in the partner's file, from 1, where rows have numbers. */
  row: number | null;
  placeId: string | null;
  /** Territory ids where an offer without a place counts. */
  catchment: string[];
  /** The partner's own date when known, else when we saw the change. */
  changedAt: Instant;
  /** End of its last known session; null when it has no dates. Past: it is no longer listed. */
  until: Instant | null;
}

/** One dated occurrence of an offer. */
export interface Session {
  /** `ses:…` */
  id: string;
  offerId: string;
  start: Instant;
  end: Instant | null;
  allDay: boolean;
  movedFrom: Instant | null;
  placeId: string | null;
  attendance: AttendanceMode;
  status: SessionStatus;
  seatsLeft: number | null;
}
