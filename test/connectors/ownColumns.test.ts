import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSheet } from '../../connectors/formats/spreadsheet.ts';
import { spreadsheet } from '../../connectors/generic/spreadsheet.ts';
import { columnsWith } from '../../connectors/meaning/spreadsheet/sheetColumns.ts';
import { document } from './fixtures/fixture.ts';
import { timezone } from './fixtures/shown.ts';

const facts = { id: 'pimms-permanences', partner: 'pimms', territory: 'com:35238', timezone };
const table = 'Quoi;Où;Quand;Public\nPermanence numérique;Pimms;lundi 9h-12h;seniors';

test('a partner says its own words for some columns and keeps the rest, as the README shows', () => {
  const columns = columnsWith({ place: ['Où'], hours: ['Quand'], title: ['Quoi'] });
  const [row] = readSheet([document('permanences.csv', table)], columns).rows;
  if (!row) throw new Error('no row was read');
  expect(spreadsheet.toDraft(row, facts).draft).toMatchObject({
    title: 'Permanence numérique',
    kind: 'PERMANENCE',
    audiences: ['SENIORS'],
    openingHours: 'Mo 09:00-12:00; PH off',
  });
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  expect(readme).toContain("columnsWith({ place: ['Où'], hours: ['Quand'], title: ['Quoi'] })");
});
