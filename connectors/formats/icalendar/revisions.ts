import type { Problem } from '../../connector.ts';
import { showLocal } from '../../values/localTime.ts';
import type { EventPart } from './event.ts';

/**
 * The last version of each event that a file gives several times: of one `UID`, those of the same start, or of the same
 * title once its number (`SEQUENCE`) has changed. Two events that an exporter gave one `UID` stay two.
 */
export function latestRevisions(masters: readonly EventPart[]): EventPart[] {
  const kept: EventPart[] = [];
  const byUid = new Map<string, number[]>();
  for (const part of masters) {
    const twins = part.uid === null ? [] : (byUid.get(part.uid) ?? []);
    const place = twins.find(index => isSameEvent(kept[index], part));
    const other = place === undefined ? undefined : kept[place];
    if (place === undefined || other === undefined) {
      if (part.uid !== null && twins.length < maxTwins) byUid.set(part.uid, [...twins, kept.length]);
      kept.push(part);
    } else kept[place] = laterOf(part, other);
  }
  return kept;
}

/** A calendar that gives one `UID` to more events than this gives it to all of them: they are not versions of one. */
const maxTwins = 100;

function isSameEvent(one: EventPart | undefined, other: EventPart): boolean {
  if (one === undefined) return false;
  const isSameTitle = one.summary === other.summary;
  if (one.sequence !== other.sequence) return isSameStart(one, other) || isSameTitle;
  return isSameStart(one, other) && isSameTitle && one.location === other.location;
}

/** Of two of the same number, the last changed; else the last in the file. Another start is told: it may be another event. */
function laterOf(part: EventPart, other: EventPart): EventPart {
  const [newer, older] = isLater(part, other) ? [part, other] : [other, part];
  if (isSameStart(newer, older) || older.start === null) return newer;
  const day = showLocal(older.start.local);
  const message = `Le même événement (UID) est donné deux fois : seule sa dernière version (SEQUENCE) est gardée, celle du ${day} n’est pas affichée. Donner un UID à chaque événement si ce sont deux événements.`;
  const problem: Problem = { severity: 'WARNING', field: 'UID', received: older.uid, message };
  return { ...newer, problems: [...newer.problems, problem] };
}

function isLater(part: EventPart, other: EventPart): boolean {
  if (part.sequence !== other.sequence) return part.sequence > other.sequence;
  return (part.lastModified ?? 0) >= (other.lastModified ?? 0);
}

function isSameStart(one: EventPart, other: EventPart): boolean {
  return JSON.stringify(one.start) === JSON.stringify(other.start);
}
