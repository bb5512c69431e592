import type { Calendar, Day } from './calendar.ts';
import { champsManceaux, kleber, leBlosne, maurepas, villejean, weKer } from './places.ts';
import { announcedTwice } from './shared.ts';
import { byEmail, byLink, byPhone, type JobEvent, mixed, online, onSite, type Timing } from './weKerEvent.ts';

/** We Ker's job workshops, on site, by video and both. */
export function workshops(calendar: Calendar): JobEvent[] {
  const { on, every } = calendar;
  const { onlineCv } = announcedTwice(calendar);
  return [
    {
      ...workshop,
      slug: 'creer-son-cv-en-ligne-le-blosne',
      title: 'Atelier : créer son CV en ligne',
      description: "Mettre en valeur son parcours et enregistrer son CV. Pour les demandeurs d'emploi.",
      where: leBlosne,
      timings: at(onlineCv.dates, ...onlineCv.between),
      registration: [byLink],
    },
    {
      ...workshop,
      slug: 'preparer-un-entretien-d-embauche',
      title: "Préparer un entretien d'embauche",
      description: 'Atelier pour les jeunes de 16 à 25 ans : se présenter, répondre, poser ses questions.',
      more: '**Au programme**\n\n- se présenter en deux minutes\n- les questions difficiles\n- un entretien filmé, pour ceux qui veulent',
      keywords: ['emploi', 'jeunes', 'atelier'],
      where: weKer,
      timings: at(every('MONDAY', -1, 8), '14:00', '16:30'),
      registration: [byLink, byPhone],
      age: { min: 16, max: 25 },
    },
    {
      ...workshop,
      slug: 'entretien-en-visio-mode-d-emploi',
      title: "Passer un entretien d'embauche en visio",
      description:
        'Atelier en ligne pour les moins de 26 ans : son, lumière, cadrage, et les bonnes réponses.',
      keywords: ['emploi', 'jeunes', 'à distance'],
      attendance: online,
      onlineLink: 'https://visio.example.org/we-ker/entretien',
      timings: at(every('TUESDAY', 1, 6), '10:00', '11:30'),
      registration: [byLink],
      age: { min: 16, max: 25 },
    },
    {
      ...workshop,
      slug: 'reseaux-sociaux-professionnels',
      title: 'Chercher un emploi avec les réseaux sociaux professionnels',
      description: 'Atelier sur place ou à distance, au choix : créer son profil, se faire repérer.',
      where: kleber,
      attendance: mixed,
      onlineLink: 'https://visio.example.org/we-ker/reseaux',
      timings: at([on('THURSDAY', 1), on('THURSDAY', 5), on('THURSDAY', 9)], '09:30', '12:00'),
      registration: [byLink],
    },
    {
      ...workshop,
      slug: 'trouver-son-stage-ou-son-alternance',
      title: 'Trouver son stage ou son alternance',
      description: 'Atelier pour les étudiants et les jeunes : cibler, écrire, relancer.',
      keywords: ['alternance', 'étudiants', 'jeunes'],
      where: villejean,
      timings: at([on('WEDNESDAY', 2), on('WEDNESDAY', 6)], '14:00', '16:00'),
      registration: [byEmail],
      age: { min: 16, max: 25 },
    },
    {
      ...workshop,
      slug: 'changer-de-metier-le-soir',
      title: 'Changer de métier : atelier du soir',
      description: 'Pour les salariés qui cherchent un emploi après leur journée de travail.',
      keywords: ['emploi', 'salariés'],
      where: kleber,
      timings: at([on('TUESDAY', 2), on('TUESDAY', 5)], '18:30', '20:30'),
      registration: [byPhone],
    },
    {
      ...workshop,
      slug: 'oser-les-metiers-du-numerique',
      title: 'Femmes : oser les métiers du numérique',
      description: 'Atelier de découverte réservé aux femmes.',
      keywords: ['emploi', 'femmes'],
      where: champsManceaux,
      timings: at([on('THURSDAY', 4)], '13:30', '17:00'),
      registration: [byLink, byEmail],
      accessibility: ['mi', 'hi'],
    },
    {
      ...workshop,
      slug: 'handicap-et-emploi',
      title: 'Handicap et emploi : faire valoir ses droits',
      description:
        'Atelier pour les personnes en situation de handicap : reconnaissance, aménagements, aides.',
      keywords: ['emploi', 'handicap', 'droits'],
      where: weKer,
      timings: at([on('FRIDAY', 3)], '10:00', '12:00'),
      registration: [byPhone, byEmail],
      accessibility: ['hi', 'vi', 'pi', 'mi', 'ii'],
    },
    {
      ...workshop,
      slug: 'find-a-job-in-rennes',
      title: 'Chercher un emploi à Rennes quand on apprend le français',
      description: 'Atelier en français simple et en anglais, pour les personnes exilées.',
      english: {
        title: 'Looking for a job in Rennes while learning French',
        description: 'A workshop in plain French and in English, for exiled people.',
      },
      keywords: ['emploi', 'personnes exilées'],
      where: maurepas,
      timings: at([on('MONDAY', 2), on('MONDAY', 5), on('MONDAY', 8)], '09:30', '11:30'),
      registration: [byPhone],
    },
  ];
}

const workshop = {
  keywords: ['emploi', 'atelier'],
  where: null,
  attendance: onSite,
} as const satisfies Partial<JobEvent>;

function at(days: readonly Day[], begin: string, end: string): Timing[] {
  return days.map(day => [day, begin, end]);
}
