import { communeOfPostalCode, knownCommunes } from '../../schema/gazetteer/index.ts';
import type { PlaceText } from '../draft.ts';
import { ancestors, certainOf, departmentOf, holderOf } from './territoryTree.ts';
import { isRennes } from './town.ts';
import { bareName, quartiersByName, spaced, townsByName, widerByName } from './townNames.ts';
import { townCalled } from './townsNamed.ts';

/** What postal code and town say together, all that both are certain of; null when they say nothing. */
export function townField({ postalCode, city }: PlaceText, sourceTerritory: string): string | null {
  const ofCode = postalCode ? ofPostalCode(postalCode) : null;
  const ofCity = city ? ofTown(city, ofCode ?? sourceTerritory) : null;
  if (ofCode && ofCity) return certainOf([ofCode, ofCity]);
  if (ofCode || ofCity) return ofCode ?? ofCity;
  // A town that is not ours, of which nobody tells us more: none of our territories is certain to hold it.
  if (city) return ancestors(sourceTerritory).includes(metropole) ? 'fr' : sourceTerritory;
  return postalCode ? 'fr' : null;
}

/** False when postal code or town say another town than Rennes, or one that we do not know. */
export function mayBeRennes({ postalCode, city }: PlaceText, sourceTerritory: string): boolean {
  const isTown = !city || ofTown(city, sourceTerritory) === rennes || widerByName.has(spaced(city));
  if (!postalCode || communeOfPostalCode.get(postalCode) === rennes) return isTown;
  // A CEDEX code written without its CEDEX is no commune's.
  const isOfCommune = knownCommunes.some(({ postalCodes }) => postalCodes.includes(postalCode));
  return !isOfCommune && postalCode.startsWith('35') && Boolean(city && isRennes(city));
}

function ofPostalCode(code: string): string | null {
  const own = communeOfPostalCode.get(code);
  if (own) return own;
  const [first, ...others] = knownCommunes.filter(({ postalCodes }) => postalCodes.includes(code));
  return first
    ? others.reduce((id, other) => holderOf(id, other.id), first.id)
    : /^\d{5}$/.test(code)
      ? departmentOf(code)
      : null;
}

function ofTown(city: string, near: string): string | null {
  if (isRennes(city)) return rennes;
  const name = bareName(city.replace(/[,(].*$/, ''));
  const called = townCalled(name, near) ?? townBeforeMore(name, near);
  const isQuartier = quartiersByName.has(name) && ancestors(near).includes(rennes);
  // « Villejean » is Rennes; « Maurepas » may be that of the Yvelines, « Redon » the town.
  if (isQuartier) return (townsByName.get(name) ?? []).reduce(holderOf, rennes);
  return called ?? widerByName.get(spaced(city)) ?? null;
}

/** « Betton salle 2 »: a town with more behind it, which is not « Betton-sur-Mer ». */
function townBeforeMore(name: string, near: string): string | null {
  const [, first] =
    /^(.+?) (?:salle|bureau|etage|batiment|accueil|mairie|centre|bourg|france|bp|cs|\d)/.exec(name) ?? [];
  return first ? townCalled(first, near) : null;
}

const rennes = 'com:35238';
const metropole = 'epci:243500139';
