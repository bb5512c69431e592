import { CamelCasePlugin } from 'kysely';

/** Columns in the words of the code: `changed_at` is `changedAt`; what stands inside a `jsonb` is left as it is. */
export const columnNames = new CamelCasePlugin({ maintainNestedObjectKeys: true });
