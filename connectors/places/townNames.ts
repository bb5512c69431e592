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

const widerIds = ['epci:243500139', 'dep:35', 'reg:53', 'fr'];

/** What holds Rennes: « Rennes Métropole », « Ille-et-Vilaine », « Bretagne »; other regions and departments have names that are words. */
export const widerByName: ReadonlyMap<string, string> = new Map(
  knownTerritories.filter(({ id }) => widerIds.includes(id)).map(({ name, id }) => [spaced(name), id]),
);

/** « Yvelines », « Ille-et-Vilaine » and the like by their names, but those that are words: « Nord », « Lot ». */
const departmentsByName: ReadonlyMap<string, string> = new Map(
  knownTerritories
    .filter(({ id, level }) => ['DEPARTMENT', 'REGION'].includes(level) && !widerIds.includes(id))
    .map(({ name, id }): [string, string] => [bareName(name), id])
    .filter(([name]) => !/^(?:nord|lot|reunion|paris)$/.test(name)),
);

/** The department or region elsewhere that is all of the words or ends them, and what stands before: « Maurepas Morbihan ». */
export function splitWider(words: string): { head: string; id: string | null } {
  const whole = departmentsByName.get(bareName(words));
  if (whole) return { head: '', id: whole };
  const tokens = words.split(' ');
  const start = tokens.findIndex((_, index) => departmentsByName.has(tokens.slice(index).join(' ')));
  const name = tokens.slice(start).join(' ');
  // « Maison de la Loire », « Hall Manche »: short names alone tell nothing.
  const isTold =
    start > 0 && name.length > 6 && !/^(?:d|de|du|des|l|la|le|les|en)$/.test(tokens[start - 1] ?? '');
  return isTold
    ? { head: tokens.slice(0, start).join(' '), id: departmentsByName.get(name) ?? null }
    : { head: '', id: null };
}
