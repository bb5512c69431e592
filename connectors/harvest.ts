import { createHash } from 'node:crypto';
import type { Instant } from '../schema/offer.ts';
import type { Harvest, Source } from '../schema/source.ts';
import type { Document } from '../store/copies.ts';
import { lastCopyHash } from '../store/copies.ts';
import { type HarvestToSave, saveHarvest } from '../store/harvests.ts';
import type { Db } from '../store/open.ts';
import { FeedError } from './connector.ts';
import { readInThread } from './reading/readInThread.ts';
import { connectors } from './registry.ts';
import type { Get } from './transport/get.ts';

/** What a harvest needs of the hub. */
export interface HarvestContext {
  db: Db;
  get: Get;
  now: () => Instant;
  timezone: string;
}

/**
 * One reading of one source: fetch → rows → drafts → offers and sessions → one transaction. It leaves a report, also
 * when nothing changed and when the partner is down or wrong; it throws only when the hub itself is broken.
 */
export async function harvest(source: Source, context: HarvestContext): Promise<Harvest> {
  const startedAt = context.now();
  try {
    const documents = await fetchDocuments(source, context.get);
    return await saveHarvest(context.db, await readDocuments(source, documents, startedAt, context));
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return saveHarvest(context.db, failure(source, startedAt, context.now(), error.message));
  }
}

function fetchDocuments(source: Source, get: Get): Promise<Document[]> {
  const connector = connectors.get(source.connector);
  if (!connector) throw new Error(`no connector is called ${source.connector}`);
  return connector.fetch(source, get);
}

async function readDocuments(
  source: Source,
  documents: Document[],
  startedAt: Instant,
  { db, now, timezone }: HarvestContext,
): Promise<HarvestToSave> {
  const { id, partner, territory } = source;
  const facts = { id, partner, territory, timezone };
  const reading = await readInThread({ connector: source.connector, documents, facts, now: startedAt });
  const { harvested, findings, received, accepted, rejected } = reading;
  const hash = hashOf(documents);
  const isNew = hash !== (await lastCopyHash(db, id));
  return {
    report: {
      sourceId: id,
      startedAt,
      finishedAt: now(),
      outcome: 'UNCHANGED',
      received,
      accepted,
      rejected,
      message: accepted === 0 && rejected > 0 ? nothingUnderstood(received) : null,
    },
    findings,
    copy: isNew ? { documents, hash } : null,
    harvested: { ...harvested, fetchedAt: startedAt },
  };
}

function nothingUnderstood(received: number): string {
  return `Aucune des ${received} lignes reçues n'a été comprise : chaque rejet dit pourquoi. Les colonnes ou les champs ont-ils changé de nom ?`;
}

function failure(source: Source, startedAt: Instant, finishedAt: Instant, message: string): HarvestToSave {
  const none = { received: 0, accepted: 0, rejected: 0 };
  return {
    report: { sourceId: source.id, startedAt, finishedAt, outcome: 'FAILED', ...none, message },
    findings: [],
    copy: null,
    harvested: null,
  };
}

function hashOf(documents: readonly Document[]): string {
  const hash = createHash('sha256');
  for (const { bytes } of documents) hash.update(`${bytes.length}\n`).update(bytes);
  return hash.digest('hex');
}
