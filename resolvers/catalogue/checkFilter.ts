import type { OfferFilter } from '../../schema/filter.ts';
import { badInput } from '../badInput.ts';
import type { Catalogue } from './catalogue.ts';
import { checkTerritory } from './territoryMatch.ts';

const longestText = 200;

/** Throws at the first condition that cannot be met by anything: an unknown territory, a point that is nowhere. */
export function checkFilter(catalogue: Catalogue, filter: OfferFilter): void {
  for (const id of filter.territory ?? []) checkTerritory(catalogue, id);
  const { near, q, from, to } = filter;
  if (near) {
    checkRange('near.latitude', near.latitude, -90, 90);
    checkRange('near.longitude', near.longitude, -180, 180);
    if (!(near.km > 0 && near.km <= 200))
      throw badInput(`\`near.km\` is ${near.km}: expected more than 0, at most 200.`);
  }
  if (q && q.length > longestText)
    throw badInput(`\`q\` has ${q.length} characters: expected at most ${longestText}.`);
  if (from != null && to != null && to <= from)
    throw badInput('`to` is not after `from`: no session can be between them.');
}

function checkRange(name: string, value: number, min: number, max: number): void {
  if (!(value >= min && value <= max)) throw badInput(`\`${name}\` is ${value}: expected ${min} to ${max}.`);
}
