import type { PartnerWords } from '../../connector.ts';
import { listed } from '../../formats/spreadsheet/table.ts';
import type { Table } from '../../formats/spreadsheet.ts';
import { type SheetColumn, sheetColumns } from './sheetColumns.ts';

const columns = Object.keys(sheetColumns).filter(isColumn);
/** Columns that stand in for another where a table has no such one. */
const instead: readonly (readonly [SheetColumn, SheetColumn])[] = [
  ['place', 'address'],
  ['hours', 'day'],
  ['day', 'period'],
  ['access', 'appointment'],
];

/** How a table calls what findings speak of, by what we call it. */
export function sheetWords({ sheet, titles }: Table): PartnerWords {
  const fields: Record<string, string> = {};
  for (const [column, other] of instead) put(fields, column, titles[other]);
  for (const column of columns) put(fields, column, titles[column]);
  const hours = titles.hours ?? titles.day;
  if (hours !== undefined) fields.dates = hours;
  return { sheet, fields };
}

/** « Aucune colonne « Lieu » ni « Adresse »… », with the header that was received; null when the table has one of them. */
export function missingColumns({ headers, titles }: Table, ...needed: readonly SheetColumn[]): string | null {
  if (needed.some(column => titles[column] !== undefined)) return null;
  const names = needed.map(column => `« ${sheetColumns[column][0]} »`).join(' ni ');
  return `Aucune colonne ${names} dans l'en-tête, qui dit : ${listed(headers)}.`;
}

function put(fields: Record<string, string>, column: SheetColumn, title: string | undefined): void {
  const [usual] = sheetColumns[column];
  if (usual !== undefined && title !== undefined) fields[usual.toLowerCase()] = title;
}

function isColumn(name: string): name is SheetColumn {
  return name in sheetColumns;
}
