import type { SessionStatus } from '../../../schema/vocabulary.ts';
import type { Problem } from '../../connector.ts';
import type { SeriesPeriod, SeriesTime } from '../../recurrence/series.ts';
import { titleStatus } from '../../words/status.ts';
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
  start: SeriesTime | null;
  end: SeriesTime | null;
  duration: string | null;
  rrules: string[];
  exrules: string[];
  rdates: SeriesPeriod[];
  exdates: SeriesTime[];
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
  if (start === null && !fields.has('DTSTART') && !isOverride) fields.refuse('DTSTART', null, missingStart);
  if (!block.isComplete) fields.refuse('END', null, 'Événement coupé : attendu END:VEVENT à la fin.');
  const visibility = fields.text('CLASS');
  if (/^(private|confidential)$/i.test(visibility ?? '')) fields.refuse('CLASS', visibility, privateEvent);
  const exdates = fields.times('EXDATE');
  const summary = fields.text('SUMMARY');
  const isCancelled = block.isCancelled || fields.text('STATUS')?.toUpperCase() === 'CANCELLED';
  return {
    uid: fields.text('UID'),
    sequence: Number(fields.raw('SEQUENCE')[0]) || 0,
    summary,
    description: fields.text('DESCRIPTION') ?? unescaped(fields.text('X-ALT-DESC')),
    location: fields.text('LOCATION'),
    categories: fields.texts('CATEGORIES'),
    url: fields.text('URL'),
    geo: fields.geo(),
    lastModified: fields.instant('LAST-MODIFIED'),
    status: isCancelled ? 'CANCELLED' : titleStatus(summary),
    start,
    end: fields.time('DTEND', 'WARNING'),
    duration: fields.raw('DURATION')[0] ?? null,
    rrules: fields.raw('RRULE'),
    exrules: fields.raw('EXRULE'),
    rdates: fields.periods('RDATE'),
    exdates: exdates ?? [],
    isOverride,
    recurrenceId,
    andFuture: fields.param('RECURRENCE-ID', 'range') === 'THISANDFUTURE',
    isNotice: block.isCancelled,
    isUncertain: exdates === null,
    problems: fields.problems,
  };
}

const missingStart =
  'Date de début manquante : attendu DTSTART, par exemple DTSTART;TZID=Europe/Paris:20261006T140000.';
const privateEvent =
  'Événement marqué privé : il n’est pas publié. Retirez-le du calendrier, ou rendez-le public (CLASS:PUBLIC).';

/** ical.js leaves the values of `X-` properties as written. */
function unescaped(text: string | null): string | null {
  return text?.replace(/\\([nN,;\\])/g, (_, char: string) => (/n/i.test(char) ? '\n' : char)).trim() ?? null;
}
