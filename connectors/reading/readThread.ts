import { parentPort } from 'node:worker_threads';
import { type Document, FeedError } from '../connector.ts';
import { glances } from './glances.ts';
import { cut, type ReadingPart } from './parts.ts';
import { type ReadRequest, read } from './read.ts';

/** What a thread is asked: to read, which gives a head, then for each part of what it read; to glance; null, to end. */
export type ThreadRequest =
  | { read: ReadRequest }
  | { next: true }
  | { glance: keyof typeof glances; page: Document }
  | null;

/** What it says of one request: a value, or why there is none. */
export type ThreadAnswer = { value: unknown } | { isFeedError: boolean; message: string };

parentPort?.on('message', (request: ThreadRequest) => {
  if (request) parentPort?.postMessage(answer(request));
  else parentPort?.close();
});

let parts: Iterator<ReadingPart> | null = null;

function answer(request: NonNullable<ThreadRequest>): ThreadAnswer {
  try {
    return { value: answerTo(request) };
  } catch (error) {
    const isFeedError = error instanceof FeedError;
    const message = error instanceof Error && !isFeedError ? `${error.stack}` : messageOf(error);
    return { isFeedError, message };
  }
}

function answerTo(request: NonNullable<ThreadRequest>): unknown {
  if ('glance' in request) return glances[request.glance](request.page);
  if ('next' in request) return parts?.next().value ?? null;
  const reading = cut(read(request.read));
  parts = reading.parts;
  return reading.head;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
