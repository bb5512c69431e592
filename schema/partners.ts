import type { Partner } from './source.ts';

/** The partners known without being listed in the configuration. */
export const knownPartners: readonly Partner[] = [
  { id: 'caf', name: "CAF d'Ille-et-Vilaine", url: 'https://www.caf.fr' },
  { id: 'ccas', name: 'CCAS de Rennes', url: 'https://www.espacenumeriqueesc.fr' },
  { id: 'arcs', name: 'ARCS, association rennaise des centres sociaux', url: null },
  { id: 'we-ker', name: 'We Ker', url: 'https://www.we-ker.org' },
];
