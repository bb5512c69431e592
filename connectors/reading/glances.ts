import { glanceAtPage } from '../formats/dataInclusion/pages.ts';
import { glanceAtAgenda } from '../formats/openagenda.ts';

/** What fetching needs to know of a page before it asks for the next one, by format. */
export const glances = { agenda: glanceAtAgenda, dataInclusion: glanceAtPage } as const;
