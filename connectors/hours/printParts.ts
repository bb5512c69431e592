import {
  type CalendarDay,
  type DateSpan,
  type DayChoice,
  type Period,
  PUBLIC_HOLIDAY,
  type TimeRange,
} from './schedule.ts';

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su', 'PH'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export function printPeriod({ dates, months, parity, school }: Period): string {
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
  const found: number[][] = [];
  for (const month of months) {
    const last = found.at(-1);
    if (last && month === ((last.at(-1) ?? 0) % 12) + 1) last.push(month);
    else found.push([month]);
  }
  return found
    .map(run =>
      (run.length > 1 ? [run[0], run.at(-1)] : run).map(month => MONTHS[(month ?? 1) - 1]).join('-'),
    )
    .join(',');
}

export function printDays(choices: DayChoice[]): string {
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

export function printTimes({ from, to }: TimeRange): string {
  return `${printTime(from)}-${printTime(to)}`;
}

function printTime(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
