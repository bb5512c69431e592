import type { Range } from '@e965/xlsx';
import { FeedError } from '../../connector.ts';
import { isFilled } from './line.ts';

const maxCovered = 1_000_000;
const maxWidth = 200;

/**
 * The lines with the value of each merged range in all the cells that it covers, no further than the last written
 * line. A line that holds one merged cell and nothing else is a title: it stays one cell.
 */
export function spreadMerges(own: readonly string[][], merges: readonly Range[]): string[][] {
  const spread = own.map(cells => [...cells]);
  let covered = 0;
  for (const { s, e } of merges) {
    const value = own[s.r]?.[s.c];
    if (!value) continue;
    for (let row = s.r; row <= Math.min(e.r, own.length - 1); row++) {
      for (let column = s.c; column <= Math.min(e.c, s.c + maxWidth); column++) {
        if (++covered > maxCovered) throw new FeedError(message);
        setCell(spread[row] ?? [], column, value);
      }
    }
  }
  return spread.map((cells, row) => (isTitle(own[row] ?? [], cells) ? [...(own[row] ?? [])] : cells));
}

function setCell(cells: string[], column: number, value: string): void {
  while (cells.length <= column) cells.push('');
  cells[column] = value;
}

function isTitle(own: readonly string[], spread: readonly string[]): boolean {
  const [only, ...others] = own.filter(isFilled);
  return only !== undefined && others.length === 0 && spread.every(cell => cell === '' || cell === only);
}

const message =
  'La feuille fusionne plus d’un million de cases : elle n’a pas été lue. Défusionner les cases, puis enregistrer à nouveau.';
