import { nasty } from './nasty.ts';
import type { Random } from './random.ts';

type Path = readonly (string | number)[];

/** A JSON feed whose values have other types, are missing, repeated or renamed; null when it is no JSON. */
export function mutateJson(text: string, random: Random): string | null {
  try {
    return JSON.stringify(changeInside(JSON.parse(text), random));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const values: readonly [unknown, ...unknown[]] = [
  null,
  true,
  0,
  -1.5,
  1e308,
  [],
  {},
  [[]],
  ['a'],
  { fr: null },
  { fr: ['a'] },
];

function changeInside(json: unknown, random: Random): unknown {
  const paths = pathsOf(json);
  for (let count = 1 + random.below(3); count > 0; count--) {
    const path = paths[random.below(paths.length)] ?? [];
    json = at(json, path, value => random.oneOf(changes)(value, random));
  }
  return json;
}

/** The sign that a value is to be left out. */
const missing = Symbol('missing');

type Change = (value: unknown, random: Random) => unknown;

const changes: readonly [Change, ...Change[]] = [
  (_, random) => random.oneOf(values),
  (_, random) => random.oneOf(nasty),
  () => missing,
  value => [value, value],
  value => ({ fr: value }),
  value => (typeof value === 'string' ? Number(value) : `${JSON.stringify(value)}`),
];

function pathsOf(json: unknown, path: Path = []): Path[] {
  if (typeof json !== 'object' || json === null) return [path];
  const inside = Array.isArray(json) ? [...json.entries()] : Object.entries(json);
  return [path, ...inside.flatMap(([key, value]) => pathsOf(value, [...path, key]))];
}

function at(json: unknown, [key, ...rest]: Path, change: (value: unknown) => unknown): unknown {
  if (key === undefined) return change(json) === missing ? null : change(json);
  if (Array.isArray(json)) {
    return json.flatMap((value, index) => (index === key ? kept(at(value, rest, change)) : [value]));
  }
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).flatMap(([name, value]) =>
      name === key ? kept(at(value, rest, change)).map(inside => [name, inside]) : [[name, value]],
    ),
  );
}

function kept(value: unknown): unknown[] {
  return value === missing ? [] : [value];
}
