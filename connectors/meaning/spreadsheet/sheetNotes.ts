import { speaksOfHours } from '../../hours/applyComment.ts';
import { foldText } from '../../values/foldText.ts';
import { findDoubt, isHarmlessNote } from '../../words/doubts.ts';
import { findNoteDoubt } from '../../words/noteDoubts.ts';
import { saysRemote } from './remoteNotes.ts';

/** What words beside the hours of a row do to them. */
export interface Restriction {
  /** Words to be read as a comment beside them. */
  comment: string[];
  /** Words that leave none of them certain. */
  lost: string[];
}

export const nothing: Restriction = { comment: [], lost: [] };

/** Of longer sentences, only what is known to raise a doubt takes hours away. */
const longestNote = 6;

/**
 * A note beside hours: a sentence that speaks of hours is a comment; one that is not known to be harmless, and is short
 * or doubtful, leaves none of them certain. How one takes part is no matter of hours. `place` holds the words of the
 * place of the row.
 */
export function readNote(note: string, place = ''): Restriction {
  const said = sentencesOf(note).filter(sentence => !saysRemote(sentence));
  const lost = said.filter(sentence => !speaksOfHours(sentence) && isDoubtful(sentence, place));
  if (lost.length > 0) return { comment: [], lost: [note] };
  return said.some(speaksOfHours)
    ? { comment: [said.length === 1 ? (said[0] ?? note) : note], lost: [] }
    : nothing;
}

/** Words that are no note, as those of a title: only a doubt that is known counts. */
export function readProse(text: string): Restriction {
  return findDoubt(text) === null ? nothing : { comment: [], lost: [text] };
}

function isDoubtful(sentence: string, place: string): boolean {
  if (isHarmlessNote(sentence)) return false;
  return findNoteDoubt(sentence, place) !== null || wordsOf(sentence) <= longestNote;
}

function wordsOf(sentence: string): number {
  return foldText(sentence).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** « vac. scol. » is one sentence: a new one begins with a capital. */
export function sentencesOf(note: string): string[] {
  return note
    .split(/\n|;|(?<=[.!?])\s+(?=\p{Lu})/u)
    .map(sentence => sentence.trim())
    .filter(sentence => sentence !== '');
}
