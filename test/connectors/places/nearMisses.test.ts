import { describe, expect, test } from 'vitest';
import { knownPlaces } from '../../../schema/gazetteer/index.ts';
import { located, northOf, type Written } from './placeText.ts';

const kerYann = [48.121257, -1.708849] as const;
const kleber = [48.110821, -1.672665] as const;
const grosChene = [48.126544, -1.663892] as const;

const nearMisses: Record<string, readonly (Written | string)[]> = {
  'a kind of place without its name': [
    'Espace social commun',
    'ESC',
    'Centre social',
    'Espace social',
    'Mission locale',
    'Carrefour',
    'Pimms',
  ],
  'another place of the same neighbourhood': [
    'Bibliothèque Maurepas',
    'Gymnase de Maurepas',
    'Maison de quartier Villejean',
    'Maison de quartier de Villejean',
    'Collège de Cleunay',
    'MJC Bréquigny',
    'Piscine de Bréquigny',
    'Centre social Kléber',
    'Centre social du Blosne',
    'Centre commercial du Gros-Chêne',
    'Station Kléber',
    'Centre Kléber',
    'Le Triangle',
    'Maurepas',
    'Le Blosne',
    'ESC Bellangerais',
    'ESC Beaulieu',
    'CCAS de Rennes, Maurepas',
    { name: 'CCAS', quartier: 'Maurepas' },
    { name: 'COOP Maurepas', address: '1 Place du du gros Chêne', postalCode: '35700' },
    { name: 'Le Triangle', address: '3 bd de Yougoslavie' },
    'Le Triangle, bd de Yougoslavie',
  ],
  'a name that is like': [
    'École Simone Iff',
    'École Simone Iffendic',
    'Place Simone Iff',
    'Collège Aimé Césaire',
    'Aimé Césaire',
    'École Champs-Manceaux',
    'Carrefour City',
    'Carrefour Market, 18 rue de Nantes',
    'Carrefour, 18 rue d’Isly',
    'Carrefour 19',
    'Carrefour (18)',
    'Ker',
    'Kléber',
    'ESC Morepas',
  ],
  'beside, or with, another building': [
    'Bar des Sports, ESC Maurepas',
    'Bar des Sports (face à l’ESC Maurepas)',
    'Devant l’ESC Maurepas',
    'Parking de l’ESC Maurepas',
    'ESC Kléber, près de la gare',
    'Collège Échange, Champs-Manceaux',
    'Champs-Manceaux, école',
    'Salle polyvalente, Champs-Manceaux',
    'ESC Maurepas et ESC Cleunay',
    'ESC Maurepas / ESC Cleunay',
    'ESC Cleunay ou ESC Maurepas',
    'ESC Kléber - CCAS de Rennes',
  ],
  'words behind the name that are not understood': [
    'Carrefour 18 (fermé)',
    'CCAS de Rennes (déménagé)',
    'ESC Maurepas, le mardi sauf travaux',
    'ESC Maurepas (salle fermée)',
    'ESC Maurepas - salle des fêtes',
    'ESC Maurepas, bureau de poste',
    'ESC Maurepas, quartier fermé',
    'ESC Maurepas, Rennes Sud',
    'ESC Maurepas (métro Villejean)',
    'ESC Maurepas (centre-ville)',
    'ESC Maurepas; fermé',
    'ESC Maurepas. Fermé',
    'ESC Maurepas\nfermé',
    'Permanence à domicile, ESC Maurepas',
    'CAF de Brest - ESC Maurepas',
    'Quartier ESC Maurepas',
    'ESC Maurepas, accueil Betton',
    'ESC Maurepas, entrée par la rue de Betton',
    'ESC Maurepas (Loire-Atlantique)',
    'ESC Maurepas Morbihan',
    'Ker Yann Brest',
    'Ty Blosne Lorient',
    { name: 'ESC Maurepas', address: 'fermé' },
    { name: 'ESC Maurepas', address: 'voir Villejean' },
    { address: '7 boulevard de Yougoslavie Nantes' },
    { address: '7 boulevard de Yougoslavie', city: 'Betton', insee: '35238' },
  ],
  'a number or a street that is like': [
    '17 rue d’Espagne',
    '77 rue d’Espagne',
    '107 rue d’Espagne',
    '7 avenue d’Espagne',
    '7 bis rue d’Espagne',
    '7, bis rue d’Espagne',
    '7 (bis) rue d’Espagne',
    '7 ter rue d’Espagne',
    '7B rue d’Espagne',
    '7E rue d’Espagne',
    '7-9 rue d’Espagne',
    '5 - 7 rue d’Espagne',
    '7/9 rue d’Espagne',
    '5 et 7 rue d’Espagne',
    'Bât. 7, rue d’Espagne',
    'Salle 7, rue d’Espagne',
    'Carrefour 18 rue d’Espagne',
    'rue d’Espagne',
    '1 place du Gros-Chêne',
    '111 place du Gros-Chêne',
    '11 bis place du Gros-Chêne',
    '11D place du Gros-Chêne',
    '11C rue du Gros-Chêne',
    '11C allée du Gros-Chêne',
    'Place du Gros-Chêne',
    { name: 'École', address: 'rue Guy Ropartz' },
    '12 rue Guy Ropartz',
    '10 rue du 19 mars 1962',
    '42 avenue Kennedy',
    '42 bis cours Kennedy',
    '142 cours Kennedy',
    '24 cours Kennedy',
    '70 boulevard de Yougoslavie',
    '7 bis boulevard de Yougoslavie',
    '7 rue de Yougoslavie',
    '25 bis rue Noël Blayau',
    '25 rue Noël',
    '25 rue Jules Lallemand',
    '15 rue Louis Moine',
    '15 bis rue Louis et René Moine',
    '7 rue du Général Kléber',
    '7 rue de Kléber-Haut',
    '7 impasse Kléber',
    '47 rue des Pays-Bas',
  ],
  'a name and an address, or a quartier, of two places': [
    { name: 'ESC Maurepas', address: '1 place du Gros Chêne' },
    { name: 'ESC Maurepas', address: 'rue de Fougères' },
    { name: 'ESC Cleunay', address: '49 rue Jules Lallemand' },
    { name: 'Centre social Cleunay', address: '25 rue Noël Blayau' },
    { name: 'ESC Maurepas', quartier: 'Villejean' },
    { name: 'ESC Villejean', address: '2 rue de Bourgogne' },
    // In which quartier it stands is not known: none is certain.
    { name: 'Carrefour 18', quartier: 'Maurepas' },
    { name: 'Carrefour 18', quartier: 'Bréquigny' },
    'Carrefour 18, quartier Maurepas',
    { name: 'France services Pimms Médiation Rennes', address: '2 Rue du Sous-Lieutenant Yves-Berger' },
  ],
  'another name where an ESC stood before': [
    'Maison du projet, 11 place du Gros-Chêne',
    'Pharmacie, 11C place du Gros Chêne, 35700 Rennes',
    { name: 'Local associatif', address: '11C place du Gros-Chêne' },
  ],
  'the same words in another town': [
    '7 rue Kléber à Fougères',
    { name: 'ESC Maurepas', quartier: 'Betton' },
    { name: 'ESC Maurepas', address: '5 rue X, 78310 Maurepas', city: 'Rennes' },
    { name: 'ESC Maurepas', city: 'Maurepas', postalCode: '78310' },
    { name: 'ESC Maurepas', city: 'Maurepas' },
    { name: 'ESC Maurepas', city: 'Betton' },
    { name: 'ESC Maurepas', postalCode: '35510' },
    { name: 'ESC Maurepas', source: 'fr' },
    { name: 'Centre social Maurepas', source: 'reg:53' },
    { name: 'Simone Iff', source: 'dep:35' },
    { name: 'ESC Centre', source: 'dep:69' },
    { name: 'CCAS', source: 'dep:35' },
    { name: 'ESC Centre', address: '7 rue Kléber', city: 'Rennes-le-Château', postalCode: '11190' },
    { address: '7 rue Kléber', insee: '67482', city: 'Strasbourg' },
    { address: '7 rue Kléber', source: 'dep:69' },
    { address: '7 rue Kléber', source: 'dep:35' },
    'ESC Maurepas, 78310 Maurepas',
    'Centre social de Maurepas (78)',
    'Centre social Maurepas, Élancourt',
    'ESC Maurepas, Betton',
    'ESC Betton',
    'CCAS de Betton',
    'CCAS, Cesson-Sévigné',
    'We Ker Redon',
    'We Ker, Redon',
    'Pimms Médiation, Lorient',
    'Simone Iff - Paris',
    'Simone Iff, Paris 12e',
    'Ty Blosne, Brest',
    '7 rue Kléber, 67000 Strasbourg',
    '7 rue Kléber, Fougères',
    '7 rue Kléber Fougères',
    '7 rue Kléber, Plouzané',
    '7 rue Kléber, Trifouillis',
    '7 rue d’Espagne, Saint-Jacques',
    '7 rue d’Espagne (22)',
  ],
  'a position near by, or elsewhere': [
    { name: 'Bar des Sports', ...northOf(...grosChene, 10) },
    { name: 'Bibliothèque Maurepas', ...northOf(...grosChene, 10) },
    { name: 'Café', ...northOf(...kleber, 5) },
    { address: '9 rue Kléber', ...northOf(...kleber, 5) },
    { address: 'rue Kléber', ...northOf(...kleber, 5) },
    { name: 'Maurepas', ...northOf(...grosChene, 5) },
    { name: 'Rennes', ...northOf(...kerYann, 5) },
    { name: 'Espace social', ...northOf(...kerYann, 80) },
    // The former building: who stands there today is not known.
    { ...northOf(...grosChene, 0) },
    { ...northOf(...kerYann, 40) },
    // An ESC is not the social centre of the neighbourhood.
    { name: 'Centre social', latitude: 48.105449, longitude: -1.698721 },
    { name: 'ESC Cleunay', ...northOf(...kerYann, 10) },
    { name: 'ESC Maurepas', latitude: 48.77, longitude: 1.92 },
    { name: 'ESC Maurepas', latitude: 48.184, longitude: -1.64 },
    { name: 'CCAS', latitude: 48.121, longitude: -1.603 },
    { name: 'CCAS', latitude: 48.121, longitude: -1.65 },
    { name: 'Pimms Médiation Rennes', latitude: 48.08811, longitude: -1.67382 },
    { address: '7 rue Kléber', latitude: 48.121, longitude: -1.62 },
  ],
};

for (const [kind, cases] of Object.entries(nearMisses)) {
  describe(`${kind}: no known place`, () => {
    test.each(cases)('%o', written => {
      const { place, warning } = located(written);
      expect(knownPlaces.map(({ id }) => id)).not.toContain(place.id);
      expect(warning?.message).toMatch(/n'est pas connu du hub/);
    });
  });
}

describe('every name of a known place', () => {
  const names = knownPlaces.flatMap(({ name, aliases }) => [name, ...aliases]);
  const others = [
    ' (Yvelines)',
    ' (Morbihan)',
    ' Lannion',
    ', Nantes',
    ' (Belgique)',
    ' - Québec',
    ' (fermé)',
    ' (déménagé)',
    ' (provisoire)',
    ' (ancien)',
    ' (bis)',
    ' 2',
    ' (annexe)',
    ' – Annexe rue de Brest',
    ' (mairie annexe)',
    ' (accueil au CDAS)',
    ' (en travaux, voir Villejean)',
    ' (hors les murs)',
    ' (sous réserve)',
    ' (à confirmer)',
    ' (sauf le 8/12)',
    ' - salle des fêtes',
    ' - parking',
    ' / domicile',
    ' et domicile',
    ' puis domicile',
    ' + visio',
    ' ou par téléphone',
  ];

  test.each(others)('is none with « %s » behind it', other => {
    const known = names.filter(name => knownPlaces.some(({ id }) => id === located(name + other).place.id));
    expect(known).toEqual([]);
  });

  test.each([
    ' (salle 2)',
    ', 1er étage',
    ' - rez-de-chaussée',
    ', accueil',
    ', bâtiment B',
    ', salle Simone Veil',
  ])('is that place with « %s » behind it', detail => {
    const idOf = (name: string) => located(name).place.id;
    expect(names.filter(name => idOf(name + detail) !== idOf(name))).toEqual([]);
  });
});

describe('every address of a known place', () => {
  const addresses = knownPlaces
    .flatMap(({ address, formerAddresses }) => [address ?? '', ...formerAddresses])
    .filter(address => /^\d+\S* (?:rue|place|cours|avenue|boulevard)\b/.test(address));
  const isKnown = (written: string) => knownPlaces.some(({ id }) => id === located(written).place.id);

  test.each(addresses)('%s: no other number of the street is a known place', address => {
    const [own = '', ...street] = address.split(' ');
    const numbers = Array.from({ length: 150 }, (_, index) => `${index + 1}`);
    const others = [...numbers, `${own} bis`, `${own} ter`, `${own}D`, `${own}-${own}9`];
    const known = others.filter(number => isKnown(`${number} ${street.join(' ')}`));
    // The former ESC Maurepas had two numbers.
    expect(known.filter(number => !['11', own].includes(number))).toEqual([]);
  });

  test.each(addresses)('%s: no other kind of street is', address => {
    const [own = '', kind = '', ...street] = address.split(' ');
    const kinds = ['rue', 'avenue', 'boulevard', 'place', 'cours', 'impasse', 'allée', 'square', 'chemin'];
    const others = kinds.filter(other => other !== kind).map(other => [own, other, ...street].join(' '));
    expect(others.filter(isKnown)).toEqual([]);
  });

  test.each(addresses)('%s: not in another town', address => {
    const elsewhere = ['35400 Saint-Malo', 'Betton', '35170 BRUZ', '75011 Paris', 'Lorient'];
    expect(elsewhere.map(town => `${address}, ${town}`).filter(isKnown)).toEqual([]);
  });
});

test('a letter wrong in a name is never another place', () => {
  const names = knownPlaces.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map(alias => ({ id, alias })),
  );
  const wrong = names.flatMap(({ id, alias }) =>
    [...alias].flatMap((_, index) => {
      const written = [alias.slice(0, index), alias.slice(index + 1)];
      return ['', 'x', ' ']
        .map(letter => located(written.join(letter)).place.id)
        .filter(found => found !== id && knownPlaces.some(place => place.id === found));
    }),
  );
  expect(wrong).toEqual([]);
});

describe('what may have been meant', () => {
  const cases: [written: Written | string, suggested: string | null][] = [
    ['ESC Morepas', '« ESC Maurepas (Simone Iff) »'],
    ['Ty Blone', '« ESC Le Blosne (Ty Blosne) »'],
    ['Espace social commun Vilejean', '« ESC Villejean (Ker-Yann) »'],
    ['Bar des Sports, ESC Maurepas', '« ESC Maurepas (Simone Iff) »'],
    [{ name: 'ESC Maurepas', address: '1 place du Gros Chêne' }, '« ESC Maurepas (Simone Iff) »'],
    ['ESC Maurepas / ESC Cleunay', '« ESC Maurepas (Simone Iff) » ou « ESC Cleunay »'],
    ['MJC Bréquigny', null],
    ['Bibliothèque Maurepas', null],
    ['17 rue d’Espagne', null],
    ['ESC Maurepas, Betton', null],
    ['ESC Maurepas (fermé)', '« ESC Maurepas (Simone Iff) »'],
    ['ESC Villejean - Québec', '« ESC Villejean (Ker-Yann) »'],
    [{ name: 'Carrefour 18', quartier: 'Maurepas' }, '« Centre social Carrefour 18 »'],
    ['ESC Maurepas (Yvelines)', null],
  ];
  test.each(cases)('%o: %s', (written, suggested) => {
    const message = located(written).warning?.message;
    if (suggested === null) expect(message).not.toMatch(/Vouliez-vous/);
    else expect(message).toContain(`Vouliez-vous dire ${suggested} ?`);
  });
});
