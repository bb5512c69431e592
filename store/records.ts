import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Database } from './tables.ts';

const batchSize = 1000;

/** A table that is written in bulk: its properties with the PostgreSQL types of their columns. */
export interface RecordTable {
  name: keyof Database;
  key: readonly string[];
  columns: Readonly<Record<string, string>>;
}

/**
 * Writes records by the thousand, one `jsonb_to_recordset` a batch: those whose key is new are inserted, those that
 * differ are updated, the others left alone. Properties that are no column are ignored.
 */
export async function upsertRecords(
  tx: Transaction<Database>,
  table: RecordTable,
  records: readonly object[],
): Promise<void> {
  for (let at = 0; at < records.length; at += batchSize) {
    await upsertStatement(table, records.slice(at, at + batchSize)).execute(tx);
  }
}

/** A moment as JSON and PostgreSQL both read it. */
export function moment(instant: number): RawBuilder<number> {
  return sql`${new Date(instant).toISOString()}::timestamptz`;
}

function upsertStatement(table: RecordTable, records: readonly object[]): RawBuilder<unknown> {
  const names = Object.keys(table.columns);
  const others = names.filter(name => !table.key.includes(name));
  const json = JSON.stringify(records.map(record => columnsOf(record, table.columns)));
  const definition = Object.entries(table.columns).map(
    ([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`,
  );
  return sql`
    insert into ${sql.table(table.name)} (${refs(names)})
    select ${refs(names, 'r.')} from jsonb_to_recordset(${json}::jsonb) as r (${sql.join(definition)})
    on conflict (${refs(table.key)})
    do update set ${sql.join(others.map(name => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`))}
    where (${refs(others, `${table.name}.`)}) is distinct from (${refs(others, 'excluded.')})`;
}

function refs(names: readonly string[], prefix = ''): RawBuilder<unknown> {
  return sql.join(names.map(name => sql.ref(prefix + name)));
}

/** The record under its columns' names, moments as ISO text. */
function columnsOf(record: object, columns: RecordTable['columns']): object {
  const values = new Map(Object.entries(record));
  return Object.fromEntries(
    Object.entries(columns).map(([name, type]) => {
      const value: unknown = values.get(name) ?? null;
      const written =
        type === 'timestamptz' && typeof value === 'number' ? new Date(value).toISOString() : value;
      return [snakeCase(name), written];
    }),
  );
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
}
