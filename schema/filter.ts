import type { Instant } from './offer.ts';
import type {
  AccessMode,
  ActivityCode,
  AttendanceMode,
  AudienceCode,
  AxisCode,
  HalfDay,
  OfferKind,
  Weekday,
} from './vocabulary.ts';

/**
 * What offers must meet: the same fields as `OfferFilter` of the SDL, as the API coerces them.
 * A field that is absent, null or an empty list is no condition.
 */
export interface OfferFilter {
  q?: string | null;
  territory?: readonly string[] | null;
  place?: readonly string[] | null;
  axis?: readonly AxisCode[] | null;
  activity?: readonly ActivityCode[] | null;
  audience?: readonly AudienceCode[] | null;
  partner?: readonly string[] | null;
  source?: readonly string[] | null;
  kind?: readonly OfferKind[] | null;
  attendance?: readonly AttendanceMode[] | null;
  access?: readonly AccessMode[] | null;
  free?: boolean | null;
  from?: Instant | null;
  to?: Instant | null;
  weekday?: readonly Weekday[] | null;
  halfDay?: readonly HalfDay[] | null;
  near?: Near | null;
  distinct?: boolean;
}

/** Degrees (WGS 84) and kilometres. */
export interface Near {
  latitude: number;
  longitude: number;
  km: number;
}

export const offerOrders = ['NEXT_SESSION', 'RELEVANCE', 'DISTANCE', 'RECENTLY_UPDATED', 'TITLE'] as const;
export type OfferOrder = (typeof offerOrders)[number];

/** Relay Cursor Connections. */
export interface PageArgs {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}
