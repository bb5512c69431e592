import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inDatabase } from '../database.ts';
import { embeddedDatabase, type KilledDatabase, serverDatabase } from './database.ts';
import { type Feeds, serveFeeds } from './feeds.ts';
import { measurePace, type Round, round } from './round.ts';
import { sourceIds } from './versions.ts';

/**
 * Kills hubs (kill -9) at random moments while they read feeds that change, on each database; 1 when one did not start
 * again, or served or kept anything but whole versions. Leaves nothing behind, stopped by Ctrl-C neither (130).
 */
export async function kills(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { database: { type: 'string' }, only: { type: 'string' } },
  });
  const count = Number(positionals[0] ?? 50);
  if (!Number.isInteger(count) || count < 1) {
    console.error(`bench -- kills: expected how many times to kill, received ${positionals[0]}`);
    return 2;
  }
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  const feeds = await serveFeeds();
  const killOn = (database: KilledDatabase) => killAgain(database, count, feeds, stopping.signal);
  let faults = 0;
  try {
    if (values.only !== 'server') faults += await inFolder(folder => killOn(embeddedDatabase(folder)));
    if (values.only !== 'embedded') {
      faults += (await inDatabase(url => killOn(serverDatabase(url)), values.database)) ?? 0;
    }
    return faults > 0 ? 1 : 0;
  } catch (error) {
    if (stopping.signal.aborted) return 130;
    throw error;
  } finally {
    await feeds.close();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
  }
}

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), `hub-kills-${process.pid}-`));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** How many rounds were at fault. */
function killAgain(
  database: KilledDatabase,
  count: number,
  feeds: Feeds,
  signal: AbortSignal,
): Promise<number> {
  return inFolder(async folder => {
    const HUB_CONFIG = join(folder, 'hub.json');
    await writeFile(HUB_CONFIG, JSON.stringify(configurationOf(feeds)));
    const killing = { database, env: { HUB_CONFIG, PORT: '0', LOG_LEVEL: 'error' }, signal };
    const pace = await measurePace(killing);
    console.log(
      `${database.name}: a hub answers after ${seconds(pace.starting)} and has read after ${seconds(pace.reading)} more`,
    );
    let { revision } = await database.look();
    const rounds: Round[] = [];
    while (rounds.length < count) {
      const done = await round(killing, revision, pace);
      rounds.push(done);
      console.log(describe(rounds.length, revision, done));
      revision = done.revision;
    }
    console.log(summary(database.name, rounds));
    return rounds.filter(({ faults }) => faults.length > 0).length;
  });
}

function configurationOf(feeds: Feeds): object {
  return {
    territory: 'com:35238',
    sources: sourceIds.map(id => ({ id, partner: 'caf', connector: 'spreadsheet', url: feeds.url(id) })),
  };
}

function describe(number: number, before: number, round: Round): string {
  const { answeredAfter, killedAfter, listings, revision, faults } = round;
  const [first = '', last = ''] = [listings[0], listings.at(-1)].map(
    listing => listing?.versions.map(version => version ?? '-').join('') ?? '',
  );
  const how =
    answeredAfter === null
      ? `killed ${seconds(killedAfter)} after its start`
      : `answered after ${seconds(answeredAfter)}, killed ${seconds(killedAfter)} later, served ${first} → ${last}`;
  const line = `${String(number).padStart(5)}  ${how}; revision ${before} → ${revision}`;
  return [line, ...faults.map(fault => `       ✗ ${fault}`)].join('\n');
}

function summary(name: string, rounds: readonly Round[]): string {
  const early = rounds.filter(({ answeredAfter }) => answeredAfter === null).length;
  const listings = rounds.reduce((sum, round) => sum + round.listings.length, 0);
  const atFault = rounds.filter(({ faults }) => faults.length > 0).length;
  return `${name}: ${rounds.length} kills, ${early} of them while the hub started; ${listings} listings; revision ${rounds.at(-1)?.revision ?? 0}; ${atFault} rounds at fault\n`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
