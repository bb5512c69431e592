import { describe, expect, test } from 'vitest';
import { located, northOf, type Written } from './placeText.ts';

const kerYann = [48.121257, -1.708849] as const;

const oneplace: Record<string, readonly (Written | string)[]> = {
  'esc-maurepas': [
    'ESC Maurepas',
    'ESC MAUREPAS',
    'Esc  de  Maurepas',
    'ESC - Maurepas',
    'ESC-Maurepas',
    'ESC_Maurepas',
    'ESC Maurepas !',
    'Maurepas (ESC)',
    'Maurepas - ESC',
    'E.S.C. Maurepas',
    '« ESC Maurepas »',
    'À l’ESC Maurepas',
    'ESC Maurepas (35)',
    'ESC Maurepas à Rennes',
    'ESC MAUREPAS 35700 RENNES',
    'Espace Social Commun (ESC) de Maurepas',
    'Espace social commun Maurepas Bellangerais',
    'ESC du quartier Maurepas',
    'l’Espace social commun Simone Iff',
    'Espace social commun - Simone-Iff',
    'SIMONE IFF',
    'Simone-Iff, 1er étage',
    'ESC Maurepas / Simone Iff',
    'ESC Maurepas Simone Iff',
    'ESC Maurepas (salle 2)',
    'ESC Maurepas : salle polyvalente',
    'ESC Maurepas – rez-de-chaussée',
    'ESC Maurepas ou en visio',
    'ESC Maurepas, le mardi',
    'ESC Maurepas, hall d’accueil',
    'ESC Maurepas, rez-de-chaussée, bureau 12',
    'ESC Maurepas, 2ème étage droite',
    'ESC Maurepas (métro Gros-Chêne)',
    'ESC Maurepas, entrée rue Guy Ropartz',
    'ESC Maurepas - Permanence numérique',
    'Permanence accès aux droits, ESC Maurepas',
    'ESC Maurepas, espace numérique',
    'ESC MAUREPAS - RENNES CEDEX 7',
    'CAF - ESC Maurepas',
    'Permanence CAF, Simone Iff',
    'Centre social Maurepas, Rennes',
    'ESC Maurepas, quartier Maurepas',
    // It stood there until 2024.
    '11C place du Gros-Chêne',
    '11 C, place du Gros Chêne, 35700 Rennes',
    '11 c pl du gros chene',
    '11C PL. DU GROS CHENE 35700 RENNES FRANCE',
    '11 place du Gros-Chêne',
    'ESC Maurepas\n11C Place du Gros-Chêne\n35700 Rennes\nFrance',
    'Centre social, 11C place du Gros-Chêne',
    // It stands there today.
    'ESC Maurepas, rue Guy Ropartz',
    'ESC Maurepas rue Guy-Ropartz 35700 Rennes',
    'Simone Iff - rue du 19 mars 1962',
    { name: 'ESC Maurepas', address: '12 rue Guy Ropartz' },
    { name: 'Maurepas', address: '11C place du Gros-Chêne' },
    { name: '11C place du Gros-Chêne', postalCode: '35700', city: 'RENNES' },
    { address: 'ESC Maurepas, 35700 Rennes' },
    { name: 'ESC', quartier: 'Maurepas' },
    { name: 'ESC Maurepas', city: 'Rennes Métropole' },
    { name: 'ESC Maurepas', source: 'dep:35' },
    { name: 'ESC Maurepas', source: 'reg:53' },
    { name: 'ESC Maurepas', source: 'qua:35238-5' },
    { name: 'ESC Maurepas', source: 'fr', city: 'Rennes' },
    { name: 'Espace social commun', latitude: 48.126544, longitude: -1.663892 },
  ],
  'esc-cleunay': [
    { name: 'ESC Cleunay', address: '25 rue Noël Blayau' },
    '25 rue Noël-Blayau',
    'ESC Cleunay, 25 R. NOEL BLAYAU 35000 RENNES',
    { address: '25 rue Noel Blayau 35000 RENNES' },
    'Espace Social Commun de Cleunay (ESC)',
  ],
  'centre-social-cleunay': [
    'Centre social de Cleunay',
    'Cleunay (centre social)',
    { name: 'Centre social', quartier: 'Cleunay' },
    { name: 'Centre social', address: '49 rue Jules Lallemand' },
  ],
  'esc-centre': [
    'ESC Kléber',
    'ESC Rennes-Centre',
    'ESC Centre - Kléber',
    'ESC Rennes Centre (Kléber)',
    'ESC Kléber (centre-ville)',
    'ESC Centre-ville',
    'CDAS, 7 rue Kléber',
    '7 r. Kléber',
    '7, rue Kleber, 2e étage',
    '7 rue Kléber à Rennes',
    '7 rue Kléber (Rennes)',
    'n°7 rue Kléber, 35000 Rennes Cedex',
    { address: '7 rue Kleber', city: 'RENNES' },
    { address: '7 rue Kleber', city: '35000 Rennes' },
  ],
  'esc-le-blosne': [
    'Ty Blosne',
    'TY-BLOSNE',
    'ESC du Blosne',
    'Centre social Ty-Blosne',
    '7, Bd. de Yougoslavie',
    '7 bd Yougoslavie 35200 Rennes',
    'ESC Le Blosne 7, boulevard de Yougoslavie',
    'ESC Le Blosne - 7 boulevard de Yougoslavie - 35200 Rennes',
    { name: 'Espace Social Commun Blosne', address: '7 boulevard de Yougoslavie', postalCode: '35200' },
  ],
  'esc-villejean': [
    'Ker-Yann',
    'Ker Yann (Villejean)',
    'ESC Villejean Ker-Yann',
    'ESC Villejean (métro Kennedy)',
    { name: 'ESC Villejean', address: '42 cours J. F. Kennedy' },
    '42, cours J.-F. Kennedy',
    '42 cours du Pdt JF Kennedy',
    '42 crs du Président Kennedy, Rennes',
    'Espace Social Commun, 42 Cours Président John Fitzgerald Kennedy, 35000 Rennes, France',
    { address: '42 Président John Fitzgerald Kennedy', name: 'Espace Social Commun Villejean' },
    { name: 'Espace Social Commun Villejean', address: '42 42 KENNEDY', insee: '35238' },
    { name: 'ESC Villejean', city: 'Rennes - Villejean' },
    { name: 'ESC', ...northOf(...kerYann, 40) },
    { name: 'Espace social', ...northOf(...kerYann, 40) },
    { name: 'Centre social', ...northOf(...kerYann, 40) },
  ],
  'esc-champs-manceaux': [
    'ESC Aimé Césaire',
    'ESC Bréquigny',
    'Champs-Manceaux',
    'Centre social des Champs-Manceaux',
    'ESC Champs-Manceaux – Aimé Césaire',
    'Espace social et culturel commun Aimé Césaire',
    '15, rue Louis & René Moine',
    { name: 'ESC Champs-Manceaux', quartier: 'Sud-Gare' },
    { name: 'Bibliothèque Champs Manceaux', address: '15 Rue Louis et René Moine' },
  ],
  'carrefour-18': [
    'Carrefour 18',
    'Centre social Carrefour 18',
    'Carrefour 18, 7 rue d’Espagne',
    'Carrefour 18 - 7 rue d’Espagne',
    'CARREFOUR 18, 7 RUE D ESPAGNE 35200 RENNES',
    "7 rue d'Espagne",
  ],
  'ccas-rennes': [
    'CCAS',
    'CCAS de Rennes',
    'Centre communal d’action sociale de Rennes',
    { name: 'CCAS', address: '5 rue du Griffon', city: 'Rennes Cedex', postalCode: '35042' },
    { name: 'CCAS', address: '5 rue du Griffon', city: 'Rennes', postalCode: '35065' },
    { name: 'CCAS', address: '5 rue du Griffon, 35065 Rennes CEDEX' },
    { name: 'CCAS de Rennes', source: 'dep:35' },
  ],
  'we-ker': ['We Ker', 'we-ker', { name: 'Mission locale - We Ker', address: '7 rue de la Parcheminerie' }],
  'pimms-rennes': [
    'Pimms Médiation Rennes',
    { name: 'Pimms Médiation Rennes', address: '47 Avenue des Pays-Bas' },
    'Pimms Médiation, 47 av. des Pays Bas',
  ],
};

for (const [place, cases] of Object.entries(oneplace)) {
  describe(`${place}: one place, with several names`, () => {
    test.each(cases)('%o', written => {
      expect(located(written)).toMatchObject({ place: { id: `pla:${place}` }, warning: null });
    });
  });
}

describe('a position that says more, or other, than the words', () => {
  test('on a known building without any words: that building, and a warning', () => {
    const { place, warning } = located({ ...northOf(...kerYann, 20) });
    expect(place.id).toBe('pla:esc-villejean');
    expect(warning?.message).toBe(
      `Lieu sans nom ni adresse : ses coordonnées (${kerYann[0] + 20 / 111_200} ; -1.708849) sont celles de « ESC Villejean (Ker-Yann) », qui est retenu. Écrire le nom du lieu.`,
    );
  });

  test('kilometres away in Rennes: the name of an ESC is kept, and a warning says how far', () => {
    const { place, warning } = located({ name: 'ESC Villejean', latitude: 48.0884, longitude: -1.672 });
    expect(place).toMatchObject({ id: 'pla:esc-villejean', latitude: 48.121257 });
    expect(warning).toEqual({
      severity: 'WARNING',
      field: 'latitude',
      received: '48.0884 ; -1.672',
      message:
        "Les coordonnées reçues (48.0884 ; -1.672) sont à 4,6 km de « ESC Villejean (Ker-Yann) », que les mots nomment : c'est ce lieu qui est gardé, avec sa propre position. Corriger les coordonnées ou le nom du lieu.",
    });
  });

  test('some hundred metres away there is nothing to say: that is how feeds are', () => {
    expect(located({ name: 'ESC Villejean', ...northOf(...kerYann, 200) }).warning).toBeNull();
    expect(located({ name: 'ESC Maurepas', latitude: 48.129, longitude: -1.66 }).warning).toBeNull();
  });
});
