import type { LocalTime } from '../values/localTime.ts';

/** Minutes of the day. */
interface Range {
  from: number;
  to: number;
}

/** « 10h-12h », « de 10 h à 12 h 30 », in folded words; not the hours of a desk or of a telephone. */
export function rangesNamed(folded: string): Range[] {
  if (ofDesks.test(folded)) return [];
  return [...folded.matchAll(range)].flatMap(([, h1, m1, h2, m2]) => {
    const [from, to] = [minutes(h1, m1), minutes(h2, m2)];
    return from < to && to <= 1440 ? [{ from, to }] : [];
  });
}

/** True when hours are named, and none of them is, holds or is held by those of the session. */
export function isAtOtherHours(ranges: readonly Range[], start: LocalTime, end: LocalTime | null): boolean {
  const from = minutesOf(start);
  const to = end === null || minutesOf(end) <= from ? null : minutesOf(end);
  const agrees = (said: Range) => {
    if (to === null) return said.from === from;
    return (said.from <= from && said.to >= to) || (said.from >= from && said.to <= to);
  };
  return ranges.length > 0 && !ranges.some(agrees);
}

const ofDesks = /\binscri|\breserv|\btel\b|\btelephon|\baccueil|\bappel|\bcontact|\bsecretariat/;
const range =
  /(?<![\d/])(\d{1,2}) ?(?:h|:) ?(\d{2})?(?: ?min)? ?(?:-|a|au|>|jusqu'a) ?(\d{1,2}) ?(?:h|:) ?(\d{2})?(?!\d)/g;

function minutes(hours: string | undefined, rest: string | undefined): number {
  return Number(hours) * 60 + Number(rest ?? 0);
}

function minutesOf(local: LocalTime): number {
  return minutes(local.slice(11, 13), local.slice(14, 16));
}
