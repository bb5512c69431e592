import type { Source } from '../../schema/source.ts';

/**
 * Takes out of a text what the source is asked with: a site that refuses a key likes to repeat it, and reports are public.
 * Header values, passwords, and whatever in the address looks like a key.
 */
export function hideSecrets({ url, headers }: Pick<Source, 'url' | 'headers'>): (text: string) => string {
  const secrets = [...Object.values(headers).flatMap(partsOf), ...inAddress(url)]
    .filter(secret => secret.length >= shortest)
    .sort((a, b) => b.length - a.length);
  return text => secrets.reduce((hidden, secret) => hidden.replaceAll(secret, '…'), text);
}

/** Shorter, a word of the feed would be hidden by chance. */
const shortest = 8;

/** « Bearer <key> » whole, and its key alone. */
function partsOf(header: string): string[] {
  return [header, ...header.split(/\s+/)];
}

function inAddress(address: string): string[] {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return [];
  const values = [...url.searchParams.values(), ...url.pathname.split('/')].filter(looksLikeKey);
  const all = [url.password, ...values];
  return [...all, ...all.map(encodeURIComponent), ...all.map(decode)];
}

/** Letters and digits together: `form=ateliers` is no secret. */
function looksLikeKey(value: string): boolean {
  return /\d/.test(value) && /\p{L}/u.test(value);
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value; // not encoded: it is as it was written
  }
}
