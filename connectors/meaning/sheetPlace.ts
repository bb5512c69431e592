import type { AttendanceMode } from '../../schema/vocabulary.ts';
import type { PlaceText } from '../draft.ts';
import type { Problems } from '../problems.ts';
import { readCoordinates } from '../values/coordinates.ts';
import { plainLine } from '../values/plainText.ts';
import { readAttendance } from '../words/attendance.ts';
import type { Cell } from './sheetColumns.ts';
import { whereabouts } from './whereabouts.ts';

/** How one takes part in a row, and where; a row that is on site nowhere is rejected. */
export function readSheetPlace(
  cell: Cell,
  problems: Problems,
): { attendance: AttendanceMode; place: PlaceText | null } {
  const attendance = readHow(cell) ?? 'ON_SITE';
  const place = readPlace(cell, problems);
  if (!place && attendance === 'ON_SITE') {
    problems.reject(
      'Lieu',
      null,
      "Ni lieu ni adresse : écrire où l'offre a lieu, par exemple « ESC Maurepas », ou « par téléphone ».",
    );
  }
  return { attendance, place: whereabouts(attendance, place) };
}

/** Where there is a place, « Accès : en ligne » is how one books, and a title is what one learns. */
function readHow(cell: Cell): AttendanceMode | null {
  const access = cell('access');
  const isSomewhere = cell('place') !== '' || cell('address') !== '';
  const told = readAttendance(cell('place'), cell('type'));
  if (told || !isSomewhere) return told ?? readAttendance(access, cell('title'));
  return /^\s*en ligne\b/i.test(access) ? null : readAttendance(access);
}

function readPlace(cell: Cell, problems: Problems): PlaceText | null {
  const name = plainLine(cell('place'));
  const address = plainLine(cell('address'));
  if (!name && !address) return null;
  return {
    name,
    address,
    postalCode: readPostalCode(cell('postalCode')),
    city: plainLine(cell('city')),
    insee: cell('insee') ? cell('insee').toUpperCase().padStart(5, '0') : null,
    quartier: plainLine(cell('quartier')),
    ...readCoordinates(cell('latitude'), cell('longitude'), problems),
  };
}

/** Five digits, or four that a spreadsheet robbed of their leading zero; those of an address are found with its town. */
function readPostalCode(text: string): string | null {
  const digits = text.replace(/\s/g, '');
  return /^\d{4,5}$/.test(digits) ? digits.padStart(5, '0') : null;
}
