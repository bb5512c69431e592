import type { Session } from '../../schema/offer.ts';
import type { Finding } from '../../schema/source.ts';
import type { Place } from '../../schema/territory.ts';
import type { HarvestedOffer } from '../../store/applyHarvest.ts';
import type { Copy } from '../../store/copies.ts';
import type { HarvestToSave } from '../../store/harvests.ts';

export const day = 86_400_000;
export const monday = Date.UTC(2026, 8, 7, 8);

/** An offer of a source, `off:<source>-<key>`. */
export function anOffer(key: string, changes: Partial<HarvestedOffer> = {}): HarvestedOffer {
  const sourceId = changes.sourceId ?? 'caf';
  return {
    id: `off:${sourceId}-${key.slice(0, 40)}`,
    sourceId,
    key,
    row: 2,
    title: `Permanence ${key}`,
    summary: null,
    description: null,
    kind: 'PERMANENCE',
    activities: ['ADMINISTRATIVE_HELP'],
    audiences: ['EVERYONE'],
    provider: null,
    placeId: null,
    catchment: ['com:35238'],
    attendance: 'ON_SITE',
    access: { modes: ['WALK_IN'], url: null, phone: '3230', email: null, conditions: null },
    cost: { free: true, details: null },
    ageRange: null,
    languages: ['fr'],
    accessibility: [],
    openingHours: null,
    url: null,
    updatedAt: null,
    until: null,
    hash: key,
    contact: null,
    ...changes,
  };
}

/** A session of an offer of `anOffer`, two hours long. */
export function aSession(offerId: string, start: number, changes: Partial<Session> = {}): Session {
  return {
    id: `ses:${offerId.slice(4)}-${start}`,
    offerId,
    start,
    end: start + 2 * 3_600_000,
    allDay: false,
    movedFrom: null,
    placeId: null,
    attendance: 'ON_SITE',
    status: 'SCHEDULED',
    seatsLeft: null,
    ...changes,
  };
}

export function aPlace(id: string, changes: Partial<Place> = {}): Place {
  return {
    id: `pla:${id}`,
    name: id,
    aliases: [],
    address: null,
    postalCode: null,
    latitude: null,
    longitude: null,
    territoryId: 'com:35238',
    ...changes,
  };
}

export function aFinding(severity: Finding['severity'], row: number): Finding {
  return { severity, row, key: null, field: 'Type', received: 'Sport', message: `ligne ${row}` };
}

export function aCopy(hash: string, ...documents: Uint8Array[]): Copy {
  return {
    hash,
    documents: documents.map((bytes, i) => ({
      name: `page ${i}`,
      bytes,
      request: `request ${i}`,
      etag: null,
      lastModified: null,
    })),
  };
}

interface Found {
  sourceId?: string;
  offers?: HarvestedOffer[];
  sessions?: Session[];
  places?: Place[];
  findings?: Finding[];
  copy?: Copy;
}

/** A reading at `at` that was accepted and took every row. */
export function aHarvest(at: number, found: Found = {}): HarvestToSave {
  const { sourceId = 'caf', offers = [], sessions = [], places = [], findings = [], copy = null } = found;
  return {
    report: {
      sourceId,
      startedAt: at,
      finishedAt: at + 1000,
      outcome: 'UNCHANGED',
      received: offers.length,
      accepted: offers.length,
      rejected: 0,
      message: null,
    },
    findings,
    copy,
    harvested: { fetchedAt: at, offers, sessions, places, territories: [] },
  };
}

/** A reading at `at` that looked wrong. */
export function aRefusal(at: number, copy: Copy, sourceId = 'caf'): HarvestToSave {
  const { report } = aHarvest(at, { sourceId });
  return { report: { ...report, outcome: 'REFUSED' }, findings: [], copy, harvested: null };
}

/** A reading at `at` that could not be. */
export function aFailure(at: number, message: string, sourceId = 'caf'): HarvestToSave {
  const { report } = aHarvest(at, { sourceId });
  return { report: { ...report, outcome: 'FAILED', message }, findings: [], copy: null, harvested: null };
}
