import { FeedError } from '../connector.ts';

/** What Node's streams give, by their types. */
export type Chunks = AsyncIterable<Uint8Array | string>;

/** All the bytes of a stream; more than `limit` of them is a `FeedError`, and the rest is not waited for. */
export async function bytesWithin(chunks: Chunks, limit: number, what: string): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of countedWithin(chunks, limit, what)) {
    kept.push(chunk);
    size += chunk.length;
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of kept) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The same chunks, up to the one that passes the limit; `counted` is told the size so far. */
export async function* countedWithin(
  chunks: Chunks,
  limit: number,
  what: string,
  counted: (size: number) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    counted(size);
    if (size > limit) throw tooBig(what, limit);
    yield bytes;
  }
}

/** `what` begins the sentence: « Le fichier demo.csv ». */
export function tooBig(what: string, limit: number): FeedError {
  const megabytes = Math.round((limit / 1024 / 1024) * 100) / 100;
  return new FeedError(`${what} dépasse ${megabytes} Mo : il n'a pas été lu.`);
}
