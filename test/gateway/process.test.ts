import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { open } from '../../store/open.ts';
import { ask } from './ask.ts';
import { cafTable, type FeedServer, serveFeed } from './feedServer.ts';
import { endAll, type HubFolder, type HubProcess, hubFolder, startHubProcess } from './hubProcess.ts';

const source = { id: 'caf-permanences', partner: 'caf', connector: 'caf', territory: 'com:35238' };
const countOffers = '{ offers(filter: { distinct: false }) { totalCount } }';

let made: HubFolder;
beforeAll(async () => {
  made = await hubFolder({});
  await (await open({ kind: 'embedded', directory: made.env.DATA_DIR })).close();
});
afterAll(() => made.remove());

let partner: FeedServer;
let folder: HubFolder;
beforeEach(async () => {
  partner = await serveFeed();
  const sources = [{ ...source, url: partner.url }];
  folder = await hubFolder({ territory: 'com:35238', sources }, made.env.DATA_DIR);
});
afterEach(async () => {
  await endAll();
  await partner.close();
  await folder.remove();
});

describe('a first start', () => {
  test('tells how far it is, then the addresses and a curl that works', async () => {
    const shown = await hubFolder(demonstration());
    const hub = startHubProcess(shown.env);
    await hub.said(/Ctrl-C closes it/);
    const address = await hub.address();
    expect(hub.output).toMatch(/^Opening the embedded database…\nReading the sources for the first time; /);
    expect(hub.output.match(/ {2}✓ [\w-]+: \d+ rows received/g)).toHaveLength(5);
    for (const path of ['/', '/playground', '/documentation']) {
      expect(hub.output).toContain(`${address}${path} `);
      expect((await fetch(`${address}${path}`)).status, path).toBe(200);
    }
    expect(await runCurl(hub)).toMatchObject({
      data: { offers: { totalCount: expect.any(Number), nodes: { length: 3 } } },
    });
    expect(hub.errors).toBe('');
    await shown.remove();
  });
});

describe('started again, the hub', () => {
  test('serves the stored catalogue at once, before any source answers, and harvests afterwards', async () => {
    partner.answer(cafTable);
    const first = startHubProcess(folder.env);
    await first.said(/Ctrl-C closes it/);
    first.signal('SIGTERM');
    expect(await first.ended).toBe(0);

    partner.hang();
    const second = startHubProcess(folder.env);
    expect(await second.said(/Serving .+/)).toMatch(
      /^Serving the 2 offers already known at http:\/\/localhost:\d+; reading the sources again…$/,
    );
    const address = await second.address();
    await partner.wasAsked(2);
    expect(await ask(address, countOffers)).toEqual({ data: { offers: { totalCount: 2 } } });
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    expect(second.output).not.toContain('✓');

    partner.answer(`${cafTable}\nESC Le Blosne;Borne;;Tous publics;sans RDV`);
    await second.said(/✓ caf-permanences: 3 rows received/);
    expect(await ask(address, countOffers)).toEqual({ data: { offers: { totalCount: 3 } } });
  });
});

describe('what prevents a start is one sentence and exit 1:', () => {
  test('a taken port', async () => {
    const taken = createServer();
    await new Promise<void>(resolve => taken.listen(0, '127.0.0.1', resolve));
    const { port } = Object(taken.address());
    expect(await refusal({ ...folder.env, PORT: `${port}` })).toBe(
      `Port ${port} of 127.0.0.1 is already taken: stop what uses it, or choose another, e.g. PORT=${port + 1} npm start`,
    );
    await new Promise(closed => taken.close(closed));
  });

  test('no configuration', async () => {
    const HUB_CONFIG = `${folder.path}/none.json`;
    expect(await refusal({ ...folder.env, HUB_CONFIG })).toMatch(
      /none\.json cannot be read \(ENOENT.+\): HUB_CONFIG names the configuration, hub\.json by default\.$/,
    );
  });

  test('a configuration that is not JSON', async () => {
    await folder.write('hub.json', '{ "territory": }');
    expect(await refusal(folder.env)).toMatch(/hub\.json is not JSON: .+\.$/);
  });

  test('a DATABASE_URL where nothing answers, without its password', async () => {
    const DATABASE_URL = 'postgres://hub:not-to-be-shown@127.0.0.1:1/hub';
    const said = await refusal({ ...folder.env, DATABASE_URL });
    expect(said).toMatch(
      /^PostgreSQL at 127\.0\.0\.1:1, database "hub", cannot be used \(.+\): start it, or correct DATABASE_URL$/,
    );
    expect(said).not.toContain('not-to-be-shown');
  });

  test('a second process on one DATA_DIR', async () => {
    const first = startHubProcess(folder.env);
    await first.address();
    expect(await refusal(folder.env)).toContain(
      `DATA_DIR ${folder.path}/data is in use by process ${first.pid}, `,
    );
  });

  test('several mistakes: all of them at once, one line each', async () => {
    const sources = [
      { ...source, id: 'caf', url: 'ftp://partner/x' },
      { ...source, url: 'env:NOT_SET' },
    ];
    await folder.write('hub.json', JSON.stringify({ territory: 'com:99999', sources }));
    const hub = startHubProcess({ ...folder.env, PORT: 'http', LOG_LEVEL: 'loud' });
    expect(await hub.ended).toBe(1);
    const lines = hub.errors.trimEnd().split('\n');
    const about = ['PORT', 'LOG_LEVEL', 'territory', 'sources.0.url', 'sources.0.id', 'sources.1.url'];
    expect(lines).toHaveLength(about.length);
    for (const [index, word] of about.entries()) expect(lines[index]).toContain(word);
  });
});

describe.each(['SIGTERM', 'SIGINT'] as const)('%s closes the hub, exit 0, nothing left behind:', signal => {
  test('while it serves, with a connection that stays open', async () => {
    partner.answer(cafTable);
    const hub = startHubProcess(folder.env);
    await hub.said(/Ctrl-C closes it/);
    await ask(await hub.address(), countOffers);
    await expectToClose(hub, signal);
  });

  test('while somebody sends a request without ever ending it', async () => {
    partner.answer(cafTable);
    const hub = startHubProcess(folder.env);
    await hub.said(/Ctrl-C closes it/);
    const { hostname, port } = new URL(await hub.address());
    const slow = connect(Number(port), hostname);
    slow.on('error', () => slow.destroy());
    await once(slow, 'connect');
    slow.write('POST /graphql HTTP/1.1\r\nHost: hub\r\nContent-Length: 100\r\n\r\n{');
    await expectToClose(hub, signal);
  });

  test('in the middle of the first harvest of a partner who never answers; the next start works', async () => {
    const hub = startHubProcess(folder.env);
    await partner.wasAsked(1);
    await expectToClose(hub, signal);
    expect(hub.output).not.toContain('✗');

    partner.answer(cafTable);
    const next = startHubProcess(folder.env);
    await next.said(/✓ caf-permanences: 2 rows received/);
  });

  test('while the store is opening', async () => {
    const hub = startHubProcess(folder.env);
    await hub.said(/Opening/);
    await expectToClose(hub, signal);
    expect(hub.output).toBe('Opening the embedded database…\nClosing…\n');
  });
});

describe('a hub that was killed', () => {
  test('in the middle of its harvests starts again', async () => {
    const shown = await hubFolder(demonstration());
    const killed = startHubProcess(shown.env);
    await killed.said(/✓/);
    killed.signal('SIGKILL');
    expect(await killed.ended).toBe('SIGKILL');

    const next = startHubProcess(shown.env);
    await next.said(/Ctrl-C closes it/);
    expect(next.output.match(/✓/g)).toHaveLength(5);
    const counts = '{ sources { lastHarvest { received accepted rejected } } }';
    expect(JSON.stringify(await ask(await next.address(), counts))).not.toContain('"received":0');
    await shown.remove();
  });
});

const server = process.env.DATABASE_URL_TEST;
if (server) {
  test('with DATABASE_URL, the same command keeps and serves from PostgreSQL, again after a start', async () => {
    const name = `hub_test_${randomUUID().replaceAll('-', '')}`;
    await administer(server, `create database ${name} template template0 encoding 'UTF8'`);
    const url = new URL(server);
    url.pathname = `/${name}`;
    const env = { ...folder.env, DATABASE_URL: url.href };
    partner.answer(cafTable);
    const first = startHubProcess(env);
    await first.said(/✓ caf-permanences: 2 rows received/);
    expect(first.output).toMatch(/^Opening the PostgreSQL database…\n/);
    await expectToClose(first, 'SIGTERM');

    partner.hang();
    const second = startHubProcess(env);
    await second.said(/Serving the 2 offers already known/);
    expect(await ask(await second.address(), countOffers)).toEqual({ data: { offers: { totalCount: 2 } } });
    await expectToClose(second, 'SIGTERM');
    await administer(server, `drop database ${name} with (force)`);
  });

  test('a database that is not there is one sentence and exit 1', async () => {
    const url = new URL(server);
    url.pathname = '/hub_not_there';
    expect(await refusal({ ...folder.env, DATABASE_URL: url.href })).toMatch(
      /^PostgreSQL at .+, database "hub_not_there", cannot be used \(.+\): start it, or correct DATABASE_URL$/,
    );
  });
}

describe('secrets', () => {
  test('are read from the environment, and never told', async () => {
    const url = 'env:HUB_TEST_ADDRESS';
    const headers = { Authorization: 'env:HUB_TEST_AUTHORIZATION' };
    const sources = [{ ...source, url, headers }];
    await folder.write('hub.json', JSON.stringify({ territory: 'com:35238', sources }));
    const hub = startHubProcess({
      ...folder.env,
      LOG_LEVEL: 'trace',
      HUB_TEST_ADDRESS: `${partner.url}?key=secret-in-address`,
      HUB_TEST_AUTHORIZATION: 'Bearer secret-in-header',
    });
    partner.answer('not a table');
    await hub.said(/Ctrl-C closes it/);
    expect(partner.asked[0]?.authorization).toBe('Bearer secret-in-header');
    const told = await ask(await hub.address(), '{ sources { url lastHarvest { message } } }');
    expect(`${JSON.stringify(told)}${hub.output}${hub.errors}`).not.toContain('secret-in');
  });
});

describe('in production', () => {
  test('the embedded store is named for what it is, in the log', async () => {
    const hub = startHubProcess({ ...folder.env, NODE_ENV: 'production' });
    await hub.address();
    expect(JSON.parse(hub.errors)).toMatchObject({
      level: 40,
      msg: 'the embedded database is for demonstration and small hubs: set DATABASE_URL to serve from PostgreSQL',
    });
  });
});

/** The configuration of the repository: the demonstration. */
function demonstration(): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../hub.json'), 'utf8'));
}

/** What a hub that cannot start says: one line, on its error output, and nothing of a stack. */
async function refusal(env: Record<string, string>): Promise<string> {
  const hub = startHubProcess(env);
  expect(await hub.ended).toBe(1);
  expect(hub.errors.trimEnd().split('\n')).toHaveLength(1);
  return hub.errors.trimEnd();
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

async function expectToClose(hub: HubProcess, signal: NodeJS.Signals): Promise<void> {
  hub.signal(signal);
  expect(await hub.ended).toBe(0);
  expect(hub.isThere()).toBe(false);
  expect(hub.errors).toBe('');
}

/** Runs the `curl` of the welcome as a person would; where there is no curl, asks the same. */
async function runCurl(hub: HubProcess): Promise<unknown> {
  const command = /curl -s [\s\S]+?'\n/.exec(hub.output)?.[0] ?? '';
  try {
    return JSON.parse(execFileSync('sh', ['-c', command], { encoding: 'utf8' }));
  } catch (error) {
    if (Object(error).status !== 127) throw error;
    const { query } = JSON.parse(/-d '(.+)'/.exec(command)?.[1] ?? '');
    return ask(await hub.address(), query);
  }
}
