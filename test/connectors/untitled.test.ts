import { expect, test } from 'vitest';
import { read } from '../../connectors/reading/read.ts';
import { document } from './fixtures/fixture.ts';
import { now, timezone } from './fixtures/shown.ts';

const facts = { id: 'essai-offres', partner: 'essai', territory: 'com:35238', timezone };
const readTable = (...lines: string[]) =>
  read({ connector: 'spreadsheet', documents: [document('offres.csv', lines.join('\n'))], facts, now });

test('a row whose only words are its activity takes them as its title', () => {
  const { harvested, rejected } = readTable('Activité;Lieu;Horaires', 'Wi-Fi;ESC Maurepas;lundi 9h-12h');
  expect(rejected).toBe(0);
  expect(harvested.offers).toMatchObject([
    { title: 'Wi-Fi', kind: 'SELF_SERVICE', openingHours: 'Mo 09:00-12:00; PH off' },
  ]);
});

test('a row that says nothing of what is offered is rejected with every reason, none of them a warning', () => {
  const { received, rejected, findings } = readTable(
    'Intitulé;Lieu;Public;Horaires',
    ';ESC Maurepas;martiens;quand on peut',
  );
  expect([received, rejected]).toEqual([1, 1]);
  expect(findings.map(({ severity, row, field }) => `${severity} ${row}: ${field}`)).toEqual([
    'REJECT 2: Intitulé',
    'REJECT 2: Type',
    'REJECT 2: Public',
    'REJECT 2: Horaires',
  ]);
});

test('a title that says nothing of the kind is quoted: the column Type may not be there at all', () => {
  const { findings } = readTable('Intitulé;Lieu;Horaires', 'Yoga doux;ESC Maurepas;lundi 9h-12h');
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringContaining('ni la colonne Type ni le titre « Yoga doux » ne disent'),
  ]);
});
