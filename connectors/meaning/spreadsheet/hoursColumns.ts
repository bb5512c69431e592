import { type HoursReading, readHours, readWeekdayHours } from '../../hours/readHours.ts';
import type { Problems } from '../../problems.ts';
import { joined } from './aroundTable.ts';
import { type BesideColumn, besideHours } from './besideHours.ts';
import { dayAndTimes, inFigures, isDate, markedDays, namesWeekday, startToEnd } from './dayAndTimes.ts';
import { sheetColumns } from './sheetColumns.ts';
import type { Restriction } from './sheetNotes.ts';

const frenchDays = {
  Mo: 'lundi',
  Tu: 'mardi',
  We: 'mercredi',
  Th: 'jeudi',
  Fr: 'vendredi',
  Sa: 'samedi',
  Su: 'dimanche',
};
const weekdayColumns = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
type HoursColumn = 'hours' | 'day' | 'start' | 'end' | (typeof weekdayColumns)[number] | BesideColumn;
type Cell = (column: HoursColumn) => string;

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
  row: Cell,
  problems: Problems,
  around: Around = nothingAround,
): HoursColumns {
  const cell = withDateAsDay(row);
  const words = announcedWords(cell);
  const reading = readColumns(cell, around);
  const { byAppointment, notUnderstood } = reading;
  const openingHours = around.isDoubtful ? null : reading.openingHours;
  const announced = `Horaires indiqués par le partenaire : ${words}`;
  if (words === '' || notUnderstood.length === 0) {
    return { openingHours, byAppointment, announced: words !== '' && around.isDoubtful ? announced : null };
  }
  const quoted = notUnderstood.map(part => `« ${part} »`).join(', ');
  const kept = openingHours ? 'Le reste est gardé' : "Aucune séance n'est annoncée";
  const { field, isBeside } = whereIs(cell, notUnderstood);
  if (isBeside) {
    problems.warn(
      field,
      notUnderstood.join(' ; '),
      `${quoted} laisse incertain quand valent les horaires « ${words} ». ${kept}. Écrire ce qui les restreint en toutes lettres, par exemple « sauf vacances scolaires », ou ôter ces mots s'ils ne disent rien des dates.`,
    );
  } else {
    problems.warn(
      field,
      words,
      `Horaires non compris : ${quoted}. ${kept}. Écrire par exemple « lundi et jeudi 9h-12h » ou « 1er mardi du mois 14h-16h30 ».`,
    );
  }
  return { openingHours, byAppointment, announced };
}

function readColumns(cell: Cell, around: Around): HoursReading {
  const { comment, lost } = joined([besideHours(cell), around]);
  const beside = comment.filter(text => !isWithin(cell('day'), text));
  const whole = beside.join(' ; ');
  const reading = readWords(cell, whole);
  const notUnderstood = reading.notUnderstood.flatMap(part => (part === whole ? beside : [part]));
  if (reading.openingHours === null || lost.length === 0) return { ...reading, notUnderstood };
  return { ...reading, openingHours: null, notUnderstood: [...notUnderstood, ...lost] };
}

/** « Planning décembre 2026 » over 03/12/2026 says it twice. */
function isWithin(day: string, comment: string): boolean {
  const [, from, until] = /^du (\d{2}\/\d{2}\/\d{4}) au (\d{2}\/\d{2}\/\d{4})$/.exec(comment) ?? [];
  if (from === undefined || until === undefined || !isDate(day)) return false;
  const [date, first, last] = [inFigures(day), from, until].map(text => text.split('/').reverse().join('-'));
  return date !== undefined && first !== undefined && last !== undefined && first <= date && date <= last;
}

/**
 * « Date : 12/01/2026 » or « Fréquence : tous les lundis » beside « 14h-16h » is the day of these hours; beside « lundi
 * 14h-16h » it is a period.
 */
function withDateAsDay(cell: Cell): Cell {
  const [from, period] = [cell('from'), cell('period')];
  const hasDay = cell('day') !== '' || namesWeekday(cell('hours')) || filledWeekdays(cell).length > 0;
  if (hasDay) return cell;
  if (/\d/.test(period) || namesWeekday(period)) return replacing(cell, { day: period, period: '' });
  return isDate(from) && from === cell('until') ? replacing(cell, { day: from, from: '', until: '' }) : cell;
}

function replacing(cell: Cell, texts: Partial<Record<HoursColumn, string>>): Cell {
  return column => texts[column] ?? cell(column);
}

function readWords(cell: Cell, beside: string): HoursReading {
  const [day, hours, span] = [cell('day'), cell('hours'), startToEnd(cell('start'), cell('end'))];
  const filled = filledWeekdays(cell);
  const marked = markedDays(filled);
  if (filled.length > 0 && marked === null) {
    const columns = Object.fromEntries(weekdayColumns.map(column => [column, cell(column)]));
    return readWeekdayHours(columns, together(beside, hours, day, span));
  }
  const days = together(day, marked ?? '');
  const isDayAlone = namesWeekday(hours) && !/\d/.test(hours) && span !== '';
  if (isDayAlone) return readDayAndTimes(hours, span, together(beside, days));
  // A day that stands beside « lundi 9h-12h » says otherwise, or the same: it is a comment.
  if (namesWeekday(hours)) return readHours(hours, together(beside, days, span));
  if (marked !== null && day === '') return readHours(`${marked} ${hours || span}`, beside);
  return readDayAndTimes(days, hours || span, together(beside, hours && span));
}

function readDayAndTimes(day: string, times: string, comment: string): HoursReading {
  const phrase = dayAndTimes(day, times);
  if (phrase !== null) return readHours(phrase, comment);
  const words = `${day} ${times}`.replaceAll('\n', ', ');
  return { openingHours: null, byAppointment: false, notUnderstood: [words] };
}

function together(...texts: readonly string[]): string {
  return texts.filter(text => text !== '').join(' ; ');
}

function filledWeekdays(cell: Cell): (readonly [day: string, text: string])[] {
  return weekdayColumns.map(day => [frenchDays[day], cell(day)] as const).filter(([, text]) => text !== '');
}

/** The hours of a row as one phrase to show. */
function announcedWords(cell: Cell): string {
  const byWeekday = filledWeekdays(cell).map(([day, text]) => `${day} ${text}`);
  const span = startToEnd(cell('start'), cell('end'));
  const parts = [cell('day'), cell('hours'), span, ...byWeekday].filter(text => text !== '');
  return byWeekday.length > 0 ? parts.join(' ; ') : parts.join(' ');
}

/** The columns where the words stand that were not understood, as we call them; `isBeside`: none of them is of hours. */
function whereIs(cell: Cell, words: readonly string[]): { field: string; isBeside: boolean } {
  const holding = saidIn.filter(column => {
    const text = cell(column);
    return words.some(
      part => (text !== '' && text.includes(part)) || (text.length > 2 && part.includes(text)),
    );
  });
  const besides = besideColumns.filter(column => words.some(part => cell(column).includes(part)));
  const filled = saidIn.filter(column => column !== 'comment' && cell(column) !== '');
  const found = holding.length + besides.length > 0 ? [...holding, ...besides] : filled;
  return {
    field: found.map(column => sheetColumns[column][0]).join(', '),
    isBeside: holding.every(column => column === 'comment' || column === 'period') && found !== filled,
  };
}

const saidIn = ['hours', 'day', 'start', 'end', ...weekdayColumns, 'period', 'comment'] as const;
const besideColumns = [
  'from',
  'until',
  'except',
  'status',
  'title',
  'type',
  'place',
  'access',
  'description',
] as const;

/** « sur RDV » among the hours is a condition of access, unless the words of access say it already. */
export function appointmentCondition({ byAppointment }: HoursColumns, access: string): string | null {
  return byAppointment && !/\brdv|rendez-? ?vous/i.test(access) ? 'sur rendez-vous' : null;
}
