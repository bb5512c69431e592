import type { Problems } from '../../problems.ts';
import { type HoursCell, weekdayColumns } from './hoursCells.ts';
import { sheetColumns } from './sheetColumns.ts';
import { splitColumn } from './unknownColumn.ts';

/** What a row says of its hours, and how much of it was read. */
interface Told {
  /** The hours as one phrase. */
  words: string;
  notUnderstood: readonly string[];
  isRestKept: boolean;
}

/** Quotes what could not be read of the hours of a row, where it stands, and says what to write instead. */
export function tellNotUnderstood(
  cell: HoursCell,
  { words, notUnderstood, isRestKept }: Told,
  problems: Problems,
): void {
  const quoted = notUnderstood.map(part => `« ${part} »`).join(', ');
  const kept = isRestKept ? 'Le reste est gardé' : "Aucune séance n'est annoncée";
  const { field, isBeside } = ofUnknownColumn(cell, notUnderstood) ?? whereIs(cell, notUnderstood);
  if (isBeside) {
    problems.warn(
      field,
      notUnderstood.join(' ; '),
      `${quoted} laisse incertain quand valent les horaires « ${words} ». ${kept}. Écrire ce qui les restreint en toutes lettres, par exemple « sauf vacances scolaires », ou ôter ces mots s'ils ne disent rien des dates.`,
    );
  } else {
    problems.warn(
      field,
      words,
      `Horaires non compris : ${quoted}. ${kept}. Écrire par exemple « lundi et jeudi 9h-12h » ou « 1er mardi du mois 14h-16h30 ».`,
    );
  }
}

/** The title of a column that we do not know, where all that was not understood stands in it. */
function ofUnknownColumn(
  cell: HoursCell,
  words: readonly string[],
): { field: string; isBeside: true } | null {
  const lines = cell('others').split('\n');
  if (!words.every(part => lines.includes(part))) return null;
  return { field: words.map(part => splitColumn(part)[0]).join(', '), isBeside: true };
}

/** The columns where the words stand that were not understood, as we call them; `isBeside`: none of them is of hours. */
function whereIs(cell: HoursCell, words: readonly string[]): { field: string; isBeside: boolean } {
  const holding = saidIn.filter(column => {
    const text = cell(column);
    return words.some(
      part => (text !== '' && text.includes(part)) || (text.length > 2 && part.includes(text)),
    );
  });
  const besides = besideColumns.filter(column => words.some(part => cell(column).includes(part)));
  const filled = saidIn.filter(column => column !== 'comment' && cell(column) !== '');
  const found = holding.length + besides.length > 0 ? [...holding, ...besides] : filled;
  return {
    field: found.map(column => sheetColumns[column][0]).join(', '),
    isBeside: holding.every(column => column === 'comment' || column === 'period') && found !== filled,
  };
}

const saidIn = ['hours', 'day', 'start', 'end', ...weekdayColumns, 'period', 'comment'] as const;
const besideColumns = [
  'from',
  'until',
  'except',
  'status',
  'title',
  'type',
  'place',
  'access',
  'description',
] as const;
