import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { FeedError, type Glances } from '../connector.ts';
import type { Reading, ReadRequest } from './read.ts';
import type { ThreadAnswer, ThreadRequest } from './readThread.ts';

/** Reads documents. Throws `FeedError` when they are unreadable, too big or too long to read. */
export type Read = (request: ReadRequest) => Promise<Reading>;

/** Readings in threads of their own: a file that explodes or hangs costs its own harvest, never a query nor another harvest. */
export interface ReadingThreads {
  read: Read;
  glances: Glances;
  /** Ends them all; a reading under way fails. */
  close(): Promise<void>;
}

/** What one reading may take. */
export interface ReadLimits {
  megabytes: number;
  /** Of computing: a reading does not fail because the machine is busy with others. */
  seconds: number;
}

const usual: ReadLimits = { megabytes: 768, seconds: 60 };

/** A thread that read more than this is not kept: neither is its memory. */
const smallFeed = 256 * 1024;

/** A glance leaves less behind than a reading, and the next page follows at once. */
const smallPage = 4 * 1024 * 1024;

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
      await end(thread);
    }
  };
  const run = async (request: NonNullable<ThreadRequest>): Promise<unknown> => {
    const thread = take();
    const answer = await ask(thread, request, limits).catch(async error => {
      threads.delete(thread);
      await thread.terminate();
      throw error;
    });
    await release(thread, isSmall(request));
    if ('value' in answer) return answer.value;
    throw answer.isFeedError ? new FeedError(answer.message) : new Error(answer.message);
  };
  // What a thread answers is what the function of that name returns there.
  const glance = <Format extends keyof Glances>(format: Format): Glances[Format] => {
    const look = ({ name, bytes }: { name: string; bytes: Uint8Array }) =>
      run({ glance: format, page: { name, bytes } });
    return look as Glances[Format];
  };
  return {
    read: request => run({ read: request }) as ReturnType<Read>,
    glances: { agenda: glance('agenda'), dataInclusion: glance('dataInclusion') },
    close: async () => {
      const working = [...threads].filter(thread => thread !== idle);
      await Promise.all([...working.map(thread => thread.terminate()), idle && end(idle)]);
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

/** Lets a thread that has nothing to do end by itself: Node is known to crash now and then where a thread is stopped from outside. */
async function end(thread: Worker): Promise<void> {
  if (thread.threadId === -1) return;
  const ended = once(thread, 'exit');
  thread.ref();
  thread.postMessage(null);
  await ended;
}

async function ask(thread: Worker, request: ThreadRequest, limits: ReadLimits): Promise<ThreadAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<ThreadAnswer>();
  const onError = (error: unknown) => reject(isOutOfMemory(error) ? tooBig(limits, error) : error);
  const onExit = (code: number) => reject(new Error(`the reading thread ended with code ${code}`));
  thread.on('message', resolve).on('error', onError).on('exit', onExit);
  const stopWatching = watch(thread, limits, () => reject(tooLong(limits)));
  thread.postMessage(request);
  try {
    return await promise;
  } finally {
    stopWatching();
    thread.off('message', resolve).off('error', onError).off('exit', onExit);
  }
}

/** How much longer than its computing a reading may take by the clock, on a machine that has other things to do. */
const busyMachine = 5;

/** Calls `onTooLong` once when the thread has computed for too long; returns what stops watching. */
function watch(thread: Worker, { seconds }: ReadLimits, onTooLong: () => void): () => void {
  const startedAt = performance.now();
  const before = thread.cpuUsage().catch(() => null);
  const look = async (): Promise<void> => {
    if (performance.now() - startedAt > seconds * 1000 * busyMachine) return onTooLong();
    // A thread that has ended says nothing; what ended it is told by its own event.
    const used = await thread.cpuUsage((await before) ?? undefined).catch(() => null);
    if (used && used.user + used.system > seconds * 1e6) onTooLong();
  };
  const timer = setInterval(() => void look(), Math.min(1000, seconds * 250));
  return () => clearInterval(timer);
}

function isSmall(request: NonNullable<ThreadRequest>): boolean {
  if ('page' in request) return request.page.bytes.length <= smallPage;
  return request.read.documents.reduce((weight, { bytes }) => weight + bytes.length, 0) <= smallFeed;
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function tooBig(limits: ReadLimits, cause: unknown): FeedError {
  return new FeedError(`La lecture demande plus de ${limits.megabytes} Mo de mémoire : elle a été arrêtée.`, {
    cause,
  });
}

function tooLong({ seconds }: ReadLimits): FeedError {
  return new FeedError(`La lecture dépasse ${seconds} secondes de calcul : elle a été arrêtée.`);
}
