import { dayOf, isDay, showLocal } from '../values/localTime.ts';
import { endOf, type Frame, lengthOf, type Occurrence, occurrenceAt } from './frame.ts';
import { followRule } from './rule.ts';
import type { Series, SeriesTime, Window } from './series.ts';

const DAY = 86_400_000;

/** The dates of a series near the window before its overrides: first date, rules and added dates, less the exceptions. */
export function plainOccurrences(
  series: Series,
  frame: Frame,
  length: number | null,
  window: Window,
): Occurrence[] {
  if (series.onlyOverrides) return [];
  // What began before the window may still last when it opens; in a series, not for more than a year.
  const near = { from: window.from - Math.min(length ?? 0, 366 * DAY) - DAY, to: window.to };
  const dates = ruleDates('RRULE', series.rrules, series.start, frame, near);
  const exceptions = ruleDates('EXRULE', series.exrules, series.start, frame, near);
  if (dates === null || exceptions === null) return [];
  const all = new Map<number, Occurrence>();
  const first = occurrenceAt(series.start, frame);
  for (const occurrence of [first, ...dates, ...addedDates(series, frame)])
    all.set(occurrence.start, occurrence);
  const isExcluded = exclusions(series, exceptions, frame);
  return [...all.values()].filter(occurrence => !isExcluded(occurrence));
}

/** A length of days that outlasts the next date is the end of the whole course, written as that of its first session. */
export function withoutOverlap(
  length: number | null,
  occurrences: Occurrence[],
  frame: Frame,
): number | null {
  if (length === null || length <= DAY) return length;
  const sorted = occurrences.filter(({ length: own }) => own === undefined).sort((a, b) => a.start - b.start);
  const overlaps = sorted.some((occurrence, i) => {
    const next = sorted[i + 1];
    return next !== undefined && next.start < (endOf(occurrence, length, frame) ?? 0);
  });
  if (!overlaps) return length;
  frame.warn(
    'La fin (DTEND) vient après le début de la séance suivante : elle est ignorée. DTEND est la fin de la première séance ; celle de la répétition s’écrit UNTIL dans RRULE.',
  );
  return frame.allDay ? DAY : null;
}

/** All that the rules give; null when one of them would never end and the series is better without dates. */
function ruleDates(
  name: 'RRULE' | 'EXRULE',
  rules: string[],
  start: SeriesTime,
  frame: Frame,
  near: Window,
): Occurrence[] | null {
  const dates: Occurrence[] = [];
  for (const rule of rules) {
    const found = followRule(name, rule, start, frame, near);
    if (found.warning !== null) frame.warn(found.warning);
    if (found.occurrences === null) return null;
    dates.push(...found.occurrences);
  }
  return dates;
}

function addedDates(series: Series, frame: Frame): Occurrence[] {
  return series.rdates.map(period => {
    const occurrence = occurrenceAt(period.start, frame);
    const hasEnd = period.end !== null || period.duration !== null;
    return hasEnd ? { ...occurrence, length: lengthOf(period, frame) } : occurrence;
  });
}

/**
 * An exception given as a day, or at midnight against a workshop at 14:00, excludes that whole day; one of 14:00 in
 * universal time against 14:00 here leaves that day uncertain: it is not shown, and told.
 */
function exclusions(series: Series, exceptions: Occurrence[], frame: Frame): (o: Occurrence) => boolean {
  const starts = new Set(exceptions.map(occurrence => occurrence.start));
  const days = new Set<string>();
  const otherHours = new Map<string, string>();
  const sameClock = new Set<string>();
  for (const time of series.exdates) {
    const { local, start } = occurrenceAt(time, frame);
    if (isDay(time.local) || isMidnight(time, frame)) days.add(dayOf(time.local));
    else otherHours.set(dayOf(local), local);
    if (time.zone === 'UTC' && frame.zone !== 'UTC') sameClock.add(time.local);
    starts.add(start);
  }
  return occurrence => {
    if (starts.has(occurrence.start) || days.has(dayOf(occurrence.local))) return true;
    if (sameClock.has(occurrence.local)) {
      warnOfSameClock(occurrence, frame);
      return true;
    }
    const near = otherHours.get(dayOf(occurrence.local));
    if (near !== undefined) warnOfOtherHour(near, occurrence, frame);
    return false;
  };
}

function isMidnight(time: SeriesTime, frame: Frame): boolean {
  return time.zone !== 'UTC' && time.local.endsWith('T00:00:00') && frame.hour !== '00:00:00';
}

function warnOfSameClock({ local }: Occurrence, frame: Frame): void {
  frame.warn(
    `L’exception du ${showLocal(local)} (EXDATE) est écrite en temps universel avec l’heure locale de la séance : dans le doute, celle de ce jour n’est pas affichée. Écrire EXDATE;TZID=${frame.zone}:… ou la date seule.`,
  );
}

function warnOfOtherHour(exception: string, occurrence: Occurrence, frame: Frame): void {
  frame.warn(
    `L’exception du ${showLocal(exception)} (EXDATE) ne supprime rien : ce jour-là, la séance est à ${occurrence.local.slice(11, 16)}. Écrire la même heure, ou la date seule.`,
  );
}
