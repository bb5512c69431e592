import { type Series, utcEnd } from './arcsEvent.ts';
import { addDays, type Calendar } from './calendar.ts';
import { announcedTwice } from './shared.ts';

/** The workshops that ARCS' volunteers hold in the social centres. */
export function arcsWorkshops(calendar: Calendar): Series[] {
  const { on, fortnight } = calendar;
  const { firstSteps, tablet } = announcedTwice(calendar);
  const moved = on('FRIDAY', 1);
  return [
    {
      uid: 'coup-de-pouce-maurepas',
      summary: 'Atelier coup de pouce numérique',
      description: 'Les bénévoles répondent à vos questions, sans rendez-vous.\nOuvert à tous, gratuit.',
      categories: ['Atelier'],
      location: 'ESC Maurepas',
      day: on('TUESDAY', -6),
      between: ['14:00', '16:00'],
      rule: 'FREQ=WEEKLY;BYDAY=TU',
    },
    {
      uid: 'seniors-connectes-simone-iff',
      summary: 'Seniors connectés : atelier ordinateur et tablette',
      description: 'Pour les seniors débutants ; inscription au 02 61 91 20 01, six places.',
      categories: ['Atelier', 'Seniors'],
      location: 'Espace social commun Simone Iff',
      day: on('THURSDAY', -4),
      between: ['09:30', '11:30'],
      rule: 'FREQ=WEEKLY;BYDAY=TH',
    },
    {
      uid: 'premiers-pas-ker-yann',
      summary: "Premiers pas à l'ordinateur",
      description:
        'Un cycle pour débuter, avec les médiateurs du CCAS. Inscription par téléphone au 02 61 91 20 04.',
      categories: ['Atelier'],
      location: 'Ker-Yann, 42 cours Kennedy, Rennes',
      day: on('TUESDAY', 0),
      between: firstSteps.between,
      // The seven weeks that CCAS announces one by one.
      rule: `FREQ=WEEKLY;BYDAY=TU;UNTIL=${utcEnd(addDays(calendar.today, 48))}`,
    },
    {
      uid: 'tablette-kleber',
      summary: 'Tablette pas à pas : atelier seniors',
      description:
        'Pour les seniors qui ont une tablette, ou qui hésitent à en acheter une. Sur inscription : 02 61 91 20 06.',
      categories: ['Atelier', 'Seniors'],
      location: 'ESC Rennes Centre (Kléber)',
      day: on('THURSDAY', -2),
      between: tablet.between,
      rule: 'FREQ=WEEKLY;BYDAY=TH',
      changes: [{ of: on('THURSDAY', 2), cancelled: true }],
    },
    {
      uid: 'smartphone-cleunay',
      summary: 'Bien démarrer avec son smartphone',
      description: 'Venir avec son téléphone et son chargeur. Gratuit, sans inscription.',
      categories: ['Atelier'],
      location: 'ESC Cleunay',
      day: on('WEDNESDAY', 1),
      between: ['10:00', '12:00'],
    },
    {
      uid: 'vendredis-du-telephone',
      summary: 'Les vendredis du téléphone : atelier applications',
      description:
        'Cartes, horaires de bus, messageries, banque : une application par semaine. Sans inscription.',
      categories: ['Atelier'],
      location: 'Centre social de Cleunay, 49 rue Jules Lallemand',
      day: on('FRIDAY', -3),
      between: ['10:00', '11:30'],
      rule: 'FREQ=WEEKLY;BYDAY=FR',
      changes: [{ of: moved, day: moved, between: ['14:30', '16:00'] }],
    },
    {
      uid: 'cafe-numerique-carrefour-18',
      summary: 'Café numérique : initiation en petit groupe',
      description: 'Un café, un thème choisi ensemble ; gratuit, entrée libre.',
      categories: ['Atelier', 'Culture numérique'],
      location: "Carrefour 18, 7 rue d'Espagne",
      day: fortnight('WEDNESDAY'),
      between: ['14:30', '16:30'],
      rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE',
    },
    {
      uid: 'souris-et-clavier-ty-blosne',
      summary: 'Souris et clavier, atelier pour débuter',
      description: 'Cycle terminé ; le prochain sera annoncé ici.',
      categories: ['Atelier'],
      location: 'Ty Blosne',
      day: on('MONDAY', -9),
      between: ['09:30', '11:30'],
      rule: 'FREQ=WEEKLY;BYDAY=MO;COUNT=6',
    },
  ];
}
