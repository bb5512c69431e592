import { expandHours } from '../hours/expandHours.ts';
import { dayOf, showLocal } from '../values/localTime.ts';
import { type Frame, type Occurrence, occurrenceAt } from './frame.ts';
import type { Series } from './series.ts';

/** The dates of a rule that its notes leave: « hors vacances scolaires » beside `FREQ=WEEKLY`. Dates given one by one stand. */
export function withinLimits(occurrences: Occurrence[], series: Series, frame: Frame): Occurrence[] {
  if (series.rrules.length === 0 || series.limits.length === 0 || occurrences.length === 0)
    return occurrences;
  const said = series.limits.filter(hours => hours !== noHolidays);
  const left = said.reduce((dates, hours) => within(dates, hours, frame), occurrences);
  const kept = said.length < series.limits.length ? withoutHolidays(left, series, frame) : left;
  if (left.length === 0) frame.warn(nothingLeft);
  return kept;
}

/**
 * Among the limits of a series: nobody means the 25th of December by « every Friday ». A date of the rule that falls on a
 * public holiday is not shown, and told. Its first date and those added one by one (`RDATE`) were written as such, and
 * stand; so does a rule of every year.
 */
export const noHolidays = '24/7; PH off';

function withoutHolidays(occurrences: Occurrence[], series: Series, frame: Frame): Occurrence[] {
  if (series.rrules.some(rule => /FREQ=YEARLY/i.test(rule))) return occurrences;
  const written = new Set([series, ...series.rdates].map(({ start }) => occurrenceAt(start, frame).start));
  const workdays = new Set(within(occurrences, noHolidays, frame));
  const isOff = (one: Occurrence) => !written.has(one.start) && !workdays.has(one);
  const off = occurrences.filter(isOff);
  if (off.length > 0) frame.warn(onHolidays(off));
  return occurrences.filter(one => !isOff(one));
}

function onHolidays(off: Occurrence[]): string {
  const days = off.map(({ local }) => showLocal(dayOf(local))).join(', ');
  return `Jour férié (${days}) : la répétition y tombe, la séance n’est pas affichée. Si elle a lieu, ajouter cette date (RDATE) ; sinon, l’ôter (EXDATE).`;
}

const nothingLeft =
  'Ce que disent le titre ou la description exclut toutes les dates de la répétition (RRULE) : aucune n’est affichée. Corriger l’un ou l’autre.';

function within(occurrences: Occurrence[], hours: string, frame: Frame): Occurrence[] {
  const from = occurrences.reduce((first, { start }) => Math.min(first, start), Number.POSITIVE_INFINITY);
  const to = occurrences.reduce((last, { start }) => Math.max(last, start + 1), from);
  const { sessions, warnings } = expandHours(hours, { from, to }, frame.territoryZone);
  warnings.forEach(frame.warn);
  return occurrences.filter(({ start }) => sessions.some(open => open.start <= start && start < open.end));
}
