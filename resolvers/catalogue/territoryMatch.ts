import { GraphQLError } from 'graphql';
import type { Territory } from '../../schema/territory.ts';
import { type Bitset, union } from './bitset.ts';
import type { Catalogue, Whereabouts } from './catalogue.ts';
import { foldText } from './foldText.ts';

/** The offers that count in a territory; remembered, since the same few are asked all day. */
export function offersInTerritory(catalogue: Catalogue, id: string): Bitset {
  const remembered = memory.get(catalogue) ?? new Map<string, Bitset>();
  memory.set(catalogue, remembered);
  const known = remembered.get(id);
  if (known) return known;
  const found = union(
    catalogue.offers.length,
    catalogue.index.whereabouts.filter(where => counts(catalogue, where, id)).map(where => where.offers),
  );
  remembered.set(id, found);
  return found;
}

/** Throws `UNKNOWN_TERRITORY`, naming the nearest known one, when there is no such territory. */
export function checkTerritory({ territories }: Catalogue, id: string): void {
  if (territories.get(id)) return;
  const territory = id.slice(0, longestId);
  const nearest = nearestTo(territory, territories.all);
  throw new GraphQLError(
    `Unknown territory "${territory}". Did you mean "${nearest}"? \`territories\` lists those that are known.`,
    {
      extensions: { code: 'UNKNOWN_TERRITORY', territory, nearest },
    },
  );
}

/** No id and no name is longer: what is, is compared and told shortened. */
const longestId = 60;

const memory = new WeakMap<Catalogue, Map<string, Bitset>>();

/** With a place: the territory contains it, or is an ESC that serves it or stands there. Without: the catchment meets it. */
function counts({ territories }: Catalogue, { place, catchment }: Whereabouts, asked: string): boolean {
  if (place) return territories.containingPlace(place).includes(asked);
  return catchment.some(id => territories.meets(id, asked));
}

/** By its id, or by its name for who wrote that instead. */
function nearestTo(asked: string, known: readonly Territory[]): string {
  const words = foldText(asked);
  let best = { id: '', distance: Number.POSITIVE_INFINITY };
  for (const { id, name } of known) {
    const distance = Math.min(editDistance(words, foldText(id)), editDistance(words, foldText(name)));
    if (distance < best.distance) best = { id, distance };
  }
  return best.id;
}

/** How many letters to add, drop or change (Levenshtein). */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
