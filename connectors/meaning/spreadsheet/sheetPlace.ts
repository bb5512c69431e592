import type { AttendanceMode } from '../../../schema/vocabulary.ts';
import type { PlaceText } from '../../draft.ts';
import type { Table } from '../../formats/spreadsheet.ts';
import type { Problems } from '../../problems.ts';
import { readCoordinates } from '../../values/coordinates.ts';
import { plainLine } from '../../values/plainText.ts';
import { readAttendance } from '../../words/attendance.ts';
import { whereabouts } from '../whereabouts.ts';
import type { Cell } from './sheetColumns.ts';
import { missingColumns } from './sheetWords.ts';

/** How one takes part in a row, and where; a row that is on site nowhere is rejected. */
export function readSheetPlace(
  cell: Cell,
  table: Table,
  problems: Problems,
): { attendance: AttendanceMode; place: PlaceText | null } {
  const attendance = readHow(cell) ?? 'ON_SITE';
  const place = readPlace(cell, problems);
  if (!place && attendance === 'ON_SITE') {
    problems.reject('Lieu', null, nowhere(table));
  }
  return { attendance, place: whereabouts(attendance, place) };
}

function nowhere(table: Table): string {
  const absent = missingColumns(table, 'place', 'address');
  const what = "écrire où l'offre a lieu, par exemple « ESC Maurepas », ou « par téléphone ».";
  return absent === null
    ? `Ni lieu ni adresse : ${what}`
    : `${absent} Ajouter la colonne « Lieu » et y ${what}`;
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
    postalCode: readPostalCode(cell('postalCode'), problems),
    city: plainLine(cell('city')),
    insee: readInsee(cell('insee'), problems),
    quartier: plainLine(cell('quartier')),
    ...readCoordinates(cell('latitude'), cell('longitude'), problems),
  };
}

/** Five digits, or four that a spreadsheet robbed of their leading zero; those of an address are found with its town. */
function readPostalCode(text: string, problems: Problems): string | null {
  const digits = text.replace(/\s|[.,]0$/g, '');
  if (/^\d{4,5}$/.test(digits)) return digits.padStart(5, '0');
  if (text !== '') {
    problems.warn(
      'Code postal',
      text,
      `Code postal « ${text} » illisible : il est laissé de côté. Écrire cinq chiffres, par exemple 35000.`,
    );
  }
  return null;
}

function readInsee(text: string, problems: Problems): string | null {
  const code = text.toUpperCase().replace(/\s|[.,]0$/g, '');
  if (/^(?:\d{4,5}|2[AB]\d{3})$/.test(code)) return code.padStart(5, '0');
  if (text !== '') {
    problems.warn(
      'Code INSEE',
      text,
      `Code INSEE « ${text} » illisible : il est laissé de côté. Écrire cinq chiffres, par exemple 35238.`,
    );
  }
  return null;
}
