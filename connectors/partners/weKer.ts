import type { ActivityCode } from '../../schema/vocabulary.ts';
import type { Connector } from '../connector.ts';
import type { AgendaEvent } from '../formats/openagenda.ts';
import { openagenda } from '../generic/openagenda.ts';

/** We Ker: an agenda of job support. What its words do not say is access to employment: that is its trade. */
export const weKer: Connector<AgendaEvent> = {
  ...openagenda,
  name: 'we-ker',
  toDraft: (row, facts) => {
    const reading = openagenda.toDraft(row, facts);
    if (!reading.draft) return reading;
    return { ...reading, draft: { ...reading.draft, activities: withEmployment(reading.draft.activities) } };
  },
};

/** « Découvrir les métiers du numérique » is a workshop for the job search: digital words alone do not make it another. */
function withEmployment(activities: readonly ActivityCode[]): ActivityCode[] {
  const others = activities.filter(
    code => code !== 'GROUP_WORKSHOPS' && code !== 'TAILORED_APPOINTMENTS' && code !== 'EMPLOYMENT_ACCESS',
  );
  return ['EMPLOYMENT_ACCESS', ...others];
}
