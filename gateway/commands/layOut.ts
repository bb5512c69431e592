/** Columns as wide as what they hold, and no wider than leaves room for all: longer cells end with « … ». */
export function layOut(rows: readonly (readonly string[])[], width: number): string[] {
  const gap = 2;
  const columns = rows[0]?.length ?? 0;
  const needed = Array.from({ length: columns }, (_, at) =>
    Math.max(...rows.map(row => row[at]?.length ?? 0)),
  );
  const widths = share(needed, width - gap * (columns - 1));
  return rows.map(row =>
    row
      .map((cell, at) => shorten(cell.replaceAll(/\s+/g, ' '), widths[at] ?? 0))
      .join(' '.repeat(gap))
      .trimEnd(),
  );
}

/** The narrow have what they need; the others share what is left. */
function share(needed: readonly number[], room: number): number[] {
  const widths = needed.map(() => 0);
  const narrowFirst = needed.map((_, at) => at).sort((a, b) => (needed[a] ?? 0) - (needed[b] ?? 0));
  let left = room;
  narrowFirst.forEach((at, index) => {
    const fair = Math.max(5, Math.floor(left / (needed.length - index)));
    widths[at] = Math.min(needed[at] ?? 0, fair);
    left -= widths[at] ?? 0;
  });
  return widths;
}

function shorten(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
}
