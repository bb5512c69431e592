import { expect, test } from 'vitest';
import { located } from './placeText.ts';

test('the same words are the same place, others another', () => {
  const [one, again, other] = ['Salle des fêtes', 'salle  des fetes', 'Salle des fêtes 2'].map(
    name => located(name).place.id,
  );
  expect(again).toBe(one);
  expect(other).not.toBe(one);
  expect(located({ name: 'Salle des fêtes', insee: '35051' }).place.id).not.toBe(one);
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

test('a known place is our own, without what it was before', () => {
  expect(located('Carrefour 18').place).toEqual({
    id: 'pla:carrefour-18',
    name: 'Centre social Carrefour 18',
    aliases: ['Carrefour 18'],
    address: "7 rue d'Espagne",
    postalCode: '35200',
    latitude: null,
    longitude: null,
    territoryId: 'com:35238',
  });
});

test.each([
  [
    { name: 'Bibliothèque', address: '1 rue X', city: 'Rennes' },
    "Le lieu « Bibliothèque, 1 rue X, Rennes » n'est pas connu du hub : l'offre est gardée avec ces mots. Écrire le nom d'un lieu connu, par exemple « ESC Maurepas », ou demander l'ajout de ce lieu.",
  ],
  [
    'Mairie de Betton',
    "Le lieu « Mairie de Betton » n'est pas connu du hub : l'offre est gardée avec ces mots. Elle compte pour la commune de Betton : rien à corriger si c'est bien là.",
  ],
  [
    'Pays de Fougères',
    "Le lieu « Pays de Fougères » n'est pas connu du hub : l'offre est gardée avec ces mots. La commune n'est pas certaine, elle compte pour Ille-et-Vilaine : écrire le code postal et la commune, par exemple « 35000 Rennes ».",
  ],
  [
    { name: 'ESC Maurepas', quartier: 'Villejean' },
    "Le lieu « ESC Maurepas » n'est pas connu du hub : l'offre est gardée avec ces mots. Vouliez-vous dire « ESC Maurepas (Simone Iff) » ? Écrire alors ce seul nom, sans autre lieu, adresse ni quartier qui le contredise ; sinon, demander l'ajout de ce lieu.",
  ],
])('what there is to do: %o', (written, message) => {
  expect(located(written).warning).toMatchObject({ field: 'lieu', message });
});
