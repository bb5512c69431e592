import { expandHours, type HoursExpansion } from '../hours/expandHours.ts';

/** As `expandHours` does. */
export type ExpandHours = typeof expandHours;

/** `expandHours` that computes each value once: many rows of a feed keep the same hours, and each takes milliseconds. */
export function rememberHours(): ExpandHours {
  const known = new Map<string, HoursExpansion>();
  return (value, window, timezone) => {
    const key = `${value} ${window.from} ${window.to} ${timezone}`;
    const expansion = known.get(key) ?? expandHours(value, window, timezone);
    known.set(key, expansion);
    return expansion;
  };
}
