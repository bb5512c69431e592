import type { Statement, TimeRange } from './schedule.ts';

/**
 * « du lundi au vendredi 9h-12h et le mercredi 14h-17h »: what is said as well adds to the hours of its days, when they do not overlap.
 * All else stays as it was said.
 */
export function addUp(statements: Statement[]): Statement[] {
  let added: Statement[] = [];
  for (const { isAlso, ...statement } of statements) {
    added = isAlso ? addOne(added, statement) : added.concat(statement);
  }
  return added;
}

function addOne(said: Statement[], more: Statement): Statement[] {
  const [first, ...others] = said.filter(statement => sharesDays(statement, more));
  const times = first && inOrder(first.times, more.times);
  if (!first || others.length > 0 || !times) return [...said, more];
  const shared = first.days.filter(({ day }) => more.days.some(choice => choice.day === day));
  const without = (statement: Statement) => ({
    ...statement,
    days: statement.days.filter(({ day }) => !shared.some(choice => choice.day === day)),
  });
  return [
    ...said.map(statement => (statement === first ? without(statement) : statement)),
    { ...first, days: shared, times },
    without(more),
  ].filter(({ days }) => days.length > 0);
}

function sharesDays(statement: Statement, more: Statement): boolean {
  const isPlain = [...statement.days, ...more.days].every(({ nth }) => nth === undefined);
  const isSamePeriod = JSON.stringify(statement.period) === JSON.stringify(more.period);
  return (
    isPlain && isSamePeriod && statement.days.some(({ day }) => more.days.some(choice => choice.day === day))
  );
}

/** Null when they overlap. */
function inOrder(first: TimeRange[], second: TimeRange[]): TimeRange[] | null {
  const times = [...first, ...second].sort((a, b) => a.from - b.from);
  return times.every((range, i) => i === 0 || (times[i - 1]?.to ?? 0) <= range.from) ? times : null;
}
