import { communeOfPostalCode, knownTerritories } from '../../schema/gazetteer/index.ts';
import type { Territory } from '../../schema/territory.ts';
import type { PlaceText } from '../draft.ts';
import { foldName } from './foldName.ts';
import { isRennes } from './town.ts';

/** A territory, with what is to be kept of it when our tree does not know it. */
export interface FoundTerritory {
  territoryId: string;
  territory: Territory | null;
}

/** The narrowest territory that is certain for words that are no known place. */
export function findTerritory(text: PlaceText, sourceTerritory: string): FoundTerritory {
  const commune = text.insee ? communeOf(text.insee, text.city) : null;
  if (commune?.territory) return commune;
  const ofPostalCode = text.postalCode ? communeOfPostalCode.get(text.postalCode) : undefined;
  const ofCity = text.city && isRennes(text.city) ? 'com:35238' : null;
  // Another town than the source's own, whose code nobody gives: no territory of ours is certain to hold it.
  const isElsewhere = Boolean(text.city) && !ofCity && isInRennes(sourceTerritory);
  const town = commune?.territoryId ?? ofPostalCode ?? ofCity ?? (isElsewhere ? 'fr' : sourceTerritory);
  // « Maurepas » alone is no building that we know, and is the quartier all the same.
  const quartier = quartierOf(text.quartier ?? text.name ?? '', town);
  if (quartier) return { territoryId: quartier, territory: null };
  if (commune) return commune;
  if (ofPostalCode || !text.postalCode) return { territoryId: town, territory: null };
  return { territoryId: departmentOf(text.postalCode) ?? 'fr', territory: null };
}

/** `com:<insee>`, under `dep:<its first two or three digits>` when our tree does not know it; null for no INSEE code. */
export function communeOf(insee: string, name: string | null): FoundTerritory | null {
  const id = `com:${insee}`;
  if (known.has(id)) return { territoryId: id, territory: null };
  const parentId = departmentOf(insee);
  if (!parentId || !/^(?:\d{5}|2[AB]\d{3})$/.test(insee)) return null;
  const territory: Territory = {
    id,
    name: name ?? insee,
    level: 'COMMUNE',
    parentId,
    covers: [],
    seatId: null,
  };
  return { territoryId: id, territory };
}

const known = new Set(knownTerritories.map(territory => territory.id));

function isInRennes(territoryId: string): boolean {
  const territory = knownTerritories.find(({ id }) => id === territoryId);
  return territoryId === 'com:35238' || territory?.parentId === 'com:35238';
}

/** Null for a code that starts with no department's number: postal codes of Corsica (20…) are of either. */
function departmentOf(code: string): string | null {
  const id = `dep:${code.slice(0, code.startsWith('97') ? 3 : 2).toUpperCase()}`;
  return known.has(id) ? id : null;
}

/** The one quartier of the commune that bears the name, or a part of whose name it is: « Maurepas » is quartier 5. */
function quartierOf(name: string, communeId: string): string | null {
  const wanted = foldName(name).replace(/^quartier /, '');
  const found = knownTerritories.filter(
    territory =>
      territory.level === 'QUARTIER' &&
      territory.parentId === communeId &&
      [territory.name, ...territory.name.split(' - ')].some(part => foldName(part) === wanted),
  );
  return found.length === 1 && found[0] ? found[0].id : null;
}
