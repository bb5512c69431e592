import { sql, type Transaction } from 'kysely';
import type { Instant } from '../schema/offer.ts';
import type { Finding, Harvest } from '../schema/source.ts';
import { applyHarvest, type Harvested } from './applyHarvest.ts';
import { type Copy, forgetOldCopies, type KeptCopy, saveCopy } from './copies.ts';
import type { Db } from './open.ts';
import { moment, upsertRecords } from './records.ts';
import { tables } from './recordTables.ts';
import { channel } from './revisions.ts';
import type { Database } from './tables.ts';
import { storable, textSet, toJson } from './texts.ts';
import { confirmTurn, type Turn } from './turns.ts';

/** One reading of a source, as it is about to be kept. */
export interface HarvestToSave {
  report: Omit<Harvest, 'id' | 'withdrawn'>;
  findings: readonly Finding[];
  /** The bytes as received, or those kept already that were read again; null when nothing was received. */
  copy: Copy | KeptCopy | null;
  /** What to serve from now on; null leaves what is served as it is. */
  harvested: Harvested | null;
}

/**
 * Keeps a harvest: its report, findings, bytes and offers, in one transaction, and moves the revision.
 * A report that says `UNCHANGED` becomes `CHANGED` when applying it changed something. Where several may read, `turn` is
 * that of this reading: throws `TurnLost`, and keeps nothing, when another has it by now.
 */
export async function saveHarvest(
  db: Db,
  harvest: HarvestToSave,
  turn: Turn | null = null,
): Promise<Harvest> {
  const { sourceId, startedAt, finishedAt } = harvest.report;
  return db.transaction().execute(async tx => {
    if (turn) await confirmTurn(tx, turn);
    const changes = harvest.harvested ? await applyHarvest(tx, sourceId, harvest.harvested, startedAt) : null;
    const moved = changes !== null && changes.added + changes.changed + changes.withdrawn > 0;
    const report = {
      ...harvest.report,
      outcome: moved ? 'CHANGED' : harvest.report.outcome,
      message: harvest.report.message && storable(harvest.report.message),
      withdrawn: changes?.withdrawn ?? 0,
    };
    const copyId = harvest.copy && (await saveCopy(tx, sourceId, harvest.copy, startedAt));
    if (changes) await markApplied(tx, sourceId, copyId, startedAt);
    if (copyId) await forgetOldCopies(tx, sourceId);
    const { id } = await tx
      .insertInto('harvests')
      .values({ ...report, startedAt: moment(startedAt), finishedAt: moment(finishedAt) })
      .returning('id')
      .executeTakeFirstOrThrow();
    await saveFindings(tx, id, harvest.findings);
    await forgetOldHarvests(tx, sourceId);
    await moveRevision(tx, changes ? sourceId : null, finishedAt);
    return { ...report, id };
  });
}

/** What the copy that is served says as of a later moment. */
export interface ExpansionToSave {
  sourceId: string;
  copyId: number;
  expandedAt: Instant;
  harvested: Harvested;
}

/**
 * Keeps the offers and sessions of the copy that is served as of a later moment, in one transaction: no report, since the
 * partner was not asked. False, and nothing is kept, when another copy is served by now. `turn` is as for a harvest.
 */
export async function saveExpansion(
  db: Db,
  { sourceId, copyId, expandedAt, harvested }: ExpansionToSave,
  turn: Turn | null = null,
): Promise<boolean> {
  return db.transaction().execute(async tx => {
    if (turn) await confirmTurn(tx, turn);
    const served = await tx
      .selectFrom('sources')
      .select('copyId')
      .where('id', '=', sourceId)
      .forUpdate()
      .executeTakeFirst();
    if (served?.copyId !== copyId) return false;
    await applyHarvest(tx, sourceId, harvested, expandedAt);
    await markApplied(tx, sourceId, copyId, expandedAt);
    await moveRevision(tx, sourceId, expandedAt);
    return true;
  });
}

/** The last harvests of each source, latest first, at most `first` a source. */
export async function lastHarvests(
  db: Db,
  sourceIds: readonly string[],
  first: number,
): Promise<Map<string, Harvest[]>> {
  const found = await db
    .selectFrom(sql<{ id: string }>`${textSet(sourceIds)}`.as<'s'>(sql`s (id)`))
    .crossJoinLateral(eb =>
      eb
        .selectFrom('harvests')
        .selectAll('harvests')
        .whereRef('harvests.sourceId', '=', 's.id')
        .orderBy('harvests.id', 'desc')
        .limit(first)
        .as('h'),
    )
    .selectAll('h')
    .orderBy('h.id', 'desc')
    .execute();
  return Map.groupBy(found, harvest => harvest.sourceId);
}

/** The findings of each harvest, at most `first` of each severity, in the order of the feed. */
export async function findingsOf(
  db: Db,
  harvestIds: readonly number[],
  first: number,
): Promise<Map<number, Finding[]>> {
  const ids = toJson(harvestIds.map(id => ({ id })));
  const found = await db
    .selectFrom(sql<{ id: number }>`jsonb_to_recordset(${ids}::jsonb)`.as<'h'>(sql`h (id bigint)`))
    .crossJoin(sql<Pick<Finding, 'severity'>>`(values ('REJECT'), ('WARNING'))`.as<'s'>(sql`s (severity)`))
    .crossJoinLateral(eb =>
      eb
        .selectFrom('findings')
        .selectAll('findings')
        .whereRef('findings.harvestId', '=', 'h.id')
        .whereRef('findings.severity', '=', 's.severity')
        .orderBy('findings.position')
        .limit(first)
        .as('f'),
    )
    .selectAll('f')
    .orderBy('f.position')
    .execute();
  return Map.groupBy(found, finding => finding.harvestId);
}

async function markApplied(
  tx: Transaction<Database>,
  sourceId: string,
  copyId: number | null,
  expandedAt: Instant,
): Promise<void> {
  await tx
    .updateTable('sources')
    .set({ copyId, expandedAt: moment(expandedAt) })
    .where('id', '=', sourceId)
    .execute();
}

/** The version of what is served: it grows with each commit. */
export async function currentRevision(db: Db): Promise<number> {
  return (await db.selectFrom('hub').select('revision').executeTakeFirstOrThrow()).revision;
}

/** The version of what is served: that of the hub, and of the source whose offers were read; told to all once committed. */
async function moveRevision(
  tx: Transaction<Database>,
  sourceId: string | null,
  finishedAt: Instant,
): Promise<void> {
  const { revision } = await tx
    .updateTable('hub')
    .set({ revision: sql`revision + 1`, updatedAt: moment(finishedAt) })
    .returning('revision')
    .executeTakeFirstOrThrow();
  if (sourceId) await tx.updateTable('sources').set({ revision }).where('id', '=', sourceId).execute();
  await sql`select pg_notify(${channel}, ${String(revision)})`.execute(tx);
}

/** A source read every quarter of an hour leaves 35,000 reports a year: findings are kept of the last, then counts alone. */
const reportsKept = { withFindings: 20, inAll: 1000 };

async function forgetOldHarvests(tx: Transaction<Database>, sourceId: string): Promise<void> {
  // The latest that is too old, null when none is.
  const after = (kept: number) =>
    tx
      .selectFrom('harvests as old')
      .select('old.id')
      .where('old.sourceId', '=', sourceId)
      .orderBy('old.id', 'desc')
      .offset(kept)
      .limit(1);
  // Each time only what this report made too old, and what stood from before there was a limit.
  await tx
    .deleteFrom('findings')
    .where('harvestId', 'in', eb =>
      eb
        .selectFrom('harvests')
        .select('harvests.id')
        .where('harvests.sourceId', '=', sourceId)
        .where('harvests.id', '<=', after(reportsKept.withFindings)),
    )
    .execute();
  await tx
    .deleteFrom('harvests')
    .where('sourceId', '=', sourceId)
    .where('id', '<=', after(reportsKept.inAll))
    .execute();
}

async function saveFindings(
  tx: Transaction<Database>,
  harvestId: number,
  findings: readonly Finding[],
): Promise<void> {
  await upsertRecords(
    tx,
    tables.findings,
    findings.map((finding, position) => ({ ...finding, harvestId, position })),
  );
}
