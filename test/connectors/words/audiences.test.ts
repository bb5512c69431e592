import { describe, expect, test } from 'vitest';
import { readAudienceColumn } from '../../../connectors/meaning/spreadsheet/audienceColumn.ts';
import { gatherProblems } from '../../../connectors/problems.ts';
import { readAudienceText, withAges } from '../../../connectors/words/audiences.ts';
import type { AgeRange } from '../../../schema/offer.ts';

describe('a column made for it', () => {
  const cases: { text: string; audiences: string; condition?: string; warns?: boolean }[] = [
    { text: '', audiences: 'EVERYONE' },
    { text: 'Tous publics', audiences: 'EVERYONE' },
    { text: 'tout public', audiences: 'EVERYONE' },
    { text: 'Habitants', audiences: 'EVERYONE' },
    { text: 'Allocataires', audiences: 'EVERYONE', condition: 'Public : Allocataires' },
    { text: 'allocataires de la CAF', audiences: 'EVERYONE', condition: 'Public : allocataires de la CAF' },
    { text: 'Allocataires du RSA', audiences: 'MINIMUM_INCOME' },
    { text: 'Bénéficiaires de minima sociaux', audiences: 'MINIMUM_INCOME' },
    { text: 'bénéficiaires de minimas sociaux', audiences: 'MINIMUM_INCOME' },
    { text: 'Seniors', audiences: 'SENIORS' },
    { text: 'Retraités, personnes âgées', audiences: 'SENIORS' },
    { text: '60 ans et plus', audiences: 'SENIORS' },
    { text: '+60 ans', audiences: 'SENIORS' },
    { text: 'à partir de 65 ans', audiences: 'SENIORS' },
    { text: '50 ans et plus', audiences: 'EVERYONE', condition: 'Public : 50 ans et plus' },
    { text: 'Moins de 30 ans', audiences: 'EVERYONE', condition: 'Public : Moins de 30 ans' },
    { text: 'Seniors, tous publics', audiences: 'EVERYONE,SENIORS' },
    { text: 'Jeunes', audiences: 'YOUTH' },
    { text: '16-25 ans', audiences: 'YOUTH' },
    { text: '16 à 25 ans', audiences: 'YOUTH' },
    { text: 'moins de 26 ans', audiences: 'YOUTH' },
    { text: 'Étudiants', audiences: 'STUDENTS' },
    { text: 'Familles monoparentales', audiences: 'FAMILIES' },
    { text: 'parents et enfants', audiences: 'FAMILIES' },
    { text: 'Femmes', audiences: 'WOMEN' },
    { text: 'Salariés', audiences: 'WORKERS' },
    { text: 'Demandeurs d’emploi', audiences: 'JOB_SEEKERS' },
    { text: 'Personnes en situation de handicap', audiences: 'DISABILITY' },
    { text: 'Réfugiés', audiences: 'EXILED' },
    { text: 'Habitants des quartiers prioritaires', audiences: 'PRIORITY_NEIGHBOURHOOD' },
    { text: 'Personnes sans abri', audiences: 'EMERGENCY' },
    { text: 'Personnes sous main de justice', audiences: 'LEGAL_SITUATION' },
    { text: 'Professionnels', audiences: 'PROFESSIONALS' },
    { text: 'Travailleurs sociaux', audiences: 'PROFESSIONALS' },
    { text: 'Bénévoles', audiences: 'VOLUNTEERS' },
    { text: 'Professionnels et bénévoles', audiences: 'PROFESSIONALS,VOLUNTEERS' },
    { text: 'Martiens', audiences: 'EVERYONE', condition: 'Public : Martiens', warns: true },
  ];
  test.each(cases)('« $text »: $audiences', ({ text, audiences, condition = null, warns = false }) => {
    const problems = gatherProblems();
    const reading = readAudienceColumn(text, problems);
    expect(withAges(reading.audiences, null).join()).toBe(audiences);
    expect(reading.condition).toBe(condition);
    expect(problems.list.map(({ severity }) => severity)).toEqual(warns ? ['WARNING'] : []);
  });
});

describe('running text', () => {
  const cases: [title: string, description: string | null, audiences: string][] = [
    ['Atelier tablette seniors', null, 'SENIORS'],
    ['Atelier tablette', 'Pour les seniors débutants.', 'SENIORS'],
    ['Atelier tablette', 'Avec des jeunes en service civique.', ''],
    ['Atelier CV', 'Réservé aux demandeurs d’emploi', 'JOB_SEEKERS'],
    ['Formation des bénévoles', null, 'VOLUNTEERS'],
    ['Rencontre', 'Réservée aux professionnels de l’insertion', 'PROFESSIONALS'],
    ['Atelier', 'Animé par des professionnels et des bénévoles', ''],
    ['RDV travailleur social', null, ''],
    ['Atelier', 'Pas pour les enfants.', ''],
    ['Atelier', 'Jeunes de 12 à 17 ans.', 'YOUTH'],
    ['Atelier', 'Public : professionnels du travail social', 'PROFESSIONALS'],
    ['Atelier', 'Gratuit pour les moins de 26 ans, 5 € sinon', ''],
    ['Atelier', 'Accueil des femmes seulement.', 'WOMEN'],
  ];
  test.each(cases)('« %s », « %s »: %s', (title, description, audiences) => {
    expect(readAudienceText(title, description).join()).toBe(audiences);
  });
});

describe('ages', () => {
  const cases: [AgeRange | null, string][] = [
    [{ min: 16, max: 25 }, 'YOUTH'],
    [{ min: 18, max: 20 }, 'YOUTH'],
    [{ min: 15, max: 25 }, 'EVERYONE'],
    [{ min: 16, max: 26 }, 'EVERYONE'],
    [{ min: null, max: 25 }, 'EVERYONE'],
    [{ min: 60, max: null }, 'EVERYONE'],
    [null, 'EVERYONE'],
  ];
  test.each(cases)('%o: %s', (ages, audiences) => expect(withAges([], ages).join()).toBe(audiences));
  test('add to what is said', () => {
    expect(withAges(['STUDENTS'], { min: 16, max: 25 })).toEqual(['STUDENTS', 'YOUTH']);
    expect(withAges(['YOUTH'], { min: 16, max: 25 })).toEqual(['YOUTH']);
  });
});
