import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { sql, type Transaction } from 'kysely';
import type { Db } from './open.ts';
import type { Database } from './tables.ts';

/** The right to read a source, which one reading has at a time, whatever the number of hubs on the database. */
export interface Turn {
  sourceId: string;
  /** Of this turn and no other; tells whoever looks at the table which process has it. */
  holder: string;
  /** Whether the partner is asked: what is kept then counts as a reading. */
  asks: boolean;
}

/** There is no turn to be had now. */
export interface NoTurn {
  /** When the source was last read, in milliseconds before now; null when it never was. */
  readAgo: number | null;
  /** In how many milliseconds it is due; 0 where it is, and another reading has the turn. */
  dueIn: number;
}

/** Another reading has the turn by now: nothing was kept of this one. */
export class TurnLost extends Error {
  constructor(sourceId: string) {
    super(`${sourceId} is read by another hub by now: this reading was not renewed in time, and is given up`);
  }
}

/** How long a turn is had without being renewed, in milliseconds: its holder died, or is cut off. */
export const turnLength = 30_000;

/**
 * Takes the turn of a source, unless another reading has it, or it was read less than `every` milliseconds ago (0: whenever
 * that was). Every moment is by the clock of the database: hubs need not agree on theirs.
 */
export async function takeTurn(
  db: Db,
  sourceId: string,
  { asks, every = 0 }: { asks: boolean; every?: number },
): Promise<Turn | NoTurn> {
  const holder = `${hostname()} ${process.pid} ${randomUUID()}`;
  const free = db
    .selectFrom('turns')
    .select('sourceId')
    .where('sourceId', '=', sourceId)
    .where(eb => eb.or([eb('holder', 'is', null), eb('until', '<', sql<number>`now()`)]))
    .where(eb =>
      eb.or([eb('readAt', 'is', null), eb('readAt', '<=', sql<number>`now() - ${interval(every)}`)]),
    )
    .forUpdate()
    .skipLocked();
  const taken = await db
    .updateTable('turns')
    .set({ holder, until: fromNow(turnLength) })
    .where('sourceId', '=', free)
    .executeTakeFirst();
  if (taken.numUpdatedRows > 0n) return { sourceId, holder, asks };
  const noTurn = await whyNot(db, sourceId, every);
  if (noTurn) return noTurn;
  await addSource(db, sourceId);
  return takeTurn(db, sourceId, { asks, every });
}

/** Has a turn for longer; false when it is lost. */
export async function renewTurn(db: Db, { sourceId, holder }: Turn): Promise<boolean> {
  const renewed = await db
    .updateTable('turns')
    .set({ until: fromNow(turnLength) })
    .where('sourceId', '=', sourceId)
    .where('holder', '=', holder)
    .executeTakeFirst();
  return renewed.numUpdatedRows > 0n;
}

/** Leaves the turn to others; one that is lost is theirs already. */
export async function endTurn(db: Db, { sourceId, holder }: Turn): Promise<void> {
  await db
    .updateTable('turns')
    .set({ holder: null, until: null })
    .where('sourceId', '=', sourceId)
    .where('holder', '=', holder)
    .execute();
}

/**
 * A part of the transaction that keeps what was read: nobody takes the turn before its end. Throws `TurnLost` where somebody
 * did: a process that slept in the middle of its reading would put the past in the place of what was read since.
 */
export async function confirmTurn(
  tx: Transaction<Database>,
  { sourceId, holder, asks }: Turn,
): Promise<void> {
  const confirmed = await tx
    .updateTable('turns')
    .set({ readAt: asks ? sql`now()` : sql.ref('readAt') })
    .where('sourceId', '=', sourceId)
    .where('holder', '=', holder)
    .executeTakeFirst();
  if (confirmed.numUpdatedRows === 0n) throw new TurnLost(sourceId);
}

/** For a database that one process has at a time: whoever held a turn is dead. */
export async function endEveryTurn(db: Db): Promise<void> {
  await db.updateTable('turns').set({ holder: null, until: null }).where('holder', 'is not', null).execute();
}

function whyNot(db: Db, sourceId: string, every: number): Promise<NoTurn | undefined> {
  const dueIn = sql<number>`extract(epoch from read_at + ${interval(every)} - now()) * 1000`;
  return db
    .selectFrom('turns')
    .select([
      sql<number | null>`extract(epoch from now() - read_at) * 1000`.as('readAgo'),
      sql<number>`greatest(0, ${dueIn})`.as('dueIn'),
    ])
    .where('sourceId', '=', sourceId)
    .executeTakeFirst();
}

/** Only where it is not there: « on conflict » would wait for whoever is keeping a reading. */
async function addSource(db: Db, sourceId: string): Promise<void> {
  await db
    .insertInto('turns')
    .values({ sourceId })
    .onConflict(conflict => conflict.doNothing())
    .execute();
}

function fromNow(duration: number) {
  return sql<number>`now() + ${interval(duration)}`;
}

function interval(duration: number) {
  return sql`make_interval(secs => ${duration / 1000}::float8)`;
}
