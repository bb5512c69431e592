import type { ActivityCode, AudienceCode, OfferKind } from '../../schema/vocabulary.ts';
import type { Connector } from '../connector.ts';
import type { SheetRecord } from '../formats/spreadsheet.ts';
import { sheetActivities } from '../meaning/spreadsheet/sheetActivities.ts';
import type { Cell } from '../meaning/spreadsheet/sheetColumns.ts';
import { sheetRows } from '../meaning/spreadsheet/sheetRows.ts';
import {
  type SheetType,
  type SheetTypes,
  spreadsheetDraft,
} from '../meaning/spreadsheet/spreadsheetDraft.ts';
import { fetchDocument } from '../transport/fetchDocuments.ts';
import { foldText } from '../values/foldText.ts';
import { activitiesOfKind } from '../words/activities.ts';
import { readKind } from '../words/kinds.ts';

/** CAF: a table of permanences and terminals. */
export const caf: Connector<SheetRecord> = {
  name: 'caf',
  fetch: fetchDocument,
  rows: sheetRows,
  toDraft: (row, facts) => spreadsheetDraft(row, facts, { read: readType, expected }),
};

/**
 * A technician's permanence and a social worker's appointment are two offers: a technician follows a file, a social
 * worker helps a family. The kind is theirs where the words do not say « permanence » or « RDV ».
 */
const people: readonly (readonly [RegExp, OfferKind])[] = [
  [/technicien|conseiller\S* caf/, 'PERMANENCE'],
  [/(?:travailleu|assistant|intervenant)\S* socia/, 'APPOINTMENT'],
];

const desks: readonly (readonly [RegExp, SheetType])[] = [
  [
    /borne|libre[- ]service|\bpostes?\b|(?:point|espace) (?:d'acces )?numerique/,
    { kind: 'SELF_SERVICE', activities: ['SELF_SERVICE_COMPUTERS'] },
  ],
  [/demarches/, { kind: 'PERMANENCE', activities: ['ADMINISTRATIVE_HELP'] }],
];

const expected =
  'Permanence technicien CAF, RDV travailleur social, Borne, Poste en libre-service, Aide aux démarches, Atelier, Formation';

const readType: SheetTypes['read'] = (cell, audiences) => {
  const type = foldText(cell('type') || cell('title'));
  const said = readKind(type);
  const own = people.find(([words]) => words.test(type))?.[1];
  if (own) {
    const kind = said === 'PERMANENCE' || said === 'APPOINTMENT' ? said : own;
    return { kind, activities: ['ADMINISTRATIVE_HELP'] };
  }
  // « Formation aux démarches en ligne » is a training.
  const isTaught = said === 'TRAINING' || said === 'WORKSHOP';
  const desk = isTaught ? undefined : desks.find(([words]) => words.test(type))?.[1];
  if (desk) return desk;
  return said && { kind: said, activities: cafActivities(said, audiences, cell) };
};

/**
 * What CAF teaches or speaks of is access to rights, its trade: « Atelier budget » is no digital workshop. One is where
 * the words say so.
 */
function cafActivities(kind: OfferKind, audiences: readonly AudienceCode[], cell: Cell): ActivityCode[] {
  const said = sheetActivities(kind, audiences, cell);
  if (said) return said;
  const words = foldText(`${cell('type')} ${cell('title')} ${cell('description')}`);
  const isDigital = kind === 'SELF_SERVICE' || kind === 'EQUIPMENT' || digital.test(words);
  return isDigital ? [...activitiesOfKind[kind]] : ['ADMINISTRATIVE_HELP'];
}

const digital = /\bnumeri|\binformati(?:que|cien)|\bordinateur|\binternet\b|\ben ligne\b|\bmails?\b/;
