import facetsForAView from './examples/facets-for-a-view.graphql?raw';
import offersThisWeek from './examples/offers-this-week.graphql?raw';
import oneOfferWithProvenance from './examples/one-offer-with-provenance.graphql?raw';
import whereSourcesStand from './examples/where-sources-stand.graphql?raw';
import workshopsForSeniors from './examples/workshops-for-seniors.graphql?raw';
import { sevenDaysFrom } from './seven-days.ts';

/** A query ready to run; `variables` is JSON, as the editor shows it, or empty. */
export type Example = { query: string; variables: string };

/** The tabs of a first visit, in order; dates are counted from `now`, in the browser's time zone. */
export function examples(now: Date): Example[] {
  return [
    { query: offersThisWeek, variables: json({ territory: ['esc:maurepas'], ...sevenDaysFrom(now) }) },
    { query: workshopsForSeniors, variables: '' },
    { query: facetsForAView, variables: '' },
    { query: oneOfferWithProvenance, variables: '' },
    { query: whereSourcesStand, variables: '' },
  ];
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
