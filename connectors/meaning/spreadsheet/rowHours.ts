import { type HoursReading, readHours, readWeekdayHours } from '../../hours/readHours.ts';
import { foldText } from '../../values/foldText.ts';
import { joined } from './aroundTable.ts';
import { besideHours } from './besideHours.ts';
import { dateOfAnotherDay } from './dateAsDay.ts';
import { dayAndTimes, inFigures, isDate, markedDays, namesWeekday, startToEnd } from './dayAndTimes.ts';
import { filledWeekdays, frenchDays, type HoursCell, weekdayColumns } from './hoursCells.ts';
import type { Restriction } from './sheetNotes.ts';

/** The hours that the columns of a row say, less what its other columns and what stands around it take away from them. */
export function readRowHours(cell: HoursCell, around: Restriction): HoursReading {
  const otherDay = dateOfAnotherDay(cell);
  const isOtherDay = { comment: [], lost: otherDay === null ? [] : [otherDay] };
  const { comment, lost } = joined([besideHours(cell), around, isOtherDay]);
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

function readWords(cell: HoursCell, beside: string): HoursReading {
  const [day, hours, span] = [cell('day'), cell('hours'), startToEnd(cell('start'), cell('end'))];
  const filled = filledWeekdays(cell);
  const marked = markedDays(filled);
  if (filled.length > 0 && marked === null) {
    const columns = Object.fromEntries(weekdayColumns.map(column => [column, cell(column)]));
    const { kept, asked } = askedFor(columns);
    const reading = readWeekdayHours(kept, together(beside, hours, day, span));
    return { ...reading, notUnderstood: [...reading.notUnderstood, ...asked] };
  }
  const days = together(day, marked ?? '');
  const isDayAlone = namesWeekday(hours) && !/\d/.test(hours) && span !== '';
  if (isDayAlone) return readDayAndTimes(hours, span, together(beside, days));
  // A day that stands beside « lundi 9h-12h » says otherwise, or the same: it is a comment.
  if (namesWeekday(hours)) return readHours(hours, together(beside, days, span));
  if (marked !== null && day === '') return readHours(`${marked} ${hours || span}`, beside);
  return readDayAndTimes(days, hours || span, together(beside, hours && span));
}

/** « Jeudi : sur RDV », « ? », beside a Tuesday with hours is said of Thursday alone, and tells no hour. */
function askedFor(columns: Columns): { kept: Columns; asked: string[] } {
  const asked = weekdayColumns.filter(column => isAsked.test(foldText(columns[column] ?? '')));
  const isRest = weekdayColumns.some(column => /\d/.test(columns[column] ?? ''));
  if (!isRest || asked.length === 0) return { kept: columns, asked: [] };
  const kept = { ...columns };
  for (const column of asked) kept[column] = '';
  return { kept, asked: asked.map(column => `${frenchDays[column]} ${columns[column]}`) };
}

type Columns = Partial<Record<(typeof weekdayColumns)[number], string>>;
const isAsked =
  /^\?+$|^(?:uniquement )?(?:sur|avec|a la) (?:rdv|rendez-? ?vous|demande|inscription)\b(?!.*\d)/;

function readDayAndTimes(day: string, times: string, comment: string): HoursReading {
  const phrase = dayAndTimes(day, times);
  if (phrase !== null) return readHours(phrase, comment);
  const words = `${day} ${times}`.replaceAll('\n', ', ');
  return { openingHours: null, byAppointment: false, notUnderstood: [words] };
}

function together(...texts: readonly string[]): string {
  return texts.filter(text => text !== '').join(' ; ');
}
