import { randomUUID } from 'node:crypto';
import pg from 'pg';

/**
 * Runs `use` on an empty PostgreSQL database of its own, made on a server (that of DATABASE_URL_TEST) and dropped at the end. Null,
 * and said, where there is no server.
 */
export async function inDatabase<T>(
  use: (url: string) => Promise<T>,
  server = process.env.DATABASE_URL_TEST,
): Promise<T | null> {
  if (!server) {
    console.log('  not measured on PostgreSQL: set DATABASE_URL_TEST');
    return null;
  }
  const name = `hub_bench_${randomUUID().replaceAll('-', '')}`;
  const own = new URL(server);
  own.pathname = `/${name}`;
  await administer(server, `create database ${name} template template0 encoding 'UTF8'`);
  try {
    return await use(own.href);
  } finally {
    await administer(server, `drop database if exists ${name} with (force)`);
  }
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
