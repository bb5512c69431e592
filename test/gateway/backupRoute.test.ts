import { once } from 'node:events';
import { get, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { fastify } from 'fastify';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addBackup } from '../../gateway/backupRoute.ts';
import { listen } from '../../gateway/listen.ts';
import { currentRevision, saveHarvest } from '../../store/harvests.ts';
import type { Db, Store } from '../../store/open.ts';
import { openPGlite } from '../databases.ts';
import { aCopy, aHarvest, monday } from '../store/harvested.ts';

const log = pino({ level: 'silent' });
const key = 'the key of the door';
const app = () => fastify({ forceCloseConnections: true });

let store: Store;
let server: ReturnType<typeof app>;
beforeEach(async () => {
  store = await openPGlite();
  server = app();
});
afterEach(async () => {
  await server.close();
  await store.close();
});

const serve = async (db: Db): Promise<string> => {
  addBackup(server, { db, key, log });
  return listen(server, '127.0.0.1', 0);
};
const ask = (address: string) =>
  request(`${address}/backup`, { method: 'POST', headers: { Authorization: `Bearer ${key}` } }).end();
const answers = async (address: string) => {
  const [response] = await once(get(`${address}/nothing`), 'response');
  return text(response);
};

/** More than what stands between the hub and who asks. */
const keepMuch = () => {
  const bytes = Uint8Array.from({ length: 4_000_000 }, () => Math.random() * 256);
  return saveHarvest(store.db, aHarvest(monday, { copy: aCopy('large', bytes, bytes) }));
};

test('who goes away in the middle costs nothing: the hub goes on, and its database is free', async () => {
  await keepMuch();
  const address = await serve(store.db);
  const asked = ask(address);
  const [response] = await once(asked, 'response');
  await once(response, 'data');
  asked.on('error', () => undefined).destroy();
  expect(await answers(address)).toContain('Not Found');
  expect(await currentRevision(store.db)).toBe(1);
});

test('one that fails in the middle is cut: who asked knows that it is not whole', async () => {
  await keepMuch();
  let documents = 0;
  const failing = store.db.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      documents += result.rows.filter(row => String(row.line).includes('"bytes"')).length;
      if (documents === 2) throw new Error('the disk is gone');
      return result;
    },
  });
  const address = await serve(failing);
  const outcome = once(ask(address), 'response').then(async ([response]) => text(response));
  await expect(outcome).rejects.toThrow(/aborted/);
  expect(await answers(address)).toContain('Not Found');
});

test('one that cannot begin is an error', async () => {
  const address = await serve(store.db);
  await store.close();
  const [response] = await once(ask(address), 'response');
  expect(response.statusCode).toBe(500);
});
