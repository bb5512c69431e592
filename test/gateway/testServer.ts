import { Writable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import type { Configuration } from '../../gateway/configuration.ts';
import { keepCatalogue } from '../../gateway/keeper.ts';
import { builtPages } from '../../gateway/pages.ts';
import { makeServer, type ServerParts } from '../../gateway/server.ts';
import { knownPartners } from '../../schema/partners.ts';
import type { Source } from '../../schema/source.ts';
import type { Store } from '../../store/open.ts';
import { openPGlite } from '../databases.ts';

/** The hub's server over a real store without offers, asked in memory. */
export interface TestServer {
  app: FastifyInstance;
  store: Store;
  /** What it logged, a JSON object a line. */
  logged: string[];
  close(): Promise<void>;
}

export async function testServer(parts: Partial<ServerParts> = {}): Promise<TestServer> {
  const store = await openPGlite();
  const logged: string[] = [];
  const log = pino(
    new Writable({
      write(line, _, done) {
        logged.push(String(line));
        done();
      },
    }),
  );
  const app = await makeServer({
    keeper: await keepCatalogue(store.db, emptyConfiguration),
    db: store.db,
    timezone: emptyConfiguration.timezone,
    now: Date.now,
    log,
    isReady: () => true,
    awaySince: () => null,
    writesOf: () => null,
    built: builtPages,
    isDemonstration: false,
    ...parts,
  });
  return { app, store, logged, close: () => app.close().then(store.close) };
}

/** A source that nothing reads. */
export const unreadSource: Source = {
  id: 'caf-permanences',
  partner: 'caf',
  connector: 'caf',
  url: 'permanences.csv',
  publicUrl: 'permanences.csv',
  every: 3_600_000,
  territory: 'com:35238',
  licence: null,
  headers: {},
};

/** One source, an in-memory store, any free port, no log. */
export const emptyConfiguration: Configuration = {
  host: '127.0.0.1',
  port: 0,
  store: { kind: 'memory' },
  logLevel: 'silent',
  isProduction: false,
  demonstration: null,
  territory: 'com:35238',
  timezone: 'Europe/Paris',
  partners: [...knownPartners],
  sources: [unreadSource],
};
