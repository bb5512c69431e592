import { expect, test } from 'vitest';
import { readAges } from '../../../connectors/words/ages.ts';

const cases: [text: string, min: number | null, max: number | null][] = [
  ['16-25 ans', 16, 25],
  ['Jeunes (16–25 ans)', 16, 25],
  ['de 16 à 25 ans', 16, 25],
  ['entre 16 et 25 ans', 16, 25],
  ['16/25 ans', 16, 25],
  ['Moins de 30 ans', null, 29],
  ['- de 26 ans', null, 25],
  ['jeunes -25 ans', null, 24],
  ['jusqu’à 25 ans', null, 25],
  ['25 ans max', null, 25],
  ['+60 ans', 60, null],
  ['+ de 60 ans', 60, null],
  ['60+ ans', 60, null],
  ['60 ans et +', 60, null],
  ['60 ans ou plus', 60, null],
  ['personnes de plus de 60 ans', 60, null],
  ['à partir de 60 ans', 60, null],
  ['dès 6 ans', 6, null],
  ['6 mois - 3 ans', 0, 3],
];
test.each(cases)('« %s »: from %s to %s', (text, min, max) => expect(readAges(text)).toEqual({ min, max }));

const none = ['Seniors', '18 ans', '6-10 ans et 11-15 ans', '25-16 ans', '20 places, 2 ans', ''];
test.each(none)('« %s » gives no ages', text => expect(readAges(text)).toBeNull());
