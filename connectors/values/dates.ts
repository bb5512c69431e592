import { foldText } from './foldText.ts';
import { toInstant } from './localTime.ts';

const months = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];

/** A date of update as people write it (`2026-01-12`, `12/01/2026`, « janvier 2026 », « janv-26 », 01/2026, « lundi 12 janvier 2026 », 46034 in Excel): its midnight in the zone, or null. */
export function readDate(text: string, zone: string): number | null {
  const folded = foldText(text);
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?![\d-])/.exec(folded);
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:(?: a)? \d{1,2}[:h]\d{2}(?::\d{2})?)?$/.exec(
    folded,
  );
  const serial = /^(\d{5})(?:[.,]\d+)?$/.exec(folded);
  const worded = /^(?:le )?(?:[a-z]+di )?(?:(\d{1,2})(?:er)? )?([a-z]+)(?:\.?[- ]|\.)(\d{4}|\d{2})$/.exec(
    folded,
  );
  const monthly = /^(\d{1,2})[/.-](\d{4})$/.exec(folded);
  if (iso) return midnight(Number(iso[1]), Number(iso[2]), Number(iso[3]), zone);
  if (french) return midnight(yearOf(french[3]), Number(french[2]), Number(french[1]), zone);
  if (monthly) return midnight(yearOf(monthly[2]), Number(monthly[1]), 1, zone);
  if (worded) return midnight(yearOf(worded[3]), monthOf(worded[2] ?? ''), Number(worded[1] ?? 1), zone);
  if (serial) return ofSerial(Number(serial[1]), zone);
  return null;
}

/** 26 is 2026. */
function yearOf(digits: string | undefined): number {
  const year = Number(digits);
  return year < 100 ? 2000 + year : year;
}

/** « janv » as « janvier »; 0 for no month. « ju » is none: it may be June or July. */
function monthOf(word: string): number {
  const found = months.filter(month => word.length >= 3 && month.startsWith(word));
  return found.length === 1 ? months.indexOf(found[0] ?? '') + 1 : 0;
}

/** Excel counts days from 30 December 1899; outside 2000–2100 a number is no date. */
function ofSerial(days: number, zone: string): number | null {
  if (days < 36_526 || days > 73_415) return null;
  const date = new Date(Date.UTC(1899, 11, 30 + days));
  return midnight(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), zone);
}

function midnight(year: number, month: number, day: number, zone: string): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year <= 2200;
  return exists ? toInstant(`${date.toISOString().slice(0, 10)}T00:00:00`, zone) : null;
}
