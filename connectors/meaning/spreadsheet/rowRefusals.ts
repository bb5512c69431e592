import type { Problem } from '../../connector.ts';
import type { SheetRecord, Table } from '../../formats/spreadsheet.ts';
import { usualName } from './sheetCells.ts';
import { missingColumns } from './sheetWords.ts';

/** A line of one cell is no offer: what it says is of the table, of the lines below it, or of the one above. */
export function noteAlone({ cells }: SheetRecord): Problem {
  const [said = ''] = Object.values(cells);
  const [column = 'Ligne'] = Object.keys(cells);
  return {
    severity: 'REJECT',
    field: usualName(column),
    received: said,
    message: `Cette ligne ne dit que « ${said} » : elle n'est pas une offre, et n'est lue que comme une remarque sur le tableau. Si elle complète une autre ligne, l'y écrire, dans la colonne Commentaire ou Horaires.`,
  };
}

export const untitled =
  "L'offre n'a pas de titre : écrire ce qui est proposé, par exemple « Permanence numérique ».";

/** Why the kind of a row is not known. */
export function unknownType(type: string, title: string | null, table: Table, expected: string): string {
  if (type !== '') return `Type « ${type} » inconnu : attendu l'un de ${expected}.`;
  const absent = missingColumns(table, 'type');
  const silent = title
    ? `ni la colonne Type ni le titre « ${title} » ne disent`
    : 'la colonne Type ne dit pas';
  return `${absent === null ? '' : `${absent} `}On ne sait pas de quelle sorte d'offre il s'agit : ${silent} l'un de ces mots : ${expected}.`;
}
