import { inspect } from 'node:util';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrations } from '../../store/migrations/index.ts';
import { type Db, open, type Store } from '../../store/open.ts';
import { refuseOld } from '../../store/server.ts';
import { databases } from '../databases.ts';

for (const { open: openTest } of databases.filter(({ name }) => name === 'PostgreSQL')) {
  describe('the store on a server', () => {
    let store: Store;
    beforeEach(async () => {
      store = await openTest();
    });
    afterEach(() => store.close());

    const kill = (pid: number) => sql`select pg_terminate_backend(${pid})`.execute(store.db);
    const openAgain = async (onLost?: (error: Error) => void) =>
      open({ kind: 'server', url: urlOf(await ask<string>(store.db, 'current_database()')) }, onLost);

    test('a connection lost in the middle of a transaction fails that transaction only', async () => {
      const cut = store.db.transaction().execute(async tx => {
        await kill(await ask<number>(tx, 'pg_backend_pid()'));
        await ask(tx, '1');
      });
      await expect(cut).rejects.toThrow();
      expect(await ask(store.db, '1')).toBe(1);
    });

    test('an idle connection that the server drops is told, and replaced', async () => {
      const lost = Promise.withResolvers<Error>();
      const watched = await openAgain(lost.resolve);
      await kill(await ask<number>(watched.db, 'pg_backend_pid()'));
      expect(await lost.promise).toMatchObject({ code: '57P01' });
      expect(await ask(watched.db, '1')).toBe(1);
      await watched.close();
    });

    test('hubs that start together on an empty database all open, migrated once', async () => {
      await sql`drop schema public cascade`.execute(store.db);
      await sql`create schema public`.execute(store.db);
      const hubs = await Promise.all([openAgain(), openAgain(), openAgain(), openAgain()]);
      const done = await ask(store.db, '(select array_agg(name::text order by name) from kysely_migration)');
      expect(done).toEqual(Object.keys(migrations).sort());
      await Promise.all(hubs.map(hub => hub.close()));
    });
  });
}

describe('a server that cannot be used is one sentence without its password', () => {
  test.each([
    {
      name: 'nobody answers',
      url: 'postgres://hub:s3cret@127.0.0.1:1/offers',
      expected:
        /^PostgreSQL at 127\.0\.0\.1:1, database "offers", cannot be used \(connect ECONNREFUSED 127\.0\.0\.1:1\): start it/,
    },
    {
      name: 'a name with two addresses',
      url: 'postgres://hub:s3cret@localhost:1/offers',
      expected: /^PostgreSQL at localhost:1, database "offers", cannot be used \(connect ECONNREFUSED/,
    },
    {
      name: 'another protocol',
      url: 'mysql://hub:s3cret@127.0.0.1:1/offers',
      expected: /^DATABASE_URL is not the address/,
    },
    {
      name: 'not an address',
      url: 'postgres://hub:s3cret@127.0.0.1:1:2/offers',
      expected: /^DATABASE_URL is not the address/,
    },
  ])('$name', async ({ url, expected }) => {
    const refused: unknown = await open({ kind: 'server', url }).catch(error => error);
    expect(refused).toMatchObject({ message: expect.stringMatching(expected) });
    expect(inspect(refused)).not.toContain('s3cret');
  });

  test('too old', () => {
    expect(() => refuseOld(140_012, 'PostgreSQL at db:5432')).toThrow(
      'PostgreSQL at db:5432 is version 14.12 and the hub needs 15 or newer: upgrade it, or change DATABASE_URL',
    );
    expect(() => refuseOld(150_000, 'PostgreSQL at db:5432')).not.toThrow();
  });
});

async function ask<T>(db: Db, expression: string): Promise<T> {
  const { rows } = await sql<{ value: T }>`select ${sql.raw(expression)} as value`.execute(db);
  const [row] = rows;
  if (!row) throw new Error(`no answer to ${expression}`);
  return row.value;
}

function urlOf(database: string): string {
  const url = new URL(process.env.DATABASE_URL_TEST ?? '');
  url.pathname = `/${database}`;
  return url.href;
}
