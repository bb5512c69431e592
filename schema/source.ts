import type { Instant } from './offer.ts';

/** Who publishes. */
export interface Partner {
  /** A slug, e.g. `caf`; never the same word as a source. */
  id: string;
  name: string;
  url: string | null;
}

/** One feed of a partner, as the configuration declares it. */
export interface Source {
  /** A slug, e.g. `caf-permanences`. */
  id: string;
  partner: string;
  connector: string;
  /** Where to read; may hold secrets, so it is shown only through `publicUrl`. */
  url: string;
  publicUrl: string;
  /** Expected interval between readings, in milliseconds. */
  every: number;
  /** Territory id that an offer without place or catchment counts for. */
  territory: string;
  licence: string | null;
  headers: Record<string, string>;
}

export const harvestOutcomes = ['CHANGED', 'UNCHANGED', 'REFUSED', 'FAILED'] as const;
export type HarvestOutcome = (typeof harvestOutcomes)[number];

/** One reading of one source. `received = accepted + rejected`, always. */
export interface Harvest {
  id: number;
  sourceId: string;
  startedAt: Instant;
  finishedAt: Instant;
  outcome: HarvestOutcome;
  received: number;
  accepted: number;
  rejected: number;
  withdrawn: number;
  /** In French. */
  message: string | null;
}

/** What could not be understood; the message is one sentence in French for the partner. */
export interface Finding {
  /** `REJECT`: the row was not taken; `WARNING`: it was, less this detail. */
  severity: 'REJECT' | 'WARNING';
  row: number | null;
  key: string | null;
  field: string | null;
  received: string | null;
  message: string;
}

export const sourceStates = ['HEALTHY', 'LATE', 'FAILING', 'NEVER_READ'] as const;
export type SourceState = (typeof sourceStates)[number];

export const freshnessLevels = ['FRESH', 'AGEING', 'STALE'] as const;
export type FreshnessLevel = (typeof freshnessLevels)[number];
