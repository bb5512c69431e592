import type { Source } from '../schema/source.ts';
import { saveHarvest } from '../store/harvests.ts';
import { FeedError } from './connector.ts';
import { type ExpansionContext, expandCopy } from './expandCopy.ts';
import { unread } from './reports.ts';

/**
 * Expands what is served as of today, each night. A copy that can no longer be read as it was, after a connector changed,
 * leaves a report that says so, and what is served stays. True when something was kept.
 */
export async function expandAgain(source: Source, context: ExpansionContext): Promise<boolean> {
  const startedAt = context.now();
  try {
    return await expandCopy(source, context);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const read = { source, startedAt, finishedAt: context.now() };
    await saveHarvest(context.db, unread(read, null, error.message, 'REFUSED'), context.turn);
    return true;
  }
}
