import { Worker } from 'node:worker_threads';
import { FeedError } from '../connector.ts';
import type { Reading, ReadRequest } from './read.ts';
import type { ThreadAnswer } from './readThread.ts';

/** What one reading may take: a file that explodes or hangs costs its own harvest, never a query. */
export interface ReadLimits {
  megabytes: number;
  seconds: number;
}

const usual: ReadLimits = { megabytes: 768, seconds: 60 };

/** `read` in a thread of its own. Throws `FeedError` when the documents are unreadable, too big or too long to read. */
export function readInThread(request: ReadRequest, limits: ReadLimits = usual): Promise<Reading> {
  const thread = new Worker(new URL('./readThread.ts', import.meta.url), {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  const { promise, resolve, reject } = Promise.withResolvers<Reading>();
  const deadline = setTimeout(
    () => reject(new FeedError(`La lecture dépasse ${limits.seconds} secondes : elle a été arrêtée.`)),
    limits.seconds * 1000,
  );
  thread.on('message', (answer: ThreadAnswer) => {
    if (answer.reading) resolve(answer.reading);
    else reject(answer.isFeedError ? new FeedError(answer.message) : new Error(answer.message));
  });
  thread.on('error', error => reject(isOutOfMemory(error) ? tooBig(limits, error) : error));
  thread.on('exit', code => reject(new Error(`the reading thread ended with code ${code}`)));
  return promise.finally(() => {
    clearTimeout(deadline);
    return thread.terminate();
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function tooBig(limits: ReadLimits, cause: unknown): FeedError {
  return new FeedError(`La lecture demande plus de ${limits.megabytes} Mo de mémoire : elle a été arrêtée.`, {
    cause,
  });
}
