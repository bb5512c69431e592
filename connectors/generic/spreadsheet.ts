import type { ActivityCode, OfferKind } from '../../schema/vocabulary.ts';
import type { Connector } from '../connector.ts';
import type { SheetRecord } from '../formats/spreadsheet.ts';
import { sheetActivities } from '../meaning/spreadsheet/sheetActivities.ts';
import { sheetRows } from '../meaning/spreadsheet/sheetRows.ts';
import { type SheetTypes, spreadsheetDraft } from '../meaning/spreadsheet/spreadsheetDraft.ts';
import { fetchDocument } from '../transport/fetchDocuments.ts';
import { activitiesOfKind, readActivityField } from '../words/activities.ts';
import { readKind } from '../words/kinds.ts';
import { matchFirst, type WordTable } from '../words/matchWords.ts';

const expected =
  'Permanence, Atelier, Rendez-vous, Libre-service, Formation, Accompagnement, Équipement, Événement (colonne Type ou Activité)';

/** Any table with the columns of the documentation: its words are those shared by all partners. */
export const spreadsheet: Connector<SheetRecord> = {
  name: 'spreadsheet',
  fetch: fetchDocument,
  rows: sheetRows,
  toDraft: (row, facts) => spreadsheetDraft(row, facts, { read: readType, expected }),
};

const readType: SheetTypes['read'] = (cell, audiences) => {
  const chosen = readActivityField(cell('activity'));
  const kind =
    readKind(cell('type'), cell('activity'), cell('title')) ??
    (cell('type') === '' ? kindOf(chosen) : null) ??
    (cell('type') === '' ? matchFirst(axisKinds, cell('axis')) : null);
  if (!kind) return null;
  if (chosen.length > 0) return { kind, activities: chosen };
  return { kind, activities: sheetActivities(kind, audiences, cell) ?? [...activitiesOfKind[kind]] };
};

/** What an offer usually is when only what is done, or only its axis, is said. */
function kindOf([activity]: readonly ActivityCode[]): OfferKind | null {
  return activity ? kindOfActivity[activity] : null;
}

const kindOfActivity: Record<ActivityCode, OfferKind> = {
  WIFI: 'SELF_SERVICE',
  SELF_SERVICE_COMPUTERS: 'SELF_SERVICE',
  PRINT_AND_SCAN: 'SELF_SERVICE',
  EQUIPMENT_LENDING: 'EQUIPMENT',
  GROUP_WORKSHOPS: 'WORKSHOP',
  REPAIR_AND_SETUP: 'WORKSHOP',
  PROFESSIONAL_TRAINING: 'TRAINING',
  TAILORED_APPOINTMENTS: 'APPOINTMENT',
  DIGITAL_CULTURE: 'WORKSHOP',
  ADMINISTRATIVE_HELP: 'PERMANENCE',
  EMPLOYMENT_ACCESS: 'PERMANENCE',
  PROFESSIONAL_NETWORK: 'EVENT',
  VOLUNTEER_NETWORK: 'EVENT',
};

const axisKinds: WordTable<OfferKind> = [
  ['SELF_SERVICE', /\bacces libre|\blibre acces|\ben autonomie\b/],
  ['WORKSHOP', /\busages\b|\bautonomisation\b/],
  ['PERMANENCE', /\bdroits\b|\bnon-? ?recours\b/],
  ['EVENT', /\banimation\b|\breseau\b|\bacteurs\b/],
];
