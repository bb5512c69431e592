import type { Instant, Session } from '../../schema/offer.ts';
import type { Finding } from '../../schema/source.ts';
import type { Place, Territory } from '../../schema/territory.ts';
import type { HarvestedOffer } from '../../store/applyHarvest.ts';
import { digest, offerIdOf, sessionIdsOf } from '../../store/identity.ts';
import type { Problem, SourceFacts } from '../connector.ts';
import type { DatedSession, PlaceText } from '../draft.ts';
import { communeOf } from '../places/findTerritory.ts';
import { locate } from '../places/locate.ts';
import { dayOf, type LocalTime, showLocal, toLocal } from '../values/localTime.ts';
import { expandDraft } from './expandDraft.ts';
import type { RowDraft } from './mergeDrafts.ts';
import type { ExpandHours } from './rememberHours.ts';

/** An offer with its sessions, the places that they name, and what there is to say of them. */
export interface LocatedOffer {
  offer: HarvestedOffer;
  sessions: Session[];
  places: Place[];
  territories: Territory[];
  findings: Finding[];
}

/** A draft at a moment: its places found, its sessions expanded, its identity given. */
export function toOffer(
  { row, draft }: RowDraft,
  facts: SourceFacts,
  now: Instant,
  expandHours: ExpandHours,
): LocatedOffer {
  const { key, ...said } = draft;
  const { dates: _, series: __, place, catchment, ...content } = said;
  const found = gatherPlaces(facts.territory);
  const placeId = found.idOf(place);
  const { sessions, until, warnings } = expandDraft(draft, now, { timezone: facts.timezone, expandHours });
  const isFuture = content.updatedAt !== null && content.updatedAt > now + aDay;
  const offer = {
    ...content,
    updatedAt: isFuture ? null : content.updatedAt,
    id: offerIdOf(facts.id, draft.key),
    sourceId: facts.id,
    row,
    placeId,
    catchment: placeId ? [] : (catchment ?? [facts.territory]),
    until,
    key,
    // Not of its key: rows that change places say the same.
    hash: digest(JSON.stringify({ ...said, placeId })),
  };
  const problems = [
    ...found.warnings,
    ...warnings.map(message => dateWarning(draft.openingHours, message)),
    ...(isFuture ? [futureUpdate(toLocal(content.updatedAt ?? now, facts.timezone))] : []),
  ];
  return {
    offer,
    sessions: toSessions(offer, sessions, found.idOf),
    places: found.places,
    territories: [...found.territories, ...offer.catchment.flatMap(id => communeOf(id) ?? [])],
    findings: problems.map(problem => ({ ...problem, row, key: draft.key })),
  };
}

/** Finds places, and remembers which were met and what there was to say of them. */
function gatherPlaces(sourceTerritory: string) {
  const places: Place[] = [];
  const territories: Territory[] = [];
  const warnings: Problem[] = [];
  const idOf = (text: PlaceText | null): string | null => {
    if (!text) return null;
    const { place, territory, warning } = locate(text, sourceTerritory);
    if (territory) territories.push(territory);
    if (warning && !warnings.some(({ message }) => message === warning.message)) warnings.push(warning);
    places.push(place);
    return place.id;
  };
  return { places, territories, warnings, idOf };
}

function toSessions(
  offer: HarvestedOffer,
  sessions: readonly DatedSession[],
  placeIdOf: (text: PlaceText | null) => string | null,
): Session[] {
  const ids = sessionIdsOf(offer.id, sessions);
  return sessions.map(({ place, attendance, ...session }, index) => ({
    ...session,
    id: ids[index] ?? '',
    offerId: offer.id,
    placeId: placeIdOf(place) ?? offer.placeId,
    attendance: attendance ?? offer.attendance,
  }));
}

function dateWarning(openingHours: string | null, message: string): Problem {
  return { severity: 'WARNING', field: 'dates', received: openingHours, message };
}

/** Clocks differ, and a day has no hour: only what is later than tomorrow is a mistake. */
const aDay = 86_400_000;

function futureUpdate(updatedAt: LocalTime): Problem {
  const received = showLocal(dayOf(updatedAt));
  const message = `Date de mise à jour dans le futur (${received}) : elle est laissée de côté. La corriger à la source.`;
  return { severity: 'WARNING', field: 'mise à jour', received, message };
}
