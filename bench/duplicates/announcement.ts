import { locate } from '../../connectors/places/locate.ts';
import { toInstant } from '../../connectors/values/localTime.ts';
import { readAccess } from '../../connectors/words/access.ts';
import { readActivities } from '../../connectors/words/activities.ts';
import { readAudienceText, withAges } from '../../connectors/words/audiences.ts';
import { readKind } from '../../connectors/words/kinds.ts';
import type { CatalogueOffer, CatalogueSession } from '../../resolvers/catalogue/catalogue.ts';
import type { OfferContent } from '../../schema/offer.ts';
import { knownPartners } from '../../schema/partners.ts';
import type { Partner, Source } from '../../schema/source.ts';
import type { Place } from '../../schema/territory.ts';
import type { AccessMode, SessionStatus } from '../../schema/vocabulary.ts';

/** What one partner announces, in its own words. What it leaves out is read in those words, as in a feed. */
export interface Announcement extends Partial<Omit<OfferContent, 'access'>> {
  from: 'caf' | 'ccas' | 'arcs' | 'we-ker';
  title: string;
  /** The place as the partner writes it; null online. */
  at?: string | null;
  /** `2026-11-24 14:00-16:00`, or without an end. */
  when?: readonly string[];
  status?: SessionStatus;
  modes?: AccessMode[];
}

/** The offer that the hub would serve for it. */
export function toCatalogueOffer(said: Announcement, ordinal: number): CatalogueOffer {
  const { from, title, at = null, when = [], status = 'SCHEDULED', modes, ...facts } = said;
  const place = at === null ? null : locate({ ...noPlace, name: at }, territory).place;
  const partner = partnerOf(from);
  const source = sourceOf(partner);
  const sessions: CatalogueSession[] = [];
  const offer: CatalogueOffer = {
    ...contentOf(title, facts, modes),
    id: `off:${source.id}-${ordinal}`,
    sourceId: source.id,
    key: `${ordinal}`,
    row: null,
    placeId: place?.id ?? null,
    catchment: place ? [] : [territory],
    changedAt: 0,
    until: null,
    ordinal,
    source,
    partner,
    place,
    fetchedAt: 0,
    sessions,
    twins: [],
  };
  for (const session of when) sessions.push(sessionOf(session, offer, sessions.length, place, status));
  return offer;
}

function contentOf(title: string, facts: Partial<OfferContent>, modes?: AccessMode[]): OfferContent {
  const { description = null, ageRange = null } = facts;
  const kind = facts.kind ?? readKind(title, description) ?? 'WORKSHOP';
  const audiences = facts.audiences ?? withAges(readAudienceText(title, description), ageRange);
  return {
    title,
    summary: null,
    description,
    kind,
    activities: readActivities(kind, audiences, title, description),
    audiences,
    provider: null,
    attendance: 'ON_SITE',
    access: { ...noAccess, modes: modes ?? readAccess(description ?? '').modes },
    cost: { free: null, details: null },
    ageRange,
    languages: [],
    accessibility: [],
    openingHours: null,
    url: null,
    updatedAt: null,
    ...facts,
  };
}

function sessionOf(
  said: string,
  offer: CatalogueOffer,
  index: number,
  place: Place | null,
  status: SessionStatus,
): CatalogueSession {
  const [day = '', from = '', until] = said.split(/[ -](?=\d\d:)/);
  const instant = (time: string) => toInstant(`${day}T${time}`, 'Europe/Paris');
  return {
    id: `ses:${offer.id}-${index}`,
    offerId: offer.id,
    start: instant(from),
    end: until === undefined ? null : instant(until),
    allDay: false,
    movedFrom: null,
    placeId: place?.id ?? null,
    attendance: offer.attendance,
    status,
    seatsLeft: null,
    offer,
  };
}

const territory = 'com:35238';
const noPlace = {
  name: null,
  address: null,
  postalCode: null,
  city: null,
  quartier: null,
  insee: null,
  latitude: null,
  longitude: null,
};
const noAccess = { modes: [], url: null, phone: null, email: null, conditions: null };

function partnerOf(from: string): Partner {
  const partner = knownPartners.find(({ id }) => id === from);
  if (!partner) throw new Error(`no partner is called ${from}`);
  return partner;
}

function sourceOf({ id }: Partner): Source {
  return {
    id: `${id}-feed`,
    partner: id,
    connector: id,
    url: `https://${id}.example/feed`,
    publicUrl: `https://${id}.example/feed`,
    every: 6 * 3_600_000,
    territory,
    licence: null,
    headers: {},
  };
}
