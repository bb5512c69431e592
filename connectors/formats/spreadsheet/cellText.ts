import type { CellObject } from '@e965/xlsx';
import { cleanText } from './cleanText.ts';
import { type FormatKind, formatKind } from './formatKind.ts';

const minutesADay = 1440;
/** 31 December 2200 and 1 January 1901 as days since 30 December 1899. */
const [firstDay, lastDay] = [367, 109_939];

/**
 * What a person would copy from the cell, with dates as `YYYY-MM-DD`, date-times `YYYY-MM-DDTHH:MM`, hours `HH:MM`,
 * numbers in plain digits, percentages and amounts as shown, booleans « oui » and « non », errors as shown (`#REF!`).
 * `epoch` is added to days: 1462 in a workbook that counts from 1904.
 */
export function cellText(cell: CellObject, epoch: number): string {
  const { v: value } = cell;
  if (cell.t === 'e') return cell.w ?? '#ERREUR!';
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value === 'number') return cleanText(numberText(value, cell, epoch));
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return cleanText(value ?? '');
}

function numberText(value: number, { z, w }: CellObject, epoch: number): string {
  const kind = formatKind(typeof z === 'string' ? z : 'General');
  if (kind === 'number') return plainDigits(value);
  if (kind === 'shown') return w || plainDigits(value);
  return momentText(kind, value, epoch) ?? (w || plainDigits(value));
}

function momentText(
  kind: Exclude<FormatKind, 'number' | 'shown'>,
  value: number,
  epoch: number,
): string | null {
  if (value < 0) return null;
  const minutes = Math.round(value * minutesADay);
  if (kind === 'duration') return clock(minutes);
  if (kind === 'time' || (kind === 'datetime' && value < 1)) return clock(minutes % minutesADay);
  const days = value + epoch;
  if (days < firstDay || days > lastDay) return null;
  const instant = new Date((Math.round(days * minutesADay) - 25_569 * minutesADay) * 60_000).toISOString();
  return kind === 'date' ? instant.slice(0, 10) : instant.slice(0, 16);
}

function clock(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** 15 digits are what a spreadsheet keeps: 0.1 + 0.2 is 0.3, and a phone is never 3,32E+10. */
function plainDigits(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  return new Intl.NumberFormat('en', { useGrouping: false, maximumSignificantDigits: 15 }).format(value);
}
