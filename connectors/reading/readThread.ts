import { parentPort } from 'node:worker_threads';
import { FeedError } from '../connector.ts';
import { type Reading, type ReadRequest, read } from './read.ts';

/** What the thread says of one request. */
export type ThreadAnswer = { reading: Reading } | { reading: null; isFeedError: boolean; message: string };

parentPort?.on('message', (request: ReadRequest) => parentPort?.postMessage(answer(request)));

function answer(request: ReadRequest): ThreadAnswer {
  try {
    return { reading: read(request) };
  } catch (error) {
    const isFeedError = error instanceof FeedError;
    const message = error instanceof Error && !isFeedError ? `${error.stack}` : messageOf(error);
    return { reading: null, isFeedError, message };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
