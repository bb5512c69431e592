import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { HeaderLine } from './backup.ts';
import { migrations } from './migrations/index.ts';

/** A backup that this hub can read, as far as its first line says. Read once, from its beginning to its end. */
export interface Backup {
  header: HeaderLine;
  /** Each table, in order, with its rows as JSON. Throws `BackupError` where it is cut or spoilt. */
  tables(): AsyncGenerator<{ name: string; rows: AsyncGenerator<string> }>;
}

/** A file that is no backup, not whole, or not for this store; the message is one sentence in French, for the operator. */
export class BackupError extends Error {}

const foreign = "Ce fichier n'est pas une sauvegarde du hub : rien n’a été changé.";
const spoilt =
  'La sauvegarde est coupée ou abîmée : rien n’a été changé. Prendre une autre copie du fichier, ou une sauvegarde plus ancienne.';

/** Begins to read a backup. Throws `BackupError` when it is none, or was made by a newer hub. */
export async function readBackup(bytes: Readable): Promise<Backup> {
  const lines = linesOf(bytes);
  const { value = '' } = await lines.next();
  return { header: readHeader(value), tables: () => tablesOf(lines) };
}

/** How many rows each table of a backup has, once all of it was read. Throws `BackupError` when it is not whole. */
export async function countBackup({ tables }: Backup): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for await (const { name, rows } of tables()) {
    let count = 0;
    for await (const _ of rows) count += 1;
    counts.set(name, count);
  }
  return counts;
}

async function* tablesOf(lines: AsyncGenerator<string>): ReturnType<Backup['tables']> {
  for (;;) {
    const said = parse(await next(lines));
    if (said.end === 'hub-backup') break;
    const { table, rows } = said;
    if (typeof table !== 'string' || typeof rows !== 'number') throw new BackupError(spoilt);
    yield { name: table, rows: take(lines, rows) };
  }
  if (!(await lines.next()).done) throw new BackupError(spoilt);
}

async function* take(lines: AsyncGenerator<string>, count: number): AsyncGenerator<string> {
  for (let taken = 0; taken < count; taken++) yield await next(lines);
}

async function next(lines: AsyncGenerator<string>): Promise<string> {
  const { value, done } = await lines.next();
  if (done) throw new BackupError(spoilt);
  return value;
}

function readHeader(text: string): HeaderLine {
  const { format, version, migration, madeAt } = parse(text);
  if (format !== 'hub-backup' || typeof migration !== 'string' || typeof madeAt !== 'string') {
    throw new BackupError(foreign);
  }
  if (version !== 1 || !(migration in migrations)) {
    throw new BackupError(
      `Cette sauvegarde vient d'un hub plus récent (${migration}) : rien n’a été changé. Mettre ce hub à jour, puis recommencer.`,
    );
  }
  return { format, version, migration, madeAt };
}

function parse(text: string): Record<string, unknown> {
  try {
    const said: unknown = JSON.parse(text);
    return typeof said === 'object' && said !== null ? { ...said } : {};
  } catch {
    return {};
  }
}

async function* linesOf(bytes: Readable): AsyncGenerator<string> {
  const gunzip = createGunzip({ chunkSize: 256 * 1024 });
  // What fails here fails where it is read, too.
  void pipeline(bytes, gunzip).catch(() => undefined);
  let parts: Buffer[] = [];
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      let from = 0;
      for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
        yield Buffer.concat([...parts, chunk.subarray(from, at)]).toString();
        parts = [];
        from = at + 1;
      }
      parts.push(chunk.subarray(from));
    }
  } catch (error) {
    throw toBackupError(error);
  }
  if (parts.some(part => part.length > 0)) throw new BackupError(spoilt);
}

function toBackupError(error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error && /^Z_/.test(String(error.code)))) return error;
  return new BackupError(error.message === 'incorrect header check' ? foreign : spoilt, { cause: error });
}
