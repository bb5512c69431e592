import type { Problem } from '../../connector.ts';
import type { Series, SeriesOverride } from '../../recurrence/series.ts';
import type { EventPart } from './event.ts';

/** The dates of an event with those of its changed occurrences; null when one of its exceptions is unreadable. */
export function seriesOf(
  master: EventPart,
  overrides: EventPart[],
): { series: Series | null; problems: Problem[] } {
  const others = overrides.filter(part => part !== master);
  const problems = [...master.problems, ...others.flatMap(part => part.problems.map(asWarning))];
  const start = master.start ?? master.recurrenceId;
  const isUncertain = master.isUncertain || overrides.some(part => part.recurrenceId === null);
  if (start === null || isUncertain) return { series: null, problems };
  const readable = latest(overrides).filter(part => !isRefused(part));
  // An occurrence that was changed in a way we cannot read does not take place as the rule says.
  const unreadable = overrides.filter(isRefused).flatMap(part => part.recurrenceId ?? []);
  const { end, duration, rrules, exrules, rdates, status } = master;
  const series: Series = {
    ...{ start, end, duration, rrules, exrules, rdates },
    exdates: [...master.exdates, ...unreadable],
    overrides: readable.flatMap(part => toOverride(part, master)),
    onlyOverrides: master.isOverride,
    status: master.isOverride ? 'SCHEDULED' : status,
  };
  return { series, problems };
}

function toOverride(part: EventPart, master: EventPart): SeriesOverride[] {
  if (part.recurrenceId === null) return [];
  const { recurrenceId, andFuture, start, end, duration, status, summary } = part;
  const isElsewhere = part.location !== null && plain(part.location) !== plain(master.location);
  const location = isElsewhere ? part.location : null;
  return [{ recurrenceId, andFuture, start, end, duration, status, summary, location }];
}

/** The last version of each changed occurrence. */
function latest(overrides: EventPart[]): EventPart[] {
  const bySlot = new Map<string, EventPart>();
  for (const part of overrides) {
    const slot = JSON.stringify(part.recurrenceId);
    if ((bySlot.get(slot)?.sequence ?? 0) <= part.sequence) bySlot.set(slot, part);
  }
  return [...bySlot.values()];
}

function isRefused(part: EventPart): boolean {
  return part.problems.some(problem => problem.severity === 'REJECT');
}

function asWarning(problem: Problem): Problem {
  return { ...problem, severity: 'WARNING' };
}

function plain(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
}
