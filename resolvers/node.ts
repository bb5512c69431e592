import type { Catalogue } from './catalogue/catalogue.ts';

/** What has this id, whatever it is; undefined when nothing has it. */
export function findNode(catalogue: Catalogue, id: string): object | undefined {
  return (
    catalogue.offersById.get(id) ??
    catalogue.sessionsById.get(id) ??
    catalogue.placesById.get(id) ??
    catalogue.territories.get(id) ??
    catalogue.partners.find(partner => partner.id === id) ??
    catalogue.sources.find(source => source.id === id)
  );
}

export const Node = {
  __resolveType: (node: { id: string }): string => {
    if (node.id.startsWith('off:')) return 'Offer';
    if (node.id.startsWith('ses:')) return 'Session';
    if (node.id.startsWith('pla:')) return 'Place';
    if ('level' in node) return 'Territory';
    return 'connector' in node ? 'Source' : 'Partner';
  },
};
