import { foldText } from '../../values/foldText.ts';
import { showLocal } from '../../values/localTime.ts';
import type { EventPart } from './event.ts';

/**
 * « Atelier photo annulé » beside « Atelier photo » at the same hour: people add an event rather than change one. The plain
 * one does not take place then; « Annulé » alone is said of whatever stands at that hour, and is no offer.
 */
export function readCancelledTwins(masters: readonly EventPart[]): void {
  for (const part of masters) {
    const { start } = part;
    if (part.status !== 'CANCELLED' || start === null || part.rrules.length > 0 || !part.summary) continue;
    const title = bareTitle(part);
    const twins = masters.filter(
      other => other !== part && other.status !== 'CANCELLED' && isTwin(other, part, title),
    );
    for (const twin of twins) {
      if (twin.rrules.length > 0) twin.exdates.push(start);
      else twin.status = 'CANCELLED';
    }
    if (title === '')
      part.problems.push({
        severity: 'REJECT',
        field: 'SUMMARY',
        received: part.summary,
        message: saysOff(start.local),
      });
  }
}

function isTwin(other: EventPart, cancelled: EventPart, title: string): boolean {
  const { start, rrules } = other;
  if (start === null || cancelled.start === null || start.zone !== cancelled.start.zone) return false;
  const isThen =
    rrules.length > 0
      ? start.local.slice(10) === cancelled.start.local.slice(10) && start.local <= cancelled.start.local
      : start.local === cancelled.start.local;
  return isThen && (title === '' || title === bareTitle(other)) && isSamePlace(other, cancelled);
}

function isSamePlace({ location: one }: EventPart, { location: other }: EventPart): boolean {
  return !one || !other || foldText(one) === foldText(other);
}

/** Without what says that it is off. */
function bareTitle({ summary }: EventPart): string {
  return foldText(summary ?? '')
    .replace(/\b(?:annulee?s?|annulation|cancell?ed|attention)\b/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function saysOff(local: string): string {
  return `Le ${showLocal(local)} : c’est une annulation et non une offre ; ce qui se tenait à cette heure n’est pas affiché. Annuler plutôt la séance elle-même (STATUS:CANCELLED).`;
}
