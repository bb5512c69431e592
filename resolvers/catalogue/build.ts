import type { Instant } from '../../schema/offer.ts';
import type { Partner, Source } from '../../schema/source.ts';
import type { Place, Territory } from '../../schema/territory.ts';
import { type ActivityCode, type AxisCode, activities } from '../../schema/vocabulary.ts';
import type { SourceOffers } from '../../store/readCatalogue.ts';
import type { Zone } from '../zone.ts';
import { type Bitset, setOf } from './bitset.ts';
import type { Catalogue, CatalogueOffer, CatalogueSession, ValueIndex, Whereabouts } from './catalogue.ts';
import { groupAnnouncements } from './groupAnnouncements.ts';
import { buildSessionColumns } from './sessionColumns.ts';
import { buildTerritoryTree } from './territoryTree.ts';
import { buildTextIndex } from './textIndex.ts';

/** All that a catalogue is made of. */
export interface CatalogueParts {
  revision: number;
  updatedAt: Instant;
  zone: Zone;
  territory: string;
  sources: readonly Source[];
  partners: readonly Partner[];
  places: readonly Place[];
  territories: readonly Territory[];
  /** What is kept of each source, in the order of `sources`. */
  kept: readonly SourceOffers[];
}

/** The catalogue of what is kept: pure, the same parts give the same catalogue. */
export function buildCatalogue(parts: CatalogueParts): Catalogue {
  const { zone, sources, partners } = parts;
  const placesById = new Map(parts.places.map(place => [place.id, place]));
  const offers = buildOffers(parts, placesById);
  const groups = groupAnnouncements(offers);
  for (const group of groups) linkTwins(group);
  const territories = buildTerritoryTree(parts.territories);
  return {
    revision: parts.revision,
    updatedAt: parts.updatedAt,
    zone,
    territory: parts.territory,
    sources,
    partners,
    offers,
    offersById: new Map(offers.map(offer => [offer.id, offer])),
    sessionsById: new Map(offers.flatMap(offer => offer.sessions.map(session => [session.id, session]))),
    placesById,
    territories,
    sessions: buildSessionColumns(
      offers.map(offer => offer.sessions),
      zone,
    ),
    text: buildTextIndex(offers.map(textsOf)),
    index: buildIndex(offers),
    groups: groups.map(group => group.map(offer => offer.ordinal)),
  };
}

function buildOffers(
  { kept, sources, partners }: CatalogueParts,
  places: ReadonlyMap<string, Place>,
): CatalogueOffer[] {
  const offers: CatalogueOffer[] = [];
  for (const { sourceId, fetchedAt, offers: read, sessions } of kept) {
    const source = sources.find(({ id }) => id === sourceId);
    const partner = partners.find(({ id }) => id === source?.partner);
    if (!source || !partner) continue;
    const byOffer = Map.groupBy(sessions, session => session.offerId);
    for (const offer of read) {
      const own: CatalogueSession[] = [];
      const place = offer.placeId === null ? null : (places.get(offer.placeId) ?? null);
      const whole = {
        ...offer,
        ordinal: offers.length,
        source,
        partner,
        place,
        fetchedAt,
        sessions: own,
        twins: [],
      };
      for (const session of byOffer.get(offer.id) ?? []) own.push({ ...session, offer: whole });
      offers.push(whole);
    }
  }
  return offers;
}

function linkTwins(group: readonly CatalogueOffer[]): void {
  for (const offer of group) Object.assign(offer, { twins: group.filter(twin => twin !== offer) });
}

function textsOf(offer: CatalogueOffer) {
  const labels = activities.filter(({ code }) => offer.activities.includes(code)).map(({ label }) => label);
  return [
    { text: offer.title, weight: 4 },
    { text: offer.summary, weight: 2 },
    { text: labels.join(' '), weight: 2 },
    { text: offer.place ? [offer.place.name, ...offer.place.aliases].join(' ') : null, weight: 2 },
    { text: offer.provider, weight: 1 },
    { text: offer.description, weight: 1 },
  ];
}

function buildIndex(offers: readonly CatalogueOffer[]): Catalogue['index'] {
  return {
    axis: indexBy(offers, offer => axesOf(offer.activities)),
    activity: indexBy(offers, offer => offer.activities),
    audience: indexBy(offers, offer => offer.audiences),
    partner: indexBy(offers, offer => [offer.partner.id]),
    source: indexBy(offers, offer => [offer.sourceId]),
    kind: indexBy(offers, offer => [offer.kind]),
    attendance: indexBy(offers, offer => [offer.attendance]),
    access: indexBy(offers, offer => offer.access.modes),
    place: indexBy(offers, offer => [offer.placeId ?? '']),
    cost: indexBy(offers, ({ cost }) => (cost.free === null ? [] : [cost.free ? 'FREE' : 'PAID'])),
    whereabouts: indexWhereabouts(offers),
  };
}

/** The axes that activities serve, in the order of the alliance. */
export function axesOf(codes: readonly ActivityCode[]): AxisCode[] {
  return [...new Set(activities.filter(({ code }) => codes.includes(code)).map(({ axis }) => axis))];
}

function indexBy(
  offers: readonly CatalogueOffer[],
  valuesOf: (offer: CatalogueOffer) => readonly string[],
): ValueIndex {
  const ordinals = new Map<string, number[]>();
  for (const offer of offers) {
    for (const value of valuesOf(offer)) {
      const list = ordinals.get(value);
      if (list) list.push(offer.ordinal);
      else ordinals.set(value, [offer.ordinal]);
    }
  }
  return new Map([...ordinals].map(([value, list]): [string, Bitset] => [value, setOf(offers.length, list)]));
}

function indexWhereabouts(offers: readonly CatalogueOffer[]): Whereabouts[] {
  const alike = Map.groupBy(offers, offer => offer.placeId ?? offer.catchment.join());
  return [...alike.values()].flatMap(group => {
    const [first] = group;
    if (!first) return [];
    const { place, catchment } = first;
    return [
      {
        place,
        catchment,
        offers: setOf(
          offers.length,
          group.map(offer => offer.ordinal),
        ),
      },
    ];
  });
}
