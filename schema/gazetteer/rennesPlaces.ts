import type { Place } from '../territory.ts';

/**
 * Rennes: its six espaces sociaux communs and the places where its partners receive people (addresses and positions:
 * data.gouv.fr, « Conseillers numériques », 2022; ici.rennes.fr, 2025; presse.metropole.rennes.fr, 2024).
 */

/** A known place; `formerAddresses` are where it stood before, still written in feeds, and its address in other words. */
export interface KnownPlace extends Place {
  readonly formerAddresses: readonly string[];
}

export const rennesPlaces: readonly KnownPlace[] = [
  {
    // It moved in 2024 from the place du Gros-Chêne to a new building; both are still written for it.
    id: 'pla:esc-maurepas',
    name: 'ESC Maurepas (Simone Iff)',
    aliases: [
      'ESC Maurepas',
      'Espace social commun Maurepas',
      'Espace social commun Simone Iff',
      'Simone Iff',
      'Centre social Maurepas',
    ],
    address: 'rue Guy Ropartz',
    // The new building has two sides: rue Guy Ropartz and rue du 19 Mars 1962.
    formerAddresses: ['11 place du Gros Chêne', '11C place du Gros Chêne', 'rue du 19 Mars 1962'],
    postalCode: '35700',
    // Those of the former building are known; those of the new one are not.
    latitude: null,
    longitude: null,
    territoryId: 'qua:35238-5',
  },
  {
    id: 'pla:esc-cleunay',
    name: 'ESC Cleunay',
    aliases: ['ESC Cleunay', 'Espace social commun Cleunay'],
    address: '25 rue Noël Blayau',
    formerAddresses: [],
    postalCode: '35000',
    latitude: 48.105449,
    longitude: -1.698721,
    territoryId: 'qua:35238-9',
  },
  {
    id: 'pla:esc-centre',
    name: 'ESC Rennes Centre (Kléber)',
    aliases: [
      'ESC Kléber',
      'ESC Centre',
      'ESC Centre-ville',
      'ESC Rennes Centre',
      'ESC Rennes Centre Kléber',
      'Espace social commun Kléber',
      'Espace social commun Centre',
      'Espace social commun Rennes Centre',
    ],
    address: '7 rue Kléber',
    formerAddresses: [],
    postalCode: '35000',
    latitude: 48.110821,
    longitude: -1.672665,
    territoryId: 'qua:35238-1',
  },
  {
    id: 'pla:esc-le-blosne',
    name: 'ESC Le Blosne (Ty Blosne)',
    aliases: [
      'ESC Le Blosne',
      'ESC Blosne',
      'Espace social commun Le Blosne',
      'Espace social commun Blosne',
      'Ty Blosne',
      'Centre social Ty Blosne',
    ],
    address: '7 boulevard de Yougoslavie',
    formerAddresses: [],
    postalCode: '35200',
    latitude: 48.088455,
    longitude: -1.658187,
    territoryId: 'qua:35238-11',
  },
  {
    id: 'pla:esc-villejean',
    name: 'ESC Villejean (Ker-Yann)',
    aliases: [
      'ESC Villejean',
      'Espace social commun Villejean',
      'Ker-Yann',
      'Centre social Ker-Yann',
      'Centre social Villejean',
    ],
    address: '42 cours Kennedy',
    formerAddresses: [
      '42 cours du Président Kennedy',
      '42 cours du Président John Fitzgerald Kennedy',
      '42 cours du Président J.F. Kennedy',
      '42 Président John Fitzgerald Kennedy',
    ],
    postalCode: '35000',
    latitude: 48.121257,
    longitude: -1.708849,
    territoryId: 'qua:35238-10',
  },
  {
    id: 'pla:esc-champs-manceaux',
    name: 'ESC Champs-Manceaux (Aimé Césaire)',
    aliases: [
      'ESC Champs-Manceaux',
      'ESC Aimé Césaire',
      'ESC Bréquigny',
      'Espace social commun Champs-Manceaux',
      'Espace social commun Aimé Césaire',
      'Espace social commun Bréquigny',
      'Centre social Champs-Manceaux',
      'Champs-Manceaux',
    ],
    address: '15 rue Louis et René Moine',
    formerAddresses: [],
    postalCode: '35200',
    latitude: 48.091924,
    longitude: -1.681752,
    territoryId: 'qua:35238-12',
  },
  {
    // The social centre, not the ESC: another building of the same neighbourhood.
    id: 'pla:centre-social-cleunay',
    name: 'Centre social de Cleunay',
    aliases: ['Centre social Cleunay'],
    address: '49 rue Jules Lallemand',
    formerAddresses: [],
    postalCode: '35000',
    latitude: null,
    longitude: null,
    territoryId: 'qua:35238-9',
  },
  {
    id: 'pla:carrefour-18',
    name: 'Centre social Carrefour 18',
    aliases: ['Carrefour 18'],
    address: "7 rue d'Espagne",
    formerAddresses: [],
    postalCode: '35200',
    latitude: null,
    longitude: null,
    territoryId: 'com:35238',
  },
  {
    id: 'pla:ccas-rennes',
    name: 'CCAS de Rennes',
    aliases: ['CCAS', 'CCAS Rennes', "Centre communal d'action sociale"],
    address: '5 rue du Griffon',
    formerAddresses: [],
    postalCode: '35000',
    latitude: 48.111074,
    longitude: -1.683712,
    territoryId: 'qua:35238-1',
  },
  {
    id: 'pla:we-ker',
    name: 'We Ker',
    aliases: ['We Ker Rennes', 'Mission locale We Ker'],
    address: '7 rue de la Parcheminerie',
    formerAddresses: [],
    postalCode: '35000',
    latitude: null,
    longitude: null,
    territoryId: 'qua:35238-1',
  },
  {
    id: 'pla:pimms-rennes',
    name: 'Pimms Médiation Rennes',
    // Not « Pimms » alone: it has another site in Rennes.
    aliases: ['Pimms Médiation'],
    address: '47 avenue des Pays-Bas',
    formerAddresses: [],
    postalCode: '35200',
    latitude: 48.087386,
    longitude: -1.660718,
    territoryId: 'qua:35238-11',
  },
];

/** Where a known place stood before, still the position that feeds give it. */
export const formerPositions: readonly {
  readonly placeId: string;
  readonly latitude: number;
  readonly longitude: number;
}[] = [
  { placeId: 'pla:esc-maurepas', latitude: 48.126544, longitude: -1.663892 },
  { placeId: 'pla:esc-maurepas', latitude: 48.126474, longitude: -1.663769 },
];
