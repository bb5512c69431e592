import { badInput } from '../badInput.ts';

/** A place in one list: that of a question, as it was at an instant. */
export interface Cursor {
  /** The instant of the first page: all the pages are sorted as of it. */
  now: number;
  /** The revision that the first page was read in. */
  revision: number;
  /** What the element is sorted by. */
  key: number | string;
  id: string;
}

/** Opaque text. An infinite key (no next session) is written as null. */
export function writeCursor(signature: string, { now, revision, key, id }: Cursor): string {
  return Buffer.from(JSON.stringify([signature, now, revision, key, id])).toString('base64url');
}

/** Throws when the text is no cursor, or one of another list. */
export function readCursor(
  name: 'after' | 'before',
  text: string | null | undefined,
  signature: string,
): Cursor | null {
  if (text == null) return null;
  const [from, now, revision, key, id] = parse(text);
  const isCursor =
    typeof now === 'number' &&
    typeof revision === 'number' &&
    typeof id === 'string' &&
    (key === null || typeof key === 'number' || typeof key === 'string');
  if (!isCursor)
    throw badInput(
      `\`${name}\` is "${text.slice(0, 60)}", which is no cursor: expected one that this list gave.`,
    );
  if (from !== signature) {
    throw badInput(
      `\`${name}\` is a cursor of another list: expected one that was given with the same filter and the same order.`,
    );
  }
  return { now, revision, key: key ?? Number.POSITIVE_INFINITY, id };
}

function parse(text: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(parsed) ? parsed : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
