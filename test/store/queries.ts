import type { KyselyPlugin } from 'kysely';
import type { Db } from '../../store/open.ts';

/** The same database, counting the queries that go through it. */
export function countQueries(db: Db): { db: Db; count: () => number } {
  let count = 0;
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      count++;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return { db: db.withPlugin(plugin), count: () => count };
}

/** The same database, waiting for `between` once, after the first answer. */
export function interrupt(db: Db, between: () => Promise<void>): Db {
  let interrupted: Promise<void> | undefined;
  return db.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      interrupted ??= between();
      await interrupted;
      return result;
    },
  });
}
