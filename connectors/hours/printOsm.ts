import {
  type CalendarDay,
  type Closure,
  type DateSpan,
  type DayChoice,
  type Period,
  PUBLIC_HOLIDAY,
  type Schedule,
  type Statement,
  type TimeRange,
} from './schedule.ts';

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su', 'PH'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A schedule as an OSM `opening_hours` value; null when OSM has no certain way to say it. Later rules win, so closures come last. */
export function printOsm(schedule: Schedule): string | null {
  const merged = mergeSameHours(schedule.statements);
  if (merged.length === 0 || merged.some(statement => !isPrintable(statement.period))) return null;
  const inHolidays = merged.filter(({ period }) => period.school === 'only');
  const others = merged.filter(({ period }) => period.school !== 'only');
  const saysHolidays =
    schedule.openOnHolidays || merged.some(({ days }) => days.some(({ day }) => day === PUBLIC_HOLIDAY));
  return [
    ...others.map(printStatement),
    ...printSchoolClosure(others),
    ...inHolidays.map(printStatement),
    ...(saysHolidays ? [] : ['PH off']),
    ...schedule.closures.map(printClosure),
  ].join('; ');
}

/** 24/7 is how OSM writes the week without an end. */
function printStatement({ days, times, period }: Statement): string {
  const isWholeDay = times.length === 1 && times[0]?.from === 0 && times[0].to === 1440;
  const selectors = [printPeriod(period), printDays(days)].filter(Boolean).join(' ');
  if (isWholeDay && selectors === 'Mo-Su') return '24/7';
  return `${selectors} ${times.map(printTimes).join(',')}`;
}

function printSchoolClosure(statements: Statement[]): string[] {
  const closed = statements.filter(({ period }) => period.school === 'never');
  if (closed.length === 0) return [];
  const isForAll = closed.length === statements.length || closed.some(({ days }) => days.length === 0);
  if (isForAll) return ['SH off'];
  return [`SH ${printDays(closed.flatMap(({ days }) => days).map(({ day }) => ({ day })))} off`];
}

function printClosure({ dates, months, days }: Closure): string {
  return [printPeriod({ ...(dates && { dates }), ...(months && { months }) }), printDays(days ?? []), 'off']
    .filter(Boolean)
    .join(' ');
}

/** The library refuses or misreads the other mixtures. */
function isPrintable({ dates, months, parity, school }: Period): boolean {
  return !(dates && months) && !(school === 'only' && (dates || months || parity));
}

function printPeriod({ dates, months, parity, school }: Period): string {
  const weeks = parity === 'even' ? 'week 02-52/2' : 'week 01-53/2';
  const parts = [
    dates?.map(printSpan).join(','),
    months && printMonths(months),
    parity && weeks,
    school === 'only' && 'SH',
  ];
  return parts.filter(Boolean).join(' ');
}

function printSpan({ from, to }: DateSpan): string {
  const [start, end] = [printDate(from), printDate(to)];
  return start === end ? start : `${start}-${end}`;
}

function printDate({ year, month, day }: CalendarDay): string {
  return `${year === undefined ? '' : `${year} `}${MONTHS[month - 1]} ${twoDigits(day)}`;
}

function printMonths(months: number[]): string {
  const isRun = months.every((month, i) => i === 0 || month === ((months[i - 1] ?? 0) % 12) + 1);
  if (isRun && months.length > 1)
    return `${MONTHS[(months[0] ?? 1) - 1]}-${MONTHS[(months.at(-1) ?? 1) - 1]}`;
  return months.map(month => MONTHS[month - 1]).join(',');
}

function printDays(choices: DayChoice[]): string {
  const plain = [...new Set(choices.filter(({ nth }) => nth === undefined).map(({ day }) => day))].sort(
    (a, b) => a - b,
  );
  const ranked = [...new Set(choices.filter(({ nth }) => nth !== undefined).map(({ day }) => day))].sort(
    (a, b) => a - b,
  );
  const ranks = (day: number) =>
    choices.filter(choice => choice.day === day && choice.nth !== undefined).map(({ nth }) => nth);
  return [...runs(plain).map(printRun), ...ranked.map(day => `${DAYS[day]}[${ranks(day).join(',')}]`)].join(
    ',',
  );
}

function runs(days: number[]): number[][] {
  const found: number[][] = [];
  for (const day of days) {
    const last = found.at(-1);
    if (last?.at(-1) === day - 1 && day !== PUBLIC_HOLIDAY) last.push(day);
    else found.push([day]);
  }
  return found;
}

function printRun(run: number[]): string {
  return run.length > 2
    ? `${DAYS[run[0] ?? 0]}-${DAYS[run.at(-1) ?? 0]}`
    : run.map(day => DAYS[day]).join(',');
}

function printTimes({ from, to }: TimeRange): string {
  return `${printTime(from)}-${printTime(to)}`;
}

function printTime(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function mergeSameHours(statements: Statement[]): Statement[] {
  const merged: Statement[] = [];
  for (const statement of statements) {
    const twin = merged.find(
      other =>
        JSON.stringify([other.times, other.period]) === JSON.stringify([statement.times, statement.period]),
    );
    if (twin && twin.days.length > 0 && statement.days.length > 0)
      twin.days = [...twin.days, ...statement.days];
    else merged.push({ ...statement });
  }
  return merged.sort((a, b) => (a.days[0]?.day ?? 0) - (b.days[0]?.day ?? 0));
}
