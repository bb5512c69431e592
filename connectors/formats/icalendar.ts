import { createHash } from 'node:crypto';
import type { Finding } from '../../schema/source.ts';
import type { SessionStatus } from '../../schema/vocabulary.ts';
import {
  type Document,
  FeedError,
  type Problem,
  type Row,
  type Rows,
  type SourceFacts,
} from '../connector.ts';
import { namesAPerson } from '../dated/personalTitle.ts';
import type { Series } from '../recurrence/series.ts';
import { eventBlocks } from './icalendar/blocks.ts';
import { readCancelledTwins } from './icalendar/cancelledTwins.ts';
import { readClosures } from './icalendar/closures.ts';
import { type EventPart, readEvent } from './icalendar/event.ts';
import { latestRevisions } from './icalendar/revisions.ts';
import { seriesOf } from './icalendar/series.ts';

/** One event of a calendar with all its dates. Organisers and guests are people: they are left out. */
export interface CalendarEvent {
  /** A substitute made from title, start and place when the calendar gives none. */
  uid: string;
  summary: string | null;
  /** Text, or HTML where the calendar has it. */
  description: string | null;
  location: string | null;
  categories: string[];
  url: string | null;
  geo: { latitude: number; longitude: number } | null;
  /** Milliseconds since 1970. */
  lastModified: number | null;
  /** Of the whole series. */
  status: SessionStatus;
  /** Null when an exception is unreadable: any date we would show may be the one that is off. */
  series: Series | null;
  /** Details that were not understood, `WARNING` only; the caller hands them on. */
  problems: Problem[];
}

/** An event and the changed occurrences that belong to it; without a master, the first of them stands for it. */
interface Group {
  master: EventPart;
  overrides: EventPart[];
}

/**
 * One row a series: an event with its changed occurrences. Events that share a `UID` are rows of their own, `#2`… in
 * the order of the file. Throws `FeedError` when a document is not a calendar, or is cut short.
 */
export function rows(documents: Document[], { territory }: SourceFacts): Rows<CalendarEvent> {
  const blocks = documents.flatMap(eventBlocks);
  if (blocks.length > maxEvents) throw new FeedError(tooManyEvents(blocks.length));
  const parts = blocks.map(readEvent);
  const found: Rows<CalendarEvent> = { rows: [], rejects: [] };
  const seen = new Map<string, number>();
  for (const group of groupSeries(parts, territory)) {
    const uid = uidOf(group.master);
    const count = (seen.get(uid) ?? 0) + 1;
    seen.set(uid, count);
    const key = count === 1 ? uid : `${uid}#${count}`;
    if (group.master.problems.some(isRefusal)) found.rejects.push(toReject(key, group.master));
    else found.rows.push(toRow(key, uid, group));
  }
  return found;
}

/** No territory plans so many: an export of years of a whole organisation, or an attack. */
const maxEvents = 20_000;

function tooManyEvents(count: number): string {
  return `Le calendrier contient ${count} événements, plus de ${maxEvents} : il n’a pas été lu. Exporter seulement les événements à venir.`;
}

function toRow(key: string, uid: string, group: Group): Row<CalendarEvent> {
  const { summary, description, location, categories, url, geo, lastModified } = group.master;
  const status = group.master.isOverride ? 'SCHEDULED' : group.master.status;
  const { series, problems } = seriesOf(group.master, group.overrides);
  const text = { uid, summary, description, location, categories, url, geo, lastModified, status };
  return { row: null, key, record: { ...text, series, problems } };
}

function isRefusal({ severity }: Problem): boolean {
  return severity === 'REJECT';
}

/** One reject a record, with all its mistakes: why it was not taken first, then what else is to be mended. */
function toReject(key: string, part: EventPart): Finding {
  const isPersonal = namesAPerson(part.summary ?? '');
  const title = part.summary === null || isPersonal ? '' : `« ${part.summary.slice(0, 80)} » : `;
  const problems = [...part.problems].sort((a, b) => Number(isRefusal(b)) - Number(isRefusal(a)));
  const { field = null, received = null } = problems[0] ?? {};
  const message = title + problems.map(problem => problem.message).join(' ');
  return { severity: 'REJECT', row: null, key, field, received, message };
}

function groupSeries(parts: EventPart[], territory: string): Group[] {
  const groups = new Map<string, Group[]>();
  const masters = parts.filter(part => !part.isOverride);
  const notices = masters.filter(part => part.isNotice);
  const events = latestRevisions(masters.filter(part => !part.isNotice));
  readClosures(events, territory);
  readCancelledTwins(events);
  for (const master of events) append(groups, uidOf(master), master);
  for (const notice of notices) {
    const twins = groups.get(uidOf(notice));
    for (const { master } of twins ?? []) master.status = 'CANCELLED';
    if (twins === undefined) append(groups, uidOf(notice), notice);
  }
  for (const part of parts.filter(part => part.isOverride)) {
    const owner = groups.get(uidOf(part))?.at(-1);
    if (owner === undefined) append(groups, uidOf(part), part);
    else owner.overrides.push(part);
  }
  return [...groups.values()].flat();
}

function append(groups: Map<string, Group[]>, uid: string, master: EventPart): void {
  const group = { master, overrides: master.isOverride ? [master] : [] };
  const twins = groups.get(uid);
  if (twins) twins.push(group);
  else groups.set(uid, [group]);
}

function uidOf(part: EventPart): string {
  if (part.uid !== null) return part.uid;
  const facts = JSON.stringify([part.summary, part.start, part.location]);
  return `sans-uid-${createHash('sha256').update(facts).digest('hex').slice(0, 16)}`;
}
