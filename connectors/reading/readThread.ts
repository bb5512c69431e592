import { parentPort } from 'node:worker_threads';
import { type Document, FeedError } from '../connector.ts';
import { glances } from './glances.ts';
import { type ReadRequest, read } from './read.ts';

/** What a thread is asked; null, to end. */
export type ThreadRequest = { read: ReadRequest } | { glance: keyof typeof glances; page: Document } | null;

/** What it says of one request: a value, or why there is none. */
export type ThreadAnswer = { value: unknown } | { isFeedError: boolean; message: string };

parentPort?.on('message', (request: ThreadRequest) => {
  if (request) parentPort?.postMessage(answer(request));
  else parentPort?.close();
});

function answer(request: NonNullable<ThreadRequest>): ThreadAnswer {
  try {
    return { value: 'read' in request ? read(request.read) : glances[request.glance](request.page) };
  } catch (error) {
    const isFeedError = error instanceof FeedError;
    const message = error instanceof Error && !isFeedError ? `${error.stack}` : messageOf(error);
    return { isFeedError, message };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
