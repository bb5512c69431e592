import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify';
import { type QueryContext, queryContext, type Writes } from '../resolvers/context.ts';
import { makeLoaders } from '../resolvers/loaders.ts';
import { hubSchema } from '../resolvers/schema.ts';
import { openZone } from '../resolvers/zone.ts';
import { readSdl } from '../schema/readSdl.ts';
import type { Db } from '../store/open.ts';
import { addErrors, firstErrors, hideInternal, maxBody } from './errors.ts';
import type { CatalogueKeeper } from './keeper.ts';
import type { Logger } from './log.ts';
import { acceptsHtml, addPages, type PageParts } from './pages.ts';

/** What the server answers from. */
export interface ServerParts extends PageParts {
  keeper: CatalogueKeeper;
  db: Db;
  timezone: string;
  now: () => number;
  log: Logger;
  /** False until each source was tried once, on an empty store. */
  isReady: () => boolean;
  /** When the database answered last, where it does not any more; null where it does. */
  awaySince: () => number | null;
  /** What the caller with this `Authorization` header may do beside asking. */
  writesOf(authorization: string | undefined): Writes | null;
}

/** The hub over HTTP, not yet listening. */
export async function makeServer(parts: ServerParts): Promise<FastifyInstance> {
  const app = fastify({ bodyLimit: maxBody, forceCloseConnections: 'idle' });
  // A form or a plain text is what a foreign page can send without asking: POST needs JSON.
  app.removeContentTypeParser('text/plain');
  addErrors(app, parts.log);
  app.addHook('onRequest', async (_, reply) => {
    reply.header('X-Content-Type-Options', 'nosniff').header('Referrer-Policy', 'no-referrer');
  });
  const apollo = await startApollo(parts);
  app.addHook('onClose', () => apollo.stop());
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    preHandler: [refuseHost, leadToPlayground],
    handler: fastifyApolloHandler(apollo, { context: request => contextOf(parts, request) }),
  });
  app.get('/schema.graphql', (_, reply) => reply.type('text/plain; charset=utf-8').send(readSdl()));
  app.get('/livez', () => ({ status: 'alive' }));
  app.get('/readyz', (_, reply) => reply.code(parts.isReady() ? 200 : 503).send(readiness(parts)));
  await addPages(app, parts);
  return app;
}

/** Without its database the hub answers from memory: it is ready, and says since when what it knows may be old. */
function readiness({ isReady, awaySince }: ServerParts) {
  const status = isReady() ? 'ready' : 'reading the sources for the first time';
  const since = awaySince();
  return since === null ? { status } : { status, database: 'away', since: new Date(since).toISOString() };
}

/** Apollo makes an address of the Host header: one that cannot be is the caller's fault. */
async function refuseHost({ host }: FastifyRequest): Promise<void> {
  if (!URL.canParse(`http://${host}/`))
    throw Object.assign(new Error(`The Host header is "${host}": expected the address of the hub.`), {
      statusCode: 400,
    });
}

/** Someone who opens the address of the API in a browser asks nothing yet. */
async function leadToPlayground(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const asksNothing = request.method === 'GET' && !request.url.includes('?');
  if (asksNothing && acceptsHtml(request)) await reply.redirect('/playground', 303);
}

async function startApollo({ timezone, log }: ServerParts): Promise<ApolloServer<QueryContext>> {
  const apollo = new ApolloServer<QueryContext>({
    schema: hubSchema(openZone(timezone)),
    introspection: true,
    // No cookie, no ambient right to forge: a query by GET is open, and POST needs JSON.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    // The gateway closes everything, in its order.
    stopOnTerminationSignals: false,
    // Its landing page loads from outside; its cache policy makes everything uncacheable, and costs time.
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      { requestDidStart: async () => ({ willSendResponse: async ({ response }) => firstErrors(response) }) },
    ],
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

async function contextOf(
  { keeper, now, db, writesOf }: ServerParts,
  { headers }: FastifyRequest,
): Promise<QueryContext> {
  return queryContext(keeper.snapshot(), now(), makeLoaders(db), writesOf(headers.authorization));
}
