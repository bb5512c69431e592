import { FeedError } from '../../connector.ts';

/** 20,100 rows of 100 columns. */
const maxCells = 2_010_000;
const tags = /<(?:[\w.-]+:)?table-(row|cell)\b(?:[^>"']|"[^"]*"|'[^']*')*>/g;

/**
 * An ODS may say « this cell, a thousand times, in a million rows » in a few bytes, and the reader would write them
 * all. Throws `FeedError` when the cells that hold something are more than two million once repeated.
 */
export function refuseRepeats(contentXml: Uint8Array): void {
  let cells = 0;
  let rows = 1;
  for (const [tag, kind] of new TextDecoder().decode(contentXml).matchAll(tags)) {
    if (kind === 'row') rows = repeated(tag, 'rows');
    else if (!tag.endsWith('/>')) cells += rows * repeated(tag, 'columns');
    if (cells > maxCells) throw new FeedError(message);
  }
}

function repeated(tag: string, what: 'rows' | 'columns'): number {
  return Number(new RegExp(`number-${what}-repeated\\s*=\\s*["'](\\d+)`).exec(tag)?.[1] ?? 1);
}

const message =
  'La feuille répète une même case plus de deux millions de fois : elle n’a pas été lue. ' +
  'Effacer les lignes et les colonnes remplies jusqu’au bout de la feuille, puis enregistrer à nouveau.';
