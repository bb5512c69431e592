import { type HoursReading, readHours, readWeekdayHours } from '../hours/readHours.ts';
import type { Problems } from '../problems.ts';

const weekdayColumns = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
type HoursColumn = 'hours' | 'comment' | (typeof weekdayColumns)[number];

export interface HoursColumns {
  openingHours: string | null;
  byAppointment: boolean;
  /** What the partner announces, in its words, where it could not be made into hours. */
  announced: string | null;
}

/** The hours of a row: one column of words, or a column a weekday; and what its comment takes away from them. */
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
  if (cell('hours') !== '') return readHours(cell('hours'), cell('comment'));
  return readWeekdayHours(Object.fromEntries(weekdayColumns.map(day => [day, cell(day)])), cell('comment'));
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
