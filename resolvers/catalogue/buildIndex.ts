import { inSteps, type Steps } from '../../store/steps.ts';
import { axesOf } from './axesOf.ts';
import { type Bitset, setOf } from './bitset.ts';
import type { Catalogue, CatalogueOffer, ValueIndex, Whereabouts } from './catalogue.ts';

/** Which offers have each value that a condition may ask for. */
export function* buildIndex(offers: readonly CatalogueOffer[]): Steps<Catalogue['index']> {
  return {
    axis: yield* indexBy(offers, offer => axesOf(offer.activities)),
    activity: yield* indexBy(offers, offer => offer.activities),
    audience: yield* indexBy(offers, offer => offer.audiences),
    partner: yield* indexBy(offers, offer => [offer.partner.id]),
    source: yield* indexBy(offers, offer => [offer.sourceId]),
    kind: yield* indexBy(offers, offer => [offer.kind]),
    attendance: yield* indexBy(offers, offer => [offer.attendance]),
    access: yield* indexBy(offers, offer => offer.access.modes),
    place: yield* indexBy(offers, ({ placeId }) => (placeId === null ? [] : [placeId])),
    cost: yield* indexBy(offers, ({ cost }) => (cost.free === null ? [] : [cost.free ? 'FREE' : 'PAID'])),
    whereabouts: indexWhereabouts(offers),
  };
}

function* indexBy(
  offers: readonly CatalogueOffer[],
  valuesOf: (offer: CatalogueOffer) => readonly string[],
): Steps<ValueIndex> {
  const ordinals = new Map<string, number[]>();
  yield* inSteps(offers, 1000, offer => {
    for (const value of valuesOf(offer)) {
      const list = ordinals.get(value);
      if (list) list.push(offer.ordinal);
      else ordinals.set(value, [offer.ordinal]);
    }
  });
  return new Map([...ordinals].map(([value, list]): [string, Bitset] => [value, setOf(offers.length, list)]));
}

function indexWhereabouts(offers: readonly CatalogueOffer[]): Whereabouts[] {
  const alike = Map.groupBy(offers, offer => offer.placeId ?? offer.catchment.join());
  return [...alike.values()].flatMap(group => {
    const [first] = group;
    if (!first) return [];
    const { place, catchment } = first;
    return [
      {
        place,
        catchment,
        offers: setOf(
          offers.length,
          group.map(offer => offer.ordinal),
        ),
      },
    ];
  });
}
