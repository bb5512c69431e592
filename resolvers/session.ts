import type { CatalogueSession } from './catalogue/catalogue.ts';
import type { QueryContext } from './context.ts';

export const Session = {
  place: ({ placeId }: CatalogueSession, _: unknown, { catalogue }: QueryContext) =>
    placeId === null ? null : catalogue.placesById.get(placeId),
};
