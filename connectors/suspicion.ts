import type { Instant } from '../schema/offer.ts';
import type { KeptOffers } from '../store/keptOffers.ts';
import type { Reading } from './reading/read.ts';
import { count } from './values/count.ts';

/**
 * Why a reading looks wrong and must not replace what is served, in French for the partner; null when it does not. An
 * empty feed, one of which nothing was understood, or a fall by more than half of the offers that are not over, or of
 * those with sessions to come: a column that changed its name loses all hours, and no row. `command` accepts it.
 */
export function suspicion(
  sourceId: string,
  reading: Reading,
  kept: KeptOffers | null,
  now: Instant,
  command: 'harvest' | 'replay' = 'harvest',
): string | null {
  const { received, accepted } = reading;
  const served = kept?.current ?? 0;
  const accept = `Si c'est voulu, accepter cette lecture : npm run hub -- ${command} --force ${sourceId}`;
  // Once a source was applied, nothing left to show and nothing in the feed agree.
  if (received === 0 && (kept === null || served > 0)) {
    return `La source ne contient aucune ligne${staying(served)}. ${accept}.`;
  }
  if (received > 0 && accepted === 0) {
    return `Rien n'a été compris (${count(received, 'ligne reçue', 'lignes reçues')}) : chaque rejet dit pourquoi${staying(served)}. Les colonnes ou les champs ont-ils changé de nom ? ${accept}.`;
  }
  const { current, dated } = stillToCome(reading, now);
  if (current * 2 < served) {
    return `La source ne donne plus que ${count(current, 'offre en cours', 'offres en cours')}, contre ${served} auparavant${staying(served)}. ${accept}.`;
  }
  if (kept && dated * 2 < kept.dated) {
    return `Offres qui ont encore des dates à venir : ${dated}, contre ${kept.dated} auparavant${staying(served)}. La colonne des horaires ou le champ des dates a-t-il changé de nom ? ${accept}.`;
  }
  return null;
}

function staying(served: number): string {
  if (served === 0) return '';
  return served === 1
    ? " ; l'offre déjà connue reste affichée"
    : ` ; les ${served} offres déjà connues restent affichées`;
}

/** Counted as those that are served are. */
function stillToCome({ harvested }: Reading, now: Instant): { current: number; dated: number } {
  const toCome = harvested.sessions.filter(({ start, end }) => (end ?? start) > now);
  return {
    current: harvested.offers.filter(({ until }) => until === null || until > now).length,
    dated: new Set(toCome.map(({ offerId }) => offerId)).size,
  };
}
