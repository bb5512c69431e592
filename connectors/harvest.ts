import { createHash } from 'node:crypto';
import type { Harvest, Source } from '../schema/source.ts';
import { type Copy, lastCopy, type Received } from '../store/copies.ts';
import { type HarvestToSave, saveHarvest } from '../store/harvests.ts';
import { keptOffers } from '../store/keptOffers.ts';
import { FeedError } from './connector.ts';
import { expandCopy } from './expandCopy.ts';
import type { HarvestContext } from './harvestContext.ts';
import { readSource } from './reading/readSource.ts';
import { connectors } from './registry.ts';
import { understood, unread } from './reports.ts';
import { suspicion } from './suspicion.ts';
import { askFor } from './transport/ask.ts';

/** How long fetching a source may take, all its pages together. */
const patience = 10 * 60_000;

const ourFault =
  "La lecture s'est arrêtée sur une erreur du hub : rien n'a été changé, elle sera tentée de nouveau. Le journal du hub en dit la cause.";

/**
 * One reading of one source: fetch → rows → drafts → offers and sessions → one transaction. It leaves a report, also
 * when nothing changed, when the partner is down or wrong, and when the hub itself stumbles, of which `onFault` is told;
 * it throws only when the store is away, another hub has the turn by now, or the hub is closing. A reading that looks wrong
 * is refused, unless `force` accepts it: what was served before then stays.
 */
export async function harvest(
  source: Source,
  context: HarvestContext,
  { force = false } = {},
): Promise<Harvest> {
  const report = await saveHarvest(context.db, await attempt(source, context, force), context.turn);
  // What is served goes on being known as far ahead as ever.
  if (report.outcome === 'FAILED' || report.outcome === 'REFUSED') await expandQuietly(source, context);
  return report;
}

async function attempt(source: Source, context: HarvestContext, force: boolean): Promise<HarvestToSave> {
  const startedAt = context.now();
  const read = () => ({ source, startedAt, finishedAt: context.now() });
  // Forced, everything is asked for anew: a site that wrongly says « not modified » is not believed.
  const last = force ? null : await lastCopy(context.db, source.id);
  const copy = await orFault(context, fetchCopy(source, context, last?.documents ?? []));
  if (copy instanceof Error) return unread(read(), null, messageOf(copy));
  const reading = await orFault(context, readSource(source, copy.documents, startedAt, context));
  if (reading instanceof Error) return unread(read(), copy, messageOf(reading));
  const kept = force ? null : await keptOffers(context.db, source.id, startedAt);
  const doubt = force || kept?.hash === copy.hash ? null : suspicion(source.id, reading, kept, startedAt);
  return understood(read(), copy, reading, doubt);
}

async function fetchCopy(
  source: Source,
  { get, glances, signal }: HarvestContext,
  last: readonly Received[],
): Promise<Copy> {
  const connector = connectors.get(source.connector);
  if (!connector) throw new Error(`no connector is called ${source.connector}`);
  const deadline = AbortSignal.timeout(patience);
  const ask = askFor(source, get, last, AbortSignal.any([signal, deadline]));
  try {
    const documents = await connector.fetch(source.url, ask, glances);
    return { documents, hash: hashOf(documents) };
  } catch (error) {
    if (signal.aborted || !deadline.aborted) throw error;
    throw new FeedError(
      `La source n'a pas fini de répondre en ${patience / 60_000} minutes : rien n'a été changé, la lecture sera tentée de nouveau.`,
    );
  }
}

/** The partner's fault, or ours, which is told. Throws when the hub is closing. */
async function orFault<T>({ onFault, signal }: HarvestContext, work: Promise<T>): Promise<T | Error> {
  try {
    return await work;
  } catch (error) {
    if (signal.aborted) throw error;
    if (!(error instanceof FeedError)) onFault(error);
    return error instanceof Error ? error : new Error(String(error));
  }
}

function messageOf(error: Error): string {
  return error instanceof FeedError ? error.message : ourFault;
}

/** The report already says that the source is in trouble; that its copy cannot be expanded is told in the night. */
async function expandQuietly(source: Source, context: HarvestContext): Promise<void> {
  await orFault(context, expandCopy(source, context));
}

function hashOf(documents: readonly Received[]): string {
  const hash = createHash('sha256');
  for (const { bytes } of documents) hash.update(`${bytes.length}\n`).update(bytes);
  return hash.digest('hex');
}
