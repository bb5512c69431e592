import type { Instant } from '../schema/offer.ts';
import type { Db } from '../store/open.ts';
import type { Get } from './transport/get.ts';

/** What a harvest needs of the hub. */
export interface HarvestContext {
  db: Db;
  get: Get;
  now: () => Instant;
  timezone: string;
  /** Aborted, the harvest is given up: it throws, and leaves nothing. */
  signal: AbortSignal;
}
