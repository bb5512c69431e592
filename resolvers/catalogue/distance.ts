/** Degrees (WGS 84). */
interface Point {
  latitude: number | null;
  longitude: number | null;
}

const earthRadiusKm = 6371;

/** As the crow flies; infinite where a position is not known. */
export function distanceKm(a: Point, b: Point): number {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) {
    return Number.POSITIVE_INFINITY;
  }
  const [phi1, phi2] = [radians(a.latitude), radians(b.latitude)];
  const half = Math.sin((phi2 - phi1) / 2) ** 2;
  const turn = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(half + Math.cos(phi1) * Math.cos(phi2) * turn)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
