import { setTimeout as sleep } from 'node:timers/promises';
import type { KilledDatabase } from './database.ts';
import { address, hasRead, startHub } from './hub.ts';
import { type Listing, listServed } from './served.ts';
import { sourceIds } from './versions.ts';

/** How one hub was started, looked at, killed, and what it left. */
export interface Round {
  /** In milliseconds: until it answered (null: killed before), and from then, or from its start, until the kill. */
  answeredAfter: number | null;
  killedAfter: number;
  listings: Listing[];
  /** In the database afterwards. */
  revision: number;
  faults: string[];
}

/** What a hub takes on this machine, in milliseconds: until it answers, and from then until it has read every source. */
export interface Pace {
  starting: number;
  reading: number;
}

/** What rounds work with. */
export interface Killing {
  database: KilledDatabase;
  env: Readonly<Record<string, string>>;
  /** Aborted, everything is given up, and it throws. */
  signal: AbortSignal;
}

/** One in five is killed while it starts. */
const killedEarly = 0.2;

/** How long a hub may take for anything. */
const patience = 120_000;

/** Between two listings: the hub has something else to do. */
const breath = 50;

/** The first hub reads every source in peace: then the others know what they have to lose. */
export async function measurePace({ database, env, signal }: Killing): Promise<Pace> {
  const hub = startHub({ ...env, ...database.env });
  try {
    const startedAt = performance.now();
    await within(hub.said(address), signal);
    const answeredAt = performance.now();
    await within(hub.said(hasRead), signal);
    return { starting: answeredAt - startedAt, reading: performance.now() - answeredAt };
  } finally {
    await hub.kill();
  }
}

/**
 * Starts a hub on what the one before left, at `revision`; lists what it serves again and again while it reads; kills it
 * at a random moment after a random number of readings, and looks at what is left.
 */
export async function round(killing: Killing, revision: number, pace: Pace): Promise<Round> {
  const { database, signal } = killing;
  const listings: Listing[] = [];
  const run = await runAndKill(killing, pace, listings);
  signal.throwIfAborted();
  const left = await database.look();
  const seen = [revision, ...listings.map(listing => listing.revision), left.revision];
  const faults = [
    ...run.faults,
    ...listings.flatMap(listing => listing.faults),
    ...left.faults,
    ...goneBack(seen),
  ];
  return { ...run, listings, revision: left.revision, faults: [...new Set(faults)] };
}

async function runAndKill(
  { database, env, signal }: Killing,
  { starting, reading }: Pace,
  listings: Listing[],
): Promise<Pick<Round, 'answeredAfter' | 'killedAfter' | 'faults'>> {
  const hub = startHub({ ...env, ...database.env });
  const startedAt = performance.now();
  try {
    if (Math.random() < killedEarly) {
      await sleep(Math.random() * starting, undefined, { signal });
      return { answeredAfter: null, killedAfter: performance.now() - startedAt, faults: [] };
    }
    const url = await within(hub.said(address), signal);
    const answeredAt = performance.now();
    const readings = Math.floor(Math.random() * sourceIds.length);
    await listUntilRead(readings, answeredAt + 2 * reading, url, listings, signal);
    await sleep((Math.random() * reading) / sourceIds.length, undefined, { signal });
    const killedAfter = performance.now() - answeredAt;
    return { answeredAfter: answeredAt - startedAt, killedAfter, faults: [] };
  } catch (error) {
    signal.throwIfAborted();
    const fault = error instanceof Error ? error.message : String(error);
    return { answeredAfter: null, killedAfter: performance.now() - startedAt, faults: [fault] };
  } finally {
    await hub.kill();
  }
}

/** Lists until so many readings were kept since the hub began to answer, or it is late. */
async function listUntilRead(
  readings: number,
  late: number,
  url: string,
  listings: Listing[],
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    const listing = await listServed(url);
    listings.push(listing);
    const read = listing.revision - (listings[0]?.revision ?? 0);
    if (read >= readings || performance.now() > late) return;
    await sleep(breath, undefined, { signal });
  }
}

async function within<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const late = sleep(patience, undefined, { signal, ref: false }).then(() => {
    throw new Error(`nothing was said for ${patience / 1000} s`);
  });
  return Promise.race([work, late]);
}

function goneBack(revisions: readonly number[]): string[] {
  return revisions.flatMap((revision, at) => {
    const before = revisions[at - 1] ?? 0;
    return revision < before ? [`the revision went back from ${before} to ${revision}`] : [];
  });
}
