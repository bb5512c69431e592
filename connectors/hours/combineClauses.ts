import { type Placed, placeStatements } from './placeStatements.ts';
import type { Clause } from './readClause.ts';
import { type Closure, PUBLIC_HOLIDAY, type Schedule } from './schedule.ts';

/** A clause that was understood; `group` numbers the sentences, whose siblings only commas separate. */
export interface ReadClause {
  clause: Clause;
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

/**
 * « mardi 9h-12h ; jeudi 14h-17h hors vacances scolaires » was applied to Tuesdays too: nobody said so, and the partner is told.
 */
export function restrictsMoreThanItsOwn(clauses: ReadClause[]): boolean {
  const last = clauses.at(-1);
  const others = clauses.slice(0, -1).filter(({ clause }) => clause.statements.length > 0);
  if (!last || last.clause.statements.length === 0) return false;
  const { period, periodPlace, closures } = last.clause;
  const isTrailing = periodPlace === 'trailing';
  const isSchool = isTrailing && period.school === 'never';
  const isClosed = closures.some(closure => !closure.days);
  return others.some(({ group }) => isSchool || isClosed || (isTrailing && group === last.group));
}

function removeDays(placed: Placed[], closure: Closure): void {
  const removed = new Set(closure.days?.map(({ day }) => day));
  for (const item of placed) {
    const { days, period } = item.statement;
    const kept = days.filter(({ day }) => !removed.has(day));
    item.statement = { ...item.statement, days: kept, period: kept.length > 0 ? period : {} };
  }
}

/** Plain weekdays, closed all year and all day, are taken out of the statements; all other closures are written as such. */
function isWeekly({ days, months, dates, half, inSchoolHolidays }: Closure): boolean {
  if (months || dates || half || inSchoolHolidays) return false;
  return days?.every(({ nth }) => nth === undefined) === true;
}

function onlyFor(closure: Closure, placed: Placed[]): Closure {
  if (closure.days) return closure;
  const days = new Set(placed.flatMap(({ statement }) => statement.days.map(({ day }) => day)));
  return { ...closure, days: [...days].filter(day => day !== PUBLIC_HOLIDAY).map(day => ({ day })) };
}
