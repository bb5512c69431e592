import type { Calendar } from './calendar.ts';
import { champsManceaux, maurepas, villejean, weKer } from './places.ts';
import { byEmail, byLink, byPhone, type JobEvent, online, onSite, postponed } from './weKerEvent.ts';

/** We Ker's trainings, forums and meetings. */
export function meetings({ on, every }: Calendar): JobEvent[] {
  return [
    {
      ...meeting,
      slug: 'formation-bureautique-pour-l-emploi',
      title: "Formation numérique professionnelle : bureautique pour l'emploi",
      description:
        "Quatre demi-journées pour préparer une certification. Pour les demandeurs d'emploi et les salariés.",
      keywords: ['formation numérique professionnelle', 'certification'],
      where: villejean,
      timings: every('TUESDAY', 3, 4).map(day => [day, '09:00', '12:30']),
      registration: [byLink],
    },
    {
      ...meeting,
      slug: 'forum-de-l-alternance-reporte',
      title: "Forum de l'alternance",
      description: 'Reporté : la nouvelle date sera annoncée ici.',
      keywords: ['emploi', 'jeunes', 'forum'],
      where: champsManceaux,
      timings: [[on('WEDNESDAY', 3), '13:30', '18:00']],
      registration: [],
      status: postponed,
    },
    {
      ...meeting,
      slug: 'job-dating-de-quartier',
      title: 'Job dating de quartier',
      description: 'Huit employeurs, vingt postes : venir avec son CV. Ouvert à tous, sans inscription.',
      keywords: ['emploi', 'job dating'],
      where: maurepas,
      timings: [[on('THURSDAY', 6), '14:00', '18:00']],
      registration: [],
      conditions: 'Gratuit, entrée libre',
      accessibility: ['mi'],
    },
    {
      ...meeting,
      slug: 'reunion-d-information-contrat-jeune',
      title: "Réunion d'information en ligne : être accompagné vers l'emploi avant 26 ans",
      description: 'Les droits, les aides, les étapes.',
      keywords: ['emploi', 'jeunes', 'droits'],
      attendance: online,
      onlineLink: 'https://visio.example.org/we-ker/information',
      timings: [1, 4, 7, 10, 15].map(week => [on('MONDAY', week), '11:00', '12:00']),
      registration: [byLink],
      age: { min: 16, max: 25 },
    },
    {
      ...meeting,
      slug: 'petit-dejeuner-des-partenaires',
      title: "Rencontre des professionnels de l'insertion",
      description: 'Petit déjeuner réservé aux professionnels : les nouveautés du semestre.',
      keywords: ['réseau des professionnels'],
      where: weKer,
      timings: [[on('FRIDAY', 5), '08:30', '10:00']],
      registration: [byEmail],
    },
    {
      ...meeting,
      slug: 'reunion-des-parrains-et-marraines',
      title: 'Réunion des parrains et marraines bénévoles',
      description: 'Partager ses expériences, accueillir les nouveaux.',
      keywords: ['réseau des bénévoles'],
      where: weKer,
      timings: [[on('THURSDAY', 8), '18:00', '20:00']],
      registration: [byPhone],
    },
  ];
}

const meeting = {
  keywords: ['emploi'],
  where: null,
  attendance: onSite,
} as const satisfies Partial<JobEvent>;
