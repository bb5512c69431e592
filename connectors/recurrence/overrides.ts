import { showLocal } from '../values/localTime.ts';
import { calendarFrame, type Frame, lengthOf, occurrenceAt, toSession } from './frame.ts';
import type { Series, SeriesOverride, SeriesSession } from './series.ts';

/** The sessions of a series once its changed occurrences have taken the place of those they change. */
export function applyOverrides(
  series: Series,
  plain: SeriesSession[],
  frame: Frame,
  length: number | null,
): SeriesSession[] {
  if (series.overrides.length === 0) return plain;
  const excluded = new Set(series.exdates.map(time => occurrenceAt(time, frame).start));
  const sessions = new Map(plain.map(session => [session.start, session]));
  const changed: SeriesSession[] = [];
  for (const override of series.overrides) {
    const slot = occurrenceAt(override.recurrenceId, frame);
    if (override.andFuture) endOrCancel(sessions, override, slot.start, frame);
    sessions.delete(slot.start);
    if (excluded.has(slot.start)) warnOfBoth(slot.local, frame);
    else changed.push(overridden(series, override, frame, length));
  }
  for (const session of changed) place(sessions, session);
  return [...sessions.values()];
}

/** A cancelled occurrence never hides one that takes place at the same time. */
function place(sessions: Map<number, SeriesSession>, session: SeriesSession): void {
  if (session.status === 'CANCELLED' && sessions.has(session.start)) return;
  sessions.set(session.start, session);
}

function overridden(
  series: Series,
  override: SeriesOverride,
  frame: Frame,
  length: number | null,
): SeriesSession {
  const slot = occurrenceAt(override.recurrenceId, frame);
  const isCancelled = series.status === 'CANCELLED' || override.status === 'CANCELLED';
  if (override.start === null || isCancelled) {
    const status = isCancelled ? 'CANCELLED' : statusOf(series, override, false);
    return { ...toSession(slot, length, frame, status), location: override.location };
  }
  const { start, end, duration } = override;
  const own = calendarFrame({ start, end, duration }, frame.territoryZone, frame.warn);
  const occurrence = occurrenceAt(start, own);
  const isMoved = occurrence.start !== slot.start;
  const session = toSession(
    occurrence,
    lengthOf({ start, end, duration }, own),
    own,
    statusOf(series, override, isMoved),
  );
  return { ...session, movedFrom: isMoved ? slot.start : null, location: override.location };
}

function statusOf(series: Series, override: SeriesOverride, isMoved: boolean) {
  if (override.status !== 'SCHEDULED') return override.status;
  if (series.status !== 'SCHEDULED') return series.status;
  return isMoved || override.location !== null ? 'MOVED' : 'SCHEDULED';
}

/** How all the following occurrences change cannot be told for certain: cancelled they are, otherwise better none than wrong ones. */
function endOrCancel(
  sessions: Map<number, SeriesSession>,
  override: SeriesOverride,
  from: number,
  frame: Frame,
): void {
  for (const [start, session] of sessions) {
    if (start < from) continue;
    if (override.status === 'CANCELLED') sessions.set(start, { ...session, status: 'CANCELLED' });
    else sessions.delete(start);
  }
  if (override.status === 'CANCELLED') return;
  frame.warn(
    `À partir du ${showLocal(override.recurrenceId.local)}, toute la suite est modifiée (RANGE=THISANDFUTURE) : seule cette date est gardée. Créer un nouvel événement pour la suite.`,
  );
}

function warnOfBoth(local: string, frame: Frame): void {
  frame.warn(
    `La date du ${showLocal(local)} est à la fois supprimée (EXDATE) et modifiée (RECURRENCE-ID) : elle n’est pas affichée.`,
  );
}
