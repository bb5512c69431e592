import type { Connector } from '../connector.ts';
import { type AgendaEvent, openAgendaRows } from '../formats/openagenda.ts';
import { openAgendaDraft } from '../meaning/openagenda/openagendaDraft.ts';
import { fetchAgenda } from '../transport/fetchDocuments.ts';

/** Any agenda of OpenAgenda v2. */
export const openagenda: Connector<AgendaEvent> = {
  name: 'openagenda',
  fetch: fetchAgenda,
  rows: openAgendaRows,
  toDraft: (row, facts) => openAgendaDraft(row, facts),
};
