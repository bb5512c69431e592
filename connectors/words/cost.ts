import type { Cost } from '../../schema/offer.ts';
import { foldText } from '../foldText.ts';

/** What a text says of the cost: free, paid, or nothing; the words are kept where they tell more than « gratuit ». */
export function readCost(text: string | null): Cost {
  if (!text) return { free: null, details: null };
  const folded = foldText(text);
  const free = /\bgratuit|\bsans frais\b|\bprix libre\b|(?<![\d,.])0 ?(?:€|euro)/.test(folded);
  const paid = /\d ?(?:€|euro)|\bpayant|\btarif\b|\badhesion\b|\bparticipation\b/.test(
    folded.replace(/(?<![\d,.])0 ?(?:€|euros?)/g, ''),
  );
  if (!free && !paid) return { free: null, details: null };
  // « Gratuit pour les adhérents, 5 € sinon » is neither: the words tell.
  return { free: free && paid ? null : free, details: paid ? text : null };
}
