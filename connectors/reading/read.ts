import type { Instant } from '../../schema/offer.ts';
import type { Finding } from '../../schema/source.ts';
import type { Harvested } from '../../store/applyHarvest.ts';
import type { Document, PartnerWords, Problem, Row, SourceFacts } from '../connector.ts';
import { inSheet } from '../problems.ts';
import { connectors } from '../registry.ts';
import { mergeDrafts, type RowDraft } from './mergeDrafts.ts';
import { rememberHours } from './rememberHours.ts';
import { toOffer } from './toOffer.ts';

/** What to read, and when: the same request gives the same reading for ever. */
export interface ReadRequest {
  connector: string;
  documents: Document[];
  facts: SourceFacts;
  now: Instant;
}

/** What the documents say. `received = accepted + rejected`, in rows; several rows may be one offer. */
export interface Reading {
  received: number;
  accepted: number;
  rejected: number;
  findings: Finding[];
  harvested: Omit<Harvested, 'fetchedAt'>;
}

/** Documents → offers with their places and sessions, and what could not be understood. Throws `FeedError`. */
export function read({ connector: name, documents, facts, now }: ReadRequest): Reading {
  const connector = connectors.get(name);
  if (!connector) throw new Error(`no connector is called ${name}`);
  const { rows, rejects, warnings = [] } = connector.rows(documents, facts);
  const findings = [...warnings, ...rejects];
  const drafts: RowDraft[] = [];
  for (const row of rows) {
    const { draft, problems, words } = connector.toDraft(row as Row<never>, facts);
    const key = row.key ?? draft?.key ?? null;
    // A row that was not taken is to be mended whole: why it was not comes first, then what else would have been said.
    const ordered = [...problems].sort((a, b) => a.severity.localeCompare(b.severity));
    const severity = draft ? {} : { severity: 'REJECT' as const };
    findings.push(
      ...ordered.map(problem => ({ ...inWords(problem, words), ...severity, row: row.row, key })),
    );
    if (draft) drafts.push({ row: row.row, rowKey: row.key, draft, ...(words && { words }) });
  }
  const expandHours = rememberHours();
  const offers = mergeDrafts(drafts).map(draft => {
    const offer = toOffer(draft, facts, now, expandHours);
    const { rowKey, words } = draft;
    findings.push(
      ...offer.findings.map(finding => ({ ...inWords(finding, words), key: rowKey ?? finding.key })),
    );
    return offer;
  });
  return {
    received: rows.length + rejects.length,
    accepted: drafts.length,
    rejected: rows.length - drafts.length + rejects.length,
    findings,
    harvested: {
      offers: offers.map(({ offer }) => offer),
      sessions: offers.flatMap(({ sessions }) => sessions),
      places: uniqueById(offers.flatMap(({ places }) => places)),
      territories: uniqueById(offers.flatMap(({ territories }) => territories)),
    },
  };
}

/** What is said of a row, in the partner's words: the field as its header calls it, after the name of the sheet. */
function inWords<P extends Problem>(problem: P, words: PartnerWords | undefined): P {
  if (!words) return problem;
  const { field, message } = problem;
  const theirs = (field?.split(', ') ?? []).map(ours => words.fields[ours.toLowerCase()] ?? ours);
  return {
    ...problem,
    field: field === null ? null : [...new Set(theirs)].join(', '),
    message: inSheet(words.sheet, message),
  };
}

function uniqueById<T extends { id: string }>(things: readonly T[]): T[] {
  return [...new Map(things.map(thing => [thing.id, thing])).values()];
}
