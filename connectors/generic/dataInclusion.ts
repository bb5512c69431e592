import type { Connector } from '../connector.ts';
import { dataInclusionRows, type Service } from '../formats/dataInclusion.ts';
import { dataInclusionDraft } from '../meaning/dataInclusion/dataInclusionDraft.ts';
import { fetchDataInclusion } from '../transport/fetchDataInclusion.ts';

/** Any source in the national standard, data·inclusion v1. */
export const dataInclusion: Connector<Service> = {
  name: 'data-inclusion',
  fetch: fetchDataInclusion,
  rows: dataInclusionRows,
  toDraft: dataInclusionDraft,
};
