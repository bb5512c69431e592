import { marksOf, readFootnote } from '../../formats/spreadsheet/marks.ts';
import type { SheetRecord, Table } from '../../formats/spreadsheet.ts';
import { speaksOfHours } from '../../hours/applyComment.ts';
import { foldText } from '../../values/foldText.ts';
import { findDoubt } from '../../words/doubts.ts';
import { timeColumns } from './sheetColumns.ts';
import { nothing, type Restriction, readNote, readProse } from './sheetNotes.ts';
import { readTimeName } from './timeNames.ts';
import { isAboutPaper } from './unknownColumn.ts';

/** What stands around a table, and the footnotes of a row, do to its hours. */
export function aroundRow({ table, cells, twins = [] }: SheetRecord): Restriction {
  const footnotes = table.notes.map(note => ofNote(note, table, cells));
  return joined([
    ...titlesOf(table).map(title => ({ ...title, lost: [] })),
    ...footnotes,
    unexplained(table, cells),
    ...twins.map(words => readNote(words)),
  ]);
}

/** The titles and the sheet's name that leave no hours of the table certain: told once for all its rows. */
export function doubtfulTitles(table: Table): string[] {
  return [...new Set(titlesOf(table).flatMap(({ lost }) => lost))];
}

function titlesOf(table: Table): Restriction[] {
  const columns = timeColumns.flatMap(column => bracketsOf(table.titles[column] ?? ''));
  const lines = [...table.headings, ...columns, ...(table.tab === null ? [] : [table.tab])];
  return lines.map(ofHeading);
}

/** A heading counts where it takes hours away or says between which dates they hold; what stands between brackets alone too. */
function ofHeading(line: string): Restriction {
  if (restrictsAll(line.replace(/\([^()]+\)/g, ' '))) return { comment: [line], lost: [] };
  const said = bracketsOf(line).filter(restrictsAll);
  if (said.length > 0) return { comment: said, lost: [] };
  const named = readTimeName(line);
  if (named !== nothing) return named;
  return isAboutPaper.test(foldText(line)) ? nothing : readProse(line);
}

function bracketsOf(line: string): string[] {
  return [...line.matchAll(/\(([^()]+)\)/g)].flatMap(([, text = '']) => text);
}

/** Words that say in so many words which hours hold, or do not; the name of a month or a season says less. */
function restrictsAll(text: string): boolean {
  return says.test(foldText(text)) && speaksOfHours(text);
}

const says =
  /\bhors\b|\bsauf\b|\buniquement\b|\bseulement\b|\bferme|\bjusqu|\ba (?:partir|compter) d|suspen|supprim|annul|interromp|\bdu\b.*\d.*\bau\b.*\d|\bpas d|\baucune?\b/;

/** A footnote is of the rows that bear its mark; where no row does, the mark is a bullet, and the note is of all rows. */
function ofNote(note: string, { marks }: Table, cells: SheetRecord['cells']): Restriction {
  if (isAboutPaper.test(foldText(note)) && !restrictsAll(note)) return nothing;
  const footnote = readFootnote(note);
  if (footnote && marks.includes(footnote.mark)) {
    const isBorne = Object.values(cells).some(cell => marksOf(cell).includes(footnote.mark));
    return isBorne ? readNote(footnote.text) : nothing;
  }
  const text = footnote?.text ?? note;
  if (speaksOfHours(text)) return { comment: [text], lost: [] };
  return findDoubt(text) === null ? nothing : { comment: [], lost: [text] };
}

/** « mardi 9h-12h* », and no line says what the mark is for. */
function unexplained({ notes, headings }: Table, cells: SheetRecord['cells']): Restriction {
  const told = [...notes, ...headings, cells.comment ?? ''].flatMap(marksOf);
  const lost = timeColumns.flatMap(column => {
    const cell = cells[column] ?? '';
    return marksOf(cell).some(mark => !told.includes(mark)) ? [cell] : [];
  });
  return { comment: [], lost };
}

export function joined(restrictions: readonly Restriction[]): Restriction {
  return {
    comment: [...new Set(restrictions.flatMap(({ comment }) => comment))],
    lost: [...new Set(restrictions.flatMap(({ lost }) => lost))],
  };
}
