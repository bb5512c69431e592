import { type ExecutionResult, graphql } from 'graphql';
import { toInstant } from '../../connectors/values/localTime.ts';
import { buildCatalogue, type CatalogueParts } from '../../resolvers/catalogue/build.ts';
import type { Catalogue } from '../../resolvers/catalogue/catalogue.ts';
import { findOffers, type OfferQuery } from '../../resolvers/catalogue/findOffers.ts';
import { findSessions } from '../../resolvers/catalogue/findSessions.ts';
import type { Revisions } from '../../resolvers/catalogue/revisions.ts';
import { queryContext, type Writes } from '../../resolvers/context.ts';
import type { Loaders } from '../../resolvers/loaders.ts';
import { hubSchema } from '../../resolvers/schema.ts';
import { openZone } from '../../resolvers/zone.ts';
import type { OfferFilter } from '../../schema/filter.ts';
import { knownPlaces, knownTerritories } from '../../schema/gazetteer/index.ts';
import type { Instant, Session } from '../../schema/offer.ts';
import { knownPartners } from '../../schema/partners.ts';
import type { Source } from '../../schema/source.ts';
import type { Place, Territory } from '../../schema/territory.ts';
import type { SessionStatus } from '../../schema/vocabulary.ts';
import type { HarvestedOffer } from '../../store/applyHarvest.ts';
import type { SourceOffers } from '../../store/readCatalogue.ts';

/** A hand-made hub: a few offers said in one line each, and one way to ask. The clock stands still. */

export const zone = openZone('Europe/Paris');
const schema = hubSchema(zone);

/** `2026-11-24 09:30`, in Rennes. */
export function at(local: string): Instant {
  return toInstant(local.replace(' ', 'T'), 'Europe/Paris');
}

/** A Tuesday. */
export const now = at('2026-11-24 09:30');

export const sources: readonly Source[] = [
  source('caf-permanences', 'caf'),
  source('ccas-catalogue', 'ccas'),
  source('arcs-ateliers', 'arcs'),
  source('arcs-acces-libre', 'arcs'),
  source('we-ker-agenda', 'we-ker'),
];

/** `2026-11-24 14:00-16:00`, `2026-11-24 14:00` without an end, `2026-11-24 14:00 2026-11-25 12:00`; else with its status. */
export type SaidSession =
  | string
  | { when: string; status?: SessionStatus; place?: string; seatsLeft?: number; allDay?: boolean };

export interface SaidOffer extends Partial<Omit<HarvestedOffer, 'id'>> {
  sessions?: readonly SaidSession[];
}

export interface MadeOffer {
  offer: HarvestedOffer;
  sessions: Session[];
}

/** An offer of which only what matters is said: its id comes out as `off:<name>`, its sessions as `ses:<name>-1`… */
export function offer(name: string, { sessions = [], ...said }: SaidOffer = {}): MadeOffer {
  const id = `off:${name}`;
  const placeId = said.placeId ?? null;
  const attendance = said.attendance ?? (placeId ? 'ON_SITE' : 'ONLINE');
  const made = sessions.map((session, index) =>
    sessionOf(id, `ses:${name}-${index + 1}`, session, { placeId, attendance }),
  );
  return {
    offer: {
      id,
      sourceId: 'ccas-catalogue',
      key: name,
      row: null,
      title: name,
      summary: null,
      description: null,
      kind: 'WORKSHOP',
      activities: ['GROUP_WORKSHOPS'],
      audiences: ['EVERYONE'],
      provider: null,
      placeId,
      catchment: placeId ? [] : ['com:35238'],
      attendance,
      access: { modes: [], url: null, phone: null, email: null, conditions: null },
      cost: { free: null, details: null },
      ageRange: null,
      languages: [],
      accessibility: [],
      openingHours: null,
      url: null,
      updatedAt: null,
      until: made.length > 0 ? Math.max(...made.map(({ start, end }) => end ?? start)) : null,
      hash: name,
      contact: null,
      ...said,
    },
    sessions: made.sort((a, b) => a.start - b.start),
  };
}

function sessionOf(
  offerId: string,
  id: string,
  said: SaidSession,
  { placeId, attendance }: Pick<Session, 'placeId' | 'attendance'>,
): Session {
  const { when, status = 'SCHEDULED', place = placeId, seatsLeft = null, allDay = false } = asObject(said);
  const [, day = '', from = '', untilDay = day, until] =
    /^(\S+) (\d\d:\d\d)(?:(?:-| (\S+) )(\d\d:\d\d))?$/.exec(when) ?? [];
  return {
    id,
    offerId,
    start: at(`${day} ${from}`),
    end: until === undefined ? null : at(`${untilDay} ${until}`),
    allDay,
    movedFrom: null,
    placeId: place,
    attendance,
    status,
    seatsLeft,
  };
}

function asObject(said: SaidSession): Exclude<SaidSession, string> {
  return typeof said === 'string' ? { when: said } : said;
}

export interface WorldFacts {
  revision?: number;
  updatedAt?: Instant;
  /** Beside those of the gazetteer. */
  places?: readonly Place[];
  territories?: readonly Territory[];
  /** When all the sources were read; now unless said. */
  fetchedAt?: Instant;
}

/** The catalogue of these offers, each in its source. */
export function catalogueOf(offers: readonly MadeOffer[], facts: WorldFacts = {}): Catalogue {
  return buildCatalogue(partsOf(offers, facts));
}

/** What it is made of. */
export function partsOf(offers: readonly MadeOffer[], facts: WorldFacts = {}): CatalogueParts {
  const { revision = 1, updatedAt = now, places = [], territories = [], fetchedAt = now } = facts;
  return {
    revision,
    updatedAt,
    zone,
    territory: 'com:35238',
    sources,
    partners: knownPartners,
    places: [...knownPlaces, ...places],
    territories: [...knownTerritories, ...territories],
    kept: sources.map(({ id }) => keptOf(id, offers, fetchedAt)),
  };
}

function keptOf(sourceId: string, offers: readonly MadeOffer[], fetchedAt: Instant): SourceOffers {
  const own = offers.filter(made => made.offer.sourceId === sourceId);
  return {
    sourceId,
    fetchedAt,
    revision: 1,
    offers: own.map(({ offer: { hash: _, contact: __, ...kept } }) => ({
      ...kept,
      changedAt: kept.updatedAt ?? now,
    })),
    sessions: own.flatMap(({ sessions }) => sessions),
  };
}

/** Only this catalogue. */
export function only(catalogue: Catalogue): Revisions {
  return { current: catalogue, at: () => catalogue };
}

/** Names of the offers that a filter finds, in order: `off:` is left out. */
export function found(
  catalogue: Catalogue,
  filter: OfferFilter = {},
  query: Omit<OfferQuery, 'filter'> = {},
  moment: Instant = now,
): string[] {
  const { nodes } = findOffers(only(catalogue), { first: 100, ...query, filter }, moment);
  return nodes.map(({ id }) => id.slice('off:'.length));
}

/** Names of the sessions that a filter finds, in order: `ses:` is left out. */
export function foundSessions(
  catalogue: Catalogue,
  filter: OfferFilter = {},
  moment: Instant = now,
): string[] {
  const { nodes } = findSessions(only(catalogue), { first: 100, filter }, moment);
  return nodes.map(({ id }) => id.slice('ses:'.length));
}

export interface Asked {
  variables?: Record<string, unknown>;
  now?: Instant;
  load?: Loaders;
  write?: Writes;
}

/** The whole answer of the API to a query. */
export async function ask(
  from: Catalogue | Revisions,
  query: string,
  { variables, now: moment = now, load = noDatabase, write }: Asked = {},
): Promise<ExecutionResult> {
  const revisions = 'current' in from ? from : only(from);
  const contextValue = queryContext(revisions, moment, load, write ?? null);
  const answer = await graphql({ schema, source: query, variableValues: variables, contextValue });
  // Plain objects, as they go over the wire.
  return JSON.parse(JSON.stringify(answer));
}

/** Messages and codes of the errors of an answer; the data, when there is none. */
export async function errorsOf(
  from: Catalogue | Revisions,
  query: string,
  asked?: Asked,
): Promise<{ code: unknown; message: string }[]> {
  const { errors = [] } = await ask(from, query, asked);
  return errors.map(({ message, extensions }) => ({ code: extensions?.code, message }));
}

/** What these tests read is in memory: asking the database is a mistake. */
const noDatabase: Loaders = {
  get harvests(): Loaders['harvests'] {
    throw new Error('this query asks the database');
  },
  get findings(): Loaders['findings'] {
    throw new Error('this query asks the database');
  },
};

function source(id: string, partner: string): Source {
  return {
    id,
    partner,
    connector: partner,
    url: `https://${partner}.example/${id}?key=secret`,
    publicUrl: `https://${partner}.example/${id}`,
    every: 6 * 3_600_000,
    territory: 'com:35238',
    licence: 'etalab-2.0',
    headers: {},
  };
}
