import type { Problems } from '../problems.ts';
import { isTooLong, longest, plainLine, plainText } from '../values/plainText.ts';
import { withoutPrivateDetails } from '../values/privateDetails.ts';

/** The title, summary or description that a field holds, as plain text for the public; that its end was cut is told. */
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
  return withoutPrivateDetails(shown ?? '') || null;
}

/** Any other text to show, such as the conditions of access. */
export function publicText(text: string | null | undefined): string | null {
  return withoutPrivateDetails(plainText(text) ?? '') || null;
}
