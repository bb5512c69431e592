import type { Place, Territory, TerritoryLevel } from '../schema/territory.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import { checkTerritory } from './catalogue/territoryMatch.ts';

/** The territories inside one, itself included, of one level; all of them by default. */
export function territoriesWithin(
  catalogue: Catalogue,
  { within, level }: { within?: string | null; level?: TerritoryLevel | null },
): Territory[] {
  if (within != null) checkTerritory(catalogue, within);
  const { all, ancestors, get } = catalogue.territories;
  // What an ESC serves is inside its perimeter, though its parent is the commune.
  const roots = within == null ? null : [within, ...(get(within)?.covers ?? [])];
  return all.filter(
    territory =>
      (level == null || territory.level === level) &&
      (roots === null || ancestors(territory.id).some(id => roots.includes(id))),
  );
}

const french = new Intl.Collator('fr', { numeric: true });

/** The places inside a territory, or inside the perimeter of an ESC, by name; all of them by default. */
export function placesWithin(catalogue: Catalogue, within: string | null | undefined): Place[] {
  if (within != null) checkTerritory(catalogue, within);
  const places = [...catalogue.placesById.values()].filter(
    place => within == null || catalogue.territories.containingPlace(place).includes(within),
  );
  return places.sort((a, b) => french.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}
