import { knownCommunes, knownTerritories } from '../../schema/gazetteer/index.ts';

const parents = new Map([
  ...knownCommunes.map(({ id, parentId }): [string, string | null] => [id, parentId]),
  ...knownTerritories.map(({ id, parentId }): [string, string | null] => [id, parentId]),
]);

/** The territory and all that contain it, the narrowest first. */
export function ancestors(id: string): string[] {
  const parent = parents.get(id) ?? (id.startsWith('com:') ? departmentOf(id.slice(4)) : null);
  return [id, ...(parent ? ancestors(parent) : [])];
}

/** True when one of the two contains the other, or they are one. */
export function agree(one: string, other: string): boolean {
  return ancestors(one).includes(other) || ancestors(other).includes(one);
}

/** What is certain when each may be meant: the narrowest of territories that lie in one another, else what holds all. */
export function certainOf(ids: readonly [string, ...string[]]): string {
  const [first, ...others] = ids;
  return others.reduce((certain, id) => {
    if (ancestors(id).includes(certain)) return id;
    if (ancestors(certain).includes(id)) return certain;
    return holderOf(certain, id);
  }, first);
}

/** The narrowest territory that holds both. */
export function holderOf(one: string, other: string): string {
  const holders = ancestors(other);
  return ancestors(one).find(id => holders.includes(id)) ?? 'fr';
}

/** `dep:…` by the first two or three digits; null for a code that starts with no department's number (Corsica's 20…). */
export function departmentOf(code: string): string | null {
  const id = `dep:${code.slice(0, code.startsWith('97') ? 3 : 2).toUpperCase()}`;
  return departments.has(id) ? id : null;
}

const departments = new Set(
  knownTerritories.filter(({ level }) => level === 'DEPARTMENT').map(({ id }) => id),
);
