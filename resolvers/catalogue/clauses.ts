import type { OfferFilter } from '../../schema/filter.ts';
import type { Instant } from '../../schema/offer.ts';
import { nonResidents } from '../../schema/vocabulary.ts';
import { add, type Bitset, emptySet, union } from './bitset.ts';
import type { Catalogue, ValueIndex } from './catalogue.ts';
import { distanceKm } from './distance.ts';
import { offersInTerritory } from './territoryMatch.ts';
import { offersInTime, timeCondition } from './timeCondition.ts';

/** The offers that meet one condition of a filter; null when the filter does not state it. */
type Clause = (catalogue: Catalogue, filter: OfferFilter, now: Instant) => Bitset | null;

const byTime: Clause = (catalogue, filter, now) => {
  const condition = timeCondition(filter, now);
  return condition && offersInTime(catalogue, condition);
};

/** One clause a field of the filter: a field without one does not compile. Those of time are one condition. */
export const clauses: Readonly<Record<keyof OfferFilter, Clause | null>> = {
  q: (catalogue, { q }) => (q ? (catalogue.text.search(q)?.offers ?? null) : null),
  territory: (catalogue, { territory }) =>
    anyOf(catalogue, territory, id => offersInTerritory(catalogue, id)),
  place: (catalogue, { place }) => anyValue(catalogue, catalogue.index.place, place),
  axis: (catalogue, { axis }) => anyValue(catalogue, catalogue.index.axis, axis),
  activity: (catalogue, { activity }) => anyValue(catalogue, catalogue.index.activity, activity),
  audience: (catalogue, { audience }) =>
    anyOf(catalogue, audience, code => offersForAudience(catalogue, code)),
  partner: (catalogue, { partner }) => anyValue(catalogue, catalogue.index.partner, partner),
  source: (catalogue, { source }) => anyValue(catalogue, catalogue.index.source, source),
  kind: (catalogue, { kind }) => anyValue(catalogue, catalogue.index.kind, kind),
  attendance: (catalogue, { attendance }) => anyValue(catalogue, catalogue.index.attendance, attendance),
  access: (catalogue, { access }) => anyValue(catalogue, catalogue.index.access, access),
  free: (catalogue, { free }) =>
    free == null ? null : valueSet(catalogue, catalogue.index.cost, free ? 'FREE' : 'PAID'),
  from: byTime,
  to: byTime,
  weekday: byTime,
  halfDay: byTime,
  near: (catalogue, { near }) => {
    if (!near) return null;
    const found = emptySet(catalogue.offers.length);
    for (const { ordinal, place } of catalogue.offers) {
      if (place && distanceKm(near, place) <= near.km) add(found, ordinal);
    }
    return found;
  },
  // Not a condition on an offer, but on those that announce the same: see `distinct.ts`.
  distinct: null,
};

/** An offer for everyone is for every audience of residents. */
export function offersForAudience(catalogue: Catalogue, code: string): Bitset {
  const own = valueSet(catalogue, catalogue.index.audience, code);
  const isResident = !nonResidents.some(audience => audience === code);
  if (!isResident) return own;
  return union(catalogue.offers.length, [own, valueSet(catalogue, catalogue.index.audience, 'EVERYONE')]);
}

export function valueSet(catalogue: Catalogue, index: ValueIndex, value: string): Bitset {
  return index.get(value) ?? emptySet(catalogue.offers.length);
}

function anyValue(
  catalogue: Catalogue,
  index: ValueIndex,
  values: readonly string[] | null | undefined,
): Bitset | null {
  return anyOf(catalogue, values, value => valueSet(catalogue, index, value));
}

function anyOf<T>(
  catalogue: Catalogue,
  values: readonly T[] | null | undefined,
  find: (value: T) => Bitset,
): Bitset | null {
  if (!values?.length) return null;
  return union(catalogue.offers.length, [...new Set(values)].map(find));
}
