import { findDoubt, isHarmlessNote } from '../words/doubts.ts';
import { combineClauses } from './combineClauses.ts';
import { addOpenings, isAppointmentNote, withHolidayHours } from './commentRules.ts';
import { namedDays } from './readDays.ts';
import { isWord } from './reading.ts';
import { readText, settle, type TextReading } from './readText.ts';
import type { Schedule } from './schedule.ts';
import { withoutDays, withoutSpoilt } from './spoilt.ts';
import { type Token, tokenise } from './tokens.ts';

/** Words that change hours without naming a day: « selon planning », « activité suspendue », « vacances », « à partir de mars ». */
const CHANGES =
  /planning|selon|suspend|suspens|annul|interromp|interrupt|provisoire|exceptionnel|variable|vacances|conges|(?<!par )semaine|travaux|greve|quinzaine|quinze jours|\d+ jours|rentree|\bete\b|jusqu'|a (?:partir|compter) d|dates?\b|horaires?\b|fois (?:sur|par)|mensuel|par mois|alternance|roulement|\bsem\.|\bnoel\b|supprim|ne plus|a confirmer/;

/** A longer sentence that speaks of no hours is prose; a shorter one that nobody foresaw may say anything. */
const LONGEST_NOTE = 6;

export interface Commented {
  /** Null when the comment may restrict every hour in a way that is not certain. */
  schedule: Schedule | null;
  byAppointment: boolean;
  notUnderstood: string[];
}

/**
 * What the comment beside a table of hours changes in them: « sauf vacances scolaires », « fermé en août » are applied; « uniquement le
 * 1er samedi du mois », « selon planning » take out the hours they may contradict and are quoted, and so do short notes that nobody
 * foresaw; harmless notes, and prose that does not speak of hours, change nothing.
 */
export function applyComment(schedule: Schedule, comment: string): Commented {
  const reading = readText(comment);
  const { byAppointment } = reading;
  const quoted = [comment.trim()];
  if (isHarmlessNote(comment)) return { schedule, byAppointment, notUnderstood: [] };
  if (!speaksOfHours(comment)) {
    const unforeseen = sentencesOf(comment).filter(isUnforeseen);
    return { schedule: unforeseen.length > 0 ? null : schedule, byAppointment, notUnderstood: unforeseen };
  }
  if (isAppointmentNote(comment)) return { schedule, byAppointment, notUnderstood: quoted };
  const changed = withHolidayHours(schedule, comment) ?? addOpenings(schedule, comment, reading);
  if (changed) return { schedule: changed, byAppointment, notUnderstood: [] };
  const said = reading.clauses.map(({ clause }) => clause);
  if (reading.refused.length > 0) {
    // An exception that was understood beside words that were not: what holds for what?
    const kept = said.length > 0 ? null : withoutSpoilt(schedule, reading.refused);
    return { schedule: kept, byAppointment, notUnderstood: quoted };
  }
  if (said.some(({ statements }) => statements.length > 0)) {
    // Hours in a comment: the same place, another, instead, as well? Their days are not certain any more.
    const isPlain =
      said.every(({ statements, closures }) => statements.length > 0 && closures.length === 0) &&
      !tokenise(comment).tokens.some(token => isWord(token, 'only'));
    const days = said.flatMap(({ statements }) => statements.flatMap(statement => statement.days));
    const kept = isPlain ? withoutDays(schedule, new Set(days.map(({ day }) => day))) : null;
    return { schedule: kept, byAppointment, notUnderstood: quoted };
  }
  return { ...applyExceptions(schedule, reading, quoted), byAppointment };
}

/** A full stop after a few letters ends an abbreviation: « M. », « tél. », « sem. ». */
function sentencesOf(comment: string): string[] {
  return comment
    .split(/[\n;!?]|(?<!(?:^|[^\p{L}])\p{L}{1,4})\.(?=\s|$)/u)
    .map(sentence => sentence.trim())
    .filter(sentence => sentence !== '');
}

function isUnforeseen(sentence: string): boolean {
  return sentence.split(/\s+/).length <= LONGEST_NOTE && !isHarmlessNote(sentence);
}

/** Exceptions and periods, all of them understood. */
function applyExceptions(
  schedule: Schedule,
  { clauses }: TextReading,
  quoted: string[],
): Omit<Commented, 'byAppointment'> {
  const table = { statements: schedule.statements, closures: [], doubts: [], period: {}, periodPlace: null };
  const combined = combineClauses([
    { clause: { ...table, openOnHolidays: false, byAppointment: false }, group: 0 },
    ...clauses,
  ]);
  if (!combined) return { schedule: null, notUnderstood: quoted };
  const settled = settle(combined);
  const doubted = clauses.flatMap(({ clause }) => clause.doubts.flatMap(({ days }) => days));
  const kept = withoutDays(settled.schedule, new Set(doubted));
  return {
    schedule: { ...kept, closures: [...schedule.closures, ...kept.closures] },
    // « Ouvert en juillet »: then alone, or then too?
    notUnderstood: doubted.length + settled.doubtful.size > 0 || saysOpenThen(clauses, quoted) ? quoted : [],
  };
}

function saysOpenThen(clauses: TextReading['clauses'], [comment = '']: string[]): boolean {
  return /^ouvert/i.test(comment) && clauses.some(({ clause }) => Object.keys(clause.period).length > 0);
}

/** True when running text may take something away from the hours announced beside it. */
export function restrictsHours(text: string): boolean {
  return findDoubt(text) !== null;
}

/** True when a comment may change the hours beside it. */
export function speaksOfHours(comment: string): boolean {
  const { tokens, folded } = tokenise(comment);
  return (
    tokens.some(isAboutWhen) ||
    namedDays(tokens).size > 0 ||
    CHANGES.test(folded) ||
    findDoubt(comment) !== null
  );
}

function isAboutWhen(token: Token): boolean {
  if (['day', 'time', 'month', 'date', 'break', 'parity'].includes(token.kind)) return true;
  return isWord(
    token,
    ...([
      'half-morning',
      'half-afternoon',
      'half-evening',
      'of the month',
      'except',
      'closed',
      'school holidays',
    ] as const),
    ...(['term time', 'every other week', 'all day', 'always'] as const),
  );
}
