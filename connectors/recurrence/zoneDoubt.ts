import type { Series, SeriesPeriod } from './series.ts';
import { findZone } from './zones.ts';

/** A sentence for the partner when one of the times of a series is of a zone that we do not know: better none than a wrong hour. */
export function zoneDoubt(series: Series, territoryZone: string): string | null {
  const unknown = zonesOf(series).find(zone => findZone(zone) === null);
  if (unknown === undefined) return null;
  return `Fuseau horaire « ${unknown} » inconnu : aucune date n’est affichée. Écrire TZID=${territoryZone}.`;
}

function zonesOf({ exdates, rdates, overrides, ...own }: Series): string[] {
  const periods: Pick<SeriesPeriod, 'end'>[] = [own, ...rdates, ...overrides];
  const times = [
    own.start,
    ...exdates,
    ...rdates.map(({ start }) => start),
    ...overrides.flatMap(({ recurrenceId, start }) => [recurrenceId, start]),
    ...periods.map(({ end }) => end),
  ];
  return times.flatMap(time => time?.zone ?? []);
}
