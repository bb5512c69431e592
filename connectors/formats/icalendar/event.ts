import type { SessionStatus } from '../../../schema/vocabulary.ts';
import type { Problem } from '../../connector.ts';
import { namesADay } from '../../dated/namedDays.ts';
import { isAbout, readStatements, type Statement } from '../../dated/statements.ts';
import { readTitle } from '../../dated/titleStatement.ts';
import type { SeriesPeriod, SeriesTime } from '../../recurrence/series.ts';
import { dayOf } from '../../values/localTime.ts';
import { plainText } from '../../values/plainText.ts';
import type { EventBlock } from './blocks.ts';
import { EventFields } from './fields.ts';

/** One `VEVENT` as read: a series, or one changed occurrence of a series. */
export interface EventPart {
  uid: string | null;
  sequence: number;
  summary: string | null;
  description: string | null;
  location: string | null;
  categories: string[];
  url: string | null;
  geo: { latitude: number; longitude: number } | null;
  lastModified: number | null;
  status: SessionStatus;
  /** `STATUS:TENTATIVE`, Outlook's word for it, or for a changed occurrence what it says: it may never take place. */
  isTentative: boolean;
  start: SeriesTime | null;
  end: SeriesTime | null;
  duration: string | null;
  rrules: string[];
  exrules: string[];
  rdates: SeriesPeriod[];
  exdates: SeriesTime[];
  /** What closures of the same calendar leave: see `readClosures`. */
  limits: string[];
  isOverride: boolean;
  recurrenceId: SeriesTime | null;
  andFuture: boolean;
  /** From a calendar of `METHOD:CANCEL`. */
  isNotice: boolean;
  /** An exception is unreadable: any date we would show may be the one that is off. */
  isUncertain: boolean;
  /** `REJECT`: the event cannot be taken. */
  problems: Problem[];
}

/** Reads the properties we keep, one line at a time; names and addresses of organisers and guests are not even parsed. */
export function readEvent(block: EventBlock): EventPart {
  const fields = new EventFields(block);
  const isOverride = fields.has('RECURRENCE-ID');
  const recurrenceId = fields.time('RECURRENCE-ID', 'WARNING');
  const start = fields.time('DTSTART', 'REJECT');
  const end = fields.time('DTEND', 'WARNING');
  // Outlook writes whole days from midnight to midnight.
  const isWholeDay = isMidnight(start) && isMidnight(end);
  if (start === null && !fields.has('DTSTART') && !isOverride) fields.refuse('DTSTART', null, missingStart);
  if (!block.isComplete) fields.refuse('END', null, 'Événement coupé : attendu END:VEVENT à la fin.');
  const visibility = fields.text('CLASS');
  if (/^(private|confidential)$/i.test(visibility ?? '')) fields.refuse('CLASS', visibility, privateEvent);
  const exdates = fields.times('EXDATE');
  const summary = fields.text('SUMMARY');
  const description = fields.text('DESCRIPTION') ?? unescaped(fields.text('X-ALT-DESC'));
  const status = fields.text('STATUS')?.toUpperCase();
  const said = statementsOf(
    summary,
    beside(description, fields),
    fields.has('RRULE') ? null : (start ?? recurrenceId),
  );
  const isCancelled = block.isCancelled || status === 'CANCELLED';
  return {
    uid: fields.text('UID'),
    sequence: Number(fields.raw('SEQUENCE')[0]) || 0,
    summary,
    description,
    location: fields.text('LOCATION'),
    categories: fields.texts('CATEGORIES'),
    url: fields.text('URL'),
    geo: fields.geo(),
    lastModified: fields.instant('LAST-MODIFIED'),
    status: isCancelled ? 'CANCELLED' : (said.find(({ status }) => status !== null)?.status ?? 'SCHEDULED'),
    isTentative:
      !isCancelled && (status === 'TENTATIVE' || isProvisional(fields) || (isOverride && isInDoubt(said))),
    start: isWholeDay ? asDay(start) : start,
    end: isWholeDay ? asDay(end) : end,
    duration: fields.raw('DURATION')[0] ?? null,
    rrules: fields.raw('RRULE'),
    exrules: fields.raw('EXRULE'),
    rdates: fields.periods('RDATE'),
    exdates: exdates ?? [],
    limits: [],
    isOverride,
    recurrenceId,
    andFuture: fields.param('RECURRENCE-ID', 'range') === 'THISANDFUTURE',
    isNotice: block.isCancelled,
    isUncertain: exdates === null,
    problems: fields.problems,
  };
}

/** Its categories and comments count too: « Annulé » is a category in some agendas. */
function beside(description: string | null, fields: EventFields): string {
  return [description, ...fields.texts('CATEGORIES'), fields.text('COMMENT')]
    .filter(text => text !== null)
    .join('\n');
}

function isProvisional(fields: EventFields): boolean {
  return /^tentative$/i.test(fields.raw('X-MICROSOFT-CDO-BUSYSTATUS')[0] ?? '');
}

function isMidnight(time: SeriesTime | null): boolean {
  return time !== null && time.zone !== 'UTC' && time.local.endsWith('T00:00:00');
}

function asDay(time: SeriesTime | null): SeriesTime | null {
  return time && { local: dayOf(time.local), zone: null };
}

/** By its title, or by its description where it is dated one by one: of a rule, only what is said of all its dates. */
function statementsOf(
  summary: string | null,
  description: string | null,
  start: SeriesTime | null,
): Statement[] {
  const title = readTitle(summary) ?? [];
  if (start === null) return [title].flat().filter(({ days }) => !namesADay(days));
  return [title, readStatements(plainText(description))].flat().filter(said => isAbout(said, start.local));
}

/** Nothing calls it off, and something leaves it uncertain. */
function isInDoubt(said: readonly Statement[]): boolean {
  return said.length > 0 && said.every(({ status }) => status === null);
}

const missingStart =
  'Date de début manquante : attendu DTSTART, par exemple DTSTART;TZID=Europe/Paris:20261006T140000.';
const privateEvent =
  'Événement marqué privé : il n’est pas publié. Le retirer du calendrier, ou le rendre public (CLASS:PUBLIC).';

/** ical.js leaves the values of `X-` properties as written. */
function unescaped(text: string | null): string | null {
  return text?.replace(/\\([nN,;\\])/g, (_, char: string) => (/n/i.test(char) ? '\n' : char)).trim() ?? null;
}
