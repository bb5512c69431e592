import type { Harvest, Source } from '../schema/source.ts';
import type { NoTurn } from '../store/turns.ts';

/** How a reading ended, as a line for whoever started the hub. */
export function describeHarvest(
  { id }: Source,
  { outcome, received, rejected, withdrawn, message }: Harvest,
): string {
  if (outcome === 'FAILED' || outcome === 'REFUSED') return `  ✗ ${id}: ${message}`;
  const details = [
    `${received} ${received === 1 ? 'row' : 'rows'} received`,
    rejected > 0 ? `${rejected} rejected` : '',
    withdrawn > 0 ? `${withdrawn} ${withdrawn === 1 ? 'offer' : 'offers'} withdrawn` : '',
    outcome === 'UNCHANGED' ? 'nothing new' : '',
  ];
  const sign = received > 0 && rejected === received ? '✗' : '✓';
  return `  ${sign} ${id}: ${details.filter(detail => detail !== '').join(', ')}`;
}

/** Why a source is not read at the start. */
export function describeNotDue({ id }: Source, { readAgo, dueIn }: NoTurn): string {
  return `  · ${id}: read ${minutes(readAgo ?? 0)} ago, again in ${minutes(dueIn)} (now: npm run hub -- harvest ${id})`;
}

function minutes(duration: number): string {
  const whole = Math.round(duration / 60_000);
  return whole < 120 ? `${whole} min` : `${Math.round(whole / 60)} h`;
}
