import type { Connector } from '../connector.ts';
import { foldText } from '../foldText.ts';
import { readSheet, type SheetRecord } from '../formats/spreadsheet.ts';
import { type Cell, type SheetType, sheetColumns, spreadsheetDraft } from '../meaning/spreadsheetDraft.ts';
import { fetchDocument } from '../transport.ts';

/**
 * CAF: a table of permanences and terminals. A technician's permanence and a social worker's appointment are two
 * offers: a technician follows a file, a social worker helps a family.
 */
const types: readonly (readonly [RegExp, SheetType])[] = [
  [/technicien|conseiller caf/, { kind: 'PERMANENCE', activities: ['ADMINISTRATIVE_HELP'] }],
  [/travailleu\w* socia/, { kind: 'APPOINTMENT', activities: ['ADMINISTRATIVE_HELP'] }],
  [
    /borne|libre[- ]service|poste|point numerique/,
    { kind: 'SELF_SERVICE', activities: ['SELF_SERVICE_COMPUTERS'] },
  ],
  [/aide aux demarches|demarches/, { kind: 'PERMANENCE', activities: ['ADMINISTRATIVE_HELP'] }],
  [/formation/, { kind: 'TRAINING', activities: ['PROFESSIONAL_NETWORK'] }],
  [/atelier/, { kind: 'WORKSHOP', activities: ['GROUP_WORKSHOPS'] }],
];

const expected =
  'Permanence technicien CAF, RDV travailleur social, Borne, Poste en libre-service, Aide aux démarches, Atelier, Formation';

export const caf: Connector<SheetRecord> = {
  name: 'caf',
  fetch: fetchDocument,
  rows: documents => readSheet(documents, sheetColumns),
  toDraft: (row, facts) => spreadsheetDraft(row, facts, { read: readType, expected }),
};

function readType(cell: Cell): SheetType | null {
  const type = foldText(cell('type'));
  return types.find(([words]) => words.test(type))?.[1] ?? null;
}
