import { CompiledQuery, type DatabaseConnection } from 'kysely';

type Parse = (text: string) => unknown;

/**
 * What JavaScript receives for each type of PostgreSQL, by OID, the same on both databases: whole and decimal numbers as
 * numbers (exact up to 2^53), instants as milliseconds since 1970, dates, timestamps without a zone and intervals as
 * PostgreSQL writes them, bytes as a plain Uint8Array. Other types keep the driver's way, which both drivers share.
 */
export const parsers: Record<number, Parse> = {
  17: toBytes, // bytea
  20: Number, // int8
  1082: asWritten, // date
  1114: asWritten, // timestamp
  1184: toInstant, // timestamptz
  1186: asWritten, // interval
  1700: Number, // numeric
};

/** The type of the elements of each array type above: pg asks for both, PGlite derives the second from the first. */
export const arrayElements: Record<number, number> = {
  1001: 17,
  1016: 20,
  1115: 1114,
  1182: 1082,
  1185: 1184,
  1187: 1186,
  1231: 1700,
};

/** What the texts above count on, whatever the server was configured to; for the `onCreateConnection` of a dialect. */
export async function setSession(connection: DatabaseConnection): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(sessionStatement()));
}

/** The same as SQL, with other settings. */
export function sessionStatement(others: Readonly<Record<string, string>> = {}): string {
  const texts = { timezone: 'UTC', datestyle: 'ISO', intervalstyle: 'iso_8601', bytea_output: 'hex' };
  const settings = Object.entries({ ...texts, ...others });
  return `select ${settings.map(([name, value]) => `set_config('${name}', '${value}', false)`).join(', ')}`;
}

/**
 * A parameter as pg would send it. PGlite looks at the column's type instead, so that without this a number would do for an
 * instant, or an array for a jsonb, on the embedded store only.
 */
export function toParameter(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Uint8Array)
    return `\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}`;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return `{${value.map(toElement).join(',')}}`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function toElement(value: unknown): string {
  const text = toParameter(value);
  if (text === null || Array.isArray(value)) return text ?? 'NULL';
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** `2026-01-05 09:30:00.25+00`, always in UTC thanks to the session's settings. */
function toInstant(text: string): number {
  if (text === 'infinity') return Number.POSITIVE_INFINITY;
  if (text === '-infinity') return Number.NEGATIVE_INFINITY;
  const instant = Date.parse(text.replace(' ', 'T').replace(/\+00$/, 'Z'));
  if (Number.isNaN(instant))
    throw new Error(`instant « ${text} »: expected a year between 1 and 9999, in UTC`);
  return instant;
}

// A copy, since a small Buffer is a window on a shared pool that would cross the thread whole.
function toBytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text.slice(2), 'hex'));
}

function asWritten(text: string): string {
  return text;
}
