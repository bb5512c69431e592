import { restrictsHours } from '../hours/applyComment.ts';
import { type HoursReading, readHours, readWeekdayHours } from '../hours/readHours.ts';
import type { Problems } from '../problems.ts';

const weekdayColumns = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
/** Columns that are not about hours, and that people use all the same to say when they do not hold. */
const besideColumns = ['title', 'type', 'place', 'access', 'audience', 'description', 'others'] as const;
type HoursColumn = 'hours' | 'comment' | (typeof weekdayColumns)[number] | (typeof besideColumns)[number];

export interface HoursColumns {
  openingHours: string | null;
  byAppointment: boolean;
  /** What the partner announces, in its words, where it could not be made into hours. */
  announced: string | null;
}

/**
 * The hours of a row: one column of words, or a column a weekday; and what its comment, or a restriction that stands in
 * any other column, takes away from them.
 */
export function readHoursColumns(cell: (column: HoursColumn) => string, problems: Problems): HoursColumns {
  const words = cell('hours') || weekdayWords(cell);
  const { openingHours, byAppointment, notUnderstood } = readColumns(cell);
  if (words === '' || notUnderstood.length === 0) return { openingHours, byAppointment, announced: null };
  const quoted = notUnderstood.map(part => `« ${part} »`).join(', ');
  const kept = openingHours ? 'Le reste est gardé' : "Aucune séance n'est annoncée";
  problems.warn(
    'Jours et horaires',
    words,
    `Horaires non compris : ${quoted}. ${kept}. Écrire par exemple « lundi et jeudi 9h-12h » ou « 1er mardi du mois 14h-16h30 ».`,
  );
  return { openingHours, byAppointment, announced: `Horaires indiqués par le partenaire : ${words}` };
}

function readColumns(cell: (column: HoursColumn) => string): HoursReading {
  const beside = besideColumns.flatMap(column => textsOf(cell, column)).filter(restrictsHours);
  const comment = [cell('comment'), ...beside].filter(text => text !== '').join(' ; ');
  if (cell('hours') !== '') return readHours(cell('hours'), comment);
  return readWeekdayHours(Object.fromEntries(weekdayColumns.map(day => [day, cell(day)])), comment);
}

/** What stands under titles that we do not know is read without them: « Période : hors vacances scolaires ». */
function textsOf(cell: (column: HoursColumn) => string, column: HoursColumn): string[] {
  if (column !== 'others') return [cell(column)];
  return cell('others')
    .split('\n')
    .map(line => line.replace(/^.*? : /, ''));
}

const frenchDays = {
  Mo: 'lundi',
  Tu: 'mardi',
  We: 'mercredi',
  Th: 'jeudi',
  Fr: 'vendredi',
  Sa: 'samedi',
  Su: 'dimanche',
};

/** A column a weekday, as one phrase to show. */
function weekdayWords(cell: (column: HoursColumn) => string): string {
  return weekdayColumns
    .filter(day => cell(day) !== '')
    .map(day => `${frenchDays[day]} ${cell(day)}`)
    .join(' ; ');
}

/** « sur RDV » among the hours is a condition of access, unless the words of access say it already. */
export function appointmentCondition({ byAppointment }: HoursColumns, access: string): string | null {
  return byAppointment && !/\brdv|rendez-? ?vous/i.test(access) ? 'sur rendez-vous' : null;
}
