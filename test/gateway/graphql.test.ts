import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestServer, testServer } from './testServer.ts';

let hub: TestServer;
beforeAll(async () => {
  hub = await testServer();
});
afterAll(() => hub.close());

const json = { 'content-type': 'application/json' };
const query = '{ hub { timezone } }';
const answer = { data: { hub: { timezone: 'Europe/Paris' } } };
const mutation = 'mutation { refreshSource(id: "caf-permanences") { id } }';

describe('a query', () => {
  test('by POST of JSON is answered', async () => {
    const response = await post(JSON.stringify({ query }));
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual(answer);
  });

  test('by GET is open: no header is asked for', async () => {
    const response = await get({ query });
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual(answer);
  });

  test('with one mistake a hundred times is told of five', async () => {
    const unknown = Array.from({ length: 100 }, (_, index) => `unknown${index}`).join(' ');
    expect((await post(JSON.stringify({ query: `{ ${unknown} }` }))).json().errors).toHaveLength(5);
  });

  test('with a value that cannot be has the same code in the document and in a variable', async () => {
    const literal = '{ offers(filter: { from: "tomorrow" }) { totalCount } }';
    const variable = 'query ($from: DateTime) { offers(filter: { from: $from }) { totalCount } }';
    const answers = [
      await post(JSON.stringify({ query: literal })),
      await post(JSON.stringify({ query: variable, variables: { from: 'tomorrow' } })),
    ];
    expect(answers.map(response => response.json().errors[0].extensions.code)).toEqual([
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
    ]);
  });

  test('is answered in the form that GraphQL over HTTP names', async () => {
    const response = await get({ query }, { accept: 'application/graphql-response+json' });
    expect(response.headers['content-type']).toBe('application/graphql-response+json; charset=utf-8');
  });

  test('by its hash is asked for once, then known: automatic persisted queries', async () => {
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
    expect((await get({ extensions })).json().errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await get({ query, extensions })).json()).toEqual(answer);
    expect((await get({ extensions })).json()).toEqual(answer);
    const wrong = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } });
    expect((await get({ query, extensions: wrong })).statusCode).toBe(400);
  });
});

describe('no foreign page can act in a visitor’s name, which is why csrfPrevention is off:', () => {
  test('a text/plain POST, which a page may send anywhere without asking, is refused', async () => {
    const response = await post(JSON.stringify({ query: mutation }), { 'content-type': 'text/plain' });
    expect(response.statusCode).toBe(415);
    expect(response.json().errors[0]).toEqual({
      message:
        'The content type is "text/plain": expected "application/json", such as {"query":"{ hub { revision } }"}.',
      extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' },
    });
  });

  test.each([
    ['application/x-www-form-urlencoded', `query=${encodeURIComponent(mutation)}`],
    [
      'multipart/form-data; boundary=x',
      `--x\r\nContent-Disposition: form-data; name="query"\r\n\r\n${mutation}\r\n--x--`,
    ],
  ])('a form is refused: %s', async (type, body) => {
    const response = await post(body, { 'content-type': type });
    expect(response.statusCode).toBe(415);
    expect(response.json().errors[0].extensions.code).toBe('UNSUPPORTED_MEDIA_TYPE');
  });

  test('a mutation by GET is refused', async () => {
    const response = await get({ query: mutation });
    expect(response.statusCode).toBe(405);
    expect(response.headers.allow).toBe('POST');
    expect(response.json().errors[0].message).toContain('GET requests only support query operations');
  });
});

describe('a request that cannot be is refused in the form of GraphQL', () => {
  const long = JSON.stringify({ query, variables: { text: 'x'.repeat(100_000) } });
  test.each([
    { name: 'a body over 100 kB', body: long, status: 413, code: 'PAYLOAD_TOO_LARGE' },
    { name: 'a body that is not JSON', body: '{ "query": ', status: 400, code: 'BAD_REQUEST' },
    { name: 'an empty body', body: '', status: 400, code: 'BAD_REQUEST' },
    { name: 'no query', body: '{ "variables": {} }', status: 400, code: 'BAD_REQUEST' },
    { name: 'a batch', body: `[${JSON.stringify({ query })}]`, status: 400, code: 'BAD_REQUEST' },
    {
      name: 'a query that is not GraphQL',
      body: '{ "query": "{" }',
      status: 400,
      code: 'GRAPHQL_PARSE_FAILED',
    },
    {
      name: 'a field that is not there',
      body: '{ "query": "{ nothing }" }',
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
    },
  ])('$name: $status', async ({ body, status, code }) => {
    const response = await post(body);
    expect(response.statusCode).toBe(status);
    expect(response.headers['content-type']).toContain('application/json');
    expect(response.json().errors[0]).toMatchObject({
      message: expect.any(String),
      extensions: { code },
    });
    expect(response.body).not.toContain('node_modules');
  });

  test('a body of 100 kB is taken', async () => {
    const empty = JSON.stringify({ query, variables: { text: '' } }).length;
    const body = JSON.stringify({ query, variables: { text: 'x'.repeat(100_000 - empty) } });
    expect((await post(body)).json()).toEqual(answer);
  });

  test('a Host that is no address is the fault of who sends it', async () => {
    const response = await post(JSON.stringify({ query }), { ...json, host: '[' });
    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0].message).toBe(
      'The Host header is "[": expected the address of the hub.',
    );
  });
});

test('a browser that opens the address of the API is led to the playground', async () => {
  const response = await get({}, { accept: 'text/html,*/*' });
  expect(response.statusCode).toBe(303);
  expect(response.headers.location).toBe('/playground');
});

test('HEAD is not a way to ask, and says which are', async () => {
  const response = await hub.app.inject({ method: 'HEAD', url: '/graphql' });
  expect(response.statusCode).toBe(405);
  expect(response.headers.allow).toBe('GET, POST');
});

test('a fault of ours is shown as a reference, and logged whole under it', async () => {
  const broken = await testServer();
  await sql`alter table harvests rename to gone`.execute(broken.store.db);
  const response = await broken.app.inject({
    url: '/graphql',
    query: { query: '{ hub { timezone } sources { id lastHarvest { id } } }' },
  });
  const { data, errors } = response.json();
  expect(data).toEqual({ ...answer.data, sources: [{ id: 'caf-permanences', lastHarvest: null }] });
  expect(errors).toHaveLength(1);
  const [{ message, path, extensions }] = errors;
  expect(message).toMatch(/^The hub failed to answer; its operator finds why in the log under [\w-]{36}\.$/);
  expect(path).toEqual(['sources', 0, 'lastHarvest']);
  expect(Object.keys(extensions)).toEqual(['code', 'reference']);
  expect(response.body).not.toMatch(/harvests|relation|select/i);

  const [line = '{}'] = broken.logged;
  expect(JSON.parse(line)).toMatchObject({
    level: 50,
    reference: extensions.reference,
    path,
    err: {
      message: 'relation "harvests" does not exist',
      code: '42P01',
      stack: expect.stringContaining('lastHarvests'),
    },
  });
  await broken.close();
});

function post(payload: string, headers: Record<string, string> = json) {
  return hub.app.inject({ method: 'POST', url: '/graphql', headers, payload });
}

function get(query: Record<string, string>, headers: Record<string, string> = {}) {
  return hub.app.inject({ url: '/graphql', query, headers });
}
