import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { documentationPage } from './pages/documentation.ts';
import { homePage } from './pages/home.ts';
import { messagePage } from './pages/layout.ts';

const built = fileURLToPath(new URL('../web/dist/', import.meta.url));

/** What a page may load: itself, nothing from outside. */
const plainPolicy =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** The playground's editor makes style elements as it runs, and colours text in workers; its fonts and marks are inlined. */
const playgroundPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Pages for people: home, documentation, playground, and what is not there. */
export async function addPages(app: FastifyInstance): Promise<void> {
  app.get('/', (_, reply) => sendPage(reply, homePage()));
  app.get('/documentation', (_, reply) => sendPage(reply, documentationPage()));
  app.get('/playground', async (_, reply) => {
    const page = `${built}playground/index.html`;
    if (!existsSync(page)) return sendPage(reply.code(503), notBuilt());
    return sendPage(reply, await readFile(page, 'utf8'), playgroundPolicy);
  });
  if (existsSync(`${built}assets`)) {
    await app.register(fastifyStatic, {
      root: `${built}assets`,
      prefix: '/assets/',
      immutable: true,
      maxAge: '1y',
      decorateReply: false,
    });
  }
  app.setNotFoundHandler((request, reply) => {
    if (!request.headers.accept?.includes('text/html')) {
      return reply.code(404).send({
        error: `Nothing at ${request.method} ${request.url}: the API is at /graphql, its documentation at /documentation.`,
      });
    }
    return sendPage(
      reply.code(404),
      messagePage('Page introuvable', "Cette adresse ne mène à rien. L'accueil du hub mène à tout le reste."),
    );
  });
}

function sendPage(reply: FastifyReply, html: string, policy: string = plainPolicy): FastifyReply {
  return reply
    .header('Content-Security-Policy', policy)
    .header('X-Content-Type-Options', 'nosniff')
    .header('Referrer-Policy', 'no-referrer')
    .header('Cache-Control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(html);
}

function notBuilt(): string {
  return messagePage(
    'Le bac à sable n’est pas construit',
    'The playground is not built: run "npm run build", then load this page again.',
  );
}
