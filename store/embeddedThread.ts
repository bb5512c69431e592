import { parentPort, workerData } from 'node:worker_threads';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import type { PGliteQueryResults } from 'kysely';
import { parsers, toParameter } from './parsers.ts';

/** What the hub's thread asks; `sql` left out closes the database, and the thread ends. */
export interface Question {
  id: number;
  sql?: string;
  parameters?: readonly unknown[];
}

/** What comes back: a result, or an error as plain fields (an Error would lose them on its way through). */
export interface Answer {
  id: number;
  result?: PGliteQueryResults<unknown> & { command?: string };
  error?: { message: string; code?: string };
}

const options: PGliteOptions = workerData;
const errorFields = [
  'code',
  'severity',
  'detail',
  'hint',
  'position',
  'where',
  'schema',
  'table',
  'column',
  'constraint',
];
const sent = (text: string) => text;

let database: PGlite | undefined;
let last = Promise.resolve();

// One question at a time, in the order they came.
parentPort?.on('message', (question: Question) => {
  last = last
    .then(() => answer(question))
    .then(reply => {
      parentPort?.postMessage(reply);
      if (question.sql === undefined) parentPort?.close();
    });
});

async function answer({ id, sql, parameters = [] }: Question): Promise<Answer> {
  try {
    if (sql === undefined) {
      await database?.close();
      return { id };
    }
    database ??= await PGlite.create({ ...options, parsers, serializers: { 16: sent, 17: sent } });
    return { id, result: await database.query(sql, parameters.map(toParameter)) };
  } catch (error) {
    return { id, error: toFields(error) };
  }
}

function toFields(error: unknown): NonNullable<Answer['error']> {
  if (typeof error !== 'object' || error === null) return { message: String(error) };
  const known = Object.entries(error).filter(
    ([name, value]) => errorFields.includes(name) && value !== undefined,
  );
  const message = 'message' in error ? error.message : String(error);
  return {
    ...Object.fromEntries(known.map(([name, value]) => [name, String(value)])),
    message: String(message),
  };
}
