import type { Source } from '../phrasing.ts';

/** Associations and town halls of Lyon, youth centres of Nancy. */
export const lyon: Source[] = [
  {
    met: 'urbanlab/boussoleMDM js/iri.js',
    phrasings: [
      {
        text: 'Lundi – Mardi – Mercredi – Vendredi\n9h00 > 12h30 – 13h00 > 17h00\n \nJeudi\n14h00 > 17h00',
        osm: 'Mo-We,Fr 09:00-12:30,13:00-17:00; Th 14:00-17:00; PH off',
      },
      {
        text: 'Lundi et vendredi | 9h00 - 11h00\n Mardi et mercredi | 13h30-16h30',
        osm: 'Mo,Fr 09:00-11:00; Tu,We 13:30-16:30; PH off',
      },
      { text: 'Mardi et jeudi | 19h-22h ', osm: 'Tu,Th 19:00-22:00; PH off' },
      { text: 'Dimanche | 17h-20h ', osm: 'Su 17:00-20:00; PH off' },
      { text: 'lundi, mercredi et vendredi de 8h30 à 12h00', osm: 'Mo,We,Fr 08:30-12:00; PH off' },
      { text: 'Permanence Lundi de 14h00 à 17h00 :', osm: 'Mo 14:00-17:00; PH off' },
      { text: 'le jeudi de la 3ème semaine du mois à 19h30', osm: null },
      {
        text: '• Horaires : du lundi au vendredi de 7h45 à 15h.\n• Horaires hiver (1er novembre au 31 mars) : du lundi au vendredi de 7h à 17h.',
        osm: null,
        quoted: ['Horaires hiver (1er novembre au 31 mars) : du lundi au vendredi de 7h à 17h'],
      },
      {
        text: 'Horaires hors vacances scolaires :\nDu lundi au vendredi :  8h45 - 16h45\nFermeture de 12h à 14h30 les premiers mardis de chaque mois\nSamedi : 9h30 - 12h \nHoraires vacances scolaires :\nDu lundi au vendredi : 8h45 - 12h15 et 13h45 - 16h45\nSamedi : 9h30 - 12h',
        osm: 'Mo,We-Fr 08:45-16:45; Sa 09:30-12:00; SH off; SH Mo,We-Fr 08:45-12:15,13:45-16:45; SH Sa 09:30-12:00; PH off',
        quoted: ['Fermeture de 12h à 14h30 les premiers mardis de chaque mois'],
      },
    ],
  },
  {
    met: 'NicolasGoarant/declic script/import_mjc.rb',
    phrasings: [
      {
        text: 'Hors vacances scolaires : Lun 9h–13h | Mar 10h–13h / 14h–19h | Mer 9h–12h | Jeu 9h30–13h / 14h–19h30 | Ven 10h–13h / 14h–18h30.',
        osm: 'Mo 09:00-13:00; Tu 10:00-13:00,14:00-19:00; We 09:00-12:00; Th 09:30-13:00,14:00-19:30; Fr 10:00-13:00,14:00-18:30; SH off; PH off',
      },
      {
        text: 'lun 9h–12h / 17h–21h | mar–ven 9h–12h / 14h–21h | sam 9h–13h.',
        osm: 'Mo 09:00-12:00,17:00-21:00; Sa 09:00-13:00; PH off',
        quoted: ['mar–ven 9h–12h / 14h–21h'],
      },
    ],
  },
];
