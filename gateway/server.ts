import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { type FastifyInstance, fastify } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { type QueryContext, queryContext } from '../resolvers/context.ts';
import { makeLoaders } from '../resolvers/loaders.ts';
import { hubSchema } from '../resolvers/schema.ts';
import { openZone } from '../resolvers/zone.ts';
import { readSdl } from '../schema/readSdl.ts';
import type { Db } from '../store/open.ts';
import type { CatalogueKeeper } from './keeper.ts';
import type { Logger } from './log.ts';
import { addPages } from './pages.ts';

/** What the server answers from. */
export interface ServerParts {
  keeper: CatalogueKeeper;
  db: Db;
  timezone: string;
  now: () => number;
  log: Logger;
  /** False until each source was tried once, on an empty store. */
  isReady: () => boolean;
}

const maxBody = 100_000;

/** The hub over HTTP, not yet listening. */
export async function makeServer(parts: ServerParts): Promise<FastifyInstance> {
  const app = fastify({ bodyLimit: maxBody, forceCloseConnections: 'idle' });
  // A form or a plain text is what a foreign page can send without asking: POST needs JSON.
  app.removeContentTypeParser('text/plain');
  const apollo = await startApollo(app, parts);
  const handler = fastifyApolloHandler(apollo, { context: () => contextOf(parts) });
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler });
  app.get('/schema.graphql', (_, reply) => reply.type('text/plain; charset=utf-8').send(readSdl()));
  app.get('/livez', () => ({ status: 'alive' }));
  app.get('/readyz', (_, reply) => {
    const ready = parts.isReady();
    return reply
      .code(ready ? 200 : 503)
      .send({ status: ready ? 'ready' : 'reading the sources for the first time' });
  });
  await addPages(app);
  return app;
}

async function startApollo(
  app: FastifyInstance,
  { timezone, log }: ServerParts,
): Promise<ApolloServer<QueryContext>> {
  const apollo = new ApolloServer<QueryContext>({
    schema: hubSchema(openZone(timezone)),
    introspection: true,
    // No cookie, no ambient right to forge: a query by GET is open, and POST needs JSON.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    plugins: [fastifyApolloDrainPlugin(app)],
    formatError: (formatted, error) => hideInternal(formatted, error, log),
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: text => log.warn(text),
      error: text => log.error(text),
    },
  });
  await apollo.start();
  return apollo;
}

async function contextOf({ keeper, now, db }: ServerParts): Promise<QueryContext> {
  return queryContext(keeper.snapshot(), now(), makeLoaders(db));
}

/** A caller's fault is shown whole; ours is logged whole and shown as a reference. */
function hideInternal(formatted: GraphQLFormattedError, error: unknown, log: Logger): GraphQLFormattedError {
  if (formatted.extensions?.['code'] !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR) return formatted;
  const reference = randomUUID();
  log.error({ err: error, reference }, 'a query failed');
  return {
    ...formatted,
    message: `The hub failed to answer; its operator finds why in the log under ${reference}.`,
    extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR, reference },
  };
}
