import type { BazarEntry } from '../formats/yeswiki.ts';
import { foldText } from '../values/foldText.ts';

/** What an entry says, asked by the names of its fields and by what its lists are about. */
export interface EntryFields {
  /** The first of these fields that is filled; empty when none is. */
  field(...names: string[]): string;
  /** The labels chosen in the lists whose name speaks of it, joined by commas. */
  chosen(about: RegExp): string;
}

export function entryFields({ fields, choices }: BazarEntry): EntryFields {
  return {
    field: (...names) => names.map(name => fields[name]?.trim() ?? '').find(text => text !== '') ?? '',
    chosen: about =>
      Object.entries(choices)
        .flatMap(([name, labels]) => (about.test(subjectOf(name)) ? labels : []))
        .join(', '),
  };
}

/** A form names its lists as it likes (`listeListeTypeDAtelier`, `checkboxListePublics`): their names say what they are about. */
function subjectOf(name: string): string {
  return foldText(name.replace(/^(?:liste|checkbox|radio)Liste/i, ''));
}
