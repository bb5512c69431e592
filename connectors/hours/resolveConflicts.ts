import type { DayChoice, Period, Schedule, Statement, TimeRange } from './schedule.ts';

/**
 * The same day said twice: the hours add up when they are said of the same days (« mardi 9h-12h, mardi 14h-17h »), stand apart when
 * they never meet (even and odd weeks), and are not certain otherwise (« du lundi au vendredi 9h-12h, mercredi 14h-17h »: instead, or
 * as well?). Days that are not certain are taken out and returned.
 */
export function resolveConflicts(schedule: Schedule): { schedule: Schedule; doubtful: Set<number> } {
  const statements = joinSameDays(schedule.statements);
  const doubtful = new Set<number>();
  statements.forEach((first, i) => {
    for (const second of statements.slice(i + 1)) {
      if (neverMeet(first.period, second.period)) continue;
      for (const choice of first.days)
        if (second.days.some(other => sameDay(choice, other))) doubtful.add(choice.day);
      // A date without a weekday may fall on any day.
      const hasBareDates = first.days.length === 0 || second.days.length === 0;
      if (hasBareDates) for (const { day } of [...first.days, ...second.days]) doubtful.add(day);
    }
  });
  const certain = statements
    .map(statement => ({ ...statement, days: statement.days.filter(({ day }) => !doubtful.has(day)) }))
    .filter(
      (statement, i) =>
        statement.days.length > 0 || (statements[i]?.days.length === 0 && doubtful.size === 0),
    );
  return { schedule: { ...schedule, statements: certain }, doubtful };
}

function joinSameDays(statements: Statement[]): Statement[] {
  const joined: Statement[] = [];
  for (const statement of statements) {
    const twin = joined.find(other => sameWhen(other, statement));
    const times = twin && addTimes(twin.times, statement.times);
    if (twin && times) twin.times = times;
    else joined.push({ ...statement });
  }
  return joined;
}

function sameWhen(first: Statement, second: Statement): boolean {
  return JSON.stringify([first.days, first.period]) === JSON.stringify([second.days, second.period]);
}

/** Null when the hours overlap, unless they are the same. */
function addTimes(first: TimeRange[], second: TimeRange[]): TimeRange[] | null {
  if (JSON.stringify(first) === JSON.stringify(second)) return first;
  const times = [...first, ...second].sort((a, b) => a.from - b.from);
  return times.every((range, i) => i === 0 || (times[i - 1]?.to ?? 0) < range.from) ? times : null;
}

function neverMeet(first: Period, second: Period): boolean {
  if (first.parity && second.parity && first.parity !== second.parity) return true;
  if (first.school && second.school && first.school !== second.school) return true;
  const secondMonths = second.months;
  return Boolean(first.months && secondMonths && !first.months.some(month => secondMonths.includes(month)));
}

/** « 1er mardi » and « 3e mardi » are different days; « 4e » and « dernier » may be the same. */
function sameDay(first: DayChoice, second: DayChoice): boolean {
  if (first.day !== second.day) return false;
  const bothFromStart = (first.nth ?? 0) > 0 && (second.nth ?? 0) > 0;
  return !bothFromStart || first.nth === second.nth;
}
