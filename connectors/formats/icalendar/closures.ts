import type { Problem } from '../../connector.ts';
import { isClosure, isNoOffer } from '../../dated/noOffer.ts';
import { showLocal } from '../../values/localTime.ts';
import { daysOf, limitOf } from './closedDays.ts';
import type { EventPart } from './event.ts';

/**
 * Calendars also hold what is no offer: « Fermé », « Vacances scolaires », « Férié ». Such an event is refused; on the days
 * of a closure, what repeats in the same calendar does not take place, while what is dated one by one stands.
 */
export function readClosures(masters: readonly EventPart[]): void {
  const closures: EventPart[] = [];
  for (const part of masters) {
    const closes = isClosure(part.summary);
    if (part.start === null || !(closes || isNoOffer(part.summary))) continue;
    part.problems.push(noOffer(part, closes));
    if (closes) closures.push(part);
  }
  const days = [...new Set(closures.flatMap(daysOf))].sort().slice(-mostDays);
  const exdates = days.map(local => ({ local, zone: null }));
  const limits = [
    ...new Set(closures.flatMap(({ start, rrules }) => rrules.flatMap(rule => limitOf(start, rule)))),
  ];
  for (const part of masters.filter(({ rrules }) => rrules.length > 0)) {
    part.exdates.push(...exdates);
    part.limits.push(...limits);
  }
}

/** The last ones: years of closures are of years gone by. */
const mostDays = 2000;

function noOffer({ summary, start }: EventPart, closes: boolean): Problem {
  const day = showLocal(start?.local ?? '');
  const message = closes
    ? `Le ${day} : c’est une fermeture et non une offre, et ce qui se répète n’est pas affiché ces jours-là. Supprimer aussi les séances de ces jours dans l’agenda (EXDATE).`
    : `Le ${day} : ce n’est pas une offre, l’événement n’est pas affiché. Le retirer de l’agenda publié.`;
  return { severity: 'REJECT', field: 'SUMMARY', received: summary, message };
}
