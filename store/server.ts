import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { columnNames } from './columnNames.ts';
import type { Opened } from './embedded.ts';
import { arrayElements, parsers, setSession } from './parsers.ts';
import type { Database } from './tables.ts';

const oldest = 15;

/**
 * A PostgreSQL server that answered within 5 s and is recent enough. `onLost` hears of idle connections the server dropped;
 * the pool makes new ones by itself.
 */
export async function openServer(url: string, onLost: (error: Error) => void): Promise<Opened> {
  const where = describe(url);
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: 5000,
    types: { getTypeParser },
  });
  pool.on('error', error => {
    if (!pool.ending) onLost(error);
  });
  // Lost while a transaction holds it: without this listener the process would end; the transaction's next query says it.
  pool.on('connect', client => client.on('error', () => {}));
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool, onCreateConnection: setSession }),
    plugins: [columnNames],
  });
  try {
    refuseOld(await askVersion(db, where), where);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { db, close: () => db.destroy() };
}

/** `version` as PostgreSQL counts them, 150004 for 15.4. */
export function refuseOld(version: number, where: string): void {
  if (version >= oldest * 10_000) return;
  const found = `${Math.floor(version / 10_000)}.${version % 10_000}`;
  throw new Error(
    `${where} is version ${found} and the hub needs ${oldest} or newer: upgrade it, or change DATABASE_URL`,
  );
}

// Never the address itself: it holds a password.
function describe(url: string): string {
  try {
    if (!/^postgres(ql)?:/.test(url)) throw new Error('another protocol');
    const { host, port, database } = new pg.Client({ connectionString: url });
    return `PostgreSQL at ${host}:${port}, database "${database}",`;
  } catch {
    throw new Error(
      'DATABASE_URL is not the address of a PostgreSQL: expected postgres://user:password@host:5432/database',
    );
  }
}

async function askVersion(db: Kysely<Database>, where: string): Promise<number> {
  try {
    const { rows } = await sql<{
      version: number;
    }>`select current_setting('server_version_num')::int as version`.execute(db);
    return rows[0]?.version ?? 0;
  } catch (error) {
    throw new Error(`${where} cannot be used (${reason(error)}): start it, or correct DATABASE_URL`, {
      cause: error,
    });
  }
}

// A name with two addresses fails with two errors and no message of its own.
function reason(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reason).join(', ');
  return error instanceof Error ? error.message : String(error);
}

function getTypeParser(oid: number, format?: 'text' | 'binary') {
  const parse = parsers[oid];
  const parseElement = parsers[arrayElements[oid] ?? 0];
  if (parse) return parse;
  if (parseElement)
    return (text: string) => toTexts(text).map(element => (element === null ? null : parseElement(element)));
  return pg.types.getTypeParser(oid, format);
}

function toTexts(array: string): (string | null)[] {
  const textArray: number = 1009;
  return pg.types.getTypeParser(textArray, 'text')(array);
}
