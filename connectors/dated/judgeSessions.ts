import type { SessionStatus } from '../../schema/vocabulary.ts';
import { foldText } from '../values/foldText.ts';
import type { LocalTime } from '../values/localTime.ts';
import { daysNamed, namesSpan } from './daysNamed.ts';
import { isAtOtherHours, rangesNamed } from './hoursNamed.ts';
import { isAboutRemote } from './remote.ts';
import { quote, sentencesOf } from './sentences.ts';
import { readStatements, readTitle } from './statements.ts';

/** What is said around sessions that are dated one by one. */
export interface SaidAround {
  title: string | null;
  description: string | null;
  /** Words that name another place. */
  elsewhere: string | null;
  /** Nobody comes: « en visio » is no doubt. */
  isRemote: boolean;
}

/** What becomes of a session. `doubt` quotes the words that leave it uncertain: it is then not to be shown. */
export interface Judgement {
  status: SessionStatus;
  doubt: string | null;
}

/** Reads the words once, and judges each session by them. Times are those of the clock on the wall. */
export function judgeSessions(said: SaidAround): (start: LocalTime, end: LocalTime | null) => Judgement {
  const title = readTitle(said.title);
  const foldedTitle = foldText(said.title ?? '');
  const statements = [...(title ? [title] : []), ...readStatements(said.description)].filter(
    ({ status, words }) => status !== null || !(said.isRemote && isAboutRemote(words)),
  );
  const texts = [said.title ?? '', ...sentencesOf(said.description)];
  const ranges = texts.flatMap(text => rangesNamed(foldText(text)));
  const atHours = texts.find(text => rangesNamed(foldText(text)).length > 0) ?? '';
  return (start, end) => {
    const about = statements.filter(({ days }) => days.length === 0 || days.includes(start.slice(5, 10)));
    const off = about.find(({ status }) => status === 'CANCELLED' || status === 'POSTPONED');
    if (off?.status) return { status: off.status, doubt: null };
    const uncertain = about.find(({ status }) => status === null)?.words ?? said.elsewhere;
    if (uncertain !== null) return { status: 'SCHEDULED', doubt: quote(uncertain) };
    if (title === null && isOfAnotherDay(foldedTitle, start))
      return { status: 'SCHEDULED', doubt: quote(said.title ?? '') };
    const isTimed = start.length > 10;
    if (isTimed && isAtOtherHours(ranges, start, end)) return { status: 'SCHEDULED', doubt: quote(atHours) };
    return { status: about[0]?.status ?? 'SCHEDULED', doubt: null };
  };
}

/** « Atelier du mardi 15 décembre » on another day. */
function isOfAnotherDay(title: string, start: LocalTime): boolean {
  const days = daysNamed(title);
  if (days.length > 0)
    return !namesSpan(title) && !/\bavant le\b/.test(title) && !days.includes(start.slice(5, 10));
  const named = [...title.matchAll(weekday)].map(([day]) => day.slice(0, 3));
  return (
    named.length > 0 &&
    !/\bau\b/.test(title) &&
    !named.includes(weekdays[new Date(start.slice(0, 10)).getUTCDay()] ?? '')
  );
}

const weekday = /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?\b/g;
const weekdays = ['dim', 'lun', 'mar', 'mer', 'jeu', 'ven', 'sam'];

/** For the partner, of sessions that are not shown. */
export function doubtMessage(words: string): string {
  return `${words} laisse un doute sur la date, l’heure ou le lieu annoncés : aucune séance n’est affichée. Corriger l’événement (état, date, lieu), ou ces mots.`;
}
