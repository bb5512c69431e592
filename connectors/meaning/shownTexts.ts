import type { Problems } from '../problems.ts';
import { isTooLong, longest, plainLine, plainText } from '../values/plainText.ts';

/** The title, summary or description that a field holds, as plain text; that its end was cut is told. */
export function readShown(
  kind: keyof typeof longest,
  field: string,
  text: string | null | undefined,
  problems: Problems,
): string | null {
  const length = longest[kind];
  const shown = kind === 'title' ? plainLine(text) : plainText(text, length);
  if (isTooLong(text, length)) {
    problems.warn(
      field,
      shown,
      `Texte trop long : ses ${length} premiers caractères sont gardés. Le raccourcir.`,
    );
  }
  return shown;
}
