import { formerPositions, type KnownPlace, knownPlaces } from '../../schema/gazetteer/index.ts';
import type { PlaceText } from '../draft.ts';

type Position = Pick<PlaceText, 'latitude' | 'longitude'>;

/** Metres between the place and a position, its former positions counted too; null when either is not known. */
export function metresTo(place: KnownPlace, position: Position): number | null {
  const known = [place, ...formerPositions.filter(({ placeId }) => placeId === place.id)];
  const metres = known.map(one => metresBetween(one, position)).filter(distance => distance !== null);
  return metres.length > 0 ? Math.min(...metres) : null;
}

/** Metres to where the place stands today. */
export function metresToday(place: KnownPlace, position: Position): number | null {
  return metresBetween(place, position);
}

/** The one known place within so many metres; null when none, or several. */
export function placeWithin(metres: number, position: Position, distance = metresTo): KnownPlace | null {
  const near = knownPlaces.filter(place => (distance(place, position) ?? Number.POSITIVE_INFINITY) <= metres);
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** True for a position that is not in Rennes; its outline is not known, the rectangle around it is. */
export function isOutsideRennes({ latitude, longitude }: Position): boolean {
  if (latitude === null || longitude === null) return false;
  return latitude < 48.07 || latitude > 48.16 || longitude < -1.76 || longitude > -1.61;
}

/** A rectangle that lies wholly in Ille-et-Vilaine. */
export function isSurelyInIlleEtVilaine({ latitude, longitude }: Position): boolean {
  if (latitude === null || longitude === null) return false;
  return latitude > 47.95 && latitude < 48.35 && longitude > -1.9 && longitude < -1.25;
}

function metresBetween(one: Position, other: Position): number | null {
  if (one.latitude === null || one.longitude === null) return null;
  if (other.latitude === null || other.longitude === null) return null;
  const north = (one.latitude - other.latitude) * 111_200;
  const east = (one.longitude - other.longitude) * 111_200 * Math.cos((one.latitude * Math.PI) / 180);
  return Math.hypot(north, east);
}
