import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Instant } from '../schema/offer.ts';
import type { Database } from './tables.ts';
import { toJson } from './texts.ts';

const batchSize = 1000;

/** A table that is written in bulk: its properties with the PostgreSQL types of their columns. */
export interface RecordTable {
  name: keyof Database;
  key: readonly string[];
  columns: Readonly<Record<string, string>>;
}

/**
 * Writes records by the thousand, one `jsonb_to_recordset` a batch: those whose key is new are inserted, those that
 * differ are updated, the others not even locked. Properties that are no column are ignored; what `toJson` says of
 * texts and numbers holds; `complete` adds what a record lacks. Throws when a key comes twice in a batch, or a moment is none.
 */
export async function upsertRecords<R extends object>(
  tx: Transaction<Database>,
  table: RecordTable,
  records: readonly R[],
  complete: (record: R) => object = record => record,
): Promise<void> {
  for (let at = 0; at < records.length; at += batchSize) {
    await upsertStatement(table, records.slice(at, at + batchSize).map(complete)).execute(tx);
  }
}

/** A moment as PostgreSQL reads it. */
export function moment(instant: Instant): RawBuilder<Instant> {
  return sql`${toIso(instant, 'moment')}::timestamptz`;
}

function upsertStatement(table: RecordTable, records: readonly object[]): RawBuilder<unknown> {
  const names = Object.keys(table.columns);
  const others = names.filter(name => !table.key.includes(name));
  const json = toJson(columnsOf(table, records));
  const definition = Object.entries(table.columns).map(
    ([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`,
  );
  // In the order given, whatever the join: two transactions that lock the same rows then never wait for each other.
  return sql`
    insert into ${sql.table(table.name)} (${refs(names)})
    select ${refs(names, 'r.')}
    from rows from (jsonb_to_recordset(${json}::jsonb) as (${sql.join(definition)})) with ordinality as r
    left join ${sql.table(table.name)} as kept on (${refs(table.key, 'kept.')}) = (${refs(table.key, 'r.')})
    where ${sql.ref(`kept.${table.key[0]}`)} is null
      or (${refs(others, 'kept.')}) is distinct from (${refs(others, 'r.')})
    order by r.ordinality
    on conflict (${refs(table.key)})
    do update set ${sql.join(others.map(name => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`))}`;
}

function refs(names: readonly string[], prefix = ''): RawBuilder<unknown> {
  return sql.join(names.map(name => sql.ref(prefix + name)));
}

/** The records under their columns' names, moments as ISO text. Run a million times a harvest: plain loops. */
function columnsOf(table: RecordTable, records: readonly object[]): object[] {
  const columns = Object.entries(table.columns).map(([name, type]) => ({
    name,
    column: snakeCase(name),
    isMoment: type === 'timestamptz',
  }));
  return records.map(record => {
    const row: Record<string, unknown> = {};
    for (const { name, column, isMoment } of columns) {
      const value: unknown = Reflect.get(record, name);
      row[column] = isMoment && typeof value === 'number' ? toIso(value, `${table.name}.${name}`) : value;
    }
    return row;
  });
}

function toIso(instant: Instant, what: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) {
    throw new Error(`${what} ${instant}: expected a moment in milliseconds since 1970`);
  }
  return date.toISOString();
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
}
