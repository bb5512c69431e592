import { type CellObject, type Range, utils, type WorkSheet, write } from '@e965/xlsx';
import { type CafRow, cafRows } from './cafRows.ts';
import { addDays, type Calendar, type Day, inFrench } from './calendar.ts';
import { madeUp, typeset } from './prose.ts';

/** CAF's table, as an XLSX: a title above the header, and cells merged over the rows of one place. */
export function cafWorkbook(calendar: Calendar): Uint8Array {
  const rows = cafRows(calendar);
  const sheet = utils.aoa_to_sheet([
    [title(calendar.today)],
    [],
    header,
    ...rows.map((row, index) => cells(row, rows[index - 1], calendar.today)),
  ]);
  sheet['!merges'] = [titleRange, ...samePlace(rows)];
  sheet['!cols'] = widths.map(wch => ({ wch }));
  return file(sheet);
}

const header = [
  'Lieu',
  'Adresse',
  'Quartier',
  'Type',
  'Jours et horaires',
  'Public',
  'Accès',
  'Contact',
  'Téléphone',
  'Site',
  'Mise à jour',
  'Commentaire',
];
const widths = [26, 36, 26, 28, 44, 26, 32, 24, 16, 28, 12, 60];

const titleRange: Range = { s: { r: 0, c: 0 }, e: { r: 0, c: header.length - 1 } };
/** Rows above the first one of the table: title, blank line, header. */
const above = 3;

function title(today: Day): string {
  return typeset(
    `CAF d'Ille-et-Vilaine : permanences et bornes à Rennes au ${inFrench(today)} (données de démonstration, inventées)`,
  );
}

function cells(row: CafRow, previous: CafRow | undefined, today: Day): (string | CellObject | null)[] {
  const { place } = row;
  const where = place === previous?.place ? [null, null, null] : [place.name, addressOf(row), place.district];
  return [
    ...where,
    row.type,
    row.hours,
    row.audience,
    row.access,
    row.contact,
    row.phone,
    'https://caf.example.org/rennes',
    excelDate(addDays(today, -row.daysOld)),
    madeUp(row.comment),
  ];
}

function addressOf({ place }: CafRow): string {
  return `${place.address}, ${place.postalCode} ${place.city}`;
}

/** A date as Excel keeps it, the number of days since 30 December 1899: no time zone can move it. */
function excelDate(day: Day): CellObject {
  return { t: 'n', v: Date.parse(day) / 86_400_000 + 25_569, z: 'dd/mm/yyyy' };
}

/** The three columns that say where, merged over the rows of one place. */
function samePlace(rows: readonly CafRow[]): Range[] {
  return rows.flatMap((row, first) => {
    if (row.place === rows[first - 1]?.place) return [];
    const after = rows.findIndex((other, index) => index > first && other.place !== row.place);
    const last = (after < 0 ? rows.length : after) - 1;
    return last === first
      ? []
      : [0, 1, 2].map(c => ({ s: { r: first + above, c }, e: { r: last + above, c } }));
  });
}

function file(sheet: WorkSheet): Uint8Array {
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, 'Permanences');
  return new Uint8Array(
    write(workbook, { type: 'array', bookType: 'xlsx', bookSST: true, compression: true }),
  );
}
