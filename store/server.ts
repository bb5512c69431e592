import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { columnNames } from './columnNames.ts';
import { connectionsTo } from './connections.ts';
import type { Opened } from './embedded.ts';
import { arrayElements, parsers, sessionStatement } from './parsers.ts';
import { listenTo } from './revisions.ts';
import type { Database } from './tables.ts';

const oldest = 15;

/** How long a server may take to answer anything, in milliseconds: what the hub asks takes a second or two at most. */
const usualSilence = 20_000;

/** What queries under way may still take once the store is closing. */
const lastQueries = 3_000;

/**
 * A PostgreSQL server that answered soon and is recent enough. `onLost` hears of idle connections the server dropped; the
 * pool makes new ones by itself. No query waits longer than `silence`, whatever becomes of the network.
 */
export async function openServer(
  { url, silence = usualSilence }: { url: string; silence?: number },
  onLost: (error: Error) => void,
): Promise<Opened> {
  const where = describe(url);
  const { config, cut } = connectionsTo(url, silence);
  const pool = new pg.Pool({
    ...config,
    // Before their silence is taken for the server's.
    idleTimeoutMillis: silence / 2,
    types: { getTypeParser },
    // Not the dialect's `onCreateConnection`: when that fails, it keeps the place of the connection in the pool for ever.
    onConnect: client => client.query(sessionStatement(limits(silence))),
  });
  pool.on('error', error => {
    if (!pool.ending) onLost(error);
  });
  // Lost while a transaction holds it: without this listener the process would end; the transaction's next query says it.
  pool.on('connect', client => client.on('error', () => {}));
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }), plugins: [columnNames] });
  const close = async (): Promise<void> => {
    const late = setTimeout(cut, lastQueries);
    await db.destroy();
    clearTimeout(late);
  };
  try {
    refuseOld(await askVersion(db, where), where);
  } catch (error) {
    await close();
    throw error;
  }
  return { db, close, listen: hearing => listenTo(url, silence, hearing) };
}

/** The server's own: a hub that sleeps, or that the network lost, in the middle of a transaction holds nothing for longer. */
function limits(silence: number): Record<string, string> {
  const longest = `${silence}ms`;
  return { statement_timeout: longest, idle_in_transaction_session_timeout: longest };
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
