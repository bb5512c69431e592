import { expandHours } from '../hours/expandHours.ts';
import type { Frame, Occurrence } from './frame.ts';
import type { Series } from './series.ts';

/** The dates of a rule that its notes leave: « hors vacances scolaires » beside `FREQ=WEEKLY`. Dates given one by one stand. */
export function withinLimits(occurrences: Occurrence[], series: Series, frame: Frame): Occurrence[] {
  if (series.rrules.length === 0 || series.limits.length === 0 || occurrences.length === 0)
    return occurrences;
  const kept = series.limits.reduce((left, hours) => within(left, hours, frame), occurrences);
  if (kept.length === 0) frame.warn(nothingLeft);
  return kept;
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
