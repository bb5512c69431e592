import type { Instant } from '../schema/offer.ts';
import type { Db } from '../store/open.ts';
import type { Turn } from '../store/turns.ts';
import type { Glances } from './connector.ts';
import type { ReadingContext } from './reading/readSource.ts';
import type { Get } from './transport/get.ts';

/** What a harvest needs of the hub. */
export interface HarvestContext extends ReadingContext {
  db: Db;
  get: Get;
  glances: Glances;
  now: () => Instant;
  /** Of this reading, where others may read the same source. */
  turn?: Turn;
  /** Aborted, the harvest is given up: it throws, and leaves nothing. */
  signal: AbortSignal;
  /** Told of each fault that is the hub's own: the report says only that there was one. */
  onFault: (error: unknown) => void;
}
