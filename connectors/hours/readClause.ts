import { everyDay, type State } from './clauseState.ts';
import { STEPS } from './clauseSteps.ts';
import { agreesWith } from './readDates.ts';
import { isMark, isWord } from './reading.ts';
import type { Closure, Period, Statement } from './schedule.ts';
import type { Token } from './tokens.ts';

/** What one clause says. Its period holds for its own statements, which do not carry it yet. */
export interface Clause {
  statements: Statement[];
  closures: Closure[];
  period: Period;
  /** The period was said before any day or hour, as a heading, or after all of them; null when there is none. */
  periodPlace: 'leading' | 'inside' | 'trailing' | null;
  openOnHolidays: boolean;
  byAppointment: boolean;
  /** Exceptions whose words are known and whose hours are not: all the hours of those days are lost. */
  doubts: Doubt[];
}

export interface Doubt {
  days: number[];
  tokens: Token[];
}

/** Reads a clause whole, or not at all (null). `column` is the day that a table's column already says. */
export function readClause(tokens: Token[], column?: number): Clause | null {
  const state: State = {
    ...{ statements: [], closures: [], period: {}, periodPlace: null, doubts: [] },
    ...{ openOnHolidays: false, byAppointment: false, times: null, isTimesFirst: false, everyOther: false },
    ...{ daysAt: 0, isAlso: false, areDaysByAppointment: false },
    days: column === undefined ? null : [{ day: column }],
    column: column ?? null,
  };
  let at = 0;
  while (at < tokens.length) {
    const next = takeStep(state, tokens, at);
    if (next === false) return null;
    at = next;
  }
  const isCertain = isFinished(state, tokens) && !qualifiesOnlyComing(state, tokens);
  return isCertain ? closedInPeriod(state) : null;
}

/** « pendant les vacances scolaires : fermé le mardi »: it is the closing that has a period, and nothing else. Null when OSM cannot say it. */
function closedInPeriod(clause: Clause): Clause | null {
  const { statements, closures, period, periodPlace } = clause;
  if (statements.length > 0 || closures.length === 0 || periodPlace !== 'leading') return clause;
  const { school, parity, dates, months } = period;
  const isSayable = !parity && school !== 'never' && closures.every(({ half }) => !half);
  if (!isSayable || closures.some(closure => closure.dates || closure.months)) return null;
  const within = {
    ...(school && { inSchoolHolidays: true as const }),
    ...(dates && { dates }),
    ...(months && { months }),
  };
  const closedThen = closures.map(closure => ({ ...closure, ...within }));
  return { ...clause, closures: closedThen, period: {}, periodPlace: null };
}

function takeStep(state: State, tokens: Token[], at: number): number | false {
  for (const step of STEPS) {
    const next = step(state, tokens, at);
    if (next !== null) return next;
  }
  return false;
}

/** Nothing is left hanging: days without hours, hours without days, every other week without a parity. */
function isFinished(state: State, tokens: Token[]): boolean {
  if (state.everyOther && !state.period.parity) return false;
  if (state.times && state.period.dates && areSingleDates(tokens)) {
    state.statements.push({ days: [], times: state.times, period: {} });
    state.times = null;
  }
  const isAllDay = state.times?.length === 1 && state.times[0]?.from === 0 && state.times[0].to === 1440;
  if (isAllDay && state.times) {
    state.statements.push({ days: everyDay(), times: state.times, period: {} });
    state.times = null;
  }
  const { dates = [] } = state.period;
  if (state.statements.some(({ days }) => dates.some(span => !agreesWith(span, days)))) return false;
  const isColumnAlone =
    state.column !== null &&
    state.statements.length === 0 &&
    state.days?.every(({ nth }) => nth === undefined);
  return !state.times && (!state.days || isColumnAlone || state.areDaysByAppointment);
}

/** « en décembre 2026, 14h-16h », « 03/12/2026 - 10/12/2026, 14h-16h »: every day of them, or some? */
function areSingleDates(tokens: Token[]): boolean {
  const isMonth = tokens.some(token => token.kind === 'month');
  return !isMonth && !tokens.some((token, i) => isMark(token, '-') && tokens[i - 1]?.kind === 'date');
}

/**
 * « pendant les vacances scolaires : sur rendez-vous », « … : ouvert »: how one comes then, or that one still comes, which does not make the
 * hours said elsewhere those of the holidays alone.
 */
function qualifiesOnlyComing(
  { statements, closures, period, periodPlace, byAppointment }: State,
  tokens: Token[],
) {
  if (Object.keys(period).length === 0) return false;
  const said = tokens.filter(token => token.kind !== 'mark');
  const isHeading = isMark(tokens.at(-1), ':');
  if (statements.length + closures.length > 0)
    return periodPlace === 'trailing' && saysHowToComeThen(period, tokens);
  const isSaidOpen = period.school === 'only' && said.some(token => isWord(token, 'filler'));
  const isOnly = said.some(token => isWord(token, 'only'));
  return !isHeading && (byAppointment || isWord(said.at(-1), 'filler', 'walk-in') || (isSaidOpen && !isOnly));
}

/** « mardi 17h-19h, pendant les vacances : sur rendez-vous », « …, sur rendez-vous pendant les vacances ». */
function saysHowToComeThen({ school }: Period, tokens: Token[]): boolean {
  const comes = tokens.findLastIndex(token => isWord(token, 'appointment', 'walk-in'));
  const isBefore =
    school === 'only' && isMark(tokens[comes - 1], ',', '\n', '(') && isWord(tokens[comes + 1], 'during');
  return isMark(tokens[comes - 1], ':') || isBefore;
}
