import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { showLocal, toInstant } from '../values/localTime.ts';
import { type Frame, type Occurrence, occurrenceAt } from './frame.ts';
import { type RuleParts, readRule } from './ruleParts.ts';
import type { SeriesTime, Window } from './series.ts';

/** What a rule gives; `occurrences` is null when it is refused and the series is better without any date. */
export interface RuleDates {
  occurrences: Occurrence[] | null;
  warning: string | null;
}

const DAY = 86_400_000;

/** Periods that a rule may go through: enough for one of 1900, or of 2000 day by day; then it is refused, within half a second. */
const maxIterations: Record<string, number> = { YEARLY: 300, MONTHLY: 2000, WEEKLY: 7000 };
const limits = { maxCandidateEvaluations: 20_000, cache: false };

/**
 * The dates of an `RRULE` near the window, its start included even when the rule forgets it (RFC 5545 § 3.8.5.3), or
 * those that an `EXRULE` takes away: unreadable, it leaves no date that is certain.
 */
export function followRule(
  name: 'RRULE' | 'EXRULE',
  text: string,
  start: SeriesTime,
  frame: Frame,
  near: Window,
): RuleDates {
  const parts = readRule(text);
  if (parts === null) return unreadable(name, text);
  if (isEndlessClockwork(parts)) return refused(text);
  try {
    return iterate(name, parts, start, frame, near);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return isPastLimits(error) ? refused(text) : unreadable(name, text);
  }
}

function iterate(
  name: 'RRULE' | 'EXRULE',
  parts: RuleParts,
  start: SeriesTime,
  frame: Frame,
  near: Window,
): RuleDates {
  const { local, start: first } = occurrenceAt(start, frame);
  // Days repeat on a clock without changes of hour, then take their midnight in the territory.
  const dtstart = Temporal.PlainDateTime.from(local).toZonedDateTime(frame.allDay ? 'UTC' : frame.zone);
  const includeDtstart = name === 'RRULE';
  const rule = new RRuleTemporal({
    ...limits,
    maxIterations: maxIterations[parts.get('FREQ') ?? ''] ?? 10_000,
    rruleString: ruleText(parts, frame),
    dtstart,
    includeDtstart,
  });
  const margin = frame.allDay ? DAY : 0;
  const found = rule.between(new Date(near.from - margin), new Date(near.to + margin), true);
  const occurrences = found.map(date => {
    const time = date.toPlainDateTime().toString({ smallestUnit: 'second' });
    if (frame.allDay) return occurrenceAt({ local: time, zone: null }, frame);
    return { local: time, start: date.epochMilliseconds };
  });
  const isFirstNear = includeDtstart && first >= near.from && first < near.to;
  const follows = !isFirstNear || gives(rule.with({ includeDtstart: false }), dtstart);
  return { occurrences, warning: follows ? null : outOfRule(local) };
}

/** A rule that looks for its first date in vain (30 February) does not give this one. */
function gives(rule: RRuleTemporal, date: Temporal.ZonedDateTime): boolean {
  try {
    return rule.matches(date);
  } catch (error) {
    if (error instanceof Error && isPastLimits(error)) return false;
    throw error;
  }
}

/** The library has no class for it: past its limits it says « Maximum … exceeded ». */
function isPastLimits(error: Error): boolean {
  return error.message.startsWith('Maximum ');
}

/** The rule with its `UNTIL` as an instant in UTC: calendars write it as a day, floating, or in UTC against days. */
function ruleText(parts: RuleParts, frame: Frame): string {
  const until = parts.get('UNTIL');
  const rest = [...parts].filter(([name]) => name !== 'UNTIL').map(([name, value]) => `${name}=${value}`);
  return [...rest, ...(until === undefined ? [] : [`UNTIL=${untilInUtc(until, frame)}`])].join(';');
}

function untilInUtc(until: string, frame: Frame): string {
  const [, y, m, d, hour, minute, second, z] =
    until.match(/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/) ?? [];
  const day = `${y}-${m}-${d}`;
  const said = {
    local: hour === undefined ? day : `${day}T${hour}:${minute}:${second}`,
    zone: z ? 'UTC' : null,
  };
  if (frame.allDay) return `${occurrenceAt(said, frame).local.replaceAll('-', '')}T235959Z`;
  const local = hour === undefined ? `${day}T23:59:59` : said.local;
  const instant = toInstant(local, z ? 'UTC' : frame.zone);
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** Every hour or less for ever, or more than 24 times a day: no service of a territory is like that. */
function isEndlessClockwork(parts: RuleParts): boolean {
  const perDay = ['BYHOUR', 'BYMINUTE', 'BYSECOND'].map(name => parts.get(name)?.split(',').length ?? 1);
  if (perDay.reduce((product, n) => product * n, 1) > 24) return true;
  const endless = !parts.has('COUNT') && !parts.has('UNTIL');
  return endless && /^(HOURLY|MINUTELY|SECONDLY)$/.test(parts.get('FREQ') ?? '');
}

function unreadable(name: 'RRULE' | 'EXRULE', text: string): RuleDates {
  const outcome = name === 'RRULE' ? 'seule la première date est gardée' : 'aucune date n’est affichée';
  const warning = `Répétition « ${shorten(text)} » illisible (${name}) : ${outcome}. Attendu par exemple FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630.`;
  return { occurrences: name === 'RRULE' ? [] : null, warning };
}

function refused(text: string): RuleDates {
  const warning = `Répétition « ${shorten(text)} » refusée : elle donne trop de dates, aucune n’est affichée. Attendu au plus une répétition par jour, par exemple FREQ=WEEKLY;BYDAY=TU.`;
  return { occurrences: null, warning };
}

function outOfRule(local: string): string {
  return `La première date, ${showLocal(local)}, ne suit pas la répétition : elle est gardée. Vérifier DTSTART et RRULE.`;
}

function shorten(text: string): string {
  return text.length <= 100 ? text : `${text.slice(0, 99)}…`;
}
