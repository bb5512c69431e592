import type { Calendar } from './calendar.ts';
import type { Announcement } from './ccasAnnouncement.ts';
import { ccas, champsManceaux, cleunay, kleber, leBlosne, maurepas, villejean } from './places.ts';

/** CCAS' workshops on one theme (procedures, culture, accessibility…) and its events for residents. */
export function themes({ on }: Calendar): Announcement[] {
  return [
    {
      ...workshop,
      page: 'ProtegerDonnees',
      title: 'Protéger ses données et déjouer les arnaques',
      description: '====Au programme====\n - mots de passe\n - faux messages\n - réglages de son téléphone',
      activities: ['culture', 'ateliers'],
      registration: 'en-ligne',
      link: 'https://e-inclusion.example.org/inscription-donnees',
      where: champsManceaux,
      when: { dates: [on('THURSDAY', 3)], between: ['18:30', '20:30'] },
    },
    {
      ...workshop,
      page: 'InfoIntox',
      title: 'Info ou intox : enquêter sur une image',
      description: "Jeu d'enquête pour les jeunes et les étudiants.",
      audiences: ['jeunes', 'etudiants'],
      activities: ['culture'],
      registration: 'sans-rdv',
      where: kleber,
      when: { dates: [on('WEDNESDAY', 6)], between: ['18:00', '20:00'] },
    },
    {
      ...workshop,
      page: 'ScolariteEnLigne',
      title: 'Suivre la scolarité de son enfant en ligne',
      description:
        "Cahier de textes, bulletins, messages aux enseignants : l'espace numérique expliqué aux familles.",
      audiences: ['familles'],
      activities: ['ateliers', 'demarches'],
      registration: 'telephone',
      where: leBlosne,
      when: { dates: [on('TUESDAY', 2)], between: ['17:30', '19:00'] },
    },
    {
      ...workshop,
      page: 'NumeriqueAuFeminin',
      title: 'Le numérique entre femmes',
      description: 'Un temps convivial réservé aux femmes, garde des enfants sur place.',
      audiences: ['femmes'],
      registration: 'sur-place',
      where: villejean,
      when: { dates: [on('FRIDAY', 1), on('FRIDAY', 7)], between: ['09:30', '11:30'] },
    },
    {
      ...workshop,
      page: 'TitreSejour',
      title: 'Renouveler son titre de séjour en ligne',
      description:
        "<p>Créer son compte et déposer sa demande, avec l'aide d'un médiateur. <em>Interprète possible, à demander en s'inscrivant.</em></p>",
      audiences: ['exiles'],
      activities: ['demarches'],
      registration: 'prescription',
      where: maurepas,
      when: { dates: [on('THURSDAY', 2), on('THURSDAY', 9)], between: ['14:00', '17:00'] },
    },
    {
      ...workshop,
      page: 'ReglagesAccessibilite',
      title: 'Adapter son ordinateur à son handicap',
      description: 'Loupe, lecture à voix haute, commandes vocales : les réglages qui changent tout.',
      audiences: ['handicap'],
      registration: 'courriel',
      where: ccas,
      when: { dates: [on('MONDAY', 4)], between: ['10:00', '12:00'] },
    },
    {
      ...workshop,
      page: 'AtelierEnVisio',
      title: 'Poser ses questions en visio',
      description: 'Atelier à distance : un médiateur répond à vos questions en partageant son écran.',
      registration: 'en-ligne',
      link: 'https://visio.example.org/e-inclusion',
      where: 'En ligne',
      when: { dates: [on('TUESDAY', 4), on('TUESDAY', 8)], between: ['12:30', '13:30'] },
    },
    {
      ...workshop,
      page: 'DeclarerRevenus',
      title: 'Déclarer ses revenus en ligne',
      description: 'Se connecter, vérifier, corriger, signer.',
      activities: ['demarches', 'ateliers'],
      registration: 'telephone',
      where: cleunay,
      when: { dates: [on('WEDNESDAY', -1)], between: ['09:00', '12:00'] },
    },
    {
      ...workshop,
      page: 'PortesOuvertes',
      title: 'Portes ouvertes du numérique',
      description:
        "Une journée pour essayer, jouer, réparer et rencontrer les médiateurs de l'espace social commun.",
      type: 'evenement',
      activities: ['culture'],
      registration: 'sans-rdv',
      where: maurepas,
      when: { dates: [on('SATURDAY', 3)], between: null },
    },
    {
      ...workshop,
      page: 'AtelierPodcast',
      title: 'Enregistrer un podcast de quartier',
      description: 'Brouillon : salle à confirmer.',
      activities: ['culture'],
      registration: 'sur-place',
      where: leBlosne,
      when: { dates: [on('SATURDAY', 6)], between: ['14:00', '17:00'] },
      draft: true,
    },
  ];
}

const workshop = {
  type: 'atelier',
  audiences: ['tous'],
  activities: ['ateliers'],
} as const satisfies Partial<Announcement>;
