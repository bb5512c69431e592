import type { SessionStatus } from '../../schema/vocabulary.ts';
import { foldText } from '../values/foldText.ts';
import { readOutcome } from './callingOff.ts';

/** What the first sentence of a text that says so says of the whole event: « Attention, atelier annulé ! », « Reporté au 15 décembre ». */
export function calledOff(text: string | null): Extract<SessionStatus, 'CANCELLED' | 'POSTPONED'> | null {
  const outcomes = (text ?? '').split(/[.!?;\n()]+/).map(sentence => readOutcome(foldText(sentence)));
  return outcomes.find(outcome => outcome === 'CANCELLED' || outcome === 'POSTPONED') ?? null;
}
