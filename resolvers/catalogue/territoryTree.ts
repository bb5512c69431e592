import { type Place, type Territory, territoryLevels } from '../../schema/territory.ts';

/** Territories and how they contain each other. */
export interface TerritoryTree {
  get(id: string): Territory | undefined;
  /** The widest first, a parent before its children, ESC after the quartiers of their commune. */
  all: readonly Territory[];
  children(id: string): readonly Territory[];
  /** The territory, then what contains it, the narrowest first. */
  ancestors(id: string): readonly string[];
  /** As `ancestors`, then the ESC that serve it. */
  containing(id: string): readonly string[];
  /** As `containing`, with the ESC that stand at the place. */
  containingPlace(place: Place): readonly string[];
  /** True when an offer without a place, whose catchment is `catchment`, counts in `asked`: one contains the other. */
  meets(catchment: string, asked: string): boolean;
}

export function buildTerritoryTree(territories: readonly Territory[]): TerritoryTree {
  const byId = new Map(territories.map(territory => [territory.id, territory]));
  const byParent = Map.groupBy(territories, territory => territory.parentId);
  const escs = territories.filter(territory => territory.level === 'ESC');
  const all = inOrder(byParent, null);
  const ancestorsOf = new Map(all.map(({ id }) => [id, chain(id)]));
  const ancestors = (id: string): readonly string[] => ancestorsOf.get(id) ?? [];
  const containingOf = new Map(all.map(({ id }) => [id, [...ancestors(id), ...serving(id)]]));
  const containing = (id: string): readonly string[] => containingOf.get(id) ?? [];

  function chain(id: string | null): string[] {
    const territory = id === null ? undefined : byId.get(id);
    return territory ? [territory.id, ...chain(territory.parentId)] : [];
  }

  function serving(id: string): string[] {
    const inside = ancestors(id);
    const around = escs.filter(
      esc => !inside.includes(esc.id) && esc.covers.some(covered => inside.includes(covered)),
    );
    return around.map(esc => esc.id);
  }

  return {
    get: id => byId.get(id),
    all,
    children: id => [...(byParent.get(id) ?? [])].sort(byLevelAndNumber),
    ancestors,
    containing,
    containingPlace: place => {
      const found = containing(place.territoryId);
      const seated = escs.filter(esc => esc.seatId === place.id && !found.includes(esc.id));
      return [...found, ...seated.map(esc => esc.id)];
    },
    meets: (catchment, asked) => {
      const covered = (id: string) => [id, ...(byId.get(id)?.covers ?? [])];
      const contains = (outer: string, inner: string) => containing(inner).includes(outer);
      return (
        covered(asked).some(inner => contains(catchment, inner)) ||
        covered(catchment).some(inner => contains(asked, inner))
      );
    },
  };
}

function inOrder(
  byParent: ReadonlyMap<string | null, readonly Territory[]>,
  parent: string | null,
): Territory[] {
  const children = [...(byParent.get(parent) ?? [])].sort(byLevelAndNumber);
  return children.flatMap(child => [child, ...inOrder(byParent, child.id)]);
}

/** `qua:35238-2` before `qua:35238-10`. */
function byLevelAndNumber(a: Territory, b: Territory): number {
  const levels = territoryLevels.indexOf(a.level) - territoryLevels.indexOf(b.level);
  return levels || a.id.localeCompare(b.id, 'fr', { numeric: true });
}
