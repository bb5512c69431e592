import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { tableOf, type Version } from './versions.ts';

/** Partners on this machine whose tables change between two versions, one after the other. */
export interface Feeds {
  /** Of each source, by its id. */
  url(sourceId: string): string;
  close(): Promise<void>;
}

/** How late an answer may be, in milliseconds: sources are then read one after the other, and a kill meets each. */
const latest = 900;

/** Each answer of a source is its other version. */
export async function serveFeeds(): Promise<Feeds> {
  const last = new Map<string, Version>();
  const server = createServer(async ({ url = '' }, response) => {
    const sourceId = /([\w-]+)\.csv$/.exec(url)?.[1] ?? '';
    await sleep(Math.random() * latest);
    const version = last.get(sourceId) === 'A' ? 'B' : 'A';
    last.set(sourceId, version);
    response.setHeader('Content-Type', 'text/csv; charset=utf-8').end(tableOf(sourceId, version));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: sourceId => `http://127.0.0.1:${port}/${sourceId}.csv`,
    close: async () => {
      server.closeAllConnections();
      await new Promise(closed => server.close(closed));
    },
  };
}
