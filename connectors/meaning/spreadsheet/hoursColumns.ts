import type { Problems } from '../../problems.ts';
import { withDateAsDay } from './dateAsDay.ts';
import { namesWeekday } from './dayAndTimes.ts';
import { announcedWords, type HoursCell } from './hoursCells.ts';
import { tellNotUnderstood } from './notUnderstood.ts';
import { readRowHours } from './rowHours.ts';
import type { Restriction } from './sheetNotes.ts';

export interface HoursColumns {
  openingHours: string | null;
  byAppointment: boolean;
  /** The words in which an appointment is asked for, where they may be of some of the hours only. */
  appointment?: string | null;
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
  const appointment = appointmentOfSome(words, cell('comment'));
  const openingHours = around.isDoubtful ? null : reading.openingHours;
  const announced = `Horaires indiqués par le partenaire : ${words}`;
  if (words === '' || notUnderstood.length === 0) {
    return {
      openingHours,
      byAppointment,
      appointment,
      announced: words !== '' && around.isDoubtful ? announced : null,
    };
  }
  tellNotUnderstood(cell, { words, notUnderstood, isRestKept: Boolean(openingHours) }, problems);
  return { openingHours, byAppointment, appointment, announced };
}

/**
 * « sur RDV » among the hours is a condition of access, unless the words of access say it already; in the partner's words
 * where it is said of some of the hours: « mardi 9h-12h sans RDV, 14h-17h sur RDV ».
 */
export function appointmentCondition(
  { byAppointment, appointment }: Pick<HoursColumns, 'byAppointment' | 'appointment'>,
  access: string,
): string | null {
  return byAppointment && !asks.test(access) ? (appointment ?? 'sur rendez-vous') : null;
}

function appointmentOfSome(hours: string, comment: string): string | null {
  if (asks.test(hours)) return isOfSome.test(hours) ? hours : null;
  return asks.test(comment) && (isOfSome.test(comment) || namesWeekday(comment)) ? comment : null;
}

const asks = /\brdv|rendez-? ?vous/i;
/** Several spans, several sayings: the appointment may be of the last. */
const isOfSome = /[,;\n(]|\b(?:et|ou|puis) (?:sur|avec|sans)\b/i;
