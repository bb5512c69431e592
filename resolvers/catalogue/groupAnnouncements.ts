import type { CatalogueOffer } from './catalogue.ts';
import { foldText } from './foldText.ts';
import { isActive } from './sessionColumns.ts';

/** How alike two titles must be, as the share of their words that they have in common. */
const titleLikeness = 0.6;

/**
 * Groups of offers of several sources that announce the same, the best first: at one place, with a session that starts
 * at the same moment, an activity in common and like titles. Never on the title alone; a group stands only where every
 * pair of it agrees.
 */
export function groupAnnouncements(offers: readonly CatalogueOffer[]): CatalogueOffer[][] {
  const groups: CatalogueOffer[][] = [];
  const groupOf = new Map<CatalogueOffer, CatalogueOffer[]>();
  for (const together of meetings(offers).values()) {
    for (const [index, offer] of together.entries()) {
      for (const other of together.slice(index + 1)) {
        const [group1, group2] = [groupOf.get(offer) ?? [offer], groupOf.get(other) ?? [other]];
        if (group1 === group2) continue;
        const group = [...group1, ...group2];
        if (!everyPair(group, announceTheSame)) continue;
        for (const member of group) groupOf.set(member, group);
      }
    }
  }
  for (const group of new Set(groupOf.values())) groups.push(group.sort(bestFirst));
  return groups;
}

/** Offers by place and start of session: only those that meet there are compared. */
function meetings(offers: readonly CatalogueOffer[]): Map<string, CatalogueOffer[]> {
  const byMeeting = new Map<string, CatalogueOffer[]>();
  for (const offer of offers) {
    if (offer.kind === 'SELF_SERVICE') continue;
    for (const session of offer.sessions) {
      if (!session.placeId || session.allDay || !isActive(session)) continue;
      const key = `${session.placeId} ${session.start}`;
      const met = byMeeting.get(key);
      if (!met) byMeeting.set(key, [offer]);
      else if (!met.includes(offer)) met.push(offer);
    }
  }
  return byMeeting;
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

function everyPair<T>(things: readonly T[], agree: (a: T, b: T) => boolean): boolean {
  return things.every((a, index) => things.slice(index + 1).every(b => agree(a, b)));
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
