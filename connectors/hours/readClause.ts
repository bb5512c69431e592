import { everyDay, STEPS, type State } from './clauseSteps.ts';
import { agreesWith } from './readPeriod.ts';
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
}

/** Reads a clause whole, or not at all (null). `column` is the day that a table's column already says. */
export function readClause(tokens: Token[], column?: number): Clause | null {
  const state: State = {
    ...{ statements: [], closures: [], period: {}, periodPlace: null },
    ...{ openOnHolidays: false, byAppointment: false, times: null, isTimesFirst: false, everyOther: false },
    days: column === undefined ? null : [{ day: column }],
    isColumn: column !== undefined,
  };
  let at = 0;
  while (at < tokens.length) {
    const next = takeStep(state, tokens, at);
    if (next === false) return null;
    at = next;
  }
  return isFinished(state) ? state : null;
}

function takeStep(state: State, tokens: Token[], at: number): number | false {
  for (const step of STEPS) {
    const next = step(state, tokens, at);
    if (next !== null) return next;
  }
  return false;
}

/** Nothing is left hanging: days without hours, hours without days, every other week without a parity. */
function isFinished(state: State): boolean {
  if (state.everyOther && !state.period.parity) return false;
  if (state.times && state.period.dates) {
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
  return !state.times && (!state.days || (state.isColumn && state.statements.length === 0));
}
