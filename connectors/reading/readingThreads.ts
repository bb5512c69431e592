import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type Document, FeedError, type Glances } from '../connector.ts';
import { join, type ReadingPart } from './parts.ts';
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
  /** Each request is answered by one thread, and `use` may ask it on. */
  const withThread = async <T>(isSmall: boolean, use: (ask: AskThread) => Promise<T>): Promise<T> => {
    const thread = take();
    try {
      const value = await use(request => ask(thread, request, limits));
      await release(thread, isSmall);
      return value;
    } catch (error) {
      if (error instanceof Unanswered) {
        threads.delete(thread);
        await thread.terminate();
        throw error.cause;
      }
      await release(thread, isSmall);
      throw error;
    }
  };
  // What a thread answers is what the function of that name returns there.
  const glance = <Format extends keyof Glances>(format: Format): Glances[Format] => {
    const look = ({ name, bytes }: Document) =>
      withThread(bytes.length <= smallPage, ask => ask({ glance: format, page: { name, bytes } }));
    return look as Glances[Format];
  };
  return {
    read: request =>
      withThread(weightOf(request) <= smallFeed, async ask =>
        join(
          (await ask({ read: request })) as Reading,
          () => ask({ next: true }) as Promise<ReadingPart | null>,
        ),
      ),
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

/** Asks a thread; what it answers depends on what it is asked. Throws `FeedError` where the feed is at fault. */
type AskThread = (request: NonNullable<ThreadRequest>) => Promise<unknown>;

/** The thread did not answer: it took too much, or ended. It is of no more use. */
class Unanswered extends Error {}

async function ask(
  thread: Worker,
  request: NonNullable<ThreadRequest>,
  limits: ReadLimits,
): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<ThreadAnswer>();
  const fail = (cause: unknown) => reject(new Unanswered('no answer', { cause }));
  const onError = (error: unknown) => fail(isOutOfMemory(error) ? tooBig(limits, error) : error);
  const onExit = (code: number) => fail(new Error(`the reading thread ended with code ${code}`));
  thread.on('message', resolve).on('error', onError).on('exit', onExit);
  const stopWatching = watch(thread, limits, () => fail(tooLong(limits)));
  thread.postMessage(request);
  const answer = await promise.finally(() => {
    stopWatching();
    thread.off('message', resolve).off('error', onError).off('exit', onExit);
  });
  if ('value' in answer) return answer.value;
  throw answer.isFeedError ? new FeedError(answer.message) : new Error(answer.message);
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

function tooLong({ seconds }: ReadLimits): FeedError {
  return new FeedError(`La lecture dépasse ${seconds} secondes de calcul : elle a été arrêtée.`);
}
