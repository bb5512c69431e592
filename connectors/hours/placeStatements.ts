import type { ReadClause } from './combineClauses.ts';
import type { Period, Statement } from './schedule.ts';

export interface Placed {
  statement: Statement;
  group: number;
}

/** Gives each statement its period: its own, its siblings', the heading's above, or the one that ends the text. Null when they clash. */
export function placeStatements(clauses: ReadClause[]): Placed[] | null {
  const placed: Placed[] = [];
  let heading: Period = {};
  for (const [index, { clause, group }] of clauses.entries()) {
    const { period, periodPlace, statements } = clause;
    const isLast = index === clauses.length - 1;
    if (isLast && statements.length === 0) {
      if (!restrict(placed, period)) return null;
    } else if (periodPlace === 'leading') {
      if (!endBefore(placed, period)) return null;
      heading = period;
    }
    const whole = periodPlace === 'leading' ? period : merge(heading, period);
    if (!whole) return null;
    for (const statement of statements) {
      const own = merge(statement.period, whole);
      if (!own) return null;
      placed.push({ statement: { ...statement, period: own }, group });
    }
    if (periodPlace !== 'trailing') continue;
    restrict(
      placed.filter(other => other.group === group),
      period,
    );
    if (isLast && period.school === 'never') restrict(placed, { school: 'never' });
  }
  return placed;
}

/**
 * « lundi 9h-12h ; en juillet : mardi 10h-12h » does not say whether Mondays go on in July: they are kept for the rest of the year. False
 * when the rest cannot be said.
 */
function endBefore(placed: Placed[], heading: Period): boolean {
  const open = placed.filter(({ statement }) => isEmpty(statement.period));
  if (open.length === 0) return true;
  const rest = restOf(heading);
  if (!rest) return false;
  return restrict(open, rest);
}

function restOf({ school, months, dates, parity }: Period): Period | null {
  if (dates || parity) return null;
  if (school && !months) return { school: school === 'only' ? 'never' : 'only' };
  if (!months || school) return null;
  return { months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter(month => !months.includes(month)) };
}

/** Applies a period to the statements that have nothing to say of it yet. False when some of them say otherwise. */
function restrict(placed: Placed[], period: Period): boolean {
  let isClear = true;
  for (const item of placed) {
    const merged = merge(item.statement.period, period);
    if (merged) item.statement = { ...item.statement, period: merged };
    else isClear = false;
  }
  return isClear;
}

/** Null when both speak of the same thing differently. */
function merge(first: Period, second: Period): Period | null {
  const keys: (keyof Period)[] = ['dates', 'months', 'parity', 'school'];
  const clash = keys.some(
    key => first[key] && second[key] && JSON.stringify(first[key]) !== JSON.stringify(second[key]),
  );
  return clash ? null : { ...first, ...second };
}

function isEmpty(period: Period): boolean {
  return Object.keys(period).length === 0;
}
