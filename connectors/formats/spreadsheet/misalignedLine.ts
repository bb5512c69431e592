import type { Finding } from '../../../schema/source.ts';
import { inSheet } from '../../problems.ts';
import { isFilled, type Line } from './line.ts';
import type { Position } from './position.ts';
import { listed } from './table.ts';

/** Two columns of one title, twice over, that say different things: two tables stand side by side, and one row is two. */
export function sideBySide({ header, titles, table }: Position, { row, cells }: Line): Finding | null {
  const said = [...header.keys()].map(index => ({ title: titles[index] ?? '', cell: cells[index] ?? '' }));
  const byTitle = Map.groupBy(
    said.filter(({ title, cell }) => title !== '' && cell !== ''),
    ({ title }) => title,
  );
  const differing = [...byTitle].filter(([, same]) => new Set(same.map(({ cell }) => cell)).size > 1);
  if (differing.length < 2) return null;
  const names = listed(differing.map(([title]) => title));
  return {
    severity: 'REJECT',
    row,
    key: null,
    field: differing.map(([title]) => title).join(', '),
    received: cells.filter(isFilled).join(' ; ').slice(0, 200),
    message: inSheet(
      table.sheet,
      `Les colonnes ${names} sont écrites deux fois et disent deux choses : deux tableaux sont côte à côte. ` +
        'Les écrire l’un sous l’autre, chacun avec son en-tête.',
    ),
  };
}

/** More cells than the header has: a text holds the delimiter without quotes, and all that follows is shifted. */
export function overflow(
  { width, table }: Position,
  { row, cells }: Line,
  delimiter: string | null,
): Finding | null {
  const count = cells.findLastIndex(isFilled) + 1;
  if (delimiter === null || count <= width) return null;
  const name = delimiter === '\t' ? 'une tabulation' : `« ${delimiter} »`;
  return {
    severity: 'REJECT',
    row,
    key: null,
    field: null,
    received: cells.join(delimiter).slice(0, 200),
    message: inSheet(
      table.sheet,
      `Ligne ${row} : ${count} cases reçues, ${width} attendues d’après l’en-tête. ` +
        `Un texte contient sans doute ${name} : l’entourer de guillemets ("…").`,
    ),
  };
}
