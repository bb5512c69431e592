import { acceptOsm } from './acceptOsm.ts';
import { applyComment, speaksOfHours } from './applyComment.ts';
import { parseOsm } from './holidayCalendar.ts';
import { readPlainOsm } from './plainOsm.ts';
import { printOsm } from './printOsm.ts';
import { readText } from './readText.ts';
import type { Schedule } from './schedule.ts';

export interface HoursReading {
  /** OSM opening_hours value, at most 250 characters, with `PH off` unless the words say otherwise; null when nothing certain could be said. */
  openingHours: string | null;
  /** True when the words say « sur RDV » / « sur rendez-vous » (a fact about access, not a session). */
  byAppointment: boolean;
  /** Words that could not be expressed, each quoted exactly as received. Never dropped in silence. */
  notUnderstood: string[];
}

const WEEKDAY_COLUMNS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
export type WeekdayColumn = (typeof WEEKDAY_COLUMNS)[number];

/**
 * Hours as people write them in French → OSM opening_hours. A doubt gives fewer hours and a quotation, never a guess. Pure. The comment
 * beside them may restrict them: hours it may contradict are left out.
 */
export function readHours(text: string, comment: string = ''): HoursReading {
  const osm = acceptOsm(text);
  if (osm) return withComment({ ...osm, openingHours: osm.value }, text, comment);
  const reading = readText(text);
  const commented = reading.schedule && applyComment(reading.schedule, comment);
  const openingHours = commented?.schedule ? printChecked(commented.schedule) : null;
  const said = [...reading.notUnderstood, ...(commented?.notUnderstood ?? [])];
  const isExplained = reading.isOnlyAppointment || said.length > 0;
  const isLost = !openingHours && !isExplained && text.trim() !== '';
  return {
    openingHours,
    byAppointment: reading.byAppointment || commented?.byAppointment === true,
    notUnderstood: isLost ? [text.trim()] : [...new Set([...said, ...reading.notes])],
  };
}

/** Hours that are OSM already are taken as they are; a comment that speaks of hours may only restrict those that are plain. */
function withComment(
  { openingHours, byAppointment }: Pick<HoursReading, 'openingHours' | 'byAppointment'>,
  text: string,
  comment: string,
): HoursReading {
  if (openingHours === null) return { openingHours, byAppointment, notUnderstood: [text.trim()] };
  if (!speaksOfHours(comment)) return { openingHours, byAppointment, notUnderstood: [] };
  const plain = readPlainOsm(openingHours);
  const commented = plain && applyComment(plain, comment);
  return {
    openingHours: commented?.schedule ? printChecked(commented.schedule) : null,
    byAppointment: byAppointment || commented?.byAppointment === true,
    notUnderstood: commented?.notUnderstood ?? [comment.trim()],
  };
}

/**
 * Same for a table with a column a weekday: { Mo: '9h-12h / 14h-17h', ... }. A doubt in one column leaves the others as they are. The
 * comment beside the table may restrict it (« uniquement le 1er samedi du mois »): hours it may contradict are left out.
 */
export function readWeekdayHours(
  columns: Partial<Record<WeekdayColumn, string>>,
  comment: string = '',
): HoursReading {
  const table = readColumns(columns);
  const commented = applyComment(table.schedule, comment);
  const openingHours = commented.schedule && printChecked(commented.schedule);
  const notUnderstood = [...table.notUnderstood, ...commented.notUnderstood];
  const isLost = !openingHours && table.schedule.statements.length > 0 && notUnderstood.length === 0;
  const cells = WEEKDAY_COLUMNS.flatMap(name => columns[name]?.trim() || []);
  return {
    openingHours,
    byAppointment: table.byAppointment || commented.byAppointment,
    notUnderstood: isLost ? cells : notUnderstood,
  };
}

function readColumns(columns: Partial<Record<WeekdayColumn, string>>) {
  const schedule: Schedule = { statements: [], closures: [], openOnHolidays: false };
  const notUnderstood: string[] = [];
  let byAppointment = false;
  WEEKDAY_COLUMNS.forEach((name, day) => {
    const cell = columns[name]?.trim() ?? '';
    const reading = readText(cell, day);
    byAppointment ||= reading.byAppointment;
    if (!reading.schedule || reading.notUnderstood.length > 0) notUnderstood.push(cell);
    else {
      notUnderstood.push(...reading.notes);
      schedule.statements.push(...reading.schedule.statements);
      schedule.closures.push(
        ...reading.schedule.closures.map(closure => ({ ...closure, days: closure.days ?? [{ day }] })),
      );
      const saysNothing = reading.schedule.statements.length + reading.schedule.closures.length === 0;
      if (saysNothing && reading.clauses.some(({ clause }) => clause.closures.length === 0))
        notUnderstood.push(cell);
      // OSM cannot say « public holidays too, but only on Mondays ».
      if (reading.schedule.openOnHolidays) notUnderstood.push(cell);
    }
  });
  return { schedule, byAppointment, notUnderstood };
}

/** Nothing leaves that the library would refuse, or that is longer than we evaluate. */
function printChecked(schedule: Schedule): string | null {
  const value = printOsm(schedule);
  return value !== null && 'parsed' in parseOsm(value) ? value : null;
}
