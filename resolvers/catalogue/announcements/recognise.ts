import type { Instant } from '../../../schema/offer.ts';
import type { ActivityCode } from '../../../schema/vocabulary.ts';
import { commonActivities } from './activities.ts';
import { contradict, isReception, mayBeOneKind, providerIsOpen } from './contradictions.ts';
import { compareTitles, type Likeness } from './likeness.ts';
import { findMeeting } from './meeting.ts';
import type { TitleWord } from './titleWords.ts';
import type { Traits } from './traits.ts';

/** Why two announcements are taken for the same offer. */
export interface Resemblance {
  placeId: string;
  /** Start of the first session that both announce. */
  start: Instant;
  /** How many sessions both announce. */
  sessionCount: number;
  /** What both say is done there; empty when one says a group workshop, and the other what about. */
  activities: readonly ActivityCode[];
  /** The share of the words of both titles that both have, 0 to 1. */
  titleLikeness: number;
  /** True when the titles alone were not enough: each description says what the other title says. */
  byDescriptions: boolean;
}

/** Null unless place, sessions, titles and activities are all alike, and nothing says otherwise. */
export function recognise(a: Traits, b: Traits): Resemblance | null {
  const [one, two] = [a.offer, b.offer];
  if (one.sourceId === two.sourceId || one.placeId === null || one.placeId !== two.placeId) return null;
  if (!mayBeOneKind(one.kind, two.kind)) return null;
  const titles = compareTitles(a.words, b.words, root => a.names.has(root) || b.names.has(root));
  const common = commonActivities([one.activities, one.title], [two.activities, two.title]);
  if (!common) return null;
  const areTitles = areAlike(titles, isReception(one), common.areNear);
  if (!areTitles && !titles.isSame && !describeTheSame(a, b, titles)) return null;
  const meeting = findMeeting(a.sessions(), b.sessions());
  if (!meeting || contradict(a, b)) return null;
  const alike = areTitles || (titles.isSame && meeting.isExact && !providerIsOpen(one, two));
  if (!alike && !describeTheSame(a, b, titles)) return null;
  const { start, sessionCount } = meeting;
  return {
    placeId: one.placeId,
    start,
    sessionCount,
    activities: common.activities,
    titleLikeness: titles.isSame ? 1 : titles.share,
    byDescriptions: !alike,
  };
}

/** The share of their words that titles have in common… */
const enough = 0.6;
/** …where each says something that the other does not… */
const enoughApart = 0.7;
/** …and where the longer one says all that the shorter one does, or nearly all. */
const enoughContained = 0.5;
const nearly = 0.8;

/**
 * « Permanence emploi » and « Permanence emploi et logement » at one desk are two; « Atelier CV » and « CV et lettre de
 * motivation » at one hour are one. Words that many things share are not enough.
 */
function areAlike(titles: Likeness, isReception: boolean, areNear: boolean): boolean {
  const { shared, share, contained, rest } = titles;
  if (shared < 1 || titles.isBesides) return false;
  if (share >= (rest < 1 ? enough : enoughApart)) return true;
  return !isReception && !areNear && contained >= nearly && share >= enoughContained;
}

/** Fewer words are no description. */
const leastWords = 5;
const textLikeness = 0.6;

/** Every word of each title that the other has not, the other's description has. */
function describeTheSame(a: Traits, b: Traits, { shared, onlyA, onlyB }: Likeness): boolean {
  if (!areSaid(onlyA, b) || !areSaid(onlyB, a)) return false;
  if (shared >= 1 && onlyA.length + onlyB.length > 0 && !isReception(a.offer)) return true;
  const [textA, textB] = [a.textRoots(), b.textRoots()];
  return Math.min(textA.size, textB.size) >= leastWords && shareOf(textA, textB) >= textLikeness;
}

/** In the text as letters first: that is soon seen, and seldom so. */
function areSaid(words: readonly TitleWord[], by: Traits): boolean {
  if (words.length === 0) return true;
  return (
    by.text().length > 1 &&
    words.every(
      ({ root, form }) => by.text().includes(root.slice(0, 3)) || by.text().includes(form.slice(0, 3)),
    ) &&
    words.every(({ root }) => by.textRoots().has(root))
  );
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = a.intersection(b).size;
  return shared / (a.size + b.size - shared);
}
