import type { Contact, Offer, Session } from '../../../schema/offer.ts';
import type { Finding, Harvest } from '../../../schema/source.ts';
import type { Place } from '../../../schema/territory.ts';
import type { Received } from '../../../store/copies.ts';

/** What today's functions read of a store that a released version wrote, by source where it is of one. */
export interface Expected {
  revision: number;
  place: Place;
  offers: Offer[];
  sessions: Session[];
  contacts: Record<string, Contact>;
  harvests: Omit<Harvest, 'sourceId'>[];
  findings: Finding[];
  /** Hash and moments of the copy that is served, documents of the last received. */
  copies: Record<string, { served: string; fetchedAt: string; expandedAt: string; last: Received[] }>;
}

const at = (moment: string) => Date.parse(moment);
const bytes = (...of: number[]) => Uint8Array.from(of);
const unknown = { request: null, etag: null, lastModified: null };
const [permanences, ateliers] = ['essai-permanences', 'essai-ateliers'];

const a: Offer = {
  id: 'off:essai-permanences-a',
  sourceId: permanences,
  key: 'a',
  row: 2,
  title: 'Permanence « numérique »',
  summary: 'Sans rendez-vous',
  description: 'Deux\nlignes',
  kind: 'PERMANENCE',
  activities: ['WIFI', 'ADMINISTRATIVE_HELP'],
  audiences: ['SENIORS'],
  provider: 'Une association',
  placeId: 'pla:essai',
  catchment: [],
  attendance: 'ON_SITE',
  access: {
    modes: ['WALK_IN'],
    url: null,
    phone: '3230',
    email: null,
    conditions: "sur présentation d'un titre",
  },
  cost: { free: true, details: null },
  ageRange: { min: 16, max: null },
  languages: ['fr', 'br'],
  accessibility: [],
  openingHours: 'Mo 09:00-12:00; PH off',
  url: 'https://example.org/a',
  updatedAt: null,
  changedAt: at('2026-09-07T08:00Z'),
  until: at('2027-01-04T11:00Z'),
};

const c: Offer = {
  ...{ id: 'off:essai-ateliers-c', sourceId: ateliers, key: 'c', row: null, title: 'Atelier à distance' },
  ...{ summary: null, description: null, provider: null, placeId: null, ageRange: null, url: null },
  kind: 'WORKSHOP',
  activities: ['GROUP_WORKSHOPS'],
  audiences: ['EVERYONE'],
  catchment: ['dep:35'],
  attendance: 'ONLINE',
  access: { modes: [], url: 'https://example.org/c', phone: null, email: null, conditions: null },
  cost: { free: false, details: '2 €' },
  languages: ['fr'],
  accessibility: [],
  openingHours: null,
  updatedAt: at('2026-08-30T12:00Z'),
  changedAt: at('2026-08-30T12:00Z'),
  until: at('2026-10-06T14:00Z'),
};

const sessionOfA = {
  offerId: a.id,
  allDay: false,
  placeId: 'pla:essai',
  attendance: 'ON_SITE',
  seatsLeft: null,
} as const;

const offers0001: Expected = {
  revision: 4,
  place: {
    id: 'pla:essai',
    name: "Maison de l'essai",
    aliases: ['La Maison, dite "MJE"', 'Essai'],
    address: "1 rue de l'Essai",
    postalCode: '35999',
    latitude: 48.1234567,
    longitude: -1.7,
    territoryId: 'com:35999',
  },
  // The one that was withdrawn is not published.
  offers: [a, c],
  sessions: [
    {
      ...sessionOfA,
      ...{ id: 'ses:a-1', start: at('2026-09-14T07:00Z'), end: at('2026-09-14T10:00Z'), movedFrom: null },
      status: 'SCHEDULED',
    },
    {
      ...sessionOfA,
      ...{ id: 'ses:a-2', start: at('2027-01-04T08:00Z'), end: at('2027-01-04T11:00Z') },
      movedFrom: at('2027-01-03T08:00Z'),
      status: 'CANCELLED',
    },
    {
      ...{ id: 'ses:c-1', offerId: c.id, start: at('2026-10-06T12:00Z'), end: null, allDay: true },
      ...{ movedFrom: null, placeId: null, attendance: 'ONLINE', status: 'SCHEDULED', seatsLeft: 0 },
    },
  ],
  contacts: {
    [a.id]: { name: "Équipe de l'essai", role: 'accueil', phone: null, email: 'essai@example.org' },
  },
  harvests: [
    {
      ...{ id: 4, startedAt: at('2026-09-08T10:00Z'), finishedAt: at('2026-09-08T10:00:10Z') },
      ...{ outcome: 'FAILED', received: 0, accepted: 0, rejected: 0, withdrawn: 0 },
      message: 'Le site ne répond pas.',
    },
    {
      ...{ id: 3, startedAt: at('2026-09-08T08:00Z'), finishedAt: at('2026-09-08T08:00:01Z') },
      ...{ outcome: 'CHANGED', received: 1, accepted: 1, rejected: 0, withdrawn: 1, message: null },
    },
    {
      ...{ id: 2, startedAt: at('2026-09-07T10:00:00.25Z'), finishedAt: at('2026-09-07T10:00:02Z') },
      ...{ outcome: 'CHANGED', received: 2, accepted: 1, rejected: 1, withdrawn: 0, message: null },
    },
    {
      ...{ id: 1, startedAt: at('2026-09-07T08:00Z'), finishedAt: at('2026-09-07T08:00:01Z') },
      ...{ outcome: 'CHANGED', received: 2, accepted: 2, rejected: 0, withdrawn: 0, message: null },
    },
  ],
  findings: [
    {
      ...{ severity: 'WARNING', row: null, key: 'c', field: 'lieu', received: 'à distance' },
      message: 'Un lieu manque.',
    },
    {
      ...{ severity: 'REJECT', row: null, key: 'd', field: null, received: null },
      message: "Cette fiche n'a pas de titre.",
    },
  ],
  copies: {
    [permanences]: {
      served: 'copy 3',
      fetchedAt: '2026-09-08T08:00:00.000Z',
      expandedAt: '2026-09-08T08:00:00.000Z',
      last: [{ ...unknown, name: 'permanences.csv', bytes: Buffer.from('Lieu;Type\n') }],
    },
    [ateliers]: {
      served: 'copy 2',
      fetchedAt: '2026-09-07T10:00:00.250Z',
      expandedAt: '2026-09-07T10:00:00.250Z',
      last: [
        { ...unknown, name: 'page 1', bytes: bytes(0, 255, 10, 13, 92) },
        { ...unknown, name: 'page 2', bytes: bytes() },
      ],
    },
  },
};

const copies0002: Expected = {
  ...offers0001,
  revision: 5,
  harvests: offers0001.harvests.map(harvest =>
    harvest.id === 4
      ? { ...harvest, outcome: 'REFUSED', message: 'La source ne contient aucune ligne.' }
      : harvest,
  ),
  copies: {
    [permanences]: {
      served: 'copy 3',
      fetchedAt: '2026-09-08T08:00:00.000Z',
      expandedAt: '2026-09-09T22:00:00.000Z',
      last: [
        {
          ...{ name: 'permanences.csv', bytes: Buffer.from('Lieu;Type\n'), request: 'request', etag: '"2"' },
          lastModified: 'Tue, 08 Sep 2026 06:00:00 GMT',
        },
      ],
    },
    [ateliers]: {
      served: 'copy 2',
      fetchedAt: '2026-09-07T10:00:00.250Z',
      expandedAt: '2026-09-07T10:00:00.250Z',
      last: [{ ...unknown, request: 'request 1', name: 'page 1', bytes: bytes(60) }],
    },
  },
};

/** Every version that was released, by its last migration: its data stand beside, in `<name>.sql`. A new one is added here. */
export const released: Record<string, Expected> = { '0001_offers': offers0001, '0002_copies': copies0002 };
