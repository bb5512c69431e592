import type { Source } from '../phrasing.ts';

const INPUT = 'anct-cartographie-nationale/mednum-cli, assets/input';

/** Lists of places of digital help kept by territories. */
export const territories: Source[] = [
  {
    met: `${INPUT}/corse/corse.json`,
    phrasings: [
      {
        text: 'Les lundi, mardi, jeudi et vendredi de 09h00 à 17h00',
        osm: 'Mo,Tu,Th,Fr 09:00-17:00; PH off',
      },
      {
        text: 'Le lundi de 9h00 à 12h00 et sur rendez-vous.',
        osm: 'Mo 09:00-12:00; PH off',
        appointment: true,
      },
      {
        text: 'Les mardi et jeudi de 15h00 à 19h00 - Les mercredi et vendredi de 9h30 à 13h30',
        osm: 'Tu,Th 15:00-19:00; We,Fr 09:30-13:30; PH off',
      },
      { text: 'Du lundi au vendredi', osm: null },
      {
        text: 'Du lundi au vendredi de 9h00 à 12h00 et de 14h à 17h, fermé les mardi et jeudi après midi',
        osm: 'Mo,We,Fr 09:00-12:00,14:00-17:00; PH off',
        quoted: ['fermé les mardi et jeudi après midi'],
      },
      {
        text: 'Les mardi et vendredi de 14h00 à 18h00, le mercredi de 9h00 à 12h00',
        osm: 'Tu,Fr 14:00-18:00; We 09:00-12:00; PH off',
      },
      {
        text: 'Du lundi au vendredi de 9h00 à 19h00 et le samedi de 9h00 à 17h00',
        osm: 'Mo-Fr 09:00-19:00; Sa 09:00-17:00; PH off',
      },
    ],
  },
  {
    met: `${INPUT}/la-creuse/la-creuse.json`,
    phrasings: [
      { text: 'Mercredi de 14h à 15H30', osm: 'We 14:00-15:30; PH off' },
      { text: 'mercredi de 14 à 18h', osm: 'We 14:00-18:00; PH off' },
      {
        text: 'Lundi, Mardi, Mercredi et Vendredi de 9H30 à 10H30 puis 11h à 12H et Vendredi de 14h à 15H',
        osm: 'Mo-We 09:30-10:30,11:00-12:00; Fr 09:30-10:30,11:00-12:00,14:00-15:00; PH off',
      },
      {
        text: 'mardi de 10h à 12h, le mardi de 14h à 16h, le mercredi de 10h à 12h, le vendredi de 14 à 16h',
        osm: 'Tu 10:00-12:00,14:00-16:00; We 10:00-12:00; Fr 14:00-16:00; PH off',
      },
      { text: 'Ateliers le Mercredi de 14h à 15H30, à la Palette', osm: null },
      {
        text: 'du mardi au jeudi de 10h à 17h, le vendredi de 10h à 15h.',
        osm: 'Tu-Th 10:00-17:00; Fr 10:00-15:00; PH off',
      },
    ],
  },
  {
    met: `${INPUT}/hub-lo/hub-lo.json`,
    phrasings: [
      { text: '9h à  12h /  14h à  17h', osm: null },
      {
        text: '9h - 13h et 14h - 17h  + Ateliers informatiques et MakerSpace : horaire Adaptable',
        osm: null,
      },
      {
        text: 'Mardi et jeudi : 14h - 22h et Mercredi, vendredi et samedi : 14h - 20h',
        osm: 'Tu,Th 14:00-22:00; We,Fr,Sa 14:00-20:00; PH off',
      },
      {
        text: 'du lundi au vendredi, de 8h30 à 12h00 et de 14h00 à 18h30',
        osm: 'Mo-Fr 08:30-12:00,14:00-18:30; PH off',
      },
    ],
  },
  {
    met: `${INPUT}/hinaura.json`,
    phrasings: [
      { text: 'Horaires selon les disponibilités', osm: null },
      { text: 'Ateliers Numériques, Ateliers FLE selon planning', osm: null },
    ],
  },
  {
    met: `${INPUT}/le-havre/le-havre.json`,
    phrasings: [
      { text: 'Tu-Fr 09:00-18:00; Sa 09:00-13:30', osm: 'Tu-Fr 09:00-18:00; Sa 09:00-13:30; PH off' },
      {
        text: 'Tu, Th, Fr 13:30-18:00; We, Sa 10:30-12:30, 13:30-18:00',
        osm: 'Tu, Th, Fr 13:30-18:00; We, Sa 10:30-12:30, 13:30-18:00; PH off',
      },
      {
        text: 'Tu 14:00-18:00; We 10:00-13:00,14:00-18:00; Th 10:00-12:00; Fr 14:00-18:00; Sa  10:00-13:00,14:00-17:00',
        osm: 'Tu 14:00-18:00; We 10:00-13:00,14:00-18:00; Th 10:00-12:00; Fr 14:00-18:00; Sa  10:00-13:00,14:00-17:00; PH off',
      },
      {
        text: 'Tu-Fr 13:30-18:00; We 10:00-12:30, 13h30-18:00; Sa 10:00-12:30, 13h30-17:00',
        osm: null,
        quoted: ['Tu-Fr 13:30-18:00', 'We 10:00-12:30, 13h30-18:00'],
      },
    ],
  },
  {
    met: `${INPUT}/bus-france-services-charente/bus-france-services-charente.json`,
    phrasings: [{ text: 'Mo 09:30-12:30,13:30-15:30; PH off', osm: 'Mo 09:30-12:30,13:30-15:30; PH off' }],
  },
  {
    met: `${INPUT}/gironde/gironde.json`,
    phrasings: [{ text: 'Fermé le 3ème mardi de chaque mois', osm: null }],
  },
];
