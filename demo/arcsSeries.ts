import { type Series, utcEnd } from './arcsEvent.ts';
import { arcsWorkshops } from './arcsWorkshops.ts';
import { addDays, type Calendar } from './calendar.ts';

/** What ARCS' volunteers and public computer technicians hold in the social centres. */
export function series(calendar: Calendar): Series[] {
  return [...arcsWorkshops(calendar), ...repairs(calendar), ...appointments(calendar), ...meetings(calendar)];
}

function repairs({ on, nth }: Calendar): Series[] {
  return [
    {
      uid: 'reparation-maurepas',
      summary: "Réparation d'ordinateurs et de téléphones",
      description: 'On répare ensemble, pièces à prix coûtant. Sans rendez-vous, dernière arrivée à 18h30.',
      categories: ['Réparation'],
      location: 'ESC Maurepas',
      day: on('WEDNESDAY', -5),
      between: ['17:00', '19:30'],
      rule: 'FREQ=WEEKLY;BYDAY=WE',
      except: [on('WEDNESDAY', 3)],
    },
    {
      uid: 'premier-mardi-mise-en-route',
      summary: 'Premier mardi : mise en route de votre ordinateur',
      description: 'Installer, mettre à jour, nettoyer ; apporter son chargeur. Sans rendez-vous.',
      categories: ['Réparation'],
      location: 'Centre social Ty Blosne, 7 boulevard de Yougoslavie',
      day: nth(1, 'TUESDAY', -2),
      between: ['18:00', '20:00'],
      rule: 'FREQ=MONTHLY;BYDAY=1TU',
    },
    {
      uid: 'repair-cafe-aime-cesaire',
      summary: 'Repair café numérique',
      description: 'Trois samedis dans le semestre, ouverts à tous. Entrée libre.',
      categories: ['Réparation'],
      location: 'ESC Aimé Césaire',
      day: on('SATURDAY', 2),
      between: ['10:00', '12:30'],
      added: [on('SATURDAY', 6), on('SATURDAY', 12)],
    },
    {
      uid: 'journee-du-reemploi',
      summary: 'Journée du réemploi numérique',
      description: "Exposition, démontage d'ordinateurs et dons de matériel à l'ESC Villejean.",
      categories: ['Événement', 'Culture numérique'],
      location: 'ESC Villejean',
      day: on('SATURDAY', 5),
      between: null,
    },
  ];
}

function appointments({ on, fortnight, today }: Calendar): Series[] {
  return [
    {
      uid: 'informaticien-public-villejean',
      summary: "Rendez-vous avec l'informaticien public",
      description: 'Une heure pour votre appareil ou votre question. Sur rendez-vous au 02 61 91 20 04.',
      categories: ['Rendez-vous'],
      location: 'ESC Villejean',
      day: on('MONDAY', -8),
      between: ['14:00', '17:00'],
      rule: 'FREQ=WEEKLY;BYDAY=MO',
      except: [on('MONDAY', 2)],
    },
    {
      uid: 'informaticien-public-champs-manceaux',
      summary: "Rendez-vous avec l'informaticien public",
      description: 'Sur rendez-vous au 02 61 91 20 07, ou par courriel : rendez-vous@arcs.example.org.',
      categories: ['Rendez-vous'],
      location: 'ESC Champs-Manceaux',
      day: fortnight('THURSDAY'),
      between: ['09:00', '12:00'],
      rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
    },
    {
      uid: 'demarches-avec-un-benevole',
      summary: 'Rendez-vous démarches en ligne avec un bénévole',
      description: "Aide aux démarches, jusqu'à la fin du trimestre. S'inscrire à l'accueil.",
      categories: ['Rendez-vous', 'Démarches'],
      location: 'Ker-Yann',
      day: on('FRIDAY', -1),
      between: ['14:00', '16:30'],
      rule: `FREQ=WEEKLY;BYDAY=FR;UNTIL=${utcEnd(addDays(today, 98))}`,
    },
  ];
}

function meetings({ on, nth }: Calendar): Series[] {
  return [
    {
      uid: 'reunion-des-benevoles',
      summary: 'Réunion des bénévoles du numérique',
      description: 'Troisième lundi du mois : planning, entraide, nouveaux bénévoles bienvenus.',
      categories: ['Bénévoles'],
      location: 'Carrefour 18',
      day: nth(3, 'MONDAY', -1),
      between: ['18:00', '19:30'],
      rule: 'FREQ=MONTHLY;BYDAY=3MO',
    },
    {
      uid: 'rencontre-des-mediateurs',
      summary: 'Rencontre des professionnels de la médiation numérique',
      description: "Réservée aux professionnels ; s'inscrire par courriel : numerique@arcs.example.org.",
      categories: ['Professionnels'],
      location: 'ESC Kléber',
      day: on('TUESDAY', 7),
      between: ['09:30', '12:00'],
    },
    {
      uid: 'atelier-jeux-video',
      summary: 'Atelier jeux vidéo en famille',
      description: 'Annulé : la salle est en travaux. Pour les familles.',
      categories: ['Atelier', 'Culture numérique'],
      location: 'Ty Blosne',
      day: on('SATURDAY', 4),
      between: ['14:00', '17:00'],
      cancelled: true,
    },
  ];
}
