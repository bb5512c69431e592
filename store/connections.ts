import { Socket } from 'node:net';
import type { ClientConfig } from 'pg';

/** Connections to one server, however they are used. */
export interface Connections {
  config: ClientConfig;
  /** Ends those that are open, without waiting for the server. */
  cut(): void;
}

/**
 * Connections that never wait for ever: a network may go silent without closing anything, and PostgreSQL's driver would
 * wait until the system gives up, a quarter of an hour or more. One over which nothing passed for `silence` milliseconds
 * ends, and whoever waits is told; one that is kept open must be used.
 */
export function connectionsTo(url: string, silence: number): Connections {
  const sockets = new Set<Socket>();
  const stream = (): Socket => {
    const socket = new Socket();
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    return socket.setTimeout(silence, () => {
      socket.destroy(new Error(`PostgreSQL did not answer for ${silence / 1000} s`));
    });
  };
  return {
    config: { connectionString: url, connectionTimeoutMillis: silence / 4, keepAlive: true, stream },
    cut: () => {
      for (const socket of sockets) socket.destroy(new Error('the store is closing'));
    },
  };
}
