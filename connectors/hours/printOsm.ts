import { ALWAYS, dayNumber, nextDay } from './calendarDays.ts';
import { LONGEST_VALUE } from './holidayCalendar.ts';
import { printDays, printPeriod, printTimes } from './printParts.ts';
import { type Closure, type Period, PUBLIC_HOLIDAY, type Schedule, type Statement } from './schedule.ts';

/** A schedule as an OSM `opening_hours` value; null when OSM has no certain way to say it. Later rules win, so closures come last. */
export function printOsm(schedule: Schedule): string | null {
  const value = printRules(schedule);
  if (value === null || value.length <= LONGEST_VALUE) return value;
  const shorter = closedOutside(schedule);
  return shorter ? printRules(shorter) : value;
}

/** The one span of dates of all statements, said once: closed before and after. */
function closedOutside({ statements, closures, openOnHolidays }: Schedule): Schedule | null {
  const [span, ...others] = statements[0]?.period.dates ?? [];
  const isOfAll = new Set(statements.map(({ period }) => JSON.stringify(period.dates))).size === 1;
  if (!span || others.length > 0 || !isOfAll || statements.some(({ days }) => days.length === 0)) return null;
  const outside = [
    { from: ALWAYS.from, to: nextDay(span.from, -1) },
    { from: nextDay(span.to, 1), to: ALWAYS.to },
  ];
  const dates = outside.filter(({ from, to }) => dayNumber(from) <= dayNumber(to));
  const open = statements.map(({ period: { dates: _, ...period }, ...statement }) => ({
    ...statement,
    period,
  }));
  return { statements: open, closures: [...closures, { dates }], openOnHolidays };
}

function printRules(schedule: Schedule): string | null {
  const merged = mergeSameHours(schedule.statements);
  if (merged.length === 0 || merged.some(statement => !isPrintable(statement.period))) return null;
  const inHolidays = merged.filter(({ period }) => period.school === 'only');
  const others = merged.filter(({ period }) => period.school !== 'only');
  const ofHolidays = others.filter(saysHolidays);
  const isPartOfYear =
    ofHolidays.length > 0 && ofHolidays.every(({ period }) => Object.keys(period).length > 0);
  const isClosed = !schedule.openOnHolidays && !merged.some(saysHolidays);
  const before = isPartOfYear && !schedule.openOnHolidays ? others.filter(one => !saysHolidays(one)) : [];
  return [
    ...before.map(printStatement),
    ...(before.length > 0 ? ['PH off'] : []),
    ...others.filter(one => !before.includes(one)).map(printStatement),
    ...printSchoolClosure(others),
    ...inHolidays.map(printStatement),
    ...(isClosed ? ['PH off'] : []),
    ...schedule.closures.map(printClosure),
  ].join('; ');
}

function saysHolidays({ days }: Statement): boolean {
  return days.some(({ day }) => day === PUBLIC_HOLIDAY);
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

function printClosure({ dates, months, days, inSchoolHolidays }: Closure): string {
  const period = printPeriod({ ...(dates && { dates }), ...(months && { months }) });
  return [period, inSchoolHolidays && 'SH', printDays(days ?? []), 'off'].filter(Boolean).join(' ');
}

/** The library refuses or misreads the other mixtures. */
function isPrintable({ dates, months, parity, school }: Period): boolean {
  return !(dates && months) && !(school === 'only' && (dates || months || parity));
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
