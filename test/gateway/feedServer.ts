import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A partner on this machine: what it answers may change as it goes. */
export interface FeedServer {
  url: string;
  /** Headers of each request, in order. */
  readonly asked: readonly IncomingHttpHeaders[];
  /** Waits until it was asked this many times in all. */
  wasAsked(times: number): Promise<void>;
  /** From now on; what hangs is answered too. */
  answer(text: string): void;
  hang(): void;
  close(): Promise<void>;
}

/** One offer a line: enough for a source of the `caf` connector. */
export const cafTable = [
  'Lieu;Type;Jours et horaires;Public;Accès',
  'ESC Maurepas;Permanence technicien CAF;lundi 9h-12h;Tous publics;sans RDV',
  'ESC Villejean;RDV travailleur social;mardi 14h-17h;Familles;RDV par tél. 3230',
].join('\n');

export async function serveFeed(): Promise<FeedServer> {
  const asked: IncomingHttpHeaders[] = [];
  const waiting: (() => void)[] = [];
  const counting: (() => void)[] = [];
  let text: string | null = null;
  const server = createServer((request, response) => {
    asked.push(request.headers);
    const send = () => response.setHeader('Content-Type', 'text/csv; charset=utf-8').end(text);
    if (text === null) waiting.push(send);
    else send();
    for (const look of counting) look();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/permanences.csv`,
    asked,
    wasAsked: async times => {
      const { promise, resolve } = Promise.withResolvers<void>();
      const look = () => asked.length >= times && resolve();
      counting.push(look);
      look();
      await promise;
    },
    answer: answered => {
      text = answered;
      for (const send of waiting.splice(0)) send();
    },
    hang: () => {
      text = null;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise(closed => server.close(closed));
    },
  };
}
