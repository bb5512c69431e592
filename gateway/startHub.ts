import type { FastifyInstance } from 'fastify';
import { harvest } from '../connectors/harvest.ts';
import { get } from '../connectors/transport/get.ts';
import type { Harvest, Source } from '../schema/source.ts';
import { open, type Store } from '../store/open.ts';
import type { Configuration } from './configuration.ts';
import { writeDemonstration } from './demonstration.ts';
import { getUntil } from './getUntil.ts';
import { keepCatalogue } from './keeper.ts';
import { checkPort, listen } from './listen.ts';
import { type Logger, openLog } from './log.ts';
import { builtPages } from './pages.ts';
import { startSchedule } from './schedule.ts';
import { makeServer } from './server.ts';

/** The hub as it runs. */
export interface RunningHub {
  /** Where it answers, e.g. `http://localhost:4000`. */
  address: string;
  /** Settles when each source was tried once, 30 s at most: a partner may never answer. */
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
  { db }: Store,
  say: (line: string) => void,
  log: Logger,
  atClose: (end: () => Promise<void>) => void,
): Promise<Omit<RunningHub, 'close'>> {
  const { host, port, sources, timezone, demonstration } = configuration;
  const now = Date.now;
  const keeper = await keepCatalogue(db, configuration);
  const known = keeper.snapshot().current.offers.length;
  let isReady = known > 0;
  const app = await makeServer({
    keeper,
    db,
    timezone,
    now,
    log,
    isReady: () => isReady,
    built: builtPages,
    isDemonstration: demonstration !== null,
  });
  atClose(() => closeServer(app));
  const address = await listen(app, host, port);
  if (known > 0) say(`Serving the ${known} offers already known at ${address}; reading the sources again…`);
  else say(`Reading the sources for the first time; ${address} answers meanwhile…`);
  if (demonstration) await writeDemonstration(demonstration, now(), timezone);
  const schedule = startSchedule(sources, {
    harvest: async (source, signal) => {
      const report = await harvest(source, { db, get: getUntil(signal, get), now, timezone });
      await keeper.reload();
      return report;
    },
    onHarvest: (source, report) => say(describeHarvest(source, report)),
    onError: (source, error) => {
      log.error({ err: error, source: source.id }, 'a harvest failed, and not by the partner’s fault');
    },
  });
  atClose(schedule.stop);
  const waited = Promise.withResolvers<void>();
  const timer = setTimeout(waited.resolve, patience).unref();
  const firstRound = Promise.race([schedule.firstRound, waited.promise]).then(() => {
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

function describeHarvest(
  { id }: Source,
  { outcome, received, rejected, withdrawn, message }: Harvest,
): string {
  if (outcome === 'FAILED' || outcome === 'REFUSED') return `  ✗ ${id}: ${message}`;
  const details = [
    `${received} rows received`,
    rejected > 0 ? `${rejected} rejected` : '',
    withdrawn > 0 ? `${withdrawn} offers withdrawn` : '',
    outcome === 'UNCHANGED' ? 'nothing new' : '',
  ];
  const sign = received > 0 && rejected === received ? '✗' : '✓';
  return `  ${sign} ${id}: ${details.filter(detail => detail !== '').join(', ')}`;
}
