import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { documentationPage } from './pages/documentation.ts';
import { homePage } from './pages/home.ts';
import { messagePage, styleHash } from './pages/layout.ts';

/** Where `npm run build` puts what browsers run. */
export const builtPages = join(import.meta.dirname, '../web/dist');

/** What a page may load: its own style, nothing else. */
const plainPolicy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** The playground's editor makes style elements as it runs, and colours text in workers; its fonts and marks are inlined. */
const playgroundPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What the pages are made of. */
export interface PageParts {
  /** The folder of the pages built for browsers. */
  built: string;
  /** The offers are made up, and the home page says so. */
  isDemonstration: boolean;
}

/** Pages for people: home, documentation, playground, and what is not there. */
export async function addPages(app: FastifyInstance, { built, isDemonstration }: PageParts): Promise<void> {
  app.get('/', (_, reply) => sendPage(reply, homePage({ isDemonstration })));
  app.get('/documentation', ({ protocol, host }, reply) =>
    sendPage(reply, documentationPage(`${protocol}://${host}`)),
  );
  app.get('/playground', async (_, reply) => {
    const page = join(built, 'playground/index.html');
    if (!existsSync(page)) return sendPage(reply.code(503), notBuilt());
    return sendPage(reply, await readFile(page, 'utf8'), playgroundPolicy);
  });
  for (const page of ['/documentation', '/playground'])
    app.get(`${page}/`, (_, reply) => reply.redirect(page, 308));
  if (existsSync(join(built, 'assets'))) {
    await app.register(fastifyStatic, {
      root: join(built, 'assets'),
      prefix: '/assets/',
      immutable: true,
      maxAge: '1y',
      decorateReply: false,
    });
  }
  app.setNotFoundHandler(answerNotFound);
}

/** Whether who asks is a person before a browser. */
export function acceptsHtml({ headers }: FastifyRequest): boolean {
  return headers.accept?.includes('text/html') ?? false;
}

function answerNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (!acceptsHtml(request)) {
    return reply.code(404).send({
      error: `Nothing at ${request.method} ${request.url}: the API is at /graphql, its documentation at /documentation.`,
    });
  }
  const message = "Cette adresse ne mène à rien. L'accueil du hub mène à tout le reste.";
  return sendPage(reply.code(404), messagePage('Page introuvable', message));
}

function sendPage(reply: FastifyReply, html: string, policy: string = plainPolicy): FastifyReply {
  return reply
    .header('Content-Security-Policy', policy)
    .header('Cache-Control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(html);
}

function notBuilt(): string {
  return messagePage(
    'Le bac à sable n’est pas construit',
    'Il manque le dossier web/dist : lancer « npm run build », puis redémarrer le hub.',
  );
}
