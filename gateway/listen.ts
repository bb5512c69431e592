import { createServer, isIPv6 } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** Throws one sentence when the port cannot be had: better now than once everything else is open. */
export async function checkPort(host: string, port: number): Promise<void> {
  const probe = createServer();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  probe.once('error', reject);
  probe.listen(port, host, resolve);
  await promise.catch(error => {
    throw portError(host, port, error);
  });
  await new Promise(closed => probe.close(closed));
}

/** Listens, and says where: `http://localhost:4000`. The port 0 takes any that is free. */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  await app.listen({ host, port }).catch(error => {
    throw portError(host, port, error);
  });
  const bound = app.server.address();
  return `http://${shown(host)}:${typeof bound === 'object' && bound ? bound.port : port}`;
}

const reachedAsLocalhost = ['127.0.0.1', '0.0.0.0', '::'];

function shown(host: string): string {
  if (reachedAsLocalhost.includes(host)) return 'localhost';
  return isIPv6(host) ? `[${host}]` : host;
}

const noSuchAddress = ['ENOTFOUND', 'EADDRNOTAVAIL', 'EAI_AGAIN', 'EINVAL'];

function portError(host: string, port: number, error: unknown): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE') {
    return new Error(
      `Port ${port} of ${host} is already taken: stop what uses it, or choose another, e.g. PORT=${port < 65535 ? port + 1 : 4000} npm start`,
    );
  }
  if (code === 'EACCES')
    return new Error(
      `Port ${port} may not be opened by this user: choose one above 1023, e.g. PORT=4000 npm start`,
    );
  if (noSuchAddress.includes(code))
    return new Error(
      `HOST is "${host}", which is no address of this machine: expected e.g. 127.0.0.1 or 0.0.0.0`,
    );
  return error instanceof Error ? error : new Error(String(error));
}
