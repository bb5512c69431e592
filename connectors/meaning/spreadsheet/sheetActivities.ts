import type { ActivityCode, AudienceCode, OfferKind } from '../../../schema/vocabulary.ts';
import { findActivities } from '../../words/activities.ts';
import type { Cell } from './sheetColumns.ts';

/**
 * What is done, by title and type; where these say no more than the kind (« Atelier »), by the description. Null when
 * none says. A description speaks of many things: the printer of a workshop does not make it a printing service.
 */
export function sheetActivities(
  kind: OfferKind,
  audiences: readonly AudienceCode[],
  cell: Cell,
): ActivityCode[] | null {
  const names = [cell('title'), cell('type')];
  const precise = findActivities(kind, audiences, ...names.map(text => text.replace(kindAlone, ' ')));
  if (precise.length > 0) return findActivities(kind, audiences, ...names);
  const described = findActivities(kind, audiences, cell('description').replace(kindAlone, ' '));
  const fitting = described.filter(code => describes[kind].includes(code));
  return fitting.length > 0 ? fitting : null;
}

const kindAlone = /\b(?:ateliers?|initiation|cours)\b/gi;

const learnt: readonly ActivityCode[] = [
  'GROUP_WORKSHOPS',
  'REPAIR_AND_SETUP',
  'DIGITAL_CULTURE',
  'ADMINISTRATIVE_HELP',
  'EMPLOYMENT_ACCESS',
];
const helped: readonly ActivityCode[] = [
  'TAILORED_APPOINTMENTS',
  'REPAIR_AND_SETUP',
  'ADMINISTRATIVE_HELP',
  'EMPLOYMENT_ACCESS',
];

/** What a description may say of each kind. */
const describes: Readonly<Record<OfferKind, readonly ActivityCode[]>> = {
  PERMANENCE: helped,
  APPOINTMENT: helped,
  COACHING: helped,
  WORKSHOP: learnt,
  TRAINING: [...learnt, 'PROFESSIONAL_TRAINING', 'PROFESSIONAL_NETWORK', 'VOLUNTEER_NETWORK'],
  EVENT: [...learnt, 'PROFESSIONAL_NETWORK', 'VOLUNTEER_NETWORK'],
  SELF_SERVICE: ['WIFI', 'SELF_SERVICE_COMPUTERS', 'PRINT_AND_SCAN'],
  EQUIPMENT: ['EQUIPMENT_LENDING'],
};
