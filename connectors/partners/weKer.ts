import type { ActivityCode, AudienceCode, OfferKind } from '../../schema/vocabulary.ts';
import type { Connector } from '../connector.ts';
import type { AgendaEvent } from '../formats/openagenda.ts';
import { openagenda } from '../generic/openagenda.ts';
import { openAgendaDraft } from '../meaning/openagenda/openagendaDraft.ts';
import { findActivities } from '../words/activities.ts';

/** We Ker: an agenda of job support. What its words do not say is access to employment: that is its trade. */
export const weKer: Connector<AgendaEvent> = {
  ...openagenda,
  name: 'we-ker',
  toDraft: (row, facts) => openAgendaDraft(row, facts, jobActivities),
};

/** « Découvrir les métiers du numérique » is a workshop for the job search: digital words alone do not make it another. */
function jobActivities(
  kind: OfferKind,
  audiences: readonly AudienceCode[],
  ...texts: (string | null)[]
): ActivityCode[] {
  const found = findActivities(kind, audiences, ...texts);
  if (found.length > 0 && found.every(code => networks.includes(code))) return found;
  return ['EMPLOYMENT_ACCESS', ...found.filter(code => !usual.includes(code))];
}

const networks: readonly ActivityCode[] = ['PROFESSIONAL_NETWORK', 'VOLUNTEER_NETWORK'];
const usual: readonly ActivityCode[] = ['GROUP_WORKSHOPS', 'TAILORED_APPOINTMENTS', 'EMPLOYMENT_ACCESS'];
