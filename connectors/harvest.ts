import { createHash } from 'node:crypto';
import type { Instant } from '../schema/offer.ts';
import type { Harvest, HarvestOutcome, Source } from '../schema/source.ts';
import { type Copy, lastCopy, type Received } from '../store/copies.ts';
import { type HarvestToSave, saveHarvest } from '../store/harvests.ts';
import { keptOffers } from '../store/keptOffers.ts';
import { FeedError } from './connector.ts';
import { expandAgain } from './expandAgain.ts';
import type { HarvestContext } from './harvestContext.ts';
import type { Reading } from './reading/read.ts';
import { readSource } from './reading/readSource.ts';
import { connectors } from './registry.ts';
import { suspicion } from './suspicion.ts';
import { askFor } from './transport/ask.ts';

/** How long fetching a source may take, all its pages together. */
const patience = 10 * 60_000;

/**
 * One reading of one source: fetch → rows → drafts → offers and sessions → one transaction. It leaves a report, also
 * when nothing changed and when the partner is down or wrong; it throws only when the hub itself is broken or closing.
 * A reading that looks wrong is refused, unless `force` accepts it: what was served before then stays.
 */
export async function harvest(
  source: Source,
  context: HarvestContext,
  { force = false } = {},
): Promise<Harvest> {
  const startedAt = context.now();
  const report = await saveHarvest(context.db, await attempt(source, startedAt, context, force));
  // What is served goes on being known as far ahead as ever.
  if (report.outcome === 'FAILED' || report.outcome === 'REFUSED') await expandAgain(source, context);
  return report;
}

async function attempt(
  source: Source,
  startedAt: Instant,
  context: HarvestContext,
  force: boolean,
): Promise<HarvestToSave> {
  const copy = await orFeedError(fetchCopy(source, context));
  if (copy instanceof FeedError) return unread(source, startedAt, context, null, copy.message);
  const reading = await orFeedError(readSource(source, copy.documents, startedAt, context));
  if (reading instanceof FeedError) return unread(source, startedAt, context, copy, reading.message);
  const kept = force ? null : await keptOffers(context.db, source.id, startedAt);
  const doubt = force || kept?.hash === copy.hash ? null : suspicion(source.id, reading, kept, startedAt);
  return {
    report: reportOf(source, startedAt, context, doubt ? 'REFUSED' : 'UNCHANGED', reading, doubt),
    findings: reading.findings,
    copy,
    harvested: doubt ? null : { ...reading.harvested, fetchedAt: startedAt },
  };
}

async function fetchCopy(source: Source, { db, get, signal }: HarvestContext): Promise<Copy> {
  const connector = connectors.get(source.connector);
  if (!connector) throw new Error(`no connector is called ${source.connector}`);
  const last = await lastCopy(db, source.id);
  const deadline = AbortSignal.timeout(patience);
  const ask = askFor(source, get, last?.documents ?? [], AbortSignal.any([signal, deadline]));
  try {
    const documents = await connector.fetch(source.url, ask);
    return { documents, hash: hashOf(documents) };
  } catch (error) {
    if (signal.aborted || !deadline.aborted) throw error;
    throw new FeedError(
      `La source n'a pas fini de répondre en ${patience / 60_000} minutes : rien n'a été changé, la lecture sera tentée de nouveau.`,
    );
  }
}

async function orFeedError<T>(work: Promise<T>): Promise<T | FeedError> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof FeedError) return error;
    throw error;
  }
}

function unread(
  source: Source,
  startedAt: Instant,
  context: HarvestContext,
  copy: Copy | null,
  message: string,
): HarvestToSave {
  const none = { received: 0, accepted: 0, rejected: 0 };
  const report = reportOf(source, startedAt, context, 'FAILED', none, message);
  return { report, findings: [], copy, harvested: null };
}

function reportOf(
  source: Source,
  startedAt: Instant,
  { now }: HarvestContext,
  outcome: HarvestOutcome,
  { received, accepted, rejected }: Pick<Reading, 'received' | 'accepted' | 'rejected'>,
  message: string | null,
): HarvestToSave['report'] {
  const counts = { received, accepted, rejected };
  return { sourceId: source.id, startedAt, finishedAt: now(), outcome, ...counts, message };
}

function hashOf(documents: readonly Received[]): string {
  const hash = createHash('sha256');
  for (const { bytes } of documents) hash.update(`${bytes.length}\n`).update(bytes);
  return hash.digest('hex');
}
