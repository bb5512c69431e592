import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A status, bytes, nothing at all for ever, or whatever else a server may do. */
export type Answer = Uint8Array | string | number | 'hangs' | ((response: ServerResponse) => void);

/** A partner on this machine, who answers by the address exactly as it was asked. */
export interface PartnerServer {
  origin: string;
  answers: Map<string, Answer>;
  /** Since `forget`, in order. */
  asked: { url: string; headers: IncomingHttpHeaders }[];
  close(): Promise<void>;
}

export async function servePartner(): Promise<PartnerServer> {
  const answers = new Map<string, Answer>();
  const asked: PartnerServer['asked'] = [];
  const server = createServer(({ url = '', headers }, response) => {
    asked.push({ url, headers });
    const answer = answers.get(url) ?? 404;
    if (answer === 'hangs') return;
    if (typeof answer === 'function') answer(response);
    else if (typeof answer === 'number') response.writeHead(answer).end('non');
    else response.end(answer);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    answers,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise(closed => server.close(closed));
    },
  };
}
