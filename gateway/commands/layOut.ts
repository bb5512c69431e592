/**
 * Columns as wide as what they hold, and no wider than leaves room for all: longer cells end with « … ». Columns that hold
 * nothing are left out; the first row is their names. Those of `whole` have all they need, as far as there is room.
 */
export function layOut(
  rows: readonly (readonly string[])[],
  width: number,
  whole: readonly string[] = [],
): string[] {
  const [names = [], ...cells] = rows.map(row => row.map(cell => cell.replaceAll(/\s+/g, ' ')));
  const kept = names.map((_, at) => at).filter(at => cells.some(row => row[at] !== ''));
  const needed = kept.map(at => Math.max(...[names, ...cells].map(row => row[at]?.length ?? 0)));
  const isWhole = kept.map(at => whole.includes(names[at] ?? ''));
  const widths = share(needed, isWhole, width - gap * (kept.length - 1));
  return [names, ...cells].map(row =>
    kept
      .map((at, column) => shorten(row[at] ?? '', widths[column] ?? 0))
      .join(' '.repeat(gap))
      .trimEnd(),
  );
}

const gap = 2;
/** Less than this says nothing. */
const least = 6;

/** The narrow and the whole have what they need; the others share what is left. */
function share(needed: readonly number[], isWhole: readonly boolean[], room: number): number[] {
  const widths = needed.map(() => 0);
  const rank = (at: number) => (isWhole[at] ? 0 : (needed[at] ?? 0));
  const order = needed.map((_, at) => at).sort((a, b) => rank(a) - rank(b));
  let left = room;
  order.forEach((at, index) => {
    const others = order.slice(index + 1);
    const reserved = others.reduce((sum, other) => sum + Math.min(least, needed[other] ?? 0), 0);
    const most = isWhole[at] ? left - reserved : Math.floor(left / (others.length + 1));
    widths[at] = Math.min(needed[at] ?? 0, Math.max(least, most));
    left -= widths[at] ?? 0;
  });
  return widths;
}

function shorten(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
}
