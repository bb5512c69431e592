import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PGliteOptions } from '@electric-sql/pglite';
import type { PGlite, PGliteQueryResults, PGliteTransaction } from 'kysely';
import type { Answer, Question } from './embeddedThread.ts';

/**
 * PGlite in a thread of its own, as Kysely wants it: on the hub's thread each of its transactions would stop every answer.
 * The database opens at the first query; that query's error is then the reason why it could not.
 * Errors carry PostgreSQL's fields (`code`, `detail`, `constraint`…).
 */
export function startEmbedded(options: PGliteOptions): PGlite {
  const worker = new Worker(new URL('./embeddedThread.ts', import.meta.url), { workerData: options });
  const waiting = new Map<number, PromiseWithResolvers<Answer>>();
  let asked = 0;
  let stopped: Error | undefined;

  worker.on('message', (answer: Answer) => {
    waiting.get(answer.id)?.resolve(answer);
    waiting.delete(answer.id);
  });
  worker.on('error', error =>
    stop(new Error(`the embedded database stopped: ${error.message}`, { cause: error })),
  );
  worker.on('exit', () => stop(new Error('the embedded database is closed')));

  function stop(reason: Error): void {
    stopped ??= reason;
    for (const { reject } of waiting.values()) reject(stopped);
    waiting.clear();
  }

  async function ask(question: Omit<Question, 'id'>): Promise<Answer> {
    if (stopped) throw stopped;
    const id = ++asked;
    const reply = Promise.withResolvers<Answer>();
    waiting.set(id, reply);
    worker.postMessage({ id, ...question });
    const answer = await reply.promise;
    if (answer.error) throw Object.assign(new Error(answer.error.message), answer.error);
    return answer;
  }

  async function query<T>(sql: string, parameters: readonly unknown[] = []): Promise<PGliteQueryResults<T>> {
    const { result } = await ask({ sql, parameters });
    return { fields: [], ...result, rows: (result?.rows ?? []) as T[] };
  }

  async function transaction<T>(run: (tx: PGliteTransaction) => Promise<T>): Promise<T> {
    // Kysely waits until `run` is called: when the thread is gone, the transaction's first query says so, not `begin`.
    await ask({ sql: 'begin' }).catch(error => {
      if (!stopped) throw error;
    });
    const result = await run({ query, rollback }).catch(async error => {
      await rollback();
      throw error;
    });
    const { result: end } = await ask({ sql: 'commit' });
    // PostgreSQL ends an aborted transaction with ROLLBACK and no error: everything written is lost, so it is one.
    if (end?.command === 'ROLLBACK') {
      throw Object.assign(new Error('the transaction was rolled back instead of committed'), {
        code: '25P02',
      });
    }
    return result;
  }

  async function rollback(): Promise<void> {
    await ask({ sql: 'rollback' });
  }

  async function close(): Promise<void> {
    if (stopped) return;
    const ended = once(worker, 'exit');
    await ask({});
    await ended;
  }

  return {
    ready: true,
    waitReady: Promise.resolve(),
    get closed() {
      return stopped !== undefined;
    },
    query,
    transaction,
    close,
  };
}
