import { connect, createServer, type Server, type Socket } from 'node:net';

/** A network between the hub and a PostgreSQL server, which may fail as networks do. */
export interface DatabaseProxy {
  /** Of the same database, through here. */
  url: string;
  /** All goes through again, but for what went silent. */
  serve(): Promise<void>;
  /** Nobody listens any more, as when the server is stopped. */
  refuse(): Promise<void>;
  /** Ends the connections there are; new ones go through. */
  cut(): void;
  /** Nothing comes and nothing is closed, as when a cable is pulled: neither for the connections there are nor for new ones. */
  silence(): void;
  close(): Promise<void>;
}

export async function proxyDatabase(url: string): Promise<DatabaseProxy> {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  let isSilent = false;
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
  };
  const server = createServer(client => {
    keep(client);
    if (isSilent) return;
    const database = keep(connect(Number(port || 5432), hostname));
    client.on('close', () => database.destroy());
    database.on('close', () => client.destroy());
    client.pipe(database).pipe(client);
  });
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  const own = new URL(url);
  own.port = `${await listen(server, 0)}`;
  return {
    url: own.href,
    serve: async () => {
      isSilent = false;
      if (!server.listening) await listen(server, Number(own.port));
    },
    refuse: async () => {
      const closed = new Promise(resolve => server.close(resolve));
      cut();
      await closed;
    },
    cut,
    silence: () => {
      isSilent = true;
      for (const socket of sockets) socket.unpipe().pause();
    },
    close: async () => {
      const closed = new Promise(resolve => server.close(resolve));
      cut();
      await closed;
    },
  };
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
