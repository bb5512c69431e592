import type { Instant, Offer } from '../schema/offer.ts';
import type { HarvestedOffer } from './applyHarvest.ts';
import { offerIdOf } from './identity.ts';
import { groupInSteps, inSteps, type Steps } from './steps.ts';
import { storable } from './texts.ts';
import { correctionLikeness } from './titles.ts';

/** What of an offer that is kept says which one it is. */
export interface KeptOffer
  extends Pick<Offer, 'id' | 'key' | 'title' | 'kind' | 'placeId' | 'openingHours' | 'changedAt'> {
  hash: string;
  /** Null while it is served. */
  withdrawnAt: Instant | null;
}

/**
 * Which of the offers kept of a source those of a reading are: the id of each, in their order. An offer keeps its id
 * whatever changes but what makes it another thing:
 *
 * 1. its key; rows that share one (`x`, `x#2`…) are told apart by title and hours, then by their order;
 * 2. where no row has its key any more, by a small correction of its title, of the same kind and at the same place, when no
 *    other is as near.
 *
 * What is served goes first; one that was withdrawn comes back as itself. The others are new.
 */
export function* recognise(
  sourceId: string,
  kept: readonly KeptOffer[],
  offers: readonly HarvestedOffer[],
): Steps<string[]> {
  const known = new Recognised(kept);
  const keptByBase = yield* groupInSteps(kept, ({ key }) => baseOf(key));
  const groups = yield* groupInSteps(offers, offer => baseOf(keyOf(offer)));
  yield* inSteps(groups, 500, ([base, group]) => {
    const candidates = (keptByBase.get(base) ?? []).sort(byKey);
    const served = candidates.filter(isServed);
    const withdrawn = candidates.filter(offer => !isServed(offer));
    known.pair(group, served, row);
    known.pair(group, served, keyOf);
    known.pair(group, withdrawn, row);
    // Rows that share a key, with other hours than before: in their order.
    known.pair(group, served, () => '');
    known.pair(group, withdrawn, keyOf);
  });
  yield;
  const came = offers.filter(offer => !known.idOf(offer));
  const went = kept.filter(offer => isServed(offer) && !known.isTaken(offer.id));
  yield* takeCorrections(known, came, went);
  const ids: string[] = [];
  yield* inSteps(offers, 1000, offer => {
    ids.push(known.idOf(offer) ?? known.newId(sourceId, offer));
  });
  return ids;
}

function isServed({ withdrawnAt }: KeptOffer): boolean {
  return withdrawnAt === null;
}

function byKey(a: KeptOffer, b: KeptOffer): number {
  return a.key < b.key ? -1 : 1;
}

/** As it is kept. */
function keyOf({ key }: Identity): string {
  return storable(key);
}

/** What tells rows of one key apart, as it is kept. */
function row({ title, openingHours }: Identity): string {
  return storable(`${title}\n${openingHours}`);
}

/** `x` of `x#2`: what the rows of one key have in common. */
function baseOf(key: string): string {
  return key.replace(/#\d+$/, '');
}

/** What says which offer one is, of a kept one and of one just read. */
type Identity = Pick<Offer, 'key' | 'title' | 'kind' | 'placeId' | 'openingHours'>;

/** Which kept offer each offer of a reading is; none is two. */
class Recognised {
  readonly #ids = new Map<HarvestedOffer, string>();
  readonly #taken = new Set<string>();
  readonly #kept: ReadonlySet<string>;

  constructor(kept: readonly KeptOffer[]) {
    this.#kept = new Set(kept.map(({ id }) => id));
  }

  idOf(offer: HarvestedOffer): string | undefined {
    return this.#ids.get(offer);
  }

  isTaken(id: string): boolean {
    return this.#taken.has(id);
  }

  take(offer: HarvestedOffer, id: string): void {
    this.#ids.set(offer, id);
    this.#taken.add(id);
  }

  /** Those that `same` says the same of, the first with the first. */
  pair(
    offers: readonly HarvestedOffer[],
    kept: readonly KeptOffer[],
    same: (offer: Identity) => string,
  ): void {
    const free = Map.groupBy(kept.filter(({ id }) => !this.isTaken(id)).reverse(), same);
    for (const offer of offers) {
      if (this.#ids.has(offer)) continue;
      const found = free.get(same(offer))?.pop();
      if (found) this.take(offer, found.id);
    }
  }

  /** Another one may have been first met under the same key, and go by another since. */
  newId(sourceId: string, offer: HarvestedOffer): string {
    let again = 0;
    let { id } = offer;
    while (this.#kept.has(id) || this.#taken.has(id)) id = offerIdOf(sourceId, offer.key, ++again);
    this.take(offer, id);
    return id;
  }
}

/** So many that came to one place where so many went are no corrections of titles, and take long to compare. */
const mostCompared = 400;

/** Offers that came and offers that went, where one is a correction of the other and each is the nearest of the other. */
function* takeCorrections(
  known: Recognised,
  came: readonly HarvestedOffer[],
  went: readonly KeptOffer[],
): Steps<void> {
  const wentBy = Map.groupBy(went, whereabouts);
  for (const [where, offers] of Map.groupBy(came, whereabouts)) {
    const candidates = wentBy.get(where) ?? [];
    if (candidates.length === 0 || offers.length * candidates.length > mostCompared) continue;
    const nearest = new Nearest<HarvestedOffer, KeptOffer>();
    for (const offer of offers) {
      for (const kept of candidates) nearest.compare(offer, kept, likeness(offer, kept));
      yield;
    }
    for (const [offer, { id }] of nearest.pairs()) known.take(offer, id);
  }
}

function whereabouts({ kind, placeId }: Identity): string {
  return `${kind} ${placeId}`;
}

/** By its title, and a little by its hours: of two like titles, the one at the same hours is meant. */
function likeness(one: Identity, other: Identity): number {
  const titles = correctionLikeness(one.title, other.title);
  return titles > 0 && one.openingHours === other.openingHours ? titles + 0.1 : titles;
}

/** Pairs of which each is the only nearest of the other. */
class Nearest<A, B> {
  readonly #ofA = new Map<A, Best<B>>();
  readonly #ofB = new Map<B, Best<A>>();

  compare(a: A, b: B, likeness: number): void {
    if (likeness === 0) return;
    this.#ofA.set(a, better(this.#ofA.get(a), b, likeness));
    this.#ofB.set(b, better(this.#ofB.get(b), a, likeness));
  }

  *pairs(): Generator<[A, B]> {
    for (const [a, { thing: b }] of this.#ofA) {
      if (b !== null && this.#ofB.get(b)?.thing === a) yield [a, b];
    }
  }
}

/** The nearest, null when two are as near. */
interface Best<T> {
  likeness: number;
  thing: T | null;
}

function better<T>(best: Best<T> | undefined, thing: T, likeness: number): Best<T> {
  if (!best || likeness > best.likeness) return { likeness, thing };
  return likeness === best.likeness ? { likeness, thing: null } : best;
}
