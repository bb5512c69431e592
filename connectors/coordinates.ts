import type { Problems } from './problems.ts';

/** Degrees, or null twice: half a position is none. */
export interface Coordinates {
  latitude: number | null;
  longitude: number | null;
}

/** Coordinates written as text: decimal commas are read, latitude and longitude swapped are put right, and said. */
export function readCoordinates(latitude: string, longitude: string, problems: Problems): Coordinates {
  if (!latitude.trim() && !longitude.trim()) return { latitude: null, longitude: null };
  const [north, east] = [latitude, longitude].map(text => Number.parseFloat(text.trim().replace(',', '.')));
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

/** In metropolitan France or overseas. */
function isFrench(latitude: number | undefined, longitude: number | undefined): boolean {
  if (latitude === undefined || longitude === undefined) return false;
  const metropolitan = latitude > 41 && latitude < 52 && longitude > -6 && longitude < 10;
  const overseas =
    latitude > -22 && latitude < 19 && (Math.abs(longitude - 50.5) < 6 || Math.abs(longitude + 57) < 7);
  return metropolitan || overseas;
}
