import type { Clause } from './readClause.ts';
import { type Closure, type Period, PUBLIC_HOLIDAY, type Schedule, type Statement } from './schedule.ts';

/** A clause that was understood; `group` numbers the sentences, whose siblings only commas separate. */
export interface ReadClause {
  clause: Clause;
  group: number;
}

interface Placed {
  statement: Statement;
  group: number;
}

/**
 * One schedule out of the clauses of a text. Whatever restricts (a period, an exception) and could be meant for more than its own
 * sentence is applied to all: that may lose a session, never invent one. Null when two readings would give different hours.
 */
export function combineClauses(clauses: ReadClause[]): Schedule | null {
  const placed = placeStatements(clauses);
  if (!placed) return null;
  const lastGroup = clauses.at(-1)?.group;
  const closures: Closure[] = [];
  for (const { clause, group } of clauses) {
    const own = placed.filter(({ group: other }) => other === group);
    for (const closure of clause.closures) {
      if (isWeekly(closure)) removeDays(own.length > 0 ? own : placed, closure);
      else closures.push(group === lastGroup || own.length === 0 ? closure : onlyFor(closure, own));
    }
  }
  const widened = clauses.filter(({ clause }) => clause.openOnHolidays);
  return {
    statements: placed
      .map(({ statement }) => statement)
      .filter(({ days, period }) => days.length > 0 || period.dates),
    closures,
    openOnHolidays:
      widened.length > 0 &&
      (clauses.length === 1 || widened.some(({ clause }) => clause.statements.length === 0)),
  };
}

/** Gives each statement its period: its own, its siblings', the heading's above, or the one that ends the text. */
function placeStatements(clauses: ReadClause[]): Placed[] | null {
  const placed: Placed[] = [];
  let heading: Period = {};
  for (const [index, { clause, group }] of clauses.entries()) {
    const { period, periodPlace, statements } = clause;
    const isLast = index === clauses.length - 1;
    if (isLast && statements.length === 0) restrict(placed, period);
    else if (periodPlace === 'leading') {
      // « lundi 9h-12h ; en juillet : mardi 10h-12h » does not say whether Mondays go on in July.
      if (placed.some(({ statement }) => isEmpty(statement.period))) return null;
      heading = period;
    }
    const whole = periodPlace === 'leading' ? period : merge(heading, period);
    if (!whole) return null;
    for (const statement of statements) {
      placed.push({ statement: { ...statement, period: { ...statement.period, ...whole } }, group });
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

/** Applies a period to the statements that have nothing to say of it yet. */
function restrict(placed: Placed[], period: Period): void {
  for (const item of placed) {
    const merged = merge(item.statement.period, period);
    if (merged) item.statement = { ...item.statement, period: merged };
  }
}

function removeDays(placed: Placed[], closure: Closure): void {
  const removed = new Set(closure.days?.map(({ day }) => day));
  for (const item of placed) {
    const { days, period } = item.statement;
    const kept = days.filter(({ day }) => !removed.has(day));
    item.statement = { ...item.statement, days: kept, period: kept.length > 0 ? period : {} };
  }
}

/** Plain weekdays are taken out of the statements; all other closures are written as such. */
function isWeekly(closure: Closure): boolean {
  return closure.days?.every(({ nth }) => nth === undefined) === true;
}

function onlyFor(closure: Closure, placed: Placed[]): Closure {
  if (closure.days) return closure;
  const days = new Set(placed.flatMap(({ statement }) => statement.days.map(({ day }) => day)));
  return { ...closure, days: [...days].filter(day => day !== PUBLIC_HOLIDAY).map(day => ({ day })) };
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
