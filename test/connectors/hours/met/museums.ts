import type { Source } from '../phrasing.ts';

/** Opening periods of the museums of France, and hours on the pages of libraries. */
export const museums: Source[] = [
  {
    met: 'museums of France, opening periods (genowl/HorOuv.java)',
    phrasings: [
      {
        text: 'Ouvert du mardi au vendredi de 9h à 12h30 et de 13h30 à 18h, samedi, dimanche et jours fériés de 10h à 12h30 et de 13h30 à 19h',
        osm: 'Tu-Fr 09:00-12:30,13:30-18:00; Sa,Su,PH 10:00-12:30,13:30-19:00',
      },
      {
        text: "Ouvert d'avril à octobre de 8h à 18h tous les jours",
        osm: 'Apr-Oct Mo-Su 08:00-18:00; PH off',
      },
      {
        text: 'Ouvert le premier et troisième dimanche du mois de 14h30 à 17h30',
        osm: 'Su[1,3] 14:30-17:30; PH off',
      },
      {
        text: 'Ouvert du mercredi au dimanche 9h à 12h et de 13h30 à 17h30 (vendredi 17h)',
        osm: 'We,Th,Sa,Su 09:00-12:00,13:30-17:30; Fr 09:00-12:00,13:30-17:00; PH off',
      },
      {
        text: "Ouvert du mardi au dimanche de 11h à 18h. Le mercredi jusqu'à 20h",
        osm: 'Tu,Th-Su 11:00-18:00; PH off',
        quoted: ["Le mercredi jusqu'à 20h"],
      },
      {
        text: 'Ouvert de septembre à juin du mardi au samedi de 10h à 12h et de 14h à 18h, dimanches et jours fériés de 14h à 18h. En juillet-août ouvert du mardi au samedi de 13h à 18h',
        osm: 'Sep-Jun Tu-Sa 10:00-12:00,14:00-18:00; Jul-Aug Tu-Sa 13:00-18:00; PH off; Sep-Jun Su,PH 14:00-18:00',
      },
      {
        text: 'Ouvert en 2012 du 1er avril au 30 juin et du 1er au 30 septembre tous les jours de 10h à 12h et de 14h à 18h, dimanche et jours fériés de 10h à 18h',
        osm: null,
        quoted: [
          'Ouvert en 2012 du 1er avril au 30 juin et du 1er au 30 septembre tous les jours de 10h à 12h et de 14h à 18h',
        ],
      },
      { text: 'Ouvert occsionnellement', osm: null },
      { text: 'Ouvert selon les expositions et les périodes', osm: null },
    ],
  },
  {
    met: 'https://unsacus.e-monsite.com/blog/mai-2021/horaires-d-ouverture-des-mediatheques-en-periode-estivale.html',
    phrasings: [
      {
        text: '- du mardi au vendredi le matin, entre 9h00 et 13h00,\n- le samedi entre 10h00 et 12h00 et entre 14h00 et 17h00',
        osm: 'Tu-Fr 09:00-13:00; Sa 10:00-12:00,14:00-17:00; PH off',
      },
    ],
  },
  {
    met: 'https://bibliotheque.toulouse.fr/infos-pratiques/vacances-horaires',
    phrasings: [
      {
        text: 'mardi 14h-18h / mercredi 10h-12h30 14h-16h / vendredi 14h-18h / samedi 10h- 17h',
        osm: 'Tu,Fr 14:00-18:00; We 10:00-12:30,14:00-16:00; Sa 10:00-17:00; PH off',
      },
    ],
  },
];
