import type { Clause } from './readClause.ts';
import type { DayChoice, Period, TimeRange } from './schedule.ts';
import type { Token } from './tokens.ts';

/** A clause half read. */
export interface State extends Clause {
  days: DayChoice[] | null;
  /** Where the days began, to quote them. */
  daysAt: number;
  times: TimeRange[] | null;
  /** The day of the table's column, or null in running text. */
  column: number | null;
  isTimesFirst: boolean;
  everyOther: boolean;
  /** « et le mercredi … »: what comes adds to what was said. */
  isAlso: boolean;
  /** « mercredi : sur rendez-vous »: the days need no hours. */
  areDaysByAppointment: boolean;
}

/** One step of the grammar: the next index; null when it does not apply here; false when the clause cannot be understood. */
export type Step = (state: State, tokens: Token[], at: number) => number | null | false;

export function everyDay(): DayChoice[] {
  return [0, 1, 2, 3, 4, 5, 6].map(day => ({ day }));
}

/** False when the same thing is said twice: « semaines paires … semaines impaires » in one clause. */
export function addPeriod(state: State, period: Period): boolean {
  if (Object.keys(period).some(key => key in state.period)) return false;
  const isColumn = state.column !== null;
  const hasBegun = (state.days && !isColumn) || state.times;
  state.periodPlace ??=
    state.statements.length > 0 ? 'trailing' : hasBegun || isColumn ? 'inside' : 'leading';
  Object.assign(state.period, period);
  return true;
}
