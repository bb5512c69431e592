import {
  type Closure,
  type DayChoice,
  type Schedule,
  type Statement,
  type TimeRange,
  WHOLE_DAY,
} from './schedule.ts';

const NOON = WHOLE_DAY / 2;
/** A morning may end after noon, and an afternoon begin before one o'clock. */
const LATE_MORNING = NOON + 60;

/**
 * Takes the mornings and afternoons that are closed out of the hours of their days. Hours that go over noon do not say where the half
 * ends: their days are returned as doubtful.
 */
export function closeHalves(schedule: Schedule): { schedule: Schedule; doubtful: number[] } {
  const doubtful: number[] = [];
  let statements = schedule.statements;
  for (const closure of schedule.closures) {
    if (!closure.half) continue;
    const cut = statements.map(statement => closeHalf(statement, closure));
    doubtful.push(...cut.flatMap(part => part.doubtful));
    statements = cut.flatMap(part => part.statements);
  }
  return {
    schedule: { ...schedule, statements, closures: schedule.closures.filter(({ half }) => !half) },
    doubtful,
  };
}

function closeHalf(statement: Statement, closure: Closure): { statements: Statement[]; doubtful: number[] } {
  const { days, times, period } = statement;
  const unchanged = { statements: [statement], doubtful: [] };
  const isConcerned = (choice: DayChoice) => closure.days?.some(({ day }) => day === choice.day) ?? true;
  const concerned = days.filter(isConcerned);
  if (closure.inSchoolHolidays && period.school === 'never') return unchanged;
  const left = times.filter(range => halfOfRange(range) !== closure.half);
  if (concerned.length === 0 || left.length === times.length) {
    const isCut = concerned.length > 0 && times.some(range => halfOfRange(range) === null);
    return isCut ? { statements: [statement], doubtful: concerned.map(({ day }) => day) } : unchanged;
  }
  const isCertain = times.every(range => halfOfRange(range) !== null) && isPlain(closure, concerned);
  if (!isCertain) return { statements: [statement], doubtful: concerned.map(({ day }) => day) };
  const others = days.filter(choice => !isConcerned(choice));
  const rest = left.length > 0 ? [{ ...statement, days: concerned, times: left }] : [];
  return {
    statements: [
      ...(others.length > 0 ? [{ ...statement, days: others }] : []),
      ...(closure.inSchoolHolidays && period.school !== 'only'
        ? [
            { ...statement, days: concerned, period: { ...period, school: 'never' as const } },
            ...rest.map(only => ({ ...only, period: { ...period, school: 'only' as const } })),
          ]
        : rest),
    ],
    doubtful: [],
  };
}

/** « fermé le 1er mardi après-midi du mois », « fermé le mercredi matin en août »: not said here. */
function isPlain(closure: Closure, concerned: DayChoice[]): boolean {
  const hasRank = [...(closure.days ?? []), ...concerned].some(({ nth }) => nth !== undefined);
  return !hasRank && !closure.months && !closure.dates;
}

function halfOfRange({ from, to }: TimeRange): 'morning' | 'afternoon' | null {
  if (to <= LATE_MORNING && from < NOON) return 'morning';
  return from >= NOON ? 'afternoon' : null;
}
