import type { Access } from '../../schema/offer.ts';
import { plainText } from '../values/plainText.ts';
import { readAccess } from '../words/access.ts';

/** How one gets in, by the sentences of a running text that speak of it; these are kept as the conditions. */
export function readAccessText(text: string | null): Access {
  const sentences = (text ?? '').split(/(?<=[.!?])\s+|\n/);
  const conditions = sentences.filter(sentence => accessWords.test(sentence)).join(' ');
  const { modes, url, phone, email } = readAccess(conditions);
  return { modes, url, phone, email, conditions: plainText(conditions) };
}

const accessWords =
  /\b(?:rdv|rendez-?vous|inscri|réserv|sans inscription|entrée libre|accès libre|prescription|orientation par)/i;
