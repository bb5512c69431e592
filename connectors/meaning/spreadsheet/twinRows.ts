import type { Row } from '../../connector.ts';
import type { SheetRecord } from '../../formats/spreadsheet.ts';
import { slug } from '../../values/slug.ts';
import { findDoubt } from '../../words/doubts.ts';

/**
 * Rows of which another, of the same place, type, title and audience, tells no hours of its own but says against theirs:
 * under « mardi 14h-17h », a row « fermé le mardi 8 décembre » or « annulé ».
 */
export function withTwins(rows: readonly Row<SheetRecord>[]): Row<SheetRecord>[] {
  const said = new Map<string, { row: Row<SheetRecord>; words: string }[]>();
  for (const row of rows) {
    const words = againstHours(row.record);
    if (words === null) continue;
    const key = offerOf(row.record);
    said.set(key, [...(said.get(key) ?? []), { row, words }]);
  }
  if (said.size === 0) return [...rows];
  return rows.map(row => {
    const others = (said.get(offerOf(row.record)) ?? []).filter(other => other.row !== row);
    const twins = others.map(({ words }) => words);
    return twins.length === 0 ? row : { ...row, record: { ...row.record, twins } };
  });
}

function offerOf({ cells }: SheetRecord): string {
  const { type = '', title = '', place = '', address = '', audience = '' } = cells;
  return slug(type, title, place || address, audience);
}

function againstHours({ cells, isAlone }: SheetRecord): string | null {
  const words = [cells.hours, cells.day, cells.period].filter(text => text !== undefined).join(' ');
  const isTimed = /\d ?(?:h|:)|\d,\d{3}/i.test(words) || cells.start !== undefined;
  return isAlone || isTimed || words === '' || findDoubt(words) === null ? null : words;
}
