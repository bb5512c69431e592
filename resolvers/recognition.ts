import { activities } from '../schema/vocabulary.ts';
import type { Twin } from './catalogue/groupAnnouncements.ts';
import type { QueryContext } from './context.ts';

export const Recognition = {
  place: ({ placeId }: Twin, _: unknown, { catalogue }: QueryContext) => catalogue.placesById.get(placeId),
  activities: ({ activities: common }: Twin) => activities.filter(({ code }) => common.includes(code)),
};
