import {
  knownCommunes,
  knownTerritories,
  quartierNames,
  townsElsewhere,
} from '../../schema/gazetteer/index.ts';
import { foldWords } from './foldAddress.ts';

/** A town's name as it is looked for: « L'Hermitage » and « l’hermitage » give `hermitage`, since « du Rheu » has lost its article. */
export function bareName(name: string): string {
  return spaced(name).replace(/^(?:l|le|la|les) /, '');
}

/** Words folded, with nothing between them but spaces. */
export function spaced(words: string): string {
  return foldWords(words)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Territory ids by the bare name of their town: a commune of ours, the department of another. */
export const townsByName: ReadonlyMap<string, readonly string[]> = gather([
  ...knownCommunes.map(({ name, id }) => ({ name, id })),
  ...knownCommunes.flatMap(({ shortNames, id }) => shortNames.map(name => ({ name, id }))),
  ...townsElsewhere.map(({ name, departmentId }) => ({ name, id: departmentId })),
]);

/** Ids of quartiers by their bare names, and by those of their parts. */
export const quartiersByName: ReadonlyMap<string, readonly string[]> = gather(
  quartierNames.flatMap(({ id, names }) => names.map(name => ({ name, id }))),
);

function gather(named: readonly { name: string; id: string }[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { name, id } of named) {
    const key = bareName(name);
    const known = ids.get(key) ?? [];
    if (!known.includes(id)) ids.set(key, [...known, id]);
  }
  return ids;
}

/** What holds Rennes: « Rennes Métropole », « Ille-et-Vilaine », « Bretagne »; other regions and departments have names that are words. */
export const widerByName: ReadonlyMap<string, string> = new Map(
  knownTerritories
    .filter(({ id }) => ['epci:243500139', 'dep:35', 'reg:53', 'fr'].includes(id))
    .map(({ name, id }) => [spaced(name), id]),
);
