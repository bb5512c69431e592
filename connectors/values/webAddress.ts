import { readUrl } from '../words/access.ts';

const longest = 2000;

/** The address of a field made for one: `https:` or `http:`, or a bare domain; null for any other scheme (`javascript:`). */
export function readWebAddress(text: string | null | undefined): string | null {
  const address = text?.trim().slice(0, longest) ?? '';
  return /^(?!https?:\/\/)[a-z][\w+.-]*:(?!\d)/i.test(address) ? null : readUrl(address);
}
