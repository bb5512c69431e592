import { type KnownPlace, knownPlaces } from '../../schema/gazetteer/index.ts';
import { keysOf } from './placeNames.ts';
import type { PlaceWords } from './readWords.ts';

const names = knownPlaces.flatMap(place => [...keysOf(place)].map(key => ({ place, words: key.split(' ') })));

/** The one known place whose name is written almost so: « ESC Morepas »; null for none, or several. */
export function suggestPlace({ parts }: PlaceWords): KnownPlace | null {
  const written = parts.map(({ key }) => key.split(' '));
  const near = new Set(
    names.filter(({ words }) => written.some(part => isAlmost(part, words))).map(({ place }) => place),
  );
  const [place, ...others] = near;
  return place && others.length === 0 ? place : null;
}

/** All words alike but one, which is a slip of the pen: « mjc brequigny » is not « esc brequigny ». */
function isAlmost(written: readonly string[], meant: readonly string[]): boolean {
  if (written.length !== meant.length) return false;
  const [mine, ...others] = written.filter(word => !meant.includes(word));
  const [theirs, ...more] = meant.filter(word => !written.includes(word));
  if (!mine || !theirs || others.length + more.length > 0 || theirs.length < 5) return false;
  const allowed = theirs.length < 8 ? 1 : 2;
  return Math.abs(mine.length - theirs.length) <= allowed && differences(mine, theirs) <= allowed;
}

/** Letters to add, drop or change to make one word the other. */
function differences(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...one].entries()) {
    const row = [index + 1];
    for (const [column, wanted] of [...other].entries()) {
      const changed = (above[column] ?? 0) + (letter === wanted ? 0 : 1);
      row.push(Math.min((row[column] ?? 0) + 1, (above[column + 1] ?? 0) + 1, changed));
    }
    above = row;
  }
  return above[other.length] ?? 0;
}
