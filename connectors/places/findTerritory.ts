import { type KnownPlace, knownCommunes, knownTerritories } from '../../schema/gazetteer/index.ts';
import type { Territory } from '../../schema/territory.ts';
import type { PlaceText } from '../draft.ts';
import { isOutsideRennes, isSurelyInIlleEtVilaine } from './distance.ts';
import { quartiersOf } from './placeNames.ts';
import { quartierNamed } from './quartierNamed.ts';
import type { PlaceWords } from './readWords.ts';
import { agree, ancestors, certainOf, departmentOf, holderOf } from './territoryTree.ts';
import { townField } from './townField.ts';
import { widerByName } from './townNames.ts';
import { type TownNamed, townsNamed } from './townsNamed.ts';

/** A territory, with what is to be kept of it when our tree does not know it. */
export interface FoundTerritory {
  territoryId: string;
  territory: Territory | null;
}

/**
 * The narrowest territory that is certain for words that are no known place. `near` are the known places that they
 * name all the same: one of another quartier than the one said leaves both in doubt.
 */
export function findTerritory(
  text: PlaceText,
  words: PlaceWords,
  near: readonly KnownPlace[],
  sourceTerritory: string,
): FoundTerritory {
  const town = townTerritory(text, words, sourceTerritory);
  const quartier = quartierNamed(text, words, town);
  const isCertain = quartier !== null && near.every(place => quartiersOf(place).includes(quartier));
  const id = isCertain ? quartier : town;
  return { territoryId: id, territory: communeOf(id, text.city) };
}

/**
 * INSEE code, postal code and town go before what the words say, and are certain of no more than what holds them all
 * when they disagree; the source is what is left.
 */
function townTerritory(text: PlaceText, words: PlaceWords, sourceTerritory: string): string {
  const insee = communeOfInsee(text.insee);
  const field = townField(text, insee ?? sourceTerritory);
  if (insee) return field ? certainOf([insee, field]) : insee;
  const towns = townsNamed(words, sourceTerritory);
  const sure = towns.filter(({ isSure }) => isSure).map(({ id }) => id);
  // A name with a postal code may be that of whom one meets: « Mission locale de Fougères, 35000 Rennes ».
  if (field && text.postalCode) return field;
  const [first, ...others] = field ? [field, ...sure] : sure;
  if (first) return widened(certainOf([first, ...others]), towns);
  const likely = towns.reduce((id, town) => holderOf(id, town.id), widerNamed(words) ?? sourceTerritory);
  return isOutsideRennes(text) && ancestors(likely).includes('com:35238') ? outsideRennes(text) : likely;
}

/** Certain, unless a likely town speaks against it: « Mairie de Betton, Médiathèque Bruz ». */
function widened(certain: string, towns: readonly TownNamed[]): string {
  return towns.reduce((id, town) => (agree(id, town.id) ? id : holderOf(id, town.id)), certain);
}

/** `com:<insee>`, whether or not our tree knows it; null for no INSEE code. */
export function communeOfInsee(insee: string | null): string | null {
  return insee && departmentOf(insee) && /^(?:\d{5}|2[AB]\d{3})$/i.test(insee)
    ? `com:${insee.toUpperCase()}`
    : null;
}

/** « Rennes Métropole » and nothing else. */
function widerNamed({ parts, addresses }: PlaceWords): string | null {
  const [only, ...others] = parts;
  return only && others.length + addresses.length === 0 ? (widerByName.get(only.words) ?? null) : null;
}

/** Without polygons, all that a position outside the town says is which department certainly holds it. */
function outsideRennes(text: PlaceText): string {
  return isSurelyInIlleEtVilaine(text) ? 'dep:35' : 'fr';
}

/** The commune of an id that our tree does not know, to be kept with what names it; null for any other territory. */
export function communeOf(id: string, city: string | null = null): Territory | null {
  if (!id.startsWith('com:') || isKnown(id)) return null;
  const commune = knownCommunes.find(known => known.id === id);
  const insee = id.slice('com:'.length);
  return {
    id,
    name: commune?.name ?? city ?? insee,
    level: 'COMMUNE',
    parentId: commune?.parentId ?? departmentOf(insee),
    covers: [],
    seatId: null,
  };
}

function isKnown(id: string): boolean {
  return knownTerritories.some(territory => territory.id === id);
}
