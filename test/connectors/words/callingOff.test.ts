import { describe, expect, test } from 'vitest';
import { foldText } from '../../../connectors/values/foldText.ts';
import { readOutcome } from '../../../connectors/words/callingOff.ts';

const outcome = (words: string) => readOutcome(foldText(words));

describe('called off', () => {
  test.each([
    'Annulé',
    'MAJ 20/11 : annulé',
    'CANCELLED',
    'L’atelier est malheureusement annulé',
    'Séance annulée suite à l’absence de l’animatrice',
    'Nous annulons cet atelier',
    'Nous avons dû annuler cet atelier',
    'On a dû annuler, désolés',
    'Nous devons malheureusement renoncer à cet atelier',
    'Nous sommes au regret de vous annoncer l’annulation de cet atelier',
    'Faute d’inscrits, nous ne maintenons pas cet atelier',
    'La séance n’a pas pu être maintenue faute d’inscriptions',
    'L’atelier ne se fera pas',
    'Ne se tiendra pas',
    'L’atelier de ce mardi ne pourra pas se tenir',
    'La séance du 1er décembre ne peut être assurée',
    'En raison de la grève, l’atelier n’aura pas lieu',
    'Nous n’avons pas assez d’inscrits, l’atelier ne se fera pas',
  ])('%s', words => expect(outcome(words)).toBe('CANCELLED'));
});

describe('put off', () => {
  test.each([
    'Reporté au 15 décembre',
    'Atelier annulé et reporté au 8 décembre, même heure',
    'Nous sommes contraints de reporter cette séance',
    'Date reportée ultérieurement',
    'À reprogrammer',
  ])('%s', words => expect(outcome(words)).toBe('POSTPONED'));
});

describe('perhaps', () => {
  test.each([
    'Si moins de 3 inscrits l’atelier sera annulé',
    'L’atelier peut être annulé faute de participants',
    'Permanence annulée si pluie',
    'En cas de pluie l’atelier est annulé',
    'Maintenu si 5 inscrits',
    'Minimum 5 inscrits pour maintenir l’atelier',
    'Report possible',
    'Si la salle est disponible',
    'Pas assez d’inscrits',
  ])('%s', words => expect(outcome(words)).toBe('perhaps'));
});

describe('maintained', () => {
  test.each(['Cet atelier ne sera pas annulé', 'Atelier maintenu malgré la grève', 'celui du 8 maintenu'])(
    '%s',
    words => expect(outcome(words)).toBe('held'),
  );
});

describe('something else', () => {
  test.each([
    'L’an dernier cet atelier avait été annulé',
    'Vous apprendrez à annuler un rendez-vous en ligne',
    'Gérer un rendez-vous annulé',
    'Annulation d’un rendez-vous médical',
    'Pour annuler, appelez le secrétariat',
    'En cas d’annulation, merci de prévenir',
    'Si vous ne pouvez pas venir, merci de prévenir',
    'Comment supprimer un compte',
    'L’accueil ne se fait pas sans rendez-vous',
    'Les inscriptions ne se font pas sur place',
    'Le transport n’est pas assuré',
    'Il n’y a pas de lieu d’accueil',
    'Atelier reporté du 24 novembre',
  ])('%s', words => expect(outcome(words)).toBeNull());
});
