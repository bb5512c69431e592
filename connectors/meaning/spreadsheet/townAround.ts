import { knownCommunes } from '../../../schema/gazetteer/index.ts';
import type { PlaceText } from '../../draft.ts';
import type { SheetRecord } from '../../formats/spreadsheet.ts';
import { readWords } from '../../places/readWords.ts';
import { agree } from '../../places/territoryTree.ts';
import { bareName, quartiersByName } from '../../places/townNames.ts';
import { townsNamed } from '../../places/townsNamed.ts';
import { foldText } from '../../values/foldText.ts';

/** A town that words around a row name: its name where it is certain, else the words that leave the place uncertain. */
export type TownAround = { city: string } | { lost: string } | null;

const nowhere: PlaceText = {
  name: null,
  address: null,
  postalCode: null,
  city: null,
  quartier: null,
  insee: null,
  latitude: null,
  longitude: null,
};

/** The town of a row that says none itself: that of its block, of its sheet, of the title of its table, of the rows above. */
export function townAround({ table, blocks, above }: SheetRecord, source: string): TownAround {
  const block = blocks.findLast(line => isTownOf(line, source) !== undefined);
  const ofBlock = block === undefined ? undefined : isTownOf(block, source);
  if (ofBlock !== undefined) return ofBlock;
  const named = [...(table.tab === null ? [] : [table.tab]), ...table.top].map(text =>
    isTownOf(text, source),
  );
  const elsewhere = named.filter(town => town !== undefined && town !== null);
  const [first, ...others] = elsewhere;
  if (first)
    return others.some(other => JSON.stringify(other) !== JSON.stringify(first))
      ? { lost: table.top.join(', ') }
      : first;
  const city = above.city ?? '';
  const cityAbove = city === '' ? undefined : isTownOf(city, source);
  return cityAbove ? { lost: city } : null;
}

/** Undefined when the words name no town; null when they name ours. */
function isTownOf(text: string, source: string): TownAround | undefined {
  if (quartiersByName.has(bareName(text))) return null;
  const towns = townsNamed(readWords({ ...nowhere, name: text }), source);
  if (towns.length === 0) return undefined;
  const elsewhere = towns.filter(({ id }) => !agree(id, rennes));
  if (elsewhere.length === 0) return towns.some(({ id }) => id === rennes) ? null : undefined;
  const [id, ...others] = new Set(towns.map(town => town.id));
  const name = knownCommunes.find(commune => commune.id === id)?.name;
  const isSure = others.length === 0 && (towns.some(town => town.isSure) || isOfTown.test(foldText(text)));
  return name !== undefined && isSure ? { city: name } : { lost: text };
}

/** « Permanences de Betton »: what a table holds, and where. */
const isOfTown =
  /^(?:planning|permanences?|ateliers?|horaires|offres?|tableau|liste|commune|ville|secteur)(?: [a-z]+)? (?:de |d'|a |sur )/;

const rennes = 'com:35238';
