import type { Cost } from '../../schema/offer.ts';
import { foldText } from '../values/foldText.ts';

/** What a text says of the cost: free, paid, or nothing; the words are kept where they tell more than « gratuit ». */
export function readCost(text: string | null): Cost {
  const sentences = (text ?? '').split(/(?<=[.!?])\s+|\n/).filter(speaksOfMoney);
  const free = sentences.some(sentence => freeWords.test(foldText(sentence)));
  const isForSome = sentences.some(sentence => ofSome.test(foldText(sentence)));
  const paid = sentences.some(isPaid);
  if (!free && !paid) return { free: null, details: sentences.join(' ') || null };
  // « Gratuit pour les adhérents, 5 € sinon » is neither: the words tell.
  return {
    free: free && (paid || isForSome) ? null : free,
    details: paid || isForSome ? sentences.join(' ') : null,
  };
}

const freeWords = /\bgratuit|\bsans frais\b|(?<![\d,.])0 ?(?:€|euro)/;
/** « Gratuit pour les adhérents », « gratuit sous conditions », « gratuit jusqu'à 12 ans ». */
const ofSome =
  /\bgratuit\w*[ ,:(-]*(?:\S+ )?(?:pour (?!tou(?:s|te)\b|le public|les? (?:usagers?|participants?|habitants?))|aux? (?!public)|sous |si |jusqu|selon |la premiere|le premier|sauf|hors\b|uniquement|seulement)/;
const paidWords =
  /\d ?(?:€|euro)|\bpayant|\badhesion\b|\btarifs? (?:reduit|plein)|\bparticipation (?:aux|de) /;
/** Neither free nor paid: one gives what one wants. */
const openWords = /\b(?:prix|participation) libre/;

function speaksOfMoney(sentence: string): boolean {
  const folded = foldText(sentence);
  return freeWords.test(folded) || openWords.test(folded) || isPaid(sentence);
}

function isPaid(sentence: string): boolean {
  return paidWords.test(foldText(sentence).replace(/(?<![\d,.])0 ?(?:€|euros?)/g, ''));
}
