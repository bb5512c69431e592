/** Seven whole days starting with `now`'s, as local RFC 3339 instants: midnight today, midnight in a week. */
export function sevenDaysFrom(now: Date): { from: string; to: string } {
  return { from: midnight(now, 0), to: midnight(now, 7) };
}

function midnight(now: Date, days: number): string {
  const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  // The offset of that day, not of today: the hour may change in between.
  const minutes = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  const sign = minutes < 0 ? '-' : '+';
  const hours = two(Math.floor(Math.abs(minutes) / 60));
  return `${local}${sign}${hours}:${two(Math.abs(minutes) % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
