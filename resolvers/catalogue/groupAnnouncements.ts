import type { CatalogueOffer } from './catalogue.ts';
import { foldText } from './foldText.ts';
import { isActive } from './sessionColumns.ts';

/** How alike two titles must be, as the share of their words that they have in common. */
const titleLikeness = 0.6;

/**
 * The most offers of which one meeting is compared. More at one place at one moment are no announcements of the same: a
 * feed that puts its thousand rows at one desk must not make every answer wait for a million comparisons.
 */
const mostMeeting = 50;

/**
 * Groups of offers of several sources that announce the same, the best first: at one place, with a session that starts
 * at the same moment, an activity in common and like titles. Never on the title alone; a group stands only where every
 * pair of it agrees.
 */
export function* groupAnnouncements(
  offers: readonly CatalogueOffer[],
): Generator<undefined, CatalogueOffer[][]> {
  const groupOf = new Map<CatalogueOffer, CatalogueOffer[]>();
  const agree = rememberPairs(announceTheSame);
  for (const [offer, other] of meetingPairs(offers)) {
    yield;
    const [group1, group2] = [groupOf.get(offer) ?? [offer], groupOf.get(other) ?? [other]];
    if (group1 === group2) continue;
    const agreed = group1.every(one => group2.every(two => agree(one, two)));
    if (!agreed) continue;
    const group = [...group1, ...group2];
    for (const member of group) groupOf.set(member, group);
  }
  return [...new Set(groupOf.values())].map(group => group.sort(bestFirst));
}

/** Pairs of offers of different sources that meet, some of them several times. */
function* meetingPairs(offers: readonly CatalogueOffer[]): Generator<[CatalogueOffer, CatalogueOffer]> {
  for (const met of meetings(offers).values()) {
    if (met.size > mostMeeting) continue;
    const together = [...met];
    for (const [index, offer] of together.entries()) {
      for (const other of together.slice(index + 1)) {
        if (offer.sourceId !== other.sourceId) yield [offer, other];
      }
    }
  }
}

/** Offers by place and start of session: only those that meet there are compared. */
function meetings(offers: readonly CatalogueOffer[]): Map<string, Set<CatalogueOffer>> {
  const byMeeting = new Map<string, Set<CatalogueOffer>>();
  for (const offer of offers) {
    if (offer.kind === 'SELF_SERVICE') continue;
    for (const session of offer.sessions) {
      if (!session.placeId || session.allDay || !isActive(session)) continue;
      const key = `${session.placeId} ${session.start}`;
      const met = byMeeting.get(key);
      if (met) met.add(offer);
      else byMeeting.set(key, new Set([offer]));
    }
  }
  return byMeeting;
}

type Agree = (a: CatalogueOffer, b: CatalogueOffer) => boolean;

/** Offers that meet meet often: each pair is judged once. */
function rememberPairs(agree: Agree): Agree {
  const judged = new Map<CatalogueOffer, Map<CatalogueOffer, boolean>>();
  return (a, b) => {
    const ofA = judged.get(a) ?? new Map<CatalogueOffer, boolean>();
    judged.set(a, ofA);
    const known = ofA.get(b) ?? agree(a, b);
    ofA.set(b, known);
    return known;
  };
}

function announceTheSame(a: CatalogueOffer, b: CatalogueOffer): boolean {
  return (
    a.sourceId !== b.sourceId &&
    a.placeId === b.placeId &&
    a.activities.some(activity => b.activities.includes(activity)) &&
    areAlike(a.title, b.title) &&
    meet(a, b)
  );
}

function meet(a: CatalogueOffer, b: CatalogueOffer): boolean {
  const starts = new Set(a.sessions.filter(isActive).map(session => session.start));
  return b.sessions.some(session => isActive(session) && starts.has(session.start));
}

/** Levels of one course (« niveau 1 », « niveau 2 ») are not alike, however many words they share. */
function areAlike(a: string, b: string): boolean {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  if (levelsOf(wordsA) !== levelsOf(wordsB)) return false;
  const [fullA, fullB] = [wordsA.filter(isFull), wordsB.filter(isFull)];
  const shared = fullA.filter(word => fullB.includes(word)).length;
  return shared / Math.max(1, fullA.length + fullB.length - shared) >= titleLikeness;
}

function wordsOf(title: string): string[] {
  const folded = foldText(title);
  return [...new Set(folded.split(/[^\p{L}\p{N}]+/u).map(word => word.replace(/(?<=..)[sx]$/, '')))];
}

function isFull(word: string): boolean {
  return word.length > 2 || /\d/.test(word);
}

/** Numbers, Roman ones too, and the words for a level. */
const level =
  /^(?:\d+|i{1,3}|iv|v|(?:debutant|intermediaire|avance|confirme)e?|initiation|perfectionnement)$/;

function levelsOf(words: readonly string[]): string {
  return words
    .filter(word => level.test(word))
    .sort()
    .join();
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
