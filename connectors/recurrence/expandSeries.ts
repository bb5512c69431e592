import type { Instant } from '../../schema/offer.ts';
import { toInstant, toLocal } from '../values/localTime.ts';
import { calendarFrame, type Frame, lengthOf, type Occurrence, toSession } from './frame.ts';
import { withinLimits } from './limits.ts';
import { applyOverrides } from './overrides.ts';
import type { Expansion, Series, SeriesSession, Window } from './series.ts';
import { plainOccurrences, withoutOverlap } from './set.ts';
import { zoneDoubt } from './zoneDoubt.ts';

/** A calendar with more dates than this in four months is a mistake, or an attack. */
export const maxSessions = 2000;

/** The sessions of a series that touch the window. `timeZone` is that of the territory: floating times and days are its own. */
export function expandSeries(series: Series, window: Window, timeZone: string): Expansion {
  const warnings = new Set<string>();
  const frame = calendarFrame(series, timeZone, warning => warnings.add(warning));
  const said = lengthOf(series, frame);
  const plain = plainOccurrences(series, frame, said, window);
  const length = withoutOverlap(said, plain, frame);
  const kept = withinLimits(plain, series, frame);
  const sessions = applyOverrides(series, kept.map(asSession(series, frame, length)), frame, length)
    .filter(session => touches(session, window))
    .sort((a, b) => a.start - b.start);
  const doubt = series.doubt ?? zoneDoubt(series, timeZone);
  // A doubt about what is over, or too far to be shown, is nobody's concern.
  if (doubt !== null) return { sessions: [], warnings: sessions.length > 0 ? [doubt] : [] };
  if (sessions.length > maxSessions) {
    frame.warn(
      `Plus de ${maxSessions} dates : seules les ${maxSessions} premières sont gardées. Donner une fin à la répétition (UNTIL ou COUNT).`,
    );
  }
  warnAboutUtc(series, sessions, frame);
  return { sessions: sessions.slice(0, maxSessions), warnings: [...warnings] };
}

function asSession(series: Series, frame: Frame, length: number | null) {
  return (occurrence: Occurrence): SeriesSession => toSession(occurrence, length, frame, series.status);
}

function touches(session: SeriesSession, window: Window): boolean {
  if (session.start >= window.to) return false;
  return session.end === null ? session.start >= window.from : session.end > window.from;
}

/** RFC 5545 makes such a series change its local hour twice a year, which is seldom what its author meant. */
function warnAboutUtc(series: Series, sessions: SeriesSession[], frame: Frame): void {
  if (frame.allDay || frame.zone !== 'UTC' || series.rrules.length === 0) return;
  if (sessions.length === 0) return;
  // Its first date too: in winter, a rule of October is already an hour away from what its author saw.
  const starts = [
    toInstant(series.start.local, 'UTC'),
    ...sessions.filter(({ movedFrom }) => movedFrom === null).map(({ start }) => start),
  ];
  const hours = new Set(starts.map(start => hourAt(start, frame.territoryZone)));
  const utcHours = new Set(starts.map(start => hourAt(start, 'UTC')));
  if (hours.size <= utcHours.size) return;
  frame.warn(
    `La répétition est écrite en temps universel : son heure locale change avec l’heure d’été (${[...hours].join(', ')}). Écrire DTSTART;TZID=${frame.territoryZone}: si l’heure affichée doit rester la même.`,
  );
}

function hourAt(instant: Instant, zone: string): string {
  return toLocal(instant, zone).slice(11, 16);
}
