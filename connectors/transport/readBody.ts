import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Response } from 'node-fetch';
import { FeedError } from '../connector.ts';
import { bytesWithin, type Chunks, countedWithin, tooBig } from './bytesWithin.ts';
import { failure, ownCodes } from './networkFailure.ts';

/** How an answer may be compressed. node-fetch would decompress by itself, but takes a stream cut short for a whole one. */
const decoders = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);
export const codings = 'gzip, deflate, br';

/**
 * The whole body of an answer, decompressed. What is sent and what it becomes are both counted as they come: no more than
 * `limit` bytes of either are ever held. A body that is not as long as it was announced throws, compressed or not.
 */
export async function readBody(
  { body, headers }: Response,
  site: string,
  limit: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const what = `${site} envoie un document qui`;
  const length = headers.get('content-length');
  if (Number(length) > limit) throw tooBig(what, limit);
  const decoder = decoderOf(headers.get('content-encoding'), site);
  let sent = 0;
  const counted = (chunks: Chunks) =>
    countedWithin(chunks, limit, what, size => {
      sent = size;
    });
  const collected = (chunks: Chunks) => bytesWithin(chunks, limit, what);
  const source = body ?? Readable.from([]);
  const bytes = decoder
    ? await pipeline(source, counted, decoder, collected, { signal })
    : await pipeline(source, counted, collected, { signal });
  // Node ends a body before its announced end without an error when more is sent than was announced.
  if (length !== null && sent !== Number(length)) throw failure(ownCodes.cut);
  return bytes;
}

function decoderOf(coding: string | null, site: string) {
  const name = coding?.trim().toLowerCase() ?? '';
  if (name === '' || name === 'identity') return null;
  const create = decoders.get(name);
  if (create) return create();
  throw new FeedError(
    `${site} envoie une réponse compressée d'une façon que le hub ne connaît pas (Content-Encoding « ${name.slice(0, 40)} ») : attendu ${codings}, ou aucune compression.`,
  );
}
