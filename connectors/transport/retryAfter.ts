/** Milliseconds that a `Retry-After` asks to wait, from its seconds or its date; 0 where it says nothing clear. */
export function retryAfter(header: string | null, now = Date.now()): number {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // Only what looks like a date: Date.parse finds one in « -5 » too.
  const date = /^[a-z]{3,9},? .*:/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}
