import type { Problems } from '../../problems.ts';
import { withDateAsDay } from './dateAsDay.ts';
import { announcedWords, type HoursCell } from './hoursCells.ts';
import { tellNotUnderstood } from './notUnderstood.ts';
import { readRowHours } from './rowHours.ts';
import type { Restriction } from './sheetNotes.ts';

export interface HoursColumns {
  openingHours: string | null;
  byAppointment: boolean;
  /** What the partner announces, in its words, where it could not be made into hours. */
  announced: string | null;
}

/** What stands around the row, and does to its hours what words of its own would. */
export interface Around extends Restriction {
  /** None of the hours of the table is certain, and it is told for all its rows at once. */
  isDoubtful: boolean;
}

const nothingAround: Around = { comment: [], lost: [], isDoubtful: false };

/**
 * The hours of a row: one column of words, a day beside its times, or a column a weekday; and what its comment, its
 * period, or a restriction that stands in any other column or note, takes away from them.
 */
export function readHoursColumns(
  row: HoursCell,
  problems: Problems,
  around: Around = nothingAround,
): HoursColumns {
  const cell = withDateAsDay(row);
  const words = announcedWords(cell);
  const reading = readRowHours(cell, around);
  const { byAppointment, notUnderstood } = reading;
  const openingHours = around.isDoubtful ? null : reading.openingHours;
  const announced = `Horaires indiqués par le partenaire : ${words}`;
  if (words === '' || notUnderstood.length === 0) {
    return { openingHours, byAppointment, announced: words !== '' && around.isDoubtful ? announced : null };
  }
  tellNotUnderstood(cell, { words, notUnderstood, isRestKept: Boolean(openingHours) }, problems);
  return { openingHours, byAppointment, announced };
}

/** « sur RDV » among the hours is a condition of access, unless the words of access say it already. */
export function appointmentCondition({ byAppointment }: HoursColumns, access: string): string | null {
  return byAppointment && !/\brdv|rendez-? ?vous/i.test(access) ? 'sur rendez-vous' : null;
}
