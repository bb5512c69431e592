import type { Finding, Harvest, Source } from '../../schema/source.ts';
import { findingsOf } from '../../store/harvests.ts';
import type { Db } from '../../store/open.ts';
import { mostFindings, type ShownReport } from './describeReport.ts';

/** A report that is kept, with its first findings. */
export async function shownReport(db: Db, { id: name }: Source, report: Harvest): Promise<ShownReport> {
  const findings = (await findingsOf(db, [report.id], mostFindings + 1)).get(report.id) ?? [];
  const of = (severity: Finding['severity']) => findings.filter(finding => finding.severity === severity);
  return { ...report, name, rejects: of('REJECT'), warnings: of('WARNING') };
}

/** Of a reading that left no report: why. */
export function failureReport({ id: name }: Source, error: unknown): ShownReport {
  const none = { received: 0, accepted: 0, rejected: 0, withdrawn: 0, rejects: [], warnings: [] };
  return {
    name,
    outcome: 'FAILED',
    message: error instanceof Error ? error.message : String(error),
    ...none,
  };
}
