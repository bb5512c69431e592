import type { Harvest, Source } from '../schema/source.ts';
import { copiesToReplay, documentsOf, type KeptCopy } from '../store/copies.ts';
import { type HarvestToSave, saveHarvest } from '../store/harvests.ts';
import { keptOffers } from '../store/keptOffers.ts';
import { FeedError } from './connector.ts';
import type { ExpansionContext } from './expandCopy.ts';
import { readSource } from './reading/readSource.ts';
import { understood, unread } from './reports.ts';
import { suspicion } from './suspicion.ts';

/**
 * Maps the copies that are kept of a source again, as connectors now understand them, without asking the partner: the one
 * that is served, then the last received when its reading failed or was refused, which a mended connector may read. The
 * reports of both, oldest first: none when nothing was ever received. A reading that looks wrong is refused, unless `force`
 * accepts it; what is served is as old as it was. Throws as a harvest does, and when the hub itself stumbles.
 */
export async function replay(
  source: Source,
  context: ExpansionContext,
  { force = false } = {},
): Promise<Harvest[]> {
  const reports: Harvest[] = [];
  for (const copy of await copiesToReplay(context.db, source.id)) {
    const reading = await readAgain(source, copy, context, force);
    reports.push(await saveHarvest(context.db, reading, context.turn));
  }
  return reports;
}

async function readAgain(
  source: Source,
  copy: KeptCopy,
  context: ExpansionContext,
  force: boolean,
): Promise<HarvestToSave> {
  const { db, now, timezone } = context;
  const startedAt = now();
  const reading = await readSource(source, await documentsOf(db, copy.id), startedAt, context).catch(
    orFeedError,
  );
  const read = { source, startedAt, finishedAt: now() };
  const told = `Copie reçue le ${sayMoment(copy.fetchedAt, timezone)}, relue sans interroger le partenaire.`;
  if (reading instanceof FeedError) return unread(read, copy, `${told} ${reading.message}`);
  const doubt = force
    ? null
    : suspicion(source.id, reading, await keptOffers(db, source.id, startedAt), startedAt, 'replay');
  const { report, harvested, ...rest } = understood(read, copy, reading, doubt && `${told} ${doubt}`);
  return {
    ...rest,
    report: { ...report, message: report.message ?? told },
    harvested: harvested && { ...harvested, fetchedAt: copy.fetchedAt },
  };
}

function orFeedError(error: unknown): FeedError {
  if (error instanceof FeedError) return error;
  throw error;
}

function sayMoment(instant: number, timeZone: string): string {
  return new Intl.DateTimeFormat('fr', { timeZone, dateStyle: 'long', timeStyle: 'short' }).format(instant);
}
