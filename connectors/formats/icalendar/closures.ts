import type { Problem } from '../../connector.ts';
import { isClosure, isNoOffer, whatCloses } from '../../dated/noOffer.ts';
import { isAnotherPlace } from '../../dated/otherPlace.ts';
import { namesAPerson } from '../../dated/personalTitle.ts';
import { foldText } from '../../values/foldText.ts';
import { showLocal } from '../../values/localTime.ts';
import { daysOf, limitOf } from './closedDays.ts';
import type { EventPart } from './event.ts';

/**
 * Calendars also hold what is no offer: « Fermé », « Vacances scolaires », « RDV dentiste ». Such an event is refused; on the
 * days of a closure, what repeats in the same calendar does not take place, unless another place is what closes; what is
 * dated one by one stands.
 */
export function readClosures(masters: readonly EventPart[], territory: string): void {
  const closures: EventPart[] = [];
  for (const part of masters) {
    const closes = isClosure(part.summary);
    const isOffice = isNoOffer(part.summary) || part.categories.some(isOfTheTeam);
    if (part.start === null || !(closes || isOffice)) continue;
    part.problems.push(noOffer(part, closes));
    if (closes) closures.push(part);
  }
  const repeated = masters.filter(({ rrules }) => rrules.length > 0);
  for (const [where, group] of Map.groupBy(closures, placeOf)) {
    const days = [...new Set(group.flatMap(daysOf))].sort().slice(-mostDays);
    const exdates = days.map(local => ({ local, zone: null }));
    const limits = [
      ...new Set(group.flatMap(({ start, rrules }) => rrules.flatMap(rule => limitOf(start, rule)))),
    ];
    for (const part of repeated) {
      if (where !== '' && part.location && isAnotherPlace(where, part.location, territory)) continue;
      part.exdates.push(...exdates);
      part.limits.push(...limits);
    }
  }
}

/** The last ones: years of closures are of years gone by. */
const mostDays = 2000;

/** Where it is, or what its title says is closed; empty where nothing says so. */
function placeOf({ location, summary }: EventPart): string {
  return location?.trim() || whatCloses(summary);
}

function isOfTheTeam(category: string): boolean {
  return /^(?:conges?|absences?|interne|prive|equipe|personnel|rtt|reunion d'equipe)$/.test(
    foldText(category),
  );
}

function noOffer({ summary, start }: EventPart, closes: boolean): Problem {
  const day = showLocal(start?.local ?? '');
  const message = closes
    ? `Le ${day} : c’est une fermeture et non une offre, et ce qui se répète n’est pas affiché ces jours-là. Supprimer aussi les séances de ces jours dans l’agenda (EXDATE).`
    : `Le ${day} : ce n’est pas une offre, l’événement n’est pas affiché. Le retirer de l’agenda publié.`;
  // The names of people are not handed on.
  const received = namesAPerson(summary ?? '') ? null : summary;
  return { severity: 'REJECT', field: 'SUMMARY', received, message };
}
