import type { OfferFilter } from '../../schema/filter.ts';
import type { Instant } from '../../schema/offer.ts';
import { activities, audiences, axes, kinds } from '../../schema/vocabulary.ts';
import { type Bitset, count, intersection } from './bitset.ts';
import type { Catalogue } from './catalogue.ts';
import { offersForAudience, valueSet } from './clauses.ts';
import { keepDistinct } from './distinct.ts';
import { matchExcept } from './matchOffers.ts';
import { offersInTerritory } from './territoryMatch.ts';

/** How many offers one would get with one value of a condition, the others unchanged. */
export interface FacetCount {
  value: string;
  label: string;
  count: number;
}

/** Each counted only when asked for. */
export interface OfferFacets {
  axes(): FacetCount[];
  activities(): FacetCount[];
  audiences(): FacetCount[];
  territories(): FacetCount[];
  partners(): FacetCount[];
  kinds(): FacetCount[];
}

export function countFacets(catalogue: Catalogue, filter: OfferFilter, now: Instant): OfferFacets {
  const { index, partners, territories } = catalogue;
  const facet = (
    condition: keyof OfferFilter,
    values: readonly { value: string; label: string }[],
    offersWith: (value: string) => Bitset,
  ): FacetCount[] => {
    const others = matchExcept(catalogue, filter, now, condition);
    return values.map(({ value, label }) => {
      const matching = intersection([others, offersWith(value)]) ?? others;
      const distinct = filter.distinct === false ? matching : keepDistinct(catalogue, matching);
      return { value, label, count: count(distinct) };
    });
  };
  return {
    axes: () => facet('axis', words(axes), code => valueSet(catalogue, index.axis, code)),
    activities: () => facet('activity', words(activities), code => valueSet(catalogue, index.activity, code)),
    audiences: () => facet('audience', words(audiences), code => offersForAudience(catalogue, code)),
    territories: () =>
      facet('territory', named(territories.all), id => offersInTerritory(catalogue, id)).filter(
        ({ count }) => count > 0,
      ),
    partners: () => facet('partner', named(partners), id => valueSet(catalogue, index.partner, id)),
    kinds: () => facet('kind', words(kinds), code => valueSet(catalogue, index.kind, code)),
  };
}

function words(list: readonly { code: string; label: string }[]) {
  return list.map(({ code, label }) => ({ value: code, label }));
}

function named(list: readonly { id: string; name: string }[]) {
  return list.map(({ id, name }) => ({ value: id, label: name }));
}
