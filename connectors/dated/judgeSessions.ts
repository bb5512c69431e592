import type { SessionStatus } from '../../schema/vocabulary.ts';
import { foldText } from '../values/foldText.ts';
import type { LocalTime } from '../values/localTime.ts';
import { hoursNamed, isAtOtherHours, mergeHours, saysHours } from './hoursNamed.ts';
import { namedDays, namesADay, noDays } from './namedDays.ts';
import { isOtherDate, isOtherYear } from './otherDate.ts';
import { isAboutRemote } from './remote.ts';
import { quote, sentencesOf } from './sentences.ts';
import { isAbout, readStatements, type Statement } from './statements.ts';
import { readTitle } from './titleStatement.ts';

/** What is said around sessions that are dated one by one. */
export interface SaidAround {
  title: string | null;
  description: string | null;
  /** Words that name another place. */
  elsewhere: string | null;
  /** Nobody comes: « en visio » is no doubt. */
  isRemote: boolean;
  /** The other announcements of the same workshop, where each of its dates has one: their words, and when they are. */
  siblings?: { words: string; starts: readonly LocalTime[] };
}

/** What becomes of a session. `doubt` quotes the words that leave it uncertain: it is then not to be shown. */
export interface Judgement {
  status: SessionStatus;
  doubt: string | null;
}

/** Judges a session by its times, those of the clock on the wall. */
export type Judge = (start: LocalTime, end: LocalTime | null) => Judgement;

/** Reads the words once, and judges each session by them. `starts`: of all sessions of the event. */
export function judgeSessions(said: SaidAround, starts: readonly LocalTime[]): Judge {
  const own = [...starts, ...(said.siblings?.starts ?? [])];
  const title = readTitle(said.title);
  const statements = [
    ...(title ? [title] : []),
    ...readStatements(said.description),
    ...ofSiblings(said),
  ].filter(({ status, words }) => status !== null || !(said.isRemote && isAboutRemote(words)));
  // « 8 décembre annulé » says nothing of the 15th: in a title, it must at least be one of the event's own days.
  const isTold = (statement: Statement) =>
    statement.status !== null && (statement !== title || own.some(day => isAbout(statement, day)));
  const told = new Set(statements.filter(isTold).map(({ words }) => words));
  const texts = [said.title ?? '', ...sentencesOf(said.description)].filter(words => !told.has(words));
  // A title names all the days of the event, a sentence some of them.
  const dated = texts.map(words => ({
    words,
    folded: foldText(words),
    others: words === said.title ? [] : own,
  }));
  const hours = hoursSaid(said);
  return (start, end) => {
    const about = statements.filter(statement => isAbout(statement, start));
    const ofTheDay = about.filter(({ days }) => namesADay(days));
    const isHeld = ofTheDay.some(({ status }) => status === 'SCHEDULED');
    const off = (isHeld ? ofTheDay : about).find(
      ({ status }) => status === 'CANCELLED' || status === 'POSTPONED',
    );
    if (off?.status) return { status: off.status, doubt: null };
    const uncertain =
      about.find(({ status }) => status === null)?.words ??
      said.elsewhere ??
      dated.find(({ folded, others }) => isOtherDate(folded, start, others))?.words ??
      (isOtherYear(foldText(said.title ?? ''), start) ? said.title : null) ??
      (start.length > 10
        ? hours.find(one => isAbout(one, start) && isAtOtherHours(one.named, start, end))?.words
        : null);
    if (uncertain) return { status: 'SCHEDULED', doubt: quote(uncertain) };
    const rest = isHeld ? ofTheDay : about;
    return { status: rest.find(({ status }) => status !== 'SCHEDULED')?.status ?? 'SCHEDULED', doubt: null };
  };
}

/** What is said there of days by name, or of all: « les ateliers sont suspendus ». */
function ofSiblings({ siblings }: SaidAround): Statement[] {
  return readStatements(siblings?.words ?? null).filter(
    ({ words, days }) => namesADay(days) || ofAll.test(foldText(words)),
  );
}

const ofAll = /\b(?:tous les|toutes les|les|nos|ces) (?:ateliers|seances|permanences|cours)\b/;

/** The hours of the title, those of each sentence that names days, and those of the others together: « 10h-12h ou 14h-16h ». */
function hoursSaid({ title, description }: SaidAround) {
  const texts = sentencesOf(description).map(words => {
    const folded = foldText(words);
    return { words, named: hoursNamed(folded), days: namedDays(folded) };
  });
  const always = texts.filter(({ named, days }) => !namesADay(days) && saysHours(named));
  const together = {
    words: always[0]?.words ?? '',
    named: mergeHours(always.map(({ named }) => named)),
    days: noDays,
  };
  const ofTitle = { words: title ?? '', named: hoursNamed(foldText(title ?? '')), days: noDays };
  return [ofTitle, together, ...texts.filter(({ days }) => namesADay(days))];
}

/** For the partner, of sessions that are not shown. */
export function doubtMessage(words: string): string {
  return `${words} laisse un doute sur la date, l’heure ou le lieu annoncés : aucune séance n’est affichée. Corriger l’événement (état, date, lieu), ou ces mots.`;
}
