import type { Calendar, Weekday } from './calendar.ts';
import { champsManceaux, cleunay, kleber, leBlosne, maurepas, villejean, weKer } from './places.ts';
import { byEmail, byLink, byPhone, type JobEvent, online, onSite } from './weKerEvent.ts';

/** We Ker's appointments with advisers, and longer support. */
export function appointments({ every }: Calendar): JobEvent[] {
  const weekly = (weekday: Weekday, begin: string, end: string): JobEvent['timings'] =>
    every(weekday, -1, 13).map(day => [day, begin, end]);
  return [
    {
      ...adviser,
      slug: 'conseiller-emploi-maurepas',
      title: 'Rendez-vous avec un conseiller emploi à Maurepas',
      description: 'Faire le point sur son projet, pour les habitants des quartiers prioritaires.',
      where: maurepas,
      timings: weekly('FRIDAY', '09:00', '12:00'),
      registration: [byPhone],
    },
    {
      ...adviser,
      slug: 'conseiller-emploi-villejean',
      title: 'Rendez-vous avec un conseiller emploi à Villejean',
      description: 'Pour les jeunes de 16 à 25 ans, un premier échange sans engagement.',
      keywords: ['emploi', 'jeunes', 'rendez-vous'],
      where: villejean,
      timings: weekly('THURSDAY', '14:00', '17:00'),
      registration: [byLink],
      age: { min: 16, max: 25 },
    },
    {
      ...adviser,
      slug: 'conseiller-emploi-blosne',
      title: 'Rendez-vous avec un conseiller emploi au Blosne',
      description: "Pour les demandeurs d'emploi et les bénéficiaires du RSA.",
      where: leBlosne,
      timings: weekly('TUESDAY', '09:00', '12:00'),
      registration: [byPhone, byEmail],
    },
    {
      ...adviser,
      slug: 'conseiller-emploi-cleunay',
      title: 'Rendez-vous avec un conseiller emploi à Cleunay',
      description: "Un entretien d'une heure, sur rendez-vous.",
      where: cleunay,
      timings: weekly('MONDAY', '13:30', '17:00'),
      registration: [byPhone],
    },
    {
      ...adviser,
      slug: 'sortie-de-detention',
      title: 'Rendez-vous emploi pour les personnes sous main de justice',
      description: "Préparer sa sortie et sa reprise d'emploi.",
      keywords: ['emploi', 'justice', 'rendez-vous'],
      where: weKer,
      timings: weekly('WEDNESDAY', '09:00', '12:00'),
      registration: [byEmail],
      conditions: "Gratuit, sur prescription d'un partenaire",
    },
    {
      ...adviser,
      slug: 'point-conseil-par-telephone',
      title: 'Rendez-vous emploi par téléphone',
      description:
        "Un conseiller vous appelle à l'heure choisie : entretien par téléphone, sans se déplacer.",
      attendance: online,
      timings: weekly('WEDNESDAY', '13:30', '16:30'),
      registration: [byPhone],
    },
    {
      ...adviser,
      slug: 'conseiller-emploi-en-visio',
      title: 'Rendez-vous emploi en visio',
      description: 'Une demi-heure avec un conseiller, en ligne.',
      attendance: online,
      onlineLink: 'https://visio.example.org/we-ker/conseil',
      timings: weekly('THURSDAY', '17:30', '19:00'),
      registration: [byLink],
    },
    {
      ...adviser,
      slug: 'coaching-objectif-emploi',
      title: 'Coaching objectif emploi',
      description: "Un accompagnement de deux mois, une séance par semaine, pour les demandeurs d'emploi.",
      keywords: ['emploi', 'accompagnement'],
      where: champsManceaux,
      timings: weekly('FRIDAY', '14:00', '16:00'),
      registration: [byLink, byPhone],
    },
    {
      ...adviser,
      slug: 'parrainage-vers-l-emploi',
      title: "Parrainage vers l'emploi des jeunes",
      description:
        'Un accompagnement par un parrain ou une marraine bénévole, pour les jeunes de moins de 26 ans.',
      keywords: ['emploi', 'jeunes', 'accompagnement'],
      where: kleber,
      timings: weekly('TUESDAY', '17:30', '19:00'),
      registration: [byEmail],
      age: { min: 18, max: 25 },
    },
  ];
}

const adviser = {
  keywords: ['emploi', 'rendez-vous'],
  where: null,
  attendance: onSite,
} as const satisfies Partial<JobEvent>;
