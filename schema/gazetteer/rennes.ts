import type { Territory } from '../territory.ts';

/**
 * Rennes: its twelve quartiers (data.gouv.fr, « Périmètres des 12 quartiers de Rennes ») and its six espaces sociaux
 * communs (apras.org).
 */

const quartiers = [
  [1, 'Centre'],
  [2, 'Thabor - Saint-Hélier - Alphonse Guérin'],
  [3, "Bourg l'Évesque - La Touche - Moulin du Comte"],
  [4, 'Saint-Martin'],
  [5, 'Maurepas - Bellangerais'],
  [6, "Jeanne d'Arc - Longs Champs - Beaulieu"],
  [7, 'Francisco Ferrer - Landry - Poterie'],
  [8, 'Sud-Gare'],
  [9, 'Cleunay - Arsenal - Redon'],
  [10, 'Villejean - Beauregard'],
  [11, 'Le Blosne'],
  [12, 'Bréquigny'],
] as const;

const espacesSociauxCommuns = [
  ['maurepas', 'ESC Maurepas', [5]],
  ['cleunay', 'ESC Cleunay', [9]],
  ['centre', 'ESC Rennes Centre (Kléber)', [1]],
  ['le-blosne', 'ESC Le Blosne', [11]],
  ['villejean', 'ESC Villejean', [10]],
  ['champs-manceaux', 'ESC Champs-Manceaux (Aimé Césaire)', [12, 8]],
] as const;

export const rennesTerritories: readonly Territory[] = [
  { id: 'com:35238', name: 'Rennes', level: 'COMMUNE', parentId: 'epci:243500139', covers: [], seatId: null },
  ...quartiers.map(
    ([number, name]): Territory => ({
      id: `qua:35238-${number}`,
      name,
      level: 'QUARTIER',
      parentId: 'com:35238',
      covers: [],
      seatId: null,
    }),
  ),
  ...espacesSociauxCommuns.map(
    ([slug, name, covered]): Territory => ({
      id: `esc:${slug}`,
      name,
      level: 'ESC',
      parentId: 'com:35238',
      covers: covered.map(number => `qua:35238-${number}`),
      seatId: `pla:esc-${slug}`,
    }),
  ),
];

/** What a quartier is called beside its name (dechets.metropole.rennes.fr, 2026), by its number. */
const laterNames: Readonly<Record<number, readonly string[]>> = {
  2: ['Thabor - Saint-Hélier - Alphonse Guérin - Baud-Chardonnet', 'Baud-Chardonnet'],
  5: ['Maurepas - La Bellangerais'],
  7: ['La Pommeraie'],
  // La Courrouze alone lies in two communes.
  9: ['Cleunay - Arsenal-Redon - La Courrouze', 'Arsenal-Redon'],
};

/** Every name of a quartier, that of each of its parts too: « Maurepas » is quartier 5. */
export const quartierNames: readonly { readonly id: string; readonly names: readonly string[] }[] =
  quartiers.map(([number, name]) => ({
    id: `qua:35238-${number}`,
    names: [name, ...name.split(' - '), ...(laterNames[number] ?? []), `quartier ${number}`, `Q${number}`],
  }));
