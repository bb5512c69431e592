import { Worker } from 'node:worker_threads';
import { FeedError } from '../connector.ts';
import type { Reading, ReadRequest } from './read.ts';
import type { ThreadAnswer } from './readThread.ts';

/** Reads documents. Throws `FeedError` when they are unreadable, too big or too long to read. */
export type Read = (request: ReadRequest) => Promise<Reading>;

/** Readings in threads of their own: a file that explodes or hangs costs its own harvest, never a query nor another harvest. */
export interface ReadingThreads {
  read: Read;
  /** Ends them all; a reading under way fails. */
  close(): Promise<void>;
}

/** What one reading may take. */
export interface ReadLimits {
  megabytes: number;
  seconds: number;
}

const usual: ReadLimits = { megabytes: 768, seconds: 60 };

/** A thread that read more than this is not kept: neither is its memory. */
const smallFeed = 256 * 1024;

/**
 * Each reading has a thread to itself. One thread is kept for the next reading, since loading all that reads takes longer
 * than most feeds: never one that failed, nor one that read much.
 */
export function openReadingThreads(limits: ReadLimits = usual): ReadingThreads {
  const threads = new Set<Worker>();
  let idle: Worker | null = null;

  const take = (): Worker => {
    const thread = idle ?? startThread(limits);
    idle = null;
    thread.ref();
    threads.add(thread);
    return thread;
  };
  const release = async (thread: Worker, isReusable: boolean): Promise<void> => {
    if (isReusable && !idle) {
      idle = thread;
      // The process may end without it.
      thread.unref();
    } else {
      threads.delete(thread);
      await thread.terminate();
    }
  };
  return {
    read: async request => {
      const thread = take();
      const answer = await ask(thread, request, limits).catch(async error => {
        await release(thread, false);
        throw error;
      });
      await release(thread, weightOf(request) <= smallFeed);
      if (answer.reading) return answer.reading;
      throw answer.isFeedError ? new FeedError(answer.message) : new Error(answer.message);
    },
    close: async () => {
      await Promise.all([...threads].map(thread => thread.terminate()));
      threads.clear();
      idle = null;
    },
  };
}

function startThread({ megabytes }: ReadLimits): Worker {
  const thread = new Worker(new URL('./readThread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  // What fails while nothing is read harms nobody: the next reading finds the thread ended, and says so.
  return thread.on('error', () => undefined);
}

async function ask(thread: Worker, request: ReadRequest, limits: ReadLimits): Promise<ThreadAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<ThreadAnswer>();
  const onError = (error: unknown) => reject(isOutOfMemory(error) ? tooBig(limits, error) : error);
  const onExit = (code: number) => reject(new Error(`the reading thread ended with code ${code}`));
  const deadline = setTimeout(
    () => reject(new FeedError(`La lecture dépasse ${limits.seconds} secondes : elle a été arrêtée.`)),
    limits.seconds * 1000,
  );
  thread.on('message', resolve).on('error', onError).on('exit', onExit);
  thread.postMessage(request);
  try {
    return await promise;
  } finally {
    clearTimeout(deadline);
    thread.off('message', resolve).off('error', onError).off('exit', onExit);
  }
}

function weightOf({ documents }: ReadRequest): number {
  return documents.reduce((weight, { bytes }) => weight + bytes.length, 0);
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function tooBig(limits: ReadLimits, cause: unknown): FeedError {
  return new FeedError(`La lecture demande plus de ${limits.megabytes} Mo de mémoire : elle a été arrêtée.`, {
    cause,
  });
}
