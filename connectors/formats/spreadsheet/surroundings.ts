import type { Names } from './header.ts';
import { isFilled, type Line, type Sheet } from './line.ts';
import { marksIn } from './marks.ts';
import { isNote } from './note.ts';
import type { Surroundings } from './position.ts';
import { titlesIn } from './titles.ts';

/** More lines of one cell than these are no headings: only these are kept to be looked at for every row. */
export const maxHeadings = 60;

/** What stands around the rows of a sheet. Its lists grow as lines are read: what stands below a row is told of it too. */
export interface GrowingSurroundings extends Surroundings {
  headings: string[];
  notes: string[];
  marks: string[];
}

/** What the lines above the header say. */
export function aboveHeader({ name, tab }: Sheet, lines: readonly Line[], names: Names): GrowingSurroundings {
  const headings = [...new Set(lines.flatMap(line => titlesIn(line, names)))];
  return { sheet: name, tab, headings, top: [...headings], notes: [], marks: [] };
}

/** Keeps what a line below the header says of other rows than itself: a note, a heading, or the marks of footnotes. */
export function keepAround({ headings, notes, marks }: GrowingSurroundings, line: Line): void {
  const isAlone = line.own.filter(isFilled).length === 1;
  if (isNote(line.own)) keep(notes, textOf(line));
  else if (isAlone) keep(headings, textOf(line));
  else for (const mark of marksIn(line)) if (!marks.includes(mark)) marks.push(mark);
}

export function keepHeadings({ headings }: GrowingSurroundings, titles: readonly string[]): void {
  for (const title of titles) keep(headings, title);
}

export function textOf({ own }: Line): string {
  return own.filter(isFilled).join(' ');
}

function keep(lines: string[], text: string): void {
  if (lines.length < maxHeadings && !lines.includes(text)) lines.push(text);
}
