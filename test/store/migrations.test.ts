import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../../store/migrate.ts';
import { migrations } from '../../store/migrations/index.ts';
import type { Store } from '../../store/open.ts';
import { databases } from '../databases.ts';

test('the list holds every migration of the folder, in order, each with its own number', () => {
  const files = readdirSync(join(import.meta.dirname, '../../store/migrations'))
    .filter(file => file !== 'index.ts')
    .map(file => file.replace(/\.ts$/, ''))
    .sort();
  expect(Object.keys(migrations)).toEqual(files);
  expect(files.map(file => file.slice(0, 5))).toEqual(
    files.map((_, i) => `${String(i + 1).padStart(4, '0')}_`),
  );
});

for (const { name, open } of databases) {
  describe(`migrations on ${name}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());

    const applied = async () =>
      (
        await sql<{ name: string }>`select name, timestamp from kysely_migration order by name`.execute(
          store.db,
        )
      ).rows;

    test('a second time changes nothing', async () => {
      const before = await applied();
      expect(before.map(({ name }) => name)).toEqual(Object.keys(migrations));
      await store.db.updateTable('hub').set({ revision: 7 }).execute();
      await migrate(store.db);
      expect(await applied()).toEqual(before);
      expect(await store.db.selectFrom('hub').select('revision').execute()).toEqual([{ revision: 7 }]);
    });

    test('a database of a newer hub is refused in one sentence', async () => {
      await sql`insert into kysely_migration values ('9999_later', '2030-01-01')`.execute(store.db);
      await expect(migrate(store.db)).rejects.toThrow(/^The database cannot be migrated .*9999_later/);
    });
  });
}
