import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { FeedError } from '../connector.ts';
import { bytesWithin, tooBig } from './bytesWithin.ts';
import { MissingDocument } from './failures.ts';

/** The bytes of a file. What is no file (a folder, a pipe, a device) is refused: it might never end, nor begin. */
export async function readDocument(path: string, limit: number, signal: AbortSignal): Promise<Uint8Array> {
  // Messages are public: they name the file, not the folders of this machine.
  const name = basename(path);
  let file: FileHandle | null = null;
  try {
    // Without it, opening a pipe waits for somebody to write there.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const facts = await file.stat();
    if (!facts.isFile()) {
      throw new FeedError(
        `${name} n'est pas un fichier (dossier ou périphérique) : écrire le chemin du fichier lui-même dans la configuration.`,
      );
    }
    if (facts.size > limit) throw tooBig(`Le fichier ${name}`, limit);
    return await bytesWithin(
      file.createReadStream({ autoClose: false, signal }),
      limit,
      `Le fichier ${name}`,
    );
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof FeedError ? error : unreadable(name, error);
  } finally {
    await file?.close();
  }
}

function unreadable(name: string, error: unknown): FeedError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'erreur';
  const message = `Le fichier ${name} est illisible (${code}). Vérifier son chemin et ses droits dans la configuration.`;
  return code === 'ENOENT' ? new MissingDocument(message) : new FeedError(message, { cause: error });
}
