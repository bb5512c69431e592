import { expect, test } from 'vitest';
import { isNamed, namedDays } from '../../../connectors/dated/namedDays.ts';
import { foldText } from '../../../connectors/values/foldText.ts';

const days = ['2026-12-01', '2026-12-08', '2026-12-15', '2027-01-05'];

test.each([
  ['8/12', ['2026-12-08']],
  ['08.12.2026', ['2026-12-08']],
  ['8/12/2025', []],
  ['les 8 et 15 décembre', ['2026-12-08', '2026-12-15']],
  ['les séances du 1er et du 8 décembre', ['2026-12-01', '2026-12-08']],
  ['mardi 1er, mardi 8 et mardi 15 décembre', ['2026-12-01', '2026-12-08', '2026-12-15']],
  ['celui du 8 est maintenu', ['2026-12-08']],
  ['du 8 au 20 décembre', ['2026-12-08', '2026-12-15']],
  ['du 19 décembre au 10 janvier', ['2027-01-05']],
  ['jusqu’au 8 décembre', ['2026-12-01', '2026-12-08']],
  ['à partir du 15 décembre', ['2026-12-15', '2027-01-05']],
  ['première séance : 8 décembre', ['2026-12-08', '2026-12-15', '2027-01-05']],
  ['mardi 5 janvier', ['2027-01-05']],
  ['séance 1/4', []],
  ['1,12 €', []],
  ['8 rue du 1er décembre 1944', []],
  ['ouvert 24h/24', []],
])('« %s »', (words, named) => {
  expect(days.filter(day => isNamed(namedDays(foldText(words)), day))).toEqual(named);
});
