import { parentPort, workerData } from 'node:worker_threads';
import { FeedError } from '../connector.ts';
import { type Reading, type ReadRequest, read } from './read.ts';

/** What the thread says of its one request. */
export type ThreadAnswer = { reading: Reading } | { reading: null; isFeedError: boolean; message: string };

parentPort?.postMessage(answer(workerData));

function answer(request: ReadRequest): ThreadAnswer {
  try {
    return { reading: read(request) };
  } catch (error) {
    const message =
      error instanceof Error
        ? error instanceof FeedError
          ? error.message
          : `${error.stack}`
        : String(error);
    return { reading: null, isFeedError: error instanceof FeedError, message };
  }
}
