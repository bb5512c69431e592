import type { Calendar } from './calendar.ts';
import { champsManceaux, cleunay, kleber, leBlosne, weKer } from './places.ts';
import {
  byEmail,
  byLink,
  byPhone,
  cancelled,
  full,
  type JobEvent,
  movedOnline,
  online,
  onSite,
  rescheduled,
  toBeModerated,
} from './weKerEvent.ts';

/** We Ker's workshops that are full, cancelled, moved, or not published yet. */
export function changes({ on }: Calendar): JobEvent[] {
  return [
    {
      ...workshop,
      slug: 'simulation-d-entretiens-complet',
      title: "Atelier : simulation d'entretiens avec des recruteurs",
      description: "Complet : s'inscrire sur la liste d'attente.",
      where: cleunay,
      timings: [[on('WEDNESDAY', 1), '09:00', '12:00']],
      registration: [byEmail],
      status: full,
    },
    {
      ...workshop,
      slug: 'visite-d-atelier-annulee',
      title: "Atelier : découverte des métiers de l'industrie",
      description: 'Séance annulée par le partenaire.',
      where: champsManceaux,
      timings: [[on('FRIDAY', 2), '13:30', '16:30']],
      registration: [byPhone],
      status: cancelled,
    },
    {
      ...workshop,
      slug: 'creer-son-activite-passe-en-ligne',
      title: 'Créer son emploi : par où commencer ?',
      description: 'Atelier prévu sur place, qui aura lieu en ligne.',
      where: kleber,
      attendance: online,
      onlineLink: 'https://visio.example.org/we-ker/creation',
      timings: [[on('THURSDAY', 3), '14:00', '16:00']],
      registration: [byLink],
      status: movedOnline,
    },
    {
      ...workshop,
      slug: 'lettre-de-motivation-nouvelle-date',
      title: 'Atelier : écrire une lettre de motivation qui vous ressemble',
      description: 'Nouvelle date, même salle.',
      where: leBlosne,
      timings: [[on('MONDAY', 4), '14:00', '16:30']],
      registration: [byLink],
      status: rescheduled,
    },
    {
      ...workshop,
      slug: 'atelier-a-valider',
      title: 'Atelier emploi : préparer un salon',
      description: 'Pas encore relu : ne doit pas paraître.',
      where: weKer,
      timings: [[on('TUESDAY', 6), '09:00', '11:00']],
      registration: [],
      state: toBeModerated,
    },
  ];
}

const workshop = {
  keywords: ['emploi', 'atelier'],
  where: null,
  attendance: onSite,
} as const satisfies Partial<JobEvent>;
