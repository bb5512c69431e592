import type { Connector } from '../connector.ts';
import { readSheet, type SheetRecord } from '../formats/spreadsheet.ts';
import { type Cell, type SheetType, sheetColumns, spreadsheetDraft } from '../meaning/spreadsheetDraft.ts';
import { fetchDocument } from '../transport.ts';
import { readActivities } from '../words/activities.ts';
import { readKind } from '../words/kinds.ts';

const expected =
  'Permanence, Atelier, Rendez-vous, Libre-service, Formation, Accompagnement, Équipement, Événement (colonne Type ou Activité)';

/** Any table with the columns of the documentation: its words are those shared by all partners. */
export const spreadsheet: Connector<SheetRecord> = {
  name: 'spreadsheet',
  fetch: fetchDocument,
  rows: documents => readSheet(documents, sheetColumns),
  toDraft: (row, facts) => spreadsheetDraft(row, facts, { read: readType, expected }),
};

function readType(cell: Cell): SheetType | null {
  const kind = readKind(cell('type'), cell('activity'), cell('title'), cell('axis'));
  if (!kind) return null;
  const said = [cell('activity'), cell('title'), cell('type'), cell('axis')];
  return { kind, activities: readActivities(kind, [], ...said) };
}
