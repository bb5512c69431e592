import { expect, test } from 'vitest';
import { hideSecrets } from '../../../connectors/values/hideSecrets.ts';

const url =
  'https://partenaire:mot-de-passe-7@a.fr/private-0a1b2c3d/x.ics?form=ateliers-du-soir&sig=ab12%2Fcd34';
const hide = hideSecrets({ url, headers: { 'X-Key': 'k-12345678', Authorization: 'Bearer jeton-long-1' } });

test.each([
  ['k-12345678', '…'],
  ['la clé Bearer jeton-long-1 est refusée', 'la clé … est refusée'],
  ['la clé jeton-long-1 est refusée', 'la clé … est refusée'],
  ['mot-de-passe-7', '…'],
  ['ab12/cd34, ou ab12%2Fcd34', '…, ou …'],
  ['private-0a1b2c3d', '…'],
  ['les ateliers-du-soir du formulaire', 'les ateliers-du-soir du formulaire'],
  ['Bearer', 'Bearer'],
])('%s → %s', (text, told) => expect(hide(text)).toBe(told));

test('a file and a short key hide nothing', () => {
  const hide = hideSecrets({ url: '/un/dossier/essai1.csv', headers: { 'X-Key': 'lundi' } });
  expect(hide('lundi, essai1.csv')).toBe('lundi, essai1.csv');
});
