import type { Glances } from '../../connectors/connector.ts';
import { glances } from '../../connectors/reading/glances.ts';

/** Pages looked into without a thread. */
export const glancesHere: Glances = {
  agenda: async page => glances.agenda(page),
  dataInclusion: async page => glances.dataInclusion(page),
};
