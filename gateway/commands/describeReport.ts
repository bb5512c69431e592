import { count } from '../../connectors/values/count.ts';
import type { Finding, Harvest } from '../../schema/source.ts';
import { paint } from './paint.ts';
import { plain } from './plain.ts';

/** What a reading found, as far as it is shown: all that is counted, and the first findings. */
export interface ShownReport extends Pick<Harvest, 'received' | 'accepted' | 'rejected' | 'message'> {
  /** The source, or the file. */
  name: string;
  /** Null for a reading that is not kept. */
  outcome: Harvest['outcome'] | null;
  withdrawn: number;
  rejects: readonly ShownFinding[];
  warnings: readonly ShownFinding[];
}

export type ShownFinding = Omit<Finding, 'severity'>;

/** How many findings of each sort are shown. */
export const mostFindings = 50;

/** The report of a reading as lines in French, for who publishes and for who runs the hub. */
export function describeReport(report: ShownReport): string[] {
  const { rejects, warnings } = report;
  return [
    headline(report),
    ...(report.message ? [`  ${paint.strong(plain(report.message))}`] : []),
    ...section('Lignes rejetées : elles ne sont pas publiées', rejects, paint.bad),
    ...section('Remarques : ce détail n’est pas publié', warnings, paint.doubtful),
  ];
}

function headline(report: ShownReport): string {
  const { outcome, received, accepted, rejected, withdrawn } = report;
  const name = plain(report.name);
  const details = [
    count(received, 'ligne reçue', 'lignes reçues'),
    count(accepted, 'comprise'),
    ...(rejected > 0 ? [paint.bad(count(rejected, 'rejetée'))] : []),
    ...(withdrawn > 0 ? [count(withdrawn, 'offre retirée', 'offres retirées')] : []),
    ...(outcome === 'UNCHANGED' ? ['rien de nouveau'] : []),
  ];
  if (outcome === 'FAILED') return `${paint.bad('✗')} ${paint.strong(name)} : lecture impossible`;
  if (outcome === 'REFUSED')
    return `${paint.bad('✗')} ${paint.strong(name)} : lecture refusée (${details.join(', ')})`;
  return `${paint.good('✓')} ${paint.strong(name)} : ${details.join(', ')}`;
}

function section(
  title: string,
  findings: readonly ShownFinding[],
  colour: (text: string) => string,
): string[] {
  if (findings.length === 0) return [];
  const shown = findings.slice(0, mostFindings).map(finding => describeFinding(finding, colour));
  const more = findings.length > mostFindings ? ['    …'] : [];
  return [`  ${title}`, ...shown.flat(), ...more];
}

function describeFinding(
  { row, key, field, received, message }: ShownFinding,
  colour: (text: string) => string,
) {
  const where = row === null ? (key ?? 'source') : `ligne ${row}`;
  const what = [field, received && `« ${received} »`].filter(Boolean).join(' ');
  return [`    ${colour(plain([where, what].filter(Boolean).join(' · ')))}`, `      ${plain(message)}`];
}
