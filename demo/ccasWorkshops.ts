import type { Calendar } from './calendar.ts';
import type { Announcement } from './ccasAnnouncement.ts';
import { carrefour18, cleunay, kleber, leBlosne, maurepas, villejean } from './places.ts';
import { announcedTwice } from './shared.ts';

/** CCAS' workshops on everyday digital uses. */
export function workshops(calendar: Calendar): Announcement[] {
  const { on } = calendar;
  const twice = announcedTwice(calendar);
  return [
    {
      ...workshop,
      page: 'PremiersPasOrdinateur',
      title: "Premiers pas à l'ordinateur",
      description:
        '<p>Allumer, cliquer, écrire, ranger&nbsp;: on reprend tout <strong>depuis le début</strong>, à son rythme.</p>',
      registration: 'telephone',
      where: villejean,
      when: twice.firstSteps,
    },
    {
      ...workshop,
      page: 'TabletteSeniors',
      title: 'La tablette pas à pas, atelier pour les seniors',
      description:
        '<p>Régler sa tablette, installer une application, envoyer une photo.</p><ul><li>Tablettes prêtées</li><li>Six personnes au plus</li></ul>',
      audiences: ['seniors'],
      registration: 'telephone',
      where: kleber,
      when: twice.tablet,
    },
    {
      ...workshop,
      page: 'CvEnLigne',
      title: 'Créer son CV en ligne',
      description: 'Un CV clair, enregistré en PDF, prêt à envoyer. Atelier préparé avec We Ker.',
      audiences: ['demandeurs-emploi'],
      activities: ['emploi', 'ateliers'],
      registration: 'en-ligne',
      link: 'https://e-inclusion.example.org/inscription-cv',
      where: leBlosne,
      when: twice.onlineCv,
    },
    {
      ...workshop,
      page: 'DemarrerSmartphone',
      title: 'Bien démarrer avec son smartphone',
      description:
        "Appels, messages, photos : l'essentiel pour être à l'aise. **Venir avec son téléphone chargé.**",
      registration: 'sur-place',
      where: maurepas,
      when: { dates: [on('WEDNESDAY', 1), on('WEDNESDAY', 4)], between: ['10:00', '12:00'] },
    },
    {
      ...workshop,
      page: 'PhotosDeFamille',
      title: 'Trier et sauvegarder ses photos de famille',
      description: 'Ranger ses photos, en faire une copie sûre, préparer un album. Pour les seniors.',
      audiences: ['seniors'],
      registration: 'telephone',
      where: cleunay,
      when: { dates: [on('MONDAY', 1), on('MONDAY', 5)], between: ['14:00', '16:30'] },
    },
    {
      ...workshop,
      page: 'VisioProches',
      title: 'Appeler ses proches en vidéo',
      description:
        'Atelier de deux heures pour les seniors : passer et recevoir un appel vidéo, en toute tranquillité.',
      audiences: ['seniors', 'familles'],
      registration: 'sans-rdv',
      where: carrefour18,
      when: { dates: [on('FRIDAY', 2)], between: ['14:30', '16:30'] },
    },
  ];
}

const workshop = {
  type: 'atelier',
  audiences: ['tous'],
  activities: ['ateliers'],
} as const satisfies Partial<Announcement>;
