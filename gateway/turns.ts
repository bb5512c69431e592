import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '../store/open.ts';
import {
  endTurn,
  type NoTurn,
  renewTurn,
  type Turn,
  TurnLost,
  takeTurn,
  turnLength,
} from '../store/turns.ts';

/** The store did not even say whose turn it is: no partner was asked, and one may soon try again. */
export class StoreAway extends Error {
  constructor(cause: unknown) {
    super('the database does not answer', { cause });
  }
}

/** How often one looks whether a turn is free, in milliseconds. */
const pace = 500;

/** How often a turn is renewed, in milliseconds. */
const renewal = turnLength / 6;

/** How long it is kept where it cannot be renewed: well before another hub may take it. */
const longestUnrenewed = turnLength - 2 * renewal;

/** Whether a source may be asked now. Throws `StoreAway`. */
export function askTurn(db: Db, sourceId: string, every: number): Promise<Turn | NoTurn> {
  return take(db, sourceId, { asks: true, every });
}

/** Waits until nobody reads a source; `onWait` is told when somebody does. Throws `StoreAway`, or when the signal is aborted. */
export async function awaitTurn(
  db: Db,
  sourceId: string,
  { asks, signal, onWait = () => undefined }: { asks: boolean; signal: AbortSignal; onWait?: () => void },
): Promise<Turn> {
  for (let tries = 0; ; tries++) {
    signal.throwIfAborted();
    const turn = await take(db, sourceId, { asks });
    if ('holder' in turn) return turn;
    if (tries === 0) onWait();
    await sleep(pace, undefined, { signal });
  }
}

async function take(...asked: Parameters<typeof takeTurn>): Promise<Turn | NoTurn> {
  try {
    return await takeTurn(...asked);
  } catch (error) {
    throw new StoreAway(error);
  }
}

/**
 * Does a work that takes a turn, and ends the turn. The signal that the work is given is aborted when the turn is lost, or
 * could not be renewed for so long that another hub may have it: it throws `TurnLost` then.
 */
export async function holdTurn<T>(
  db: Db,
  turn: Turn,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const lost = new AbortController();
  const stop = keepRenewing(db, turn, () => lost.abort(new TurnLost(turn.sourceId)));
  try {
    return await work(AbortSignal.any([signal, lost.signal]));
  } catch (error) {
    throw lost.signal.aborted && !signal.aborted ? lost.signal.reason : error;
  } finally {
    stop();
    // One that cannot be ended passes by itself.
    await endTurn(db, turn).catch(() => undefined);
  }
}

function keepRenewing(db: Db, turn: Turn, giveUp: () => void): () => void {
  let renewedAt = performance.now();
  let isAsking = false;
  const renew = async (): Promise<void> => {
    const askedAt = performance.now();
    isAsking = true;
    const isMine = await renewTurn(db, turn).catch(() => null);
    isAsking = false;
    if (isMine) renewedAt = askedAt;
    if (isMine === false) giveUp();
  };
  const timer = setInterval(() => {
    if (performance.now() - renewedAt >= longestUnrenewed) giveUp();
    if (!isAsking) void renew();
  }, renewal);
  return () => clearInterval(timer);
}
