import { describe, expect, test } from 'vitest';
import { activities, audiences, axes, kinds, nonResidents } from '../../schema/vocabulary.ts';

const vocabularies = { axes, activities, audiences, kinds };

describe('codes and labels', () => {
  for (const [name, words] of Object.entries(vocabularies)) {
    test(`${name}: no code twice, no label twice`, () => {
      expect(new Set(words.map(({ code }) => code)).size).toBe(words.length);
      expect(new Set(words.map(({ label }) => label.toLowerCase())).size).toBe(words.length);
    });

    test(`${name}: labels are French as it is printed`, () => {
      for (const { label } of words) expect(label).toMatch(/^\p{Lu}[^']*[^ .]$/u);
    });
  }

  test('every axis has activities', () => {
    expect(new Set(activities.map(({ axis }) => axis))).toEqual(new Set(axes.map(({ code }) => code)));
  });

  test('those who are not residents are audiences', () => {
    const codes = audiences.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining([...nonResidents]));
    expect(nonResidents).toEqual(['PROFESSIONALS', 'VOLUNTEERS']);
  });
});

/** The words of data·inclusion v1 (schema 1.0.8) that ours answer to, copied from its lists. */
const dataInclusion = {
  thematiques: [
    'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives',
    'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits',
    'numerique--acceder-a-des-services-en-ligne',
    'numerique--acceder-a-une-connexion-internet',
    'numerique--acquerir-un-equipement',
    'numerique--maitriser-les-fondamentaux-du-numerique',
    'preparer-sa-candidature--developper-son-reseau',
    'preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi',
    'remobilisation--activites-sportives-et-culturelles',
    'remobilisation--benevolat-action-citoyenne',
    'se-former--trouver-sa-formation',
  ],
  publics: [
    'actifs',
    'beneficiaires-des-minimas-sociaux',
    'demandeurs-emploi',
    'etudiants',
    'familles',
    'femmes',
    'jeunes',
    'personnes-en-situation-de-handicap',
    'personnes-en-situation-durgence',
    'personnes-en-situation-juridique-specifique',
    'personnes-exilees',
    'residents-qpv-frr',
    'seniors',
    'tous-publics',
  ],
};

/** The words of the national standard of médiation numérique (v1.0.2), copied from its schema. */
const mednum = {
  services: [
    'Aide aux démarches administratives',
    'Maîtrise des outils numériques du quotidien',
    'Insertion professionnelle via le numérique',
    'Utilisation sécurisée du numérique',
    'Parentalité et éducation avec le numérique',
    'Loisirs et créations numériques',
    'Compréhension du monde numérique',
    'Accès internet et matériel informatique',
    'Acquisition de matériel informatique à prix solidaire',
  ],
  publicsEtPrisesEnCharge: [
    'Jeunes',
    'Étudiants',
    'Familles et/ou enfants',
    'Seniors',
    'Femmes',
    'Surdité',
    'Handicaps moteurs',
    'Handicaps mentaux',
    'Illettrisme',
    'Langues étrangères (anglais)',
    'Langues étrangères (autres)',
    'Déficience visuelle',
  ],
};

describe('national codes are those of the standards, letter for letter', () => {
  test.each(activities)('$code', ({ dataInclusion: themes, mednum: services }) => {
    expect(dataInclusion.thematiques).toEqual(expect.arrayContaining([...themes]));
    expect(mednum.services).toEqual(expect.arrayContaining([...services]));
    expect(themes.length).toBeGreaterThan(0);
  });

  test.each(audiences)('$code', ({ dataInclusion: publics, mednum: names }) => {
    expect(dataInclusion.publics).toEqual(expect.arrayContaining([...publics]));
    expect(mednum.publicsEtPrisesEnCharge).toEqual(expect.arrayContaining([...names]));
  });

  test('every public of data·inclusion is one audience', () => {
    const publics = audiences.flatMap(audience => [...audience.dataInclusion]);
    expect(publics.sort()).toEqual(dataInclusion.publics);
  });
});
