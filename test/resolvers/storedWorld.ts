import { buildCatalogue } from '../../resolvers/catalogue/build.ts';
import type { Catalogue } from '../../resolvers/catalogue/catalogue.ts';
import { knownPartners } from '../../schema/partners.ts';
import type { Finding } from '../../schema/source.ts';
import { saveHarvest } from '../../store/harvests.ts';
import type { Db } from '../../store/open.ts';
import { readCatalogue } from '../../store/readCatalogue.ts';
import { at, type MadeOffer, now, offer, sources, zone } from './world.ts';

/** A small world as harvests leave it in a store: four sources read, one in vain, and an empty one. */

export const bruz = {
  id: 'com:35047',
  name: 'Bruz',
  level: 'COMMUNE',
  parentId: 'dep:35',
  covers: [],
  seatId: null,
} as const;
export const hall = {
  id: 'pla:bruz',
  name: 'Halle de Bruz',
  aliases: ['La Halle'],
  address: '1 place de Bretagne',
  postalCode: '35170',
  latitude: 48.02,
  longitude: -1.75,
  territoryId: 'com:35047',
};

export const offers: readonly MadeOffer[] = [
  offer('caf', {
    sourceId: 'caf-permanences',
    title: 'Permanence technicien CAF',
    kind: 'PERMANENCE',
    activities: ['ADMINISTRATIVE_HELP'],
    placeId: 'pla:esc-maurepas',
    row: 4,
    access: { modes: ['WALK_IN'], url: null, phone: '3230', email: null, conditions: 'Allocataires' },
    openingHours: 'Tu 09:00-12:00; PH off',
    sessions: ['2026-11-24 09:00-12:00', '2026-12-01 09:00-12:00', '2027-03-30 09:00-12:00'],
  }),
  offer('tablet', {
    title: 'Atelier Découvrir la tablette',
    audiences: ['SENIORS'],
    cost: { free: true, details: null },
    ageRange: { min: 60, max: null },
    placeId: 'pla:esc-villejean',
    updatedAt: at('2026-11-02 08:00'),
    contact: { name: 'Nom', role: null, phone: null, email: 'nom@example.org' },
    sessions: ['2026-11-26 14:00-16:00', { when: '2026-12-03 14:00-16:00', status: 'CANCELLED' }],
  }),
  offer('tablet-arcs', {
    sourceId: 'arcs-ateliers',
    title: 'Découvrir la tablette : atelier',
    placeId: 'pla:esc-villejean',
    sessions: ['2026-11-26 14:00-16:00'],
  }),
  offer('bruz', {
    sourceId: 'arcs-ateliers',
    title: 'Café réparation',
    placeId: 'pla:bruz',
    languages: ['fr', 'en'],
  }),
  offer('jobs', {
    sourceId: 'we-ker-agenda',
    title: 'Écrire son CV en visio',
    activities: ['EMPLOYMENT_ACCESS'],
    attendance: 'ONLINE',
    catchment: ['reg:53'],
    sessions: [{ when: '2026-11-27 10:00', seatsLeft: 3 }],
  }),
  offer('over', { title: 'Déjà fini', sessions: ['2026-11-20 10:00-11:00'] }),
];

/** What the store gives back, as the gateway builds it. */
export async function storedCatalogue(db: Db): Promise<Catalogue> {
  const ids = sources.map(({ id }) => id);
  const kept = await readCatalogue(db, ids);
  const settings = { zone, territory: 'com:35238', sources, partners: knownPartners };
  return buildCatalogue({ ...kept, ...settings, kept: kept.sources });
}

/** Reads each source but the last, then fails to read the first. */
export async function harvestAll(db: Db): Promise<void> {
  for (const { id } of sources.slice(0, -1)) await harvest(db, id, findings(3));
  await harvest(db, 'we-ker-agenda', []);
  await saveHarvest(db, {
    report: { ...report('caf-permanences', 0, 0), outcome: 'FAILED', message: 'caf.example ne répond pas.' },
    findings: [],
    copy: null,
    harvested: null,
  });
}

export async function harvest(
  db: Db,
  sourceId: string,
  found: readonly Finding[],
  from: readonly MadeOffer[] = offers,
): Promise<void> {
  const own = from.filter(made => made.offer.sourceId === sourceId);
  await saveHarvest(db, {
    report: report(sourceId, own.length, found.filter(({ severity }) => severity === 'REJECT').length),
    findings: found,
    copy: null,
    harvested: {
      fetchedAt: now,
      offers: own.map(made => made.offer),
      sessions: own.flatMap(({ sessions }) => sessions),
      territories: [bruz],
      places: [hall],
    },
  });
}

function report(sourceId: string, accepted: number, rejected: number) {
  return {
    sourceId,
    startedAt: now,
    finishedAt: now,
    outcome: 'UNCHANGED' as const,
    received: accepted + rejected,
    accepted,
    rejected,
    message: null,
  };
}

/** As many rejects and one warning. */
function findings(rejects: number): Finding[] {
  const reject = { severity: 'REJECT', key: null, field: 'Type', received: 'Sport' } as const;
  return [
    ...Array.from({ length: rejects }, (_, index) => ({
      ...reject,
      row: index + 2,
      message: `ligne ${index + 2}`,
    })),
    { ...reject, severity: 'WARNING', row: 9, message: 'ligne 9' },
  ];
}
