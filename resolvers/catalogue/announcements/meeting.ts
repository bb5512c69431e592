import type { CatalogueOffer, CatalogueSession } from '../catalogue.ts';
import { isActive } from '../sessionColumns.ts';

/** How far apart the same session may begin. */
export const mostShift = 60 * 60_000;

/** « Accueil dès 13 h 45 » for 14:00: then they overlap by half of the shorter one, and much of the longer one… */
const smallShift = 30 * 60_000;
const leastOfShorter = 0.5;
const leastOfLonger = 0.4;
/** …else all of the shorter one, and most of the longer one. */
const mostOfLonger = 0.6;

/** What two announcements have in common of when. */
export interface Meeting {
  /** When the first session that both announce begins, by the later of the two hours. */
  start: number;
  /** How many sessions both announce. */
  sessionCount: number;
  /** Whether one of them has the very same hours in both. */
  isExact: boolean;
}

/** Whether an offer can be recognised by this session: it takes place, at its place, at an hour. */
export function isCounting(session: CatalogueSession, { kind, placeId }: CatalogueOffer): boolean {
  if (kind === 'SELF_SERVICE' || placeId === null || session.placeId !== placeId) return false;
  return !session.allDay && isActive(session) && isOnSite(session);
}

function isOnSite({ attendance }: CatalogueSession): boolean {
  return attendance !== 'ONLINE' && attendance !== 'PHONE';
}

/** Both in order of time; null when no session of one is a session of the other. */
export function findMeeting(a: readonly CatalogueSession[], b: readonly CatalogueSession[]): Meeting | null {
  let [sessionCount, start, from] = [0, 0, 0];
  let isExact = false;
  for (const session of a) {
    while (from < b.length && (b[from]?.start ?? 0) < session.start - mostShift) from++;
    for (let at = from; at < b.length; at++) {
      const other = b[at];
      if (!other || other.start > session.start + mostShift) break;
      if (!isOneSession(session, other)) continue;
      if (sessionCount === 0) start = Math.max(session.start, other.start);
      sessionCount++;
      isExact ||= session.start === other.start && session.end === other.end;
      break;
    }
  }
  return sessionCount === 0 ? null : { start, sessionCount, isExact };
}

/** Where one says no end, that they begin at about the same time is all there is to know. */
function isOneSession(a: CatalogueSession, b: CatalogueSession): boolean {
  const isSmallShift = Math.abs(a.start - b.start) <= smallShift;
  if (a.end === null || b.end === null) return isSmallShift;
  const [lengthA, lengthB] = [a.end - a.start, b.end - b.start];
  const [shorter, longer] = [Math.min(lengthA, lengthB), Math.max(lengthA, lengthB)];
  const overlap = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return isSmallShift
    ? overlap >= Math.max(shorter * leastOfShorter, longer * leastOfLonger)
    : overlap >= shorter && overlap >= longer * mostOfLonger;
}
