import { foldText } from './foldText.ts';

/** Words as an identity: lower case, without accents, joined by hyphens, at most 200 characters. */
export function slug(...texts: readonly (string | null)[]): string {
  return texts
    .map(text =>
      foldText(text ?? '')
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, ''),
    )
    .filter(text => text !== '')
    .join('--')
    .slice(0, 200);
}
