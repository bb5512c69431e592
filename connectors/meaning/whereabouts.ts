import type { AttendanceMode } from '../../schema/vocabulary.ts';
import type { PlaceText } from '../draft.ts';
import { readAttendance } from '../words/attendance.ts';

/**
 * The place of an offer that is attended so: none online or by telephone; a bus or a stand stops somewhere, « à
 * domicile » is nowhere.
 */
export function whereabouts(attendance: AttendanceMode, place: PlaceText | null): PlaceText | null {
  if (!place || attendance === 'ON_SITE' || attendance === 'MIXED') return place;
  if (attendance !== 'OUTREACH') return null;
  const parts = (place.name ?? '').split(/[,;\n()]| [-–—] /).filter(part => part.trim() !== '');
  return place.address || parts.some(part => readAttendance(part) === null) ? place : null;
}
