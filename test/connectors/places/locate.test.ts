import { describe, expect, test } from 'vitest';
import type { PlaceText } from '../../../connectors/draft.ts';
import { locate } from '../../../connectors/places/locate.ts';
import { knownPlaces } from '../../../schema/gazetteer/index.ts';

const nothing: PlaceText = {
  name: null,
  address: null,
  postalCode: null,
  city: null,
  quartier: null,
  insee: null,
  latitude: null,
  longitude: null,
};
const rennes = 'com:35238';

interface Case extends Partial<PlaceText> {
  /** The territory of the source, Rennes unless said. */
  source?: string;
}

function located({ source = rennes, ...text }: Case) {
  return locate({ ...nothing, ...text }, source);
}

describe('one place, with several names', () => {
  const cases: [words: Case, place: string][] = [
    [{ name: 'ESC Maurepas' }, 'esc-maurepas'],
    [{ name: 'esc de maurepas' }, 'esc-maurepas'],
    [{ name: 'E.S.C. Maurepas' }, 'esc-maurepas'],
    [{ name: 'Espace Social Commun (ESC) de Maurepas' }, 'esc-maurepas'],
    [{ name: 'l’Espace social commun Simone Iff' }, 'esc-maurepas'],
    [{ name: 'Simone Iff' }, 'esc-maurepas'],
    [{ name: 'ESC Maurepas (salle 2)' }, 'esc-maurepas'],
    [{ name: 'ESC Maurepas - rez-de-chaussée' }, 'esc-maurepas'],
    [{ name: 'ESC Maurepas, 35700 Rennes' }, 'esc-maurepas'],
    [{ name: 'ESC Maurepas ou en visio' }, 'esc-maurepas'],
    [{ address: '11C place du Gros-Chêne' }, 'esc-maurepas'],
    [{ address: '11 C, place du Gros Chêne, 35700 Rennes' }, 'esc-maurepas'],
    [{ name: 'ESC Maurepas', address: '12 rue Guy Ropartz' }, 'esc-maurepas'],
    [{ name: 'Centre social Maurepas' }, 'esc-maurepas'],
    [{ name: 'ESC Cleunay', address: '25 rue Noël Blayau' }, 'esc-cleunay'],
    [{ address: '25 rue Noel Blayau 35000 RENNES' }, 'esc-cleunay'],
    [{ name: 'Centre social de Cleunay' }, 'centre-social-cleunay'],
    [{ name: 'Centre social', address: '49 rue Jules Lallemand' }, 'centre-social-cleunay'],
    [{ name: 'ESC Kléber' }, 'esc-centre'],
    [{ name: 'ESC Rennes Centre (Kléber)' }, 'esc-centre'],
    [{ address: '7 rue Kleber', city: 'RENNES' }, 'esc-centre'],
    [{ name: 'Ty Blosne' }, 'esc-le-blosne'],
    [
      { name: 'Espace Social Commun Blosne', address: '7 boulevard de Yougoslavie', postalCode: '35200' },
      'esc-le-blosne',
    ],
    [{ address: '7, Bd. de Yougoslavie' }, 'esc-le-blosne'],
    [{ name: 'Ker-Yann' }, 'esc-villejean'],
    [{ name: 'ESC Villejean', address: '42 cours J. F. Kennedy' }, 'esc-villejean'],
    [{ address: '42 cours du Président Kennedy', postalCode: '35000' }, 'esc-villejean'],
    [{ name: 'Espace Social Commun Villejean', address: '42 42 KENNEDY', insee: '35238' }, 'esc-villejean'],
    [{ name: 'ESC Aimé Césaire' }, 'esc-champs-manceaux'],
    [{ name: 'ESC Bréquigny' }, 'esc-champs-manceaux'],
    [{ name: 'Bibliothèque Champs Manceaux', address: '15 Rue Louis et René Moine' }, 'esc-champs-manceaux'],
    [{ name: 'Carrefour 18, 7 rue d’Espagne' }, 'carrefour-18'],
    [{ name: 'CCAS de Rennes' }, 'ccas-rennes'],
    [{ name: 'CCAS', address: '5 rue du Griffon', city: 'Rennes Cedex', postalCode: '35042' }, 'ccas-rennes'],
    [{ name: 'CCAS' }, 'ccas-rennes'],
    [{ name: 'Mission locale - We Ker', address: '7 rue de la Parcheminerie' }, 'we-ker'],
    [{ name: 'Pimms Médiation Rennes', address: '47 Avenue des Pays-Bas' }, 'pimms-rennes'],
    [{ name: 'ESC Maurepas', source: 'dep:35' }, 'esc-maurepas'],
    [{ name: 'ESC Maurepas', source: 'qua:35238-5' }, 'esc-maurepas'],
    [{ name: 'ESC Villejean', latitude: 48.1212, longitude: -1.7088 }, 'esc-villejean'],
  ];
  test.each(cases)('%o is %s', (words, place) => {
    expect(located(words)).toMatchObject({ place: { id: `pla:${place}` }, warning: null });
  });
});

describe('near-misses that are no known place, and the narrowest territory that is certain', () => {
  const cases: [words: Case, territory: string][] = [
    [{ name: 'Bibliothèque Maurepas', address: '32 rue de la Marbaudais', postalCode: '35700' }, rennes],
    [{ name: 'Collège de Cleunay' }, rennes],
    // No building that we know, and the quartier all the same.
    [{ name: 'Cleunay' }, 'qua:35238-9'],
    [{ name: 'Maison de quartier Villejean' }, rennes],
    [{ name: 'École Simone Iffendic' }, rennes],
    [{ name: 'COOP Maurepas', address: '1 place du Gros Chêne', postalCode: '35700' }, rennes],
    [{ name: 'ESC Maurepas', address: '1 place du Gros Chêne' }, rennes],
    [{ name: 'Le Triangle', address: '3 bd de Yougoslavie', quartier: 'Le Blosne' }, 'qua:35238-11'],
    [{ name: 'Le Triangle, bd de Yougoslavie' }, rennes],
    [{ address: '70 boulevard de Yougoslavie' }, rennes],
    [{ address: '7 bis boulevard de Yougoslavie' }, rennes],
    [{ address: '107 rue d’Espagne' }, rennes],
    [{ address: '7 rue de Kléber-Haut' }, rennes],
    [{ address: '42 avenue Kennedy' }, rennes],
    [{ name: 'École', address: 'rue Guy Ropartz' }, rennes],
    [{ name: 'ESC Cleunay', address: '49 rue Jules Lallemand' }, rennes],
    [{ name: 'Centre social Cleunay', address: '25 rue Noël Blayau' }, rennes],
    [{ name: 'ESC Cleunay ou ESC Maurepas' }, rennes],
    [
      { name: 'France services Pimms Médiation Rennes', address: '2 Rue du Sous-Lieutenant Yves-Berger' },
      rennes,
    ],
    [{ name: 'ESC Maurepas', city: 'Maurepas', postalCode: '78310' }, 'dep:78'],
    [{ name: 'ESC Maurepas, 78310 Maurepas' }, 'dep:78'],
    [{ name: 'ESC Maurepas', latitude: 48.77, longitude: 1.92 }, rennes],
    [
      { name: 'ESC Centre', address: '7 rue Kléber', city: 'Rennes-le-Château', postalCode: '11190' },
      'dep:11',
    ],
    [{ address: '7 rue Kléber, 67000 Strasbourg' }, 'dep:67'],
    [{ address: '7 rue Kléber', insee: '67482', city: 'Strasbourg' }, 'com:67482'],
    [{ address: '7 rue Kléber', source: 'dep:69' }, 'dep:69'],
    [{ address: '7 rue Kléber', source: 'dep:35' }, 'dep:35'],
    [{ name: 'ESC Centre', source: 'com:69123' }, 'com:69123'],
    [{ name: 'CCAS', source: 'dep:35' }, 'dep:35'],
    [{ name: 'CCAS, Cesson-Sévigné' }, rennes],
    [{ name: 'CCAS', city: 'Cesson-Sévigné' }, 'fr'],
    [{ name: 'CCAS', city: 'Cesson-Sévigné', postalCode: '35510' }, 'dep:35'],
    [{ name: 'CCAS', city: 'Cesson-Sévigné', insee: '35051' }, 'com:35051'],
    [{ name: 'Pimms Médiation, Lorient' }, rennes],
    [{ name: 'Médiathèque', quartier: 'Maurepas' }, 'qua:35238-5'],
    [{ name: 'Médiathèque', quartier: 'quartier Villejean' }, 'qua:35238-10'],
    [{ name: 'Médiathèque', quartier: 'Centre', city: 'Fougères' }, 'fr'],
    [{ name: 'Mairie', insee: '97411' }, 'com:97411'],
    [{ name: 'Mairie', postalCode: '20000' }, 'fr'],
  ];
  test.each(cases)('%o lies in %s', (words, territory) => {
    const { place, warning } = located(words);
    expect(knownPlaces.map(({ id }) => id)).not.toContain(place.id);
    expect(place.territoryId).toBe(territory);
    expect(warning?.message).toMatch(/n'est pas connu du hub/);
  });
});

test('the same words are the same place, others another', () => {
  const [one, again, other] = ['Salle des fêtes', 'salle  des fetes', 'Salle des fêtes 2'].map(
    name => located({ name }).place.id,
  );
  expect(again).toBe(one);
  expect(other).not.toBe(one);
  expect(located({ name: 'Salle des fêtes', insee: '35051' }).place.id).not.toBe(one);
});

test('a commune met for the first time is kept under its department', () => {
  expect(located({ name: 'Mairie', insee: '35051', city: 'Cesson-Sévigné' }).territory).toEqual({
    id: 'com:35051',
    name: 'Cesson-Sévigné',
    level: 'COMMUNE',
    parentId: 'dep:35',
    covers: [],
    seatId: null,
  });
  expect(located({ name: 'Mairie', insee: '35238' }).territory).toBeNull();
});

test('an unknown place keeps its words and its position', () => {
  const words = {
    name: 'Médiathèque',
    address: '1 rue X',
    postalCode: '35510',
    latitude: 48.12,
    longitude: -1.6,
  };
  expect(located(words).place).toMatchObject(words);
});
