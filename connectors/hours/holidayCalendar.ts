import OpeningHours from 'opening_hours';
import { Temporal } from 'temporal-polyfill';

/** French public holidays, and the school holidays of zone B: Brittany stands for it. */
const BRITTANY = { lat: 48.11, lon: -1.68, address: { country_code: 'fr', state: 'Bretagne' } };
/** Mode 0: a value is ranges of time; « Fr 09:00 » is not. */
const SETTINGS = {
  mode: 0,
  tag_key: 'opening_hours',
  map_value: false,
  warnings_severity: undefined,
  locale: 'fr',
};

/** Longest value that is evaluated: the library's time grows with it. */
export const LONGEST_VALUE = 250;

/** The library throws from here on: nobody has published the school holidays that follow. A test says when an update knows more. */
export const SCHOOL_CALENDAR_END = Temporal.PlainDate.from('2027-07-03');

export function usesSchoolHolidays(value: string): boolean {
  return /\bSH\b/i.test(value);
}

/** A value ready to be evaluated, or the library's reason for refusing it. The library throws strings. */
export function parseOsm(value: string): { parsed: OpeningHours } | { refused: string } {
  if (value.length > LONGEST_VALUE) return { refused: `plus de ${LONGEST_VALUE} caractères` };
  try {
    return { parsed: new OpeningHours(value, BRITTANY, SETTINGS) };
  } catch (error) {
    return { refused: String(error) };
  }
}
