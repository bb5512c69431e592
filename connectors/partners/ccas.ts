import type { Connector } from '../connector.ts';
import { type BazarEntry, bazarRows } from '../formats/yeswiki.ts';
import { bazarDraft } from '../meaning/yeswiki/bazarDraft.ts';
import { fetchBazar } from '../transport/fetchDocuments.ts';

/** CCAS: the catalogue of its e-inclusion team, a Bazar form of the alliance's YesWiki. */
export const ccas: Connector<BazarEntry> = {
  name: 'ccas',
  fetch: fetchBazar,
  rows: bazarRows,
  toDraft: bazarDraft,
};
