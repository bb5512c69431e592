import { sql, type Transaction } from 'kysely';
import type { Finding, Harvest } from '../schema/source.ts';
import { applyHarvest, type Harvested } from './applyHarvest.ts';
import { type Copy, saveCopy } from './copies.ts';
import type { Db } from './open.ts';
import { moment, upsertRecords } from './records.ts';
import { tables } from './recordTables.ts';
import type { Database } from './tables.ts';

/** One reading of a source, as it is about to be kept. */
export interface HarvestToSave {
  report: Omit<Harvest, 'id' | 'withdrawn'>;
  findings: readonly Finding[];
  /** The bytes, when they are new. */
  copy: Copy | null;
  /** What to serve from now on; null leaves what is served as it is. */
  harvested: Harvested | null;
}

/**
 * Keeps a harvest: its report, findings, bytes and offers, in one transaction, and moves the revision.
 * A report that says `UNCHANGED` becomes `CHANGED` when applying it changed something.
 */
export async function saveHarvest(db: Db, harvest: HarvestToSave): Promise<Harvest> {
  const { sourceId, startedAt, finishedAt } = harvest.report;
  return db.transaction().execute(async tx => {
    const changes = harvest.harvested ? await applyHarvest(tx, sourceId, harvest.harvested, startedAt) : null;
    const moved = changes !== null && changes.added + changes.changed + changes.withdrawn > 0;
    const report = {
      ...harvest.report,
      outcome: moved ? 'CHANGED' : harvest.report.outcome,
      withdrawn: changes?.withdrawn ?? 0,
    };
    if (harvest.copy) await saveCopy(tx, sourceId, harvest.copy, startedAt);
    const { id } = await tx
      .insertInto('harvests')
      .values({ ...report, startedAt: moment(startedAt), finishedAt: moment(finishedAt) })
      .returning('id')
      .executeTakeFirstOrThrow();
    await saveFindings(tx, id, harvest.findings);
    await tx
      .updateTable('hub')
      .set({ revision: sql`revision + 1`, updatedAt: moment(finishedAt) })
      .execute();
    return { ...report, id };
  });
}

/** The last harvests of each source, latest first, at most `first` a source. */
export async function lastHarvests(
  db: Db,
  sourceIds: readonly string[],
  first: number,
): Promise<Map<string, Harvest[]>> {
  const found = await sql<Harvest>`
    select h.* from jsonb_array_elements_text(${JSON.stringify(sourceIds)}::jsonb) as s (id)
    cross join lateral (
      select * from harvests where source_id = s.id order by id desc limit ${first}
    ) h`.execute(db);
  return Map.groupBy(found.rows, harvest => harvest.sourceId);
}

/** The findings of each harvest, at most `first` of each severity, in the order of the feed. */
export async function findingsOf(
  db: Db,
  harvestIds: readonly number[],
  first: number,
): Promise<Map<number, Finding[]>> {
  const found = await sql<Finding & { harvestId: number }>`
    select f.* from jsonb_array_elements_text(${JSON.stringify(harvestIds)}::jsonb) as h (id)
    cross join (values ('REJECT'), ('WARNING')) as s (severity)
    cross join lateral (
      select * from findings
      where harvest_id = h.id::bigint and severity = s.severity
      order by position limit ${first}
    ) f`.execute(db);
  return Map.groupBy(found.rows, finding => finding.harvestId);
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
