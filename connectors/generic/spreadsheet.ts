import type { ActivityCode, OfferKind } from '../../schema/vocabulary.ts';
import type { Connector } from '../connector.ts';
import type { SheetRecord } from '../formats/spreadsheet.ts';
import { sheetActivities } from '../meaning/spreadsheet/sheetActivities.ts';
import type { Cell } from '../meaning/spreadsheet/sheetColumns.ts';
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
  const isTyped = cell('type') !== '';
  const told = readKind(cell('type'), cell('activity'));
  const kind = told ?? readKind(cell('title')) ?? (isTyped ? null : kindUntold(cell, chosen));
  if (!kind) return null;
  if (chosen.length > 0) return { kind, activities: chosen };
  const found = sheetActivities(kind, audiences, cell);
  if (found) return { kind, activities: found };
  // « Sport ; Initiation au yoga » is no workshop of ours: a type that we do not know needs words of our activities.
  return told || !isTyped ? { kind, activities: [...activitiesOfKind[kind]] } : null;
};

/** Where neither « Type » nor the title says it: what is done, else the axis. */
function kindUntold(cell: Cell, chosen: readonly ActivityCode[]): OfferKind | null {
  return kindOf(chosen) ?? matchFirst(axisKinds, cell('axis'));
}

/** What an offer usually is when only what is done is said. */
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
