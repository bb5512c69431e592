import { inSteps, type Steps } from '../../store/steps.ts';
import { meetingPairs } from './announcements/meetingPairs.ts';
import { type Resemblance, recognise } from './announcements/recognise.ts';
import { readWords, type TitleWord } from './announcements/titleWords.ts';
import { placeNames, traitsOf as readTraits, type Traits } from './announcements/traits.ts';
import type { CatalogueOffer } from './catalogue.ts';

/** Another announcement of the same offer, and why it is taken for one. */
export interface Twin extends Resemblance {
  offer: CatalogueOffer;
}

/** One of the offers that announce the same, with the others. */
export interface Announced {
  offer: CatalogueOffer;
  twins: readonly Twin[];
}

/**
 * Groups of offers of several sources that announce the same, the best first: at one place, with a session in common,
 * like activities and like titles. Never on the title alone; a group stands only where every pair of it agrees.
 */
export function* groupAnnouncements(offers: readonly CatalogueOffer[]): Steps<Announced[][]> {
  const groups: Announced[][] = [];
  for (const here of (yield* byPlace(offers)).values()) {
    for (const group of here.length > 1 ? yield* groupAtPlace(here) : []) groups.push(group);
  }
  return groups;
}

function* byPlace(offers: readonly CatalogueOffer[]): Steps<Map<string, CatalogueOffer[]>> {
  const places = new Map<string, CatalogueOffer[]>();
  yield* inSteps(offers, 1000, offer => {
    if (offer.placeId === null || offer.kind === 'SELF_SERVICE') return;
    const here = places.get(offer.placeId);
    if (here) here.push(offer);
    else places.set(offer.placeId, [offer]);
  });
  return places;
}

/** The likest pairs first: a chain of three breaks where it holds least. */
function* groupAtPlace(here: readonly CatalogueOffer[]): Steps<Announced[][]> {
  const alike = yield* recognisePairs(here);
  const groupOf = new Map<number, number[]>();
  for (const pairs of yield* byLikeness(alike.values())) {
    yield* inSteps(pairs, 200, pair => join(pair, groupOf, (one, two) => alike.has(keyOf(one, two))));
  }
  const groups: Announced[][] = [];
  yield* inSteps(new Set(groupOf.values()), 200, group => groups.push(announced(group, here, alike)));
  return groups;
}

/** Ranks among the offers of the place, the lower first, and why they are alike. */
interface Pair {
  one: number;
  two: number;
  why: Resemblance;
}

type Pairs = ReadonlyMap<number, Pair>;

/** More offers at one place than anyone has. */
const mostHere = 2 ** 26;

function keyOf(one: number, two: number): number {
  return Math.min(one, two) * mostHere + Math.max(one, two);
}

function* recognisePairs(here: readonly CatalogueOffer[]): Steps<Pairs> {
  const { wordsOf, traitsOf } = readOnce(here);
  const alike = new Map<number, Pair>();
  const judged = new Set<number>();
  for (const pair of meetingPairs(here, wordsOf)) {
    if (pair === null) {
      yield;
      continue;
    }
    const [one, two] = pair;
    const key = keyOf(one, two);
    if (judged.has(key)) continue;
    // Only to judge no pair twice: what was forgotten is judged again, to the same effect.
    if (judged.size === mostRemembered) judged.clear();
    judged.add(key);
    if (judged.size % 5 === 0) yield;
    const [a, b] = [traitsOf(one), traitsOf(two)];
    const why = a && b && recognise(a, b);
    if (why) alike.set(key, { one, two, why });
  }
  return alike;
}

const mostRemembered = 100_000;

/** What stands further in a title is a description. */
const longestTitle = 200;

/** What is compared of each offer, read when it is first asked for. */
function readOnce(here: readonly CatalogueOffer[]) {
  const [first] = here;
  const names = first ? placeNames(first) : new Set<string>();
  const words = new Map<number, TitleWord[]>();
  const traits = new Map<number, Traits>();
  const wordsOf = (rank: number): TitleWord[] => {
    const known =
      words.get(rank) ??
      readWords(here[rank]?.title.slice(0, longestTitle) ?? '').filter(({ root }) => !names.has(root));
    words.set(rank, known);
    return known;
  };
  return {
    wordsOf,
    traitsOf: (rank: number): Traits | null => {
      const offer = here[rank];
      const known = traits.get(rank) ?? (offer ? readTraits(offer, wordsOf(rank)) : null);
      if (known) traits.set(rank, known);
      return known;
    },
  };
}

/** In a hundred steps, without sorting: the order of those that are as like is that of the offers. */
function* byLikeness(pairs: Iterable<Pair>): Steps<Pair[][]> {
  const steps = Array.from({ length: 101 }, (): Pair[] => []);
  yield* inSteps(pairs, 1000, pair => steps[100 - Math.round(pair.why.titleLikeness * 100)]?.push(pair));
  return steps;
}

function join(
  { one, two }: Pair,
  groupOf: Map<number, number[]>,
  agree: (one: number, two: number) => boolean,
): void {
  const [group1, group2] = [groupOf.get(one) ?? [one], groupOf.get(two) ?? [two]];
  if (group1 === group2 || !group1.every(one => group2.every(two => agree(one, two)))) return;
  const group = [...group1, ...group2];
  for (const member of group) groupOf.set(member, group);
}

function announced(group: readonly number[], here: readonly CatalogueOffer[], alike: Pairs): Announced[] {
  const members = group.flatMap(rank => here[rank] ?? []).sort(bestFirst);
  const rankOf = new Map(group.map(rank => [here[rank], rank]));
  return members.map(offer => ({
    offer,
    twins: members.flatMap(twin => {
      const pair = alike.get(keyOf(rankOf.get(offer) ?? 0, rankOf.get(twin) ?? 0));
      return pair && twin !== offer ? { offer: twin, ...pair.why } : [];
    }),
  }));
}

/** The one that says more: more sessions, then a longer description, then the last updated. */
function bestFirst(a: CatalogueOffer, b: CatalogueOffer): number {
  return (
    b.sessions.length - a.sessions.length ||
    (b.description ?? '').length - (a.description ?? '').length ||
    b.changedAt - a.changedAt ||
    (a.id < b.id ? -1 : 1)
  );
}
