import type { BazarEntry } from '../../formats/yeswiki.ts';
import type { Problems } from '../../problems.ts';
import { foldText } from '../../values/foldText.ts';
import { isTooLong, plainLine, plainText } from '../../values/plainText.ts';

/** What an entry says, asked by the names of its fields and by what its lists are about. */
export interface EntryFields {
  /** The first of these fields that is filled, as received; empty when none is. */
  field(...names: string[]): string;
  /** The same as plain text. */
  plain(...names: string[]): string;
  /** The labels chosen in the lists whose name speaks of it, joined by commas. */
  chosen(about: RegExp): string;
  /** The name of the list, or of the first of these fields, that says it; of the last, when none does. */
  nameOf(about: RegExp | null, ...names: string[]): string;
}

/** A field that is not the description is a line or two: what is longer is cut, and told. */
const longestField = 2000;

export function entryFields({ fields, choices }: BazarEntry, problems: Problems): EntryFields {
  const given = (name: string) => fields[name]?.trim() ?? '';
  const filled = (names: readonly string[]) => names.find(name => given(name) !== '');
  const lists = (about: RegExp) => Object.keys(choices).filter(name => about.test(subjectOf(name)));
  const told = new Set<string>();
  return {
    field: (...names) => given(filled(names) ?? ''),
    plain: (...names) => {
      const name = filled(names) ?? '';
      if (isTooLong(given(name), longestField) && !told.has(name)) {
        told.add(name);
        problems.warn(name, null, tooLong);
      }
      return plainText(given(name), longestField) ?? '';
    },
    chosen: about =>
      plainLine(
        lists(about)
          .flatMap(name => choices[name] ?? [])
          .join(', '),
      ) ?? '',
    nameOf: (about, ...names) => (about && lists(about)[0]) ?? filled(names) ?? names.at(-1) ?? '',
  };
}

const tooLong = `Texte trop long : ses ${longestField} premiers caractères sont gardés. Le raccourcir.`;

/** A form names its lists as it likes (`listeListeTypeDAtelier`, `checkboxListePublics`): their names say what they are about. */
function subjectOf(name: string): string {
  return foldText(name.replace(/^(?:liste|checkbox|radio)Liste/i, ''));
}
