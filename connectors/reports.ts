import type { Instant } from '../schema/offer.ts';
import type { HarvestOutcome, Source } from '../schema/source.ts';
import type { HarvestToSave } from '../store/harvests.ts';
import type { Reading } from './reading/read.ts';
import { hideSecrets } from './values/hideSecrets.ts';

/** Of which source a report is, and when its reading began and ended. */
export interface Read {
  source: Source;
  startedAt: Instant;
  finishedAt: Instant;
}

/** A reading with what it found: `doubt` says why it is refused, null when it is applied. */
export function understood(
  read: Read,
  copy: HarvestToSave['copy'],
  reading: Reading,
  doubt: string | null,
): HarvestToSave {
  const hide = hideSecrets(read.source);
  const findings = reading.findings.map(finding => ({
    ...finding,
    key: finding.key && hide(finding.key),
    received: finding.received && hide(finding.received),
    message: hide(finding.message),
  }));
  return {
    report: reportOf(read, doubt ? 'REFUSED' : 'UNCHANGED', reading, doubt),
    findings,
    copy,
    harvested: doubt ? null : { ...reading.harvested, fetchedAt: read.startedAt },
  };
}

/** A source that could not be had, or not be read. */
export function unread(
  read: Read,
  copy: HarvestToSave['copy'],
  message: string,
  outcome: 'FAILED' | 'REFUSED' = 'FAILED',
): HarvestToSave {
  const none = { received: 0, accepted: 0, rejected: 0 };
  return { report: reportOf(read, outcome, none, message), findings: [], copy, harvested: null };
}

function reportOf(
  { source, startedAt, finishedAt }: Read,
  outcome: HarvestOutcome,
  { received, accepted, rejected }: Pick<Reading, 'received' | 'accepted' | 'rejected'>,
  message: string | null,
): HarvestToSave['report'] {
  const counts = { received, accepted, rejected };
  const told = message && hideSecrets(source)(message);
  return { sourceId: source.id, startedAt, finishedAt, outcome, ...counts, message: told };
}
