import type { Problem } from '../../connector.ts';
import { readRemote } from '../../dated/remote.ts';
import { spaced } from '../../places/townNames.ts';
import type { Series, SeriesOverride } from '../../recurrence/series.ts';
import { showLocal } from '../../values/localTime.ts';
import type { EventPart } from './event.ts';

/** The dates of an event with those of its changed occurrences; null when one of its exceptions is unreadable. */
export function seriesOf(
  master: EventPart,
  overrides: EventPart[],
): { series: Series | null; problems: Problem[] } {
  const others = overrides.filter(part => part !== master);
  const problems = [
    ...master.problems,
    ...others.flatMap(part => part.problems.map(asWarning)),
    ...latest(overrides)
      .filter(part => part.isTentative || isSomethingElse(part, master))
      .map(tentativeProblem),
  ];
  const start = master.start ?? master.recurrenceId;
  const isUncertain = master.isUncertain || overrides.some(part => part.recurrenceId === null);
  if (start === null || isUncertain) return { series: null, problems };
  const readable = latest(overrides).filter(part => isCertain(part, master));
  // An occurrence that was changed in a way we cannot read, or that may not be, does not take place as the rule says.
  const uncertain = latest(overrides).filter(part => !isCertain(part, master));
  const { end, duration, rrules, exrules, rdates, status } = master;
  const series: Series = {
    ...{ start, end, duration, rrules, exrules, rdates },
    exdates: [...master.exdates, ...uncertain.flatMap(part => part.recurrenceId ?? [])],
    overrides: readable.flatMap(part => toOverride(part, master)),
    onlyOverrides: master.isOverride,
    status: master.isOverride ? 'SCHEDULED' : status,
    limits: master.limits,
    doubt: master.isTentative && !master.isOverride ? tentative : null,
  };
  return { series, problems };
}

function toOverride(part: EventPart, master: EventPart): SeriesOverride[] {
  if (part.recurrenceId === null) return [];
  const { recurrenceId, andFuture, start, end, duration, status, summary } = part;
  const location = isChanged(part, master) ? part.location : null;
  return [{ recurrenceId, andFuture, start, end, duration, status, summary, location }];
}

function isChanged(part: EventPart, master: EventPart): boolean {
  return part.location !== null && plain(part.location) !== plain(master.location);
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

function isCertain(part: EventPart, master: EventPart): boolean {
  const isReadable = part.problems.every(problem => problem.severity !== 'REJECT');
  return !part.isTentative && isReadable && !isSomethingElse(part, master);
}

/** « Goûter de Noël » in place of « Atelier tablette », or Zoom in place of an address: nobody finds there what the series offers. */
function isSomethingElse(part: EventPart, master: EventPart): boolean {
  if (part === master || part.status === 'CANCELLED') return false;
  const isRemote = isChanged(part, master) && readRemote(part.location, null, null) !== null;
  const [own, usual] = [part, master].map(({ summary }) =>
    spaced(summary ?? '')
      .split(' ')
      .filter(isTelling),
  );
  const isNamedElse = own?.length && usual?.length && !own.some(word => usual.includes(word));
  return isRemote || Boolean(isNamedElse);
}

function isTelling(word: string): boolean {
  return (
    word.length > 3 && !/^(?:atelier|permanence|seance|complete?|reportee?|annulee?|deplacee?)s?$/.test(word)
  );
}

const tentative =
  'Événement provisoire (STATUS:TENTATIVE) : aucune date n’est affichée avant qu’il soit confirmé. Écrire STATUS:CONFIRMED.';

/** An occurrence that may not take place is told where its series is. */
function tentativeProblem({ start, recurrenceId }: EventPart): Problem {
  const day = showLocal((start ?? recurrenceId)?.local ?? '');
  const message = `La séance du ${day} est provisoire (STATUS:TENTATIVE), ou ses mots en laissent douter : elle n’est pas affichée. Écrire STATUS:CONFIRMED, et ôter ces mots, quand elle est certaine.`;
  return { severity: 'WARNING', field: 'STATUS', received: 'TENTATIVE', message };
}

function asWarning(problem: Problem): Problem {
  return { ...problem, severity: 'WARNING' };
}

function plain(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
}
