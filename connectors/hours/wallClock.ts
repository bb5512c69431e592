import { Temporal } from 'temporal-polyfill';

export const DAY = 86_400_000;

/**
 * What the clocks of a zone show, as milliseconds, → epoch milliseconds. Most days have no change of hour and one offset, which is asked
 * for once; on the others each hour is.
 */
export function wallClock(timeZone: string): (wall: number) => number {
  const midnights = new Map<number, number>();
  const midnight = (day: number) => {
    const known = midnights.get(day) ?? instantOf(day, timeZone);
    midnights.set(day, known);
    return known;
  };
  return wall => {
    const day = startOfDay(wall);
    const isUnchanged = midnight(day + DAY) - midnight(day) === DAY;
    return isUnchanged ? midnight(day) + (wall - day) : instantOf(wall, timeZone);
  };
}

export function startOfDay(wall: number): number {
  return Math.floor(wall / DAY) * DAY;
}

function instantOf(wall: number, timeZone: string): number {
  const shown = new Date(wall);
  const date = new Temporal.PlainDateTime(
    shown.getUTCFullYear(),
    shown.getUTCMonth() + 1,
    shown.getUTCDate(),
    shown.getUTCHours(),
    shown.getUTCMinutes(),
  );
  return date.toZonedDateTime(timeZone).epochMilliseconds;
}
