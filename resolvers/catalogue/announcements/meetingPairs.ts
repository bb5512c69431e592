import { activities } from '../../../schema/vocabulary.ts';
import type { CatalogueOffer } from '../catalogue.ts';
import { mayBeOneKind } from './contradictions.ts';
import { isCounting, mostShift } from './meeting.ts';
import { isTelling, type TitleWord } from './titleWords.ts';

/** So few offers beginning together are all compared, whatever their titles. */
const few = 12;

/**
 * The most offers with a like word beginning together at one place that are compared. More announce nothing together:
 * a feed that puts its thousand rows at one desk must not make every answer wait for a million comparisons.
 */
const mostMeeting = 50;

/** How much is looked at between two rests. */
const betweenRests = 200;

/** Two offers by their rank among those of the place; or null, a rest. */
export type Candidates = Generator<readonly [number, number] | null>;

/** Offers by rank that begin in one hour, and in the next. */
type Meeting = readonly [met: readonly number[], next: readonly number[]];

/**
 * The offers of one place that may announce the same: of two sources, of like kinds and activities, beginning within
 * an hour. A pair that meets often comes often.
 */
export function* meetingPairs(
  here: readonly CatalogueOffer[],
  wordsOf: (rank: number) => readonly TitleWord[],
): Candidates {
  const mayMatch = matcherOf(here);
  const slots = yield* slotsOf(here);
  let seen = 0;
  for (const [slot, met] of slots) {
    const meeting: Meeting = [met, slots.get(slot + 1) ?? []];
    const isCrowd = met.length + meeting[1].length > few;
    for (const [together, next] of isCrowd ? yield* byLikeWord(meeting, wordsOf) : [meeting]) {
      for (let index = 0; index < together.length; index++) {
        const one = together[index] ?? 0;
        for (let at = index + 1; at < together.length + next.length; at++) {
          const two = (at < together.length ? together[at] : next[at - together.length]) ?? 0;
          seen += 1;
          if (seen % betweenRests === 0) yield null;
          if (one !== two && mayMatch(one, two)) yield one < two ? [one, two] : [two, one];
        }
      }
    }
  }
}

/** Those that begin in one hour; a session is in one with its twin, or in two that follow each other. */
function* slotsOf(here: readonly CatalogueOffer[]): Generator<null, Map<number, number[]>> {
  const slots = new Map<number, number[]>();
  let seen = 0;
  for (let rank = 0; rank < here.length; rank++) {
    const offer = here[rank];
    for (const session of offer?.sessions ?? []) {
      seen += 1;
      if (seen % betweenRests === 0) yield null;
      if (!offer || !isCounting(session, offer)) continue;
      const slot = Math.floor(session.start / mostShift);
      const met = slots.get(slot);
      if (!met) slots.set(slot, [rank]);
      else if (met.at(-1) !== rank) met.push(rank);
    }
  }
  return slots;
}

/** A crowd in smaller meetings, of those whose titles have words that begin alike: a typing error is seldom there. */
function* byLikeWord(
  [met, next]: Meeting,
  wordsOf: (rank: number) => readonly TitleWord[],
): Generator<null, Meeting[]> {
  const meetings = new Map<string, [number[], number[]]>();
  let seen = 0;
  for (const [side, ranks] of [met, next].entries()) {
    for (const rank of ranks) {
      seen += 1;
      if (seen % 10 === 0) yield null;
      for (const start of startsOf(wordsOf(rank))) {
        const meeting = meetings.get(start) ?? [[], []];
        meeting[side === 0 ? 0 : 1].push(rank);
        meetings.set(start, meeting);
      }
    }
  }
  return [...meetings.values()].flatMap(([met, next]): Meeting[] => {
    if (met.length > mostMeeting) return [];
    return [[met, next.length > mostMeeting ? [] : next]];
  });
}

function startsOf(words: readonly TitleWord[]): Set<string> {
  const telling = words.filter(isTelling);
  return new Set((telling.length > 0 ? telling : words).map(({ root }) => root.slice(0, 3)));
}

/** What is soon seen of two offers: most that meet are of different things. */
function matcherOf(here: readonly CatalogueOffer[]): (one: number, two: number) => boolean {
  const bits = Uint16Array.from(here, bitsOf);
  return (one, two) => {
    const [a, b] = [here[one], here[two]];
    if (!a || !b || a.sourceId === b.sourceId) return false;
    const [bitsA, bitsB] = [bits[one] ?? 0, bits[two] ?? 0];
    return ((bitsA & bitsB) !== 0 || ((bitsA | bitsB) & workshop) !== 0) && mayBeOneKind(a.kind, b.kind);
  };
}

function bitsOf(offer: CatalogueOffer): number {
  return offer.activities.reduce((bits, activity) => bits | bitOf(activity), 0);
}

function bitOf(activity: string): number {
  return 1 << activities.findIndex(({ code }) => code === activity);
}

const workshop = bitOf('GROUP_WORKSHOPS');
