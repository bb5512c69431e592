import { type RawBuilder, sql } from 'kysely';

/**
 * The text as PostgreSQL can hold it: a NUL and half a surrogate pair, which no PostgreSQL text holds, become `�`. A
 * partner's stray byte, quoted in a finding or a message, must not cost the whole harvest.
 */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}

/** JSON whose texts are all storable. Numbers that are none (NaN, Infinity) become null, as always in JSON. */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value);
  // Seldom needed, and a replacer makes every harvest slower.
  if (!/\\u(0000|d[89a-f])/.test(json)) return json;
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? storable(part) : part));
}

/** Any number of values as one parameter, for `in`: both databases cap how many parameters there may be. */
export function textSet(values: readonly string[]): RawBuilder<string> {
  return sql<string>`(select jsonb_array_elements_text(${toJson(values)}::jsonb))`;
}
