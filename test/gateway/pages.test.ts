import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSdl } from '../../schema/readSdl.ts';
import { type TestServer, testServer } from './testServer.ts';

let hub: TestServer;
beforeAll(async () => {
  hub = await testServer();
});
afterAll(() => hub.close());

const html = { accept: 'text/html,application/xhtml+xml' };

describe('a page', () => {
  test.each([
    { url: '/', status: 200, says: 'Le hub des offres' },
    { url: '/documentation', status: 200, says: 'OfferFilter' },
    { url: '/playground', status: 200, says: '<script type="module"' },
    { url: '/nowhere', status: 404, says: 'Page introuvable' },
  ])('$url: $status, under a policy that lets nothing in from outside', async ({ url, status, says }) => {
    const response = await hub.app.inject({ url, headers: html });
    expect(response.statusCode).toBe(status);
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(response.body).toContain(says);
    const policy = String(response.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]+unsafe/);
    const { body, headers } = await hub.app.inject({ method: 'HEAD', url, headers: html });
    expect([body, headers['content-security-policy']]).toEqual(['', policy]);
  });

  test('leads from home to the playground, the documentation and the schema', async () => {
    const { body } = await hub.app.inject({ url: '/', headers: html });
    const links = [...body.matchAll(/href="([^"]+)"/g)].map(([, link = '']) => link);
    expect(links).toEqual(expect.arrayContaining(['/playground', '/documentation', '/schema.graphql']));
    for (const url of links) expect((await hub.app.inject({ url })).statusCode, url).toBe(200);
  });

  test('says at home that the offers are made up where they are, and only there', async () => {
    const demonstration = await testServer({ isDemonstration: true });
    const says = 'Démonstration : les offres montrées ici sont inventées.';
    expect((await demonstration.app.inject({ url: '/' })).body).toContain(says);
    expect((await hub.app.inject({ url: '/' })).body).not.toContain(says);
    await demonstration.close();
  });

  test.each(['/playground', '/documentation'])('%s with a slash at its end leads to itself', async url => {
    const response = await hub.app.inject({ url: `${url}/`, headers: html });
    expect([response.statusCode, response.headers.location]).toEqual([308, url]);
  });

  test('documents every type of the schema', async () => {
    const { body } = await hub.app.inject({ url: '/documentation' });
    const { Query, Offer, OfferFilter } = buildSchema(readSdl()).getTypeMap();
    for (const type of [Query, Offer, OfferFilter]) expect(body).toContain(`<h3 id="${type?.name}">`);
    // Arguments, defaults, links between types, and no bare mark.
    expect(body).toContain('<code>orderBy: <a href="#OfferOrder">OfferOrder</a>! = NEXT_SESSION</code>');
    expect(body).toContain('<code>distinct: Boolean! = true</code>');
    expect(body).not.toContain('`');
    for (const [, id] of body.matchAll(/href="#(\w+)"/g)) expect(body).toContain(`<h3 id="${id}">`);
  });

  test('gives examples at the address where it was read', async () => {
    const { body } = await hub.app.inject({ url: '/documentation', headers: { host: 'hub.example:4210' } });
    expect(body).toContain('curl -s http://hub.example:4210/graphql');
    const { body: hostile } = await hub.app.inject({
      url: '/documentation',
      headers: { host: '"><script>' },
    });
    expect(hostile).not.toContain('<script>');
  });
});

describe('the playground', () => {
  test('that was not built says so, and what to do', async () => {
    const unbuilt = await testServer({ built: '/nowhere' });
    const response = await unbuilt.app.inject({ url: '/playground', headers: html });
    expect(response.statusCode).toBe(503);
    expect(response.body).toContain('Il manque le dossier web/dist : lancer « npm run build »');
    await unbuilt.close();
  });

  test('loads files whose names change with their contents, kept for a year', async () => {
    const { body } = await hub.app.inject({ url: '/playground' });
    const files = [...body.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(1);
    for (const url of files) {
      const response = await hub.app.inject({ url });
      expect(response.statusCode, url).toBe(200);
      expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(response.headers['x-content-type-options']).toBe('nosniff');
    }
  });
});

test('/schema.graphql is the schema as text', async () => {
  const response = await hub.app.inject('/schema.graphql');
  expect(response.headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(response.body).toBe(readSdl());
  expect(buildSchema(response.body).getQueryType()?.name).toBe('Query');
});

test('/livez says that the hub is alive', async () => {
  const response = await hub.app.inject('/livez');
  expect([response.statusCode, response.json()]).toEqual([200, { status: 'alive' }]);
});

describe('an address where nothing is', () => {
  test('is told to a program in JSON', async () => {
    const response = await hub.app.inject({ method: 'POST', url: '/nowhere' });
    expect(response.statusCode).toBe(404);
    expect(response.json()).toEqual({
      error: 'Nothing at POST /nowhere: the API is at /graphql, its documentation at /documentation.',
    });
  });

  test.each([
    '/assets/none.js',
    '/assets/../package.json',
    '/assets/..%2fpackage.json',
    '//elsewhere.example/',
  ])('%s: 404', async url => {
    expect((await hub.app.inject({ url })).statusCode).toBe(404);
  });
});

test('no address ever sets a cookie, and every answer forbids guessing its type', async () => {
  const urls = ['/', '/documentation', '/playground', '/schema.graphql', '/livez', '/readyz', '/nowhere'];
  for (const url of [...urls, '/graphql?query={hub{revision}}']) {
    const { headers } = await hub.app.inject({ url, headers: { cookie: 'visited=1' } });
    expect(headers['set-cookie'], url).toBeUndefined();
    expect(headers['x-content-type-options'], url).toBe('nosniff');
    expect(headers['referrer-policy'], url).toBe('no-referrer');
  }
});
