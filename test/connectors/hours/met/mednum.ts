import type { Source } from '../phrasing.ts';

/** Hours that producers sent to the national map of places of digital help, gathered in the tests of its importer. */
export const mednum: Source = {
  met: 'anct-cartographie-nationale/mednum-cli, src/features/transformation/domain/fields/horaires/horaires.field.spec.ts',
  phrasings: [
    { text: 'Lundi au samedi de 9h à 19h', osm: 'Mo-Sa 09:00-19:00; PH off' },
    { text: 'Du lundi au jeudi : 08:30-12:00 et 13:30-16:30', osm: 'Mo-Th 08:30-12:00,13:30-16:30; PH off' },
    { text: 'Lundi-vendredi 9h30-17h30', osm: 'Mo-Fr 09:30-17:30; PH off' },
    {
      text: 'Il y a des créneaux accès libre au public les lundi, mardi et jeudi de 16h30 à 18h.',
      osm: null,
      quoted: ['Il y a des créneaux accès libre au public les lundi, mardi et jeudi de 16h30 à 18h'],
    },
    { text: '-----', osm: null },
    { text: 'Ateliers sur réservation et accès libre', osm: null },
    { text: 'Mercredi 9h30-12h30', osm: 'We 09:30-12:30; PH off' },
    {
      text: 'Mercredi : 15:00-17:00 / Vendredi : 16:00-18:00 /  Samedi : 10:30 - 12:00',
      osm: 'We 15:00-17:00; Fr 16:00-18:00; Sa 10:30-12:00; PH off',
    },
    {
      text: 'Lundi, mardi, jeudi et vendredi : 09:00-12:00 et 13:30-16:15 / Mercredi et samedi : 09:00-12:00',
      osm: 'Mo,Tu,Th,Fr 09:00-12:00,13:30-16:15; We,Sa 09:00-12:00; PH off',
    },
    {
      text: 'mercredi de 16 h à 18 h et le samedi de 10 h à 12 h',
      osm: 'We 16:00-18:00; Sa 10:00-12:00; PH off',
    },
    {
      text: 'SANS RENDEZ-VOUS du lundi au vendredi  : 08h30 - 12h30 / AVEC RENDEZ-VOUS du lundi au jeudi : 12h30 - 16h15',
      osm: 'Mo-Th 08:30-12:30,12:30-16:15; Fr 08:30-12:30; PH off',
      appointment: true,
    },
    {
      text: 'Mardi : 14:00-19:00 / Mercredi au samedi : 10:00-12:00 et 14:00-18:00 / Jeudi : 14:00-18:00',
      osm: 'Tu 14:00-19:00; We,Fr,Sa 10:00-12:00,14:00-18:00; PH off',
      quoted: ['Mardi : 14:00-19:00 / Mercredi au samedi : 10:00-12:00 et 14:00-18:00 / Jeudi : 14:00-18:00'],
    },
    { text: 'Sessions libre du fablab les V14h-21h et S 10h-13h / L au V 8h30-19h', osm: null },
    { text: '1er mardi matin du mois', osm: null },
    { text: 'le troisième mercredi du mois de 09h00 à 10h30', osm: 'We[3] 09:00-10:30; PH off' },
    { text: '1er mardi du mois de 9h à 12h', osm: 'Tu[1] 09:00-12:00; PH off' },
    { text: 'dernier vendredi du mois de 14h à 17h', osm: 'Fr[-1] 14:00-17:00; PH off' },
    { text: 'Les premiers lundis du mois de 9h00 à 12h30', osm: 'Mo[1] 09:00-12:30; PH off' },
    { text: 'le second jeudi du mois de 10h à 11h', osm: 'Th[2] 10:00-11:00; PH off' },
    { text: 'le quatrième samedi du mois de 10h à 11h30', osm: 'Sa[4] 10:00-11:30; PH off' },
    { text: 'les 3èmes mercredis du mois de 9h à 10h', osm: 'We[3] 09:00-10:00; PH off' },
    { text: 'le 3eme mercredi du mois de 9h à 10h', osm: 'We[3] 09:00-10:00; PH off' },
    {
      text: 'lundi : 8h30-12h/14h-18h, mardi au vendredi : 8h30-12h/14h-17h30',
      osm: 'Mo 08:30-12:00,14:00-18:00; Tu-Fr 08:30-12:00,14:00-17:30; PH off',
    },
    { text: '9h30-12h 14h-16h (sauf le lundi matin / mardi)', osm: null },
    {
      text: 'du lundi au vendredi : de 8h30 à 12h et de 13h30 à 17h30    samedi : de 14h à 17h30   fermeture en août',
      osm: 'Mo-Fr 08:30-12:00,13:30-17:30; Sa 14:00-17:30; PH off; Aug off',
    },
    { text: 'LUNDI 9H30/12H30', osm: 'Mo 09:30-12:30; PH off' },
    {
      text: 'lundi au jeudi de 8h à 12h et de 13h30 à 17h30. le mercredi de 10h à 12h et de 13h30 à 17h30. le vendredi de 8h à 12h et de 13h30 à 16h30',
      osm: 'Mo,Tu,Th 08:00-12:00,13:30-17:30; Fr 08:00-12:00,13:30-16:30; PH off',
      quoted: [
        'lundi au jeudi de 8h à 12h et de 13h30 à 17h30. le mercredi de 10h à 12h et de 13h30 à 17h30. le vendredi de 8h à 12h et de 13h30 à 16h30',
      ],
    },
    {
      text: 'lundi 13:00 17:00 , du mardi au vendredi 08:30 12:30 - 13:30 17:00',
      osm: 'Tu-Fr 08:30-12:30,13:30-17:00; PH off',
      quoted: ['lundi 13:00 17:00'],
    },
    {
      text: 'mardi 17h30-19h mercredi 9h-12h 14h18h jeudi 18h-19h30 vendredi 17h30-19h samedi 09h-12h 14h-17h',
      osm: 'Tu,Fr 17:30-19:00; We 09:00-12:00,14:00-18:00; Th 18:00-19:30; Sa 09:00-12:00,14:00-17:00; PH off',
    },
    {
      text: 'du lundi au vendredi, de 9h à 12h et de 13h30 à 17h30, sauf le mercredi, de 9h à 12h',
      osm: 'Mo,Tu,Th,Fr 09:00-12:00,13:30-17:30; PH off',
      quoted: ['sauf le mercredi, de 9h à 12h'],
    },
    {
      text: 'LUNDI 13:00 17:00 , DU MARDI AU VENDREDI    08:00 - 17:00',
      osm: 'Tu-Fr 08:00-17:00; PH off',
      quoted: ['LUNDI 13:00 17:00'],
    },
    { text: '9h-19h du lundi au samedi', osm: 'Mo-Sa 09:00-19:00; PH off' },
    { text: 'lu au ve 09:00 19:00', osm: null },
    {
      text: 'lundi 10h30-12h 13h30-17h / mardi à jeudi 9h-12h  13h30-18h / vendredi 9h-12h  16h-17h',
      osm: 'Mo 10:30-12:00,13:30-17:00; Tu-Th 09:00-12:00,13:30-18:00; Fr 09:00-12:00,16:00-17:00; PH off',
    },
    {
      text: 'Lundi: 9h00 à 12h00 / 14h à 17h00 - Mardi 9h00 à 12h00 / 14h à 17h00 - Mercredi 9h00 à 12h00 - Jeudi 9h00 à 12h00 / 14h à 17h00 - Vendredi 9h00 à 12h00 / 14h à 17h00',
      osm: 'Mo,Tu,Th,Fr 09:00-12:00,14:00-17:00; We 09:00-12:00; PH off',
    },
    { text: 'lundi au vendredi 9h/12/ 13h30-17h30', osm: 'Mo-Fr 09:00-12:00,13:30-17:30; PH off' },
    {
      text: 'lundi de 13 h 30 à 17 h 30 - du mardi au vendredi : de 9 h 00 à 12 h 00 et de 13 h 30 h à 17 h 30',
      osm: 'Mo 13:30-17:30; Tu-Fr 09:00-12:00,13:30-17:30; PH off',
    },
    {
      text: 'mardi 14-18 / mercredi 10-12/14-18 / jeudi 14-17 / vendredi 14-17 / samedi 10-12/14-17',
      osm: 'Tu 14:00-18:00; We 10:00-12:00,14:00-18:00; Th,Fr 14:00-17:00; Sa 10:00-12:00,14:00-17:00; PH off',
    },
    { text: 'lundi / et mardi 9h-12h / 14h-16h30', osm: 'Mo,Tu 09:00-12:00,14:00-16:30; PH off' },
    {
      text: 'lundi de 13h30 à 16h30, vendredi de 15h30 à 18h30',
      osm: 'Mo 13:30-16:30; Fr 15:30-18:30; PH off',
    },
    { text: 'lundi sur rendez vous au 03.21.89.04.66', osm: null, quoted: [], appointment: true },
    {
      text: 'du mardi au vendredi 14h-18h le samedi de 9h-12h et de 14h-17h',
      osm: 'Tu-Fr 14:00-18:00; Sa 09:00-12:00,14:00-17:00; PH off',
    },
    {
      text: 'le jeudi et vendredi : 09:30-11:30 --- en autonomie : du lundi au jeudi : 09:00-11:30 et 14:00-17:30',
      osm: null,
    },
    { text: 'fermeture exceptionnelle le vendredi après midi 1 fois par trimestre', osm: null },
    {
      text: '9h à 17h30 du lundi au vendredi. Fermé pendant les vacances de Noël.',
      osm: 'Mo-Fr 09:00-17:30; PH off; Dec 15-Jan 10 SH off',
    },
    { text: 'du lundi au vendredi   9h30 - 12h   14h - 18h', osm: 'Mo-Fr 09:30-12:00,14:00-18:00; PH off' },
    {
      text: '8h-12h du Lundi au Samedi et  13h30-17h30 le mercredi',
      osm: 'Mo,Tu,Th-Sa 08:00-12:00; We 08:00-12:00,13:30-17:30; PH off',
    },
    { text: 'lundi 14 18 h mardi 9 12 h et 14 21 h', osm: null },
    {
      text: 'lundi de 13h30 à 18h du mardi au vendredi de 9h à 12 et de 13h30 à 18h',
      osm: 'Mo 13:30-18:00; Tu-Fr 09:00-12:00,13:30-18:00; PH off',
    },
    { text: 'du lundi au vendredi de 9h 0 12h et de 13h45 0 17h15', osm: null },
    {
      text: 'lundi 16h00-19h00   mardi 10h00-12h00   mercredi 14h00-19h00',
      osm: 'Mo 16:00-19:00; Tu 10:00-12:00; We 14:00-19:00; PH off',
    },
    { text: 'lundi 14h-7h vendredi 9h-12h', osm: null },
    {
      text: 'Mar : 14h-19hMer :14h-18hJeu : 14h-18hVen : 14h-18h',
      osm: 'Tu 14:00-19:00; We-Fr 14:00-18:00; PH off',
    },
    { text: 'Mo-Th 9:00-16:00', osm: 'Mo-Th 9:00-16:00; PH off' },
    { text: 'Mo-Fr 09:00-11:45,13:30-16:30', osm: 'Mo-Fr 09:00-11:45,13:30-16:30; PH off' },
    { text: 'mardi entre 10h et 12h', osm: 'Tu 10:00-12:00; PH off' },
    { text: '24/7', osm: '24/7' },
    { text: 'Mo-Sun 08:30-12:30', osm: null },
    { text: 'Sa,Sun 14:00-18:00', osm: null },
    { text: 'Tous les jours 9h-20h', osm: 'Mo-Su 09:00-20:00; PH off' },
    {
      text: 'A partir du 4 septembre permanences au 18bis rue des 4 Freres Peignot 75015 Paris de 10h à 12h et de 14h à 18h du lundi à vendredi',
      osm: null,
    },
    {
      text: 'lundi 13h30 -17h30 mardi 8h -12h et 13h30- 17h30 jeudi 8h-12h et 13h30 -17h30 vendredi 8h-12h',
      osm: 'Mo 13:30-17:30; Tu,Th 08:00-12:00,13:30-17:30; Fr 08:00-12:00; PH off',
    },
    {
      text: 'Ouvert du Lundi au Vendredi de 8h30 à 12h00 et de 13h00 à 16h30Samedi et Dimanche fermé ',
      osm: 'Mo-Fr 08:30-12:00,13:00-16:30; PH off',
    },
    { text: 'Mo-Fr 09:00-17 :00', osm: 'Mo-Fr 09:00-17 :00; PH off' },
    {
      text: '> mardi : 14h-18h30 > mercredi : 10h-18h30 > jeudi : 14h-18h30 > vendredi : 10h-18h30 > samedi : 10h-18h  -  horaires pendant les vacances scolaires : > mardi : 14h-18h > mercredi : 10h-12h et 14h-18h > jeudi : 14h-18h > vendredi : 10h-12h et 14h-18h > samedi : 10h-12h et 14h-18h  -  la médiathèque est fermée les jours fériés.',
      osm: 'Tu,Th 14:00-18:30; We,Fr 10:00-18:30; Sa 10:00-18:00; SH off; SH Tu,Th 14:00-18:00; SH We,Fr,Sa 10:00-12:00,14:00-18:00; PH off',
    },
    {
      text: 'Tu,Th 14:00-18:30; We,Fr 10:00-18:30; Sa 10:00-18:00',
      osm: 'Tu,Th 14:00-18:30; We,Fr 10:00-18:30; Sa 10:00-18:00; PH off',
    },
    { text: 'Mo-Fr 14h00-19h00;Sa 14h00-18h00', osm: null, quoted: ['Mo-Fr 14h00-19h00'] },
    {
      text: 'Lundi : 08:30 - 12:30 - 13:30 - 17:30 \n + Mardi : 09:30 - 13:30 / 14:30 - 18:30',
      osm: 'Mo 08:30-12:30,13:30-17:30; Tu 09:30-13:30,14:30-18:30; PH off',
    },
    {
      text: 'Lundi : 08:30 - 12:30 - 13:30 - 16:30 \nMardi : 08:30 - 12:30 / 13:30 - 16:30 Mercredi : 08:30 - 12:30 / 13:30 - 16:30 \nJeudi : 08:30 - 12:30 / 13/30 - 16:30 Vendredi : 08:30 - 12:30 / 13:30 – 16:30',
      osm: 'Mo-We 08:30-12:30,13:30-16:30; PH off',
      quoted: ['Jeudi : 08:30 - 12:30 / 13/30 - 16:30 Vendredi : 08:30 - 12:30 / 13:30 – 16:30'],
    },
    {
      text: 'Mardi : 9h - 12h / 14h - 18h\nMercredi : 9h - 12h / 14h - 18h\nJeudi : 9h - 12h / 14h - 18h\nVendredi : 9h - 13h',
      osm: 'Tu-Th 09:00-12:00,14:00-18:00; Fr 09:00-13:00; PH off',
    },
  ],
};
