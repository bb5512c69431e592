const units = [
  ['day', 24 * 3_600_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** A duration in milliseconds as one says it in French, rounded up: « 45 secondes », « 90 minutes », « 3 heures ». */
export function sayDuration(duration: number): string {
  const [unit, size] = units.find(([, size]) => duration >= 2 * size) ?? (['second', 1000] as const);
  const format = new Intl.NumberFormat('fr', { style: 'unit', unit, unitDisplay: 'long' });
  return format.format(Math.max(1, Math.ceil(duration / size))).replace(/\s/g, ' ');
}
