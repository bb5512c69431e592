import type { Problems } from '../problems.ts';

/** Degrees, or null twice: half a position is none. */
export interface Coordinates {
  latitude: number | null;
  longitude: number | null;
}

/** Coordinates written as text: decimal commas are read, latitude and longitude swapped are put right, and said. */
export function readCoordinates(latitude: string, longitude: string, problems: Problems): Coordinates {
  if (!latitude.trim() && !longitude.trim()) return { latitude: null, longitude: null };
  const [north, east] = [latitude, longitude].map(text =>
    Number(text.trim().replace(',', '.') || Number.NaN),
  );
  const received = `${latitude} ; ${longitude}`;
  if (isFrench(north, east)) return { latitude: north ?? null, longitude: east ?? null };
  if (isFrench(east, north)) {
    problems.warn(
      'latitude',
      received,
      'Latitude et longitude semblent inversées : elles ont été échangées. Les corriger à la source.',
    );
    return { latitude: east ?? null, longitude: north ?? null };
  }
  problems.warn(
    'latitude',
    received,
    'Coordonnées illisibles ou hors de France : attendu par exemple 48,1103 et -1,6788. Elles sont laissées de côté.',
  );
  return { latitude: null, longitude: null };
}

/** In metropolitan France or overseas: narrow boxes, so that -1.67 ; 48.11 is Rennes written backwards, not near Mayotte. */
function isFrench(latitude: number | undefined, longitude: number | undefined): boolean {
  if (latitude === undefined || longitude === undefined) return false;
  return boxes.some(
    ([south, north, west, east]) =>
      latitude > south && latitude < north && longitude > west && longitude < east,
  );
}

/** South, north, west, east, in degrees. */
const boxes = [
  [41, 52, -6, 10],
  [-22, -20.5, 55, 56],
  [-13.5, -12.4, 44.8, 45.5],
  [14, 18.2, -63.3, -60.6],
  [2, 6, -55, -51],
  [46.6, 47.3, -56.6, -56],
] as const;
