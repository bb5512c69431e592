import type { AttendanceMode } from '../../../schema/vocabulary.ts';
import type { PlaceText } from '../../draft.ts';
import type { Table } from '../../formats/spreadsheet.ts';
import type { Problems } from '../../problems.ts';
import { readCoordinates } from '../../values/coordinates.ts';
import { plainLine } from '../../values/plainText.ts';
import { readAttendance } from '../../words/attendance.ts';
import { whereabouts } from '../whereabouts.ts';
import { columnRemote, saysRemote, titleRemote } from './remoteNotes.ts';
import type { Cell } from './sheetColumns.ts';
import { sentencesOf } from './sheetNotes.ts';
import { missingColumns } from './sheetWords.ts';
import type { TownAround } from './townAround.ts';
import { splitColumn } from './unknownColumn.ts';

export interface SheetPlace {
  attendance: AttendanceMode;
  place: PlaceText | null;
  /** Words that leave the place uncertain: no session is announced there. */
  doubts: string[];
}

/** How one takes part in a row, and where; a row that is on site nowhere is rejected. */
export function readSheetPlace(cell: Cell, table: Table, town: TownAround, problems: Problems): SheetPlace {
  const attendance = readHow(cell) ?? 'ON_SITE';
  const read = readPlace(cell, problems);
  const saysTown =
    read && (read.city || read.postalCode || read.insee || /\b\d{5}\b/.test(read.address ?? ''));
  const around = saysTown ? null : town;
  const place = read && around && 'city' in around ? { ...read, city: around.city } : read;
  if (!place && attendance === 'ON_SITE') {
    problems.reject('Lieu', null, nowhere(table));
  }
  const isOnSite = attendance === 'ON_SITE' || attendance === 'MIXED';
  const doubts = place && isOnSite && around && 'lost' in around ? [around.lost] : [];
  return { attendance, place: whereabouts(attendance, place), doubts };
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
  if (!isSomewhere) return told ?? readAttendance(access, cell('title'));
  if (told && told !== 'ON_SITE') return told;
  return remotely(cell) ?? told ?? (/^\s*en ligne\b/i.test(access) ? null : readAttendance(access));
}

/** What title, notes and other columns say against the place: « uniquement par téléphone », « Canal : visio ». */
function remotely(cell: Cell): AttendanceMode | null {
  const notes = [cell('comment'), cell('remarks'), cell('description')].flatMap(sentencesOf);
  const columns = cell('others')
    .split('\n')
    .map(line => columnRemote(...splitColumn(line)))
    .filter(mode => mode !== 'unclear' && mode !== undefined && mode !== 'ON_SITE');
  const said = [titleRemote(cell('title')), ...notes.map(saysRemote), ...columns];
  return said.find(mode => mode !== null) ?? null;
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
