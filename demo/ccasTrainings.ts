import type { Calendar } from './calendar.ts';
import type { Announcement } from './ccasAnnouncement.ts';
import { ccas, champsManceaux, cleunay, kleber, villejean } from './places.ts';

/** CCAS' trainings for professionals and volunteers, and the meetings of their networks. */
export function trainings({ on }: Calendar): Announcement[] {
  return [
    {
      ...training,
      page: 'FormationAccompagner',
      title: 'Accompagner sans faire à la place',
      description:
        "<p>Formation d'une journée pour les professionnels de l'accueil&nbsp;: postures, limites, relais.</p>",
      audiences: ['professionnels'],
      where: ccas,
      when: { dates: [on('THURSDAY', 4)], between: ['09:00', '17:00'] },
    },
    {
      ...training,
      page: 'FormationMandats',
      title: 'Aider à faire une démarche en ligne : ce que dit la loi',
      description:
        'Mandat, consentement, traces : formation pour les professionnels et les bénévoles qui aident aux démarches.',
      audiences: ['professionnels', 'benevoles'],
      activities: ['formation-pro', 'demarches'],
      where: kleber,
      when: { dates: [on('TUESDAY', 5), on('TUESDAY', 11)], between: ['13:30', '17:00'] },
    },
    {
      ...training,
      page: 'FormationDonnees',
      title: 'Données personnelles des usagers : les bons réflexes',
      description: 'Formation pour les professionnels des espaces sociaux communs.',
      audiences: ['professionnels'],
      where: villejean,
      when: { dates: [on('MONDAY', 7)], between: ['09:30', '12:30'] },
    },
    {
      ...training,
      page: 'FormationBenevoles',
      title: 'Animer un atelier numérique',
      description:
        'Formation pour les bénévoles : préparer une séance, parler simplement, donner envie de revenir.',
      audiences: ['benevoles'],
      activities: ['reseau-benevoles'],
      registration: 'courriel',
      where: champsManceaux,
      when: { dates: [on('SATURDAY', 2), on('SATURDAY', 13)], between: ['09:30', '12:30'] },
    },
    {
      ...training,
      page: 'FormationBureautique',
      title: 'Tableur et traitement de texte pour le travail',
      description: "Formation de trois matinées pour les salariés et les personnes en recherche d'emploi.",
      audiences: ['salaries', 'demandeurs-emploi'],
      price: '15 € les trois séances, gratuit pour les bénéficiaires du RSA',
      where: cleunay,
      when: { dates: [on('MONDAY', 3), on('MONDAY', 6), on('MONDAY', 9)], between: ['09:00', '12:00'] },
    },
    {
      ...training,
      page: 'RencontreReseau',
      title: "Rencontre des acteurs locaux de l'inclusion numérique",
      description: 'Se connaître, partager les besoins du quartier, préparer le semestre.',
      type: 'evenement',
      audiences: ['professionnels'],
      activities: ['reseau-pro'],
      where: ccas,
      when: { dates: [on('FRIDAY', 10)], between: ['09:30', '12:00'] },
    },
    {
      ...training,
      page: 'CafeBenevoles',
      title: 'Café des bénévoles du numérique',
      description: 'Un café, des nouvelles, des coups de main à se donner.',
      type: 'evenement',
      audiences: ['benevoles'],
      activities: ['reseau-benevoles'],
      registration: 'sans-rdv',
      where: kleber,
      when: { dates: [on('THURSDAY', 5)], between: ['17:30', '19:00'] },
    },
    {
      ...training,
      page: 'FormationLogicielsLibres',
      title: 'Découvrir les logiciels libres',
      description: 'Brouillon : intervenant à trouver.',
      audiences: ['benevoles'],
      where: villejean,
      when: { dates: [on('THURSDAY', 10)], between: ['18:00', '20:00'] },
      draft: true,
    },
  ];
}

const training = {
  type: 'formation',
  activities: ['formation-pro'],
  registration: 'en-ligne',
  link: 'https://e-inclusion.example.org/formations',
} as const satisfies Partial<Announcement>;
