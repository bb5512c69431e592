import type { FastifyInstance } from 'fastify';
import { open, type Store } from '../store/open.ts';
import { addBackup } from './backupRoute.ts';
import type { Configuration } from './configuration.ts';
import { writeDemonstration } from './demonstration.ts';
import { holdsKey, leaveDoor, makeKey } from './door.ts';
import { follow } from './follow.ts';
import { keepCatalogue } from './keeper.ts';
import { checkPort, listen } from './listen.ts';
import { type Logger, openLog } from './log.ts';
import { builtPages } from './pages.ts';
import { prepareReadings } from './readings.ts';
import { makeServer } from './server.ts';

/** The hub as it runs. */
export interface RunningHub {
  /** Where it answers, e.g. `http://localhost:4000`. */
  address: string;
  /** Settles when each source was tried once, by this hub or another, 30 s at most: a partner may never answer. */
  firstRound: Promise<void>;
  /** Stops reading and answering, then closes the store; a few seconds at most. */
  close(): Promise<void>;
}

/** How long the first reading of every source is waited for: on an empty store, the hub is not ready before its end. */
const patience = 30_000;

/** How long an answer under way may still take once the hub is closing. */
const lastAnswers = 3_000;

/**
 * Opens the store, serves what it holds, then reads the sources. `say` tells a person how far it is.
 * Throws one sentence when something that it needs cannot be had.
 */
export async function startHub(
  configuration: Configuration,
  say: (line: string) => void,
): Promise<RunningHub> {
  const log = openLog(configuration.logLevel);
  await checkPort(configuration.host, configuration.port);
  const store = await openStore(configuration, say, log);
  const closing = [store.close];
  const close = async (): Promise<void> => {
    for (const end of closing.splice(0).reverse()) await end();
  };
  try {
    return { ...(await serve(configuration, store, say, log, end => closing.push(end))), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openStore(
  { store, isProduction }: Configuration,
  say: (line: string) => void,
  log: Logger,
): Promise<Store> {
  say(store.kind === 'server' ? 'Opening the PostgreSQL database…' : 'Opening the embedded database…');
  if (isProduction && store.kind === 'embedded') {
    log.warn(
      'the embedded database is for demonstration and small hubs: set DATABASE_URL to serve from PostgreSQL',
    );
  }
  return open(store, error =>
    log.warn({ err: error }, 'a connection to the database was lost; the next query makes another'),
  );
}

async function serve(
  configuration: Configuration,
  { db, listen: hear }: Store,
  say: (line: string) => void,
  log: Logger,
  atClose: (end: () => Promise<void>) => void,
): Promise<Omit<RunningHub, 'close'>> {
  const { host, port, store, timezone, demonstration } = configuration;
  const now = Date.now;
  const keeper = await keepCatalogue(db, configuration);
  const following = hear && follow({ db, listen: hear, keeper, now, log });
  if (following) atClose(following.stop);
  const reload = following?.look ?? keeper.reload;
  const isShared = following !== null;
  const readings = prepareReadings(configuration, { db, now, isShared, log, say, reload });
  const known = keeper.snapshot().current.offers.length;
  let isReady = known > 0;
  const key = makeKey();
  const app = await makeServer({
    keeper,
    db,
    timezone,
    now,
    log,
    isReady: () => isReady,
    awaySince: () => following?.awaySince() ?? null,
    writesOf: authorization => (holdsKey(authorization, key) ? readings : null),
    built: builtPages,
    isDemonstration: demonstration !== null,
  });
  if (store.kind === 'embedded') addBackup(app, { db, key, log });
  atClose(() => closeServer(app));
  const address = await listen(app, host, port);
  if (store.kind === 'embedded') {
    const removeDoor = leaveDoor(store.directory, { address, key, pid: process.pid });
    atClose(async () => removeDoor());
  }
  const again = isShared ? 'reading the sources that are due…' : 'reading the sources again…';
  if (known > 0) say(`Serving the ${known} offers already known at ${address}; ${again}`);
  else say(`Reading the sources for the first time; ${address} answers meanwhile…`);
  if (demonstration) await writeDemonstration(demonstration, now(), timezone);
  atClose(readings.stop);
  const waited = Promise.withResolvers<void>();
  const timer = setTimeout(waited.resolve, patience).unref();
  // What another hub read first is served too before this one is ready.
  const read = readings.start().then(following?.look);
  const firstRound = Promise.race([read, waited.promise]).then(() => {
    clearTimeout(timer);
    isReady = true;
  });
  return { address, firstRound };
}

async function closeServer(app: FastifyInstance): Promise<void> {
  const late = setTimeout(() => app.server.closeAllConnections(), lastAnswers);
  await app.close();
  clearTimeout(late);
}
