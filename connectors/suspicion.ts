import type { Instant } from '../schema/offer.ts';
import type { KeptOffers } from '../store/keptOffers.ts';
import type { Reading } from './reading/read.ts';

/**
 * Why a reading looks wrong and must not replace what is served, in French for the partner; null when it does not. An
 * empty feed, one of which nothing was understood, or a fall by more than half of the offers that are not over, or of
 * those with sessions to come: a column that changed its name loses all hours, and no row.
 */
export function suspicion(reading: Reading, kept: KeptOffers | null, now: Instant): string | null {
  const { received, accepted } = reading;
  const served = kept?.current ?? 0;
  // Once a source was applied, nothing left to show and nothing in the feed agree.
  if (received === 0 && (kept === null || served > 0)) {
    return `La source ne contient aucune ligne${staying(served)}. Si elle est vraiment vide, accepter cette lecture (${howToAccept}).`;
  }
  if (received > 0 && accepted === 0) {
    return `Aucune des ${received} lignes reçues n'a été comprise : chaque rejet dit pourquoi${staying(served)}. Les colonnes ou les champs ont-ils changé de nom ?`;
  }
  const { current, dated } = stillToCome(reading, now);
  if (current * 2 < served) {
    return `La source ne donne plus que ${current} offres en cours contre ${served} auparavant${staying(served)}. Si c'est voulu, accepter cette lecture (${howToAccept}).`;
  }
  if (kept && dated * 2 < kept.dated) {
    return `Seules ${dated} offres ont encore des dates à venir, contre ${kept.dated} auparavant${staying(served)}. La colonne des horaires ou le champ des dates a-t-il changé de nom ? Si c'est voulu, accepter cette lecture (${howToAccept}).`;
  }
  return null;
}

const howToAccept = '« harvest --force »';

function staying(served: number): string {
  return served > 0 ? ` ; les ${served} offres déjà connues restent affichées` : '';
}

/** Counted as those that are served are. */
function stillToCome({ harvested }: Reading, now: Instant): { current: number; dated: number } {
  const toCome = harvested.sessions.filter(({ start, end }) => (end ?? start) > now);
  return {
    current: harvested.offers.filter(({ until }) => until === null || until > now).length,
    dated: new Set(toCome.map(({ offerId }) => offerId)).size,
  };
}
