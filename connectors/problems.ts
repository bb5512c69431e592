import type { Problem } from './connector.ts';

/** Gathers what is wrong with a row, so that the partner learns all of it at once. */
export interface Problems {
  list: Problem[];
  /** The row cannot be taken. */
  reject(field: string, received: string | null, message: string): void;
  /** The row is taken, less this detail. */
  warn(field: string, received: string | null, message: string): void;
}

export function gatherProblems(): Problems {
  const list: Problem[] = [];
  const add =
    (severity: Problem['severity']) => (field: string, received: string | null, message: string) => {
      list.push({ severity, field, received: received && shorten(received), message });
    };
  return { list, reject: add('REJECT'), warn: add('WARNING') };
}

/** What was received, as much of it as one can read at a glance. */
export function shorten(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

/** « Feuille « Sud » : » before what is said of a row, nothing where rows stand in one sheet. */
export function inSheet(sheet: string | null, message: string): string {
  return sheet === null ? message : `Feuille « ${sheet} » : ${message}`;
}
