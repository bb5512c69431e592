import type { BesideColumn } from './besideHours.ts';
import { startToEnd } from './dayAndTimes.ts';

export const weekdayColumns = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

/** A column that says the hours of a row, or that may take some of them away. */
export type HoursColumn = 'hours' | 'day' | 'start' | 'end' | (typeof weekdayColumns)[number] | BesideColumn;

/** The text of a row's column, empty when there is none. */
export type HoursCell = (column: HoursColumn) => string;

/** The weekdays that have a column of their own, with what it says: « lundi », « 9h-12h ». */
export function filledWeekdays(cell: HoursCell): (readonly [day: string, text: string])[] {
  return weekdayColumns.map(day => [frenchDays[day], cell(day)] as const).filter(([, text]) => text !== '');
}

/** The hours of a row as one phrase to show. */
export function announcedWords(cell: HoursCell): string {
  const byWeekday = filledWeekdays(cell).map(([day, text]) => `${day} ${text}`);
  const span = startToEnd(cell('start'), cell('end'));
  const parts = [cell('day'), cell('hours'), span, ...byWeekday].filter(text => text !== '');
  return byWeekday.length > 0 ? parts.join(' ; ') : parts.join(' ');
}

export const frenchDays = {
  Mo: 'lundi',
  Tu: 'mardi',
  We: 'mercredi',
  Th: 'jeudi',
  Fr: 'vendredi',
  Sa: 'samedi',
  Su: 'dimanche',
};
