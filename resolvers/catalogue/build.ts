import type { Instant, Session } from '../../schema/offer.ts';
import type { Partner, Source } from '../../schema/source.ts';
import type { Place, Territory } from '../../schema/territory.ts';
import { activities, audiences, kinds } from '../../schema/vocabulary.ts';
import type { SourceOffers } from '../../store/readCatalogue.ts';
import { finish, inSteps, type Steps } from '../../store/steps.ts';
import type { Zone } from '../zone.ts';
import { buildIndex } from './buildIndex.ts';
import type { Catalogue, CatalogueOffer, CatalogueSession } from './catalogue.ts';
import { type Announced, groupAnnouncements } from './groupAnnouncements.ts';
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
  /** What is kept of each source, in any order. */
  kept: readonly SourceOffers[];
}

/** The catalogue of what is kept: pure, the same parts give the same catalogue. */
export function buildCatalogue(parts: CatalogueParts): Catalogue {
  return finish(catalogueSteps(parts));
}

/** The same in steps, for a hub that answers meanwhile. */
export function* catalogueSteps(parts: CatalogueParts): Steps<Catalogue> {
  const { zone, sources, partners } = parts;
  const placesById = new Map(parts.places.map(place => [place.id, place]));
  const offers = yield* buildOffers(parts, placesById);
  const groups = yield* groupAnnouncements(offers);
  yield* inSteps(groups, 500, linkTwins);
  const territories = buildTerritoryTree(parts.territories);
  yield;
  const sessions = yield* buildSessionColumns(
    offers.map(offer => offer.sessions),
    zone,
  );
  return {
    revision: parts.revision,
    updatedAt: parts.updatedAt,
    zone,
    territory: parts.territory,
    sources,
    partners,
    offers,
    offersById: yield* byId(offers),
    sessionsById: yield* byId(sessions.all),
    placesById,
    territories,
    sessions,
    text: yield* buildTextIndex(offers, textsOf),
    index: yield* buildIndex(offers),
    groups: groups.map(group => group.map(({ offer }) => offer.ordinal)),
  };
}

function* byId<T extends { id: string }>(things: readonly T[]): Steps<Map<string, T>> {
  const found = new Map<string, T>();
  yield* inSteps(things, 1000, thing => found.set(thing.id, thing));
  return found;
}

function* buildOffers(
  { kept, sources, partners }: CatalogueParts,
  places: ReadonlyMap<string, Place>,
): Steps<CatalogueOffer[]> {
  const offers: CatalogueOffer[] = [];
  // In the order of the configuration, whatever that of the store: the same offers are always grouped alike.
  for (const source of sources) {
    const partner = partners.find(({ id }) => id === source.partner);
    const own = kept.find(({ sourceId }) => sourceId === source.id);
    if (!partner || !own) continue;
    const { fetchedAt, offers: read, sessions } = own;
    const byOffer = new Map<string, Session[]>();
    yield* inSteps(sessions, 1000, session => {
      const same = byOffer.get(session.offerId);
      if (same) same.push(session);
      else byOffer.set(session.offerId, [session]);
    });
    yield* inSteps(read, 100, offer => {
      const dated: CatalogueSession[] = [];
      const place = offer.placeId === null ? null : (places.get(offer.placeId) ?? null);
      const whole = {
        ...offer,
        ordinal: offers.length,
        source,
        partner,
        place,
        fetchedAt,
        sessions: dated,
        twins: [],
      };
      for (const session of byOffer.get(offer.id) ?? []) dated.push({ ...session, offer: whole });
      offers.push(whole);
    });
  }
  return offers;
}

function linkTwins(group: readonly Announced[]): void {
  for (const { offer, twins } of group) Object.assign(offer, { twins });
}

/** What is searched: what the offer says, and the words of what it is, which its title need not repeat. */
function textsOf(offer: CatalogueOffer) {
  const { place, partner } = offer;
  return [
    { text: offer.title, weight: 4 },
    { text: offer.summary, weight: 2 },
    { text: labelsOf(activities, offer.activities), weight: 2 },
    { text: place && [place.name, ...place.aliases].join(' '), weight: 2 },
    { text: labelsOf(kinds, [offer.kind]), weight: 1 },
    { text: labelsOf(audiences, offer.audiences), weight: 1 },
    { text: partner.name, weight: 1 },
    { text: offer.provider, weight: 1 },
    { text: offer.description, weight: 1 },
  ];
}

function labelsOf(words: readonly { code: string; label: string }[], codes: readonly string[]): string {
  return words
    .filter(({ code }) => code !== 'EVERYONE' && codes.includes(code))
    .map(({ label }) => label)
    .join(' ');
}
