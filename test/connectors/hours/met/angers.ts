import type { Source } from '../phrasing.ts';

/** The city's guide of digital services, one free text a place. */
export const angers: Source = {
  met: 'anct-cartographie-nationale/mednum-cli, assets/input/angers/angers.json',
  phrasings: [
    { text: '9h-12h et 14h-17h du lundi au vendredi', osm: 'Mo-Fr 09:00-12:00,14:00-17:00; PH off' },
    { text: 'Du lundi au vendredi, de 9h30 à 17h', osm: 'Mo-Fr 09:30-17:00; PH off' },
    {
      text: 'Lundi et Jeudi : 9h à 12h30 et 13h30 à 17h Mardi 9h à 12h30 et 13h30 à 18h30 Mercredi 13h30 à 17h Vendredi 9h à 12h30',
      osm: 'Mo,Th 09:00-12:30,13:30-17:00; Tu 09:00-12:30,13:30-18:30; We 13:30-17:00; Fr 09:00-12:30; PH off',
    },
    {
      text: 'Mardi : 15h à18h30 Mercredi : 9h30 à 12h30 et 14h à 18h30 Samedi : 9h30 à 12h30 et 14h à 17h30',
      osm: 'Tu 15:00-18:30; We 09:30-12:30,14:00-18:30; Sa 09:30-12:30,14:00-17:30; PH off',
    },
    {
      text: 'Mardi : 15h à 18h30 Mercredi : 9h30 à 12h et 14h à 18h30 Vendredi : 15h à 18h Samedi : 9h30 à 12h30 et 14h à 17h30',
      osm: 'Tu 15:00-18:30; We 09:30-12:00,14:00-18:30; Fr 15:00-18:00; Sa 09:30-12:30,14:00-17:30; PH off',
    },
    {
      text: 'Mardi : 14h à 18h30, mercredi : 9h30 à 12h30 et 14h à 18h30, vendredi : 14h à 18h30, samedi : 9h30 à 13h',
      osm: 'Tu,Fr 14:00-18:30; We 09:30-12:30,14:00-18:30; Sa 09:30-13:00; PH off',
    },
    {
      text: 'Mardi et Vendredi : 15h à 18h30 Mercredi : 9h à 12h30 et 14h à 18h Samedi : 9h à 12h30 et 14h à 17h30',
      osm: 'Tu,Fr 15:00-18:30; We 09:00-12:30,14:00-18:00; Sa 09:00-12:30,14:00-17:30; PH off',
    },
    {
      text: 'Mardi de 15h à 20h Mercredi de 10h à 18h Vendredi de 15h à 18h30 Samedi de 10h à 17h30',
      osm: 'Tu 15:00-20:00; We 10:00-18:00; Fr 15:00-18:30; Sa 10:00-17:30; PH off',
    },
    {
      text: 'Mardi et vendredi : 13h30 à 18h30 Mercredi : 10h30 à 18h30 Samedi : 9h30 à 12h30',
      osm: 'Tu,Fr 13:30-18:30; We 10:30-18:30; Sa 09:30-12:30; PH off',
    },
    { text: 'Du Mardi au Samedi : 9h30 à 13h', osm: 'Tu-Sa 09:30-13:00; PH off' },
    { text: 'Du Lundi au samedi : 8h30 à 20h', osm: 'Mo-Sa 08:30-20:00; PH off' },
    {
      text: "Lundi au Samedi : 8h30 à 22h30 de septembre à juin Dimanche : 13h à 20h d'octobre à juin Horaires d'été : lundi au vendredi, 8h30 à 18h",
      osm: null,
    },
    {
      text: 'Du lundi au vendredi, de 8h30 à 17h, sur rendez-vous uniquement',
      osm: 'Mo-Fr 08:30-17:00; PH off',
      appointment: true,
    },
    { text: '9h à 12h / 13h à 17h (17h30 le mercredi)', osm: null },
    {
      text: 'Le lundi de 13h30 à 18h30 Du mardi au vendredi de 9h00 à 12h00 et de 13h30 à 18h30 Le samedi de 9h à 12h et de 13h30 à 17h30',
      osm: 'Mo 13:30-18:30; Tu-Fr 09:00-12:00,13:30-18:30; Sa 09:00-12:00,13:30-17:30; PH off',
    },
    {
      text: 'Mardi et Mercredi : 9h à 12h30 et 13h30 à 17h30 Jeudi : 14h à 17h30 Vendredi : 9h à 12h30',
      osm: 'Tu,We 09:00-12:30,13:30-17:30; Th 14:00-17:30; Fr 09:00-12:30; PH off',
    },
    {
      text: 'Lundi de 14h à 16h30 Mardi au vendredi de 9h à 12h et de 14h à 16h30',
      osm: 'Mo 14:00-16:30; Tu-Fr 09:00-12:00,14:00-16:30; PH off',
    },
    { text: 'Lundi au vendredi : 9h à 13h et 14h à 17h', osm: 'Mo-Fr 09:00-13:00,14:00-17:00; PH off' },
    {
      text: 'Lundi au vendredi : 9h à 18h45 Samedi : 9h à 14h30',
      osm: 'Mo-Fr 09:00-18:45; Sa 09:00-14:30; PH off',
    },
    {
      text: 'Lundi, mardi, mercredi, jeudi et vendredi : 10h30 à 12h30 et 14h à 19h (sauf jeudi, 18h30)',
      osm: 'Mo-We,Fr 10:30-12:30,14:00-19:00; Th 10:30-12:30,14:00-18:30; PH off',
    },
    { text: 'pour les résidentes : 9h30 à 22h30 pour les personnes extérieures : 9h à 20h30', osm: null },
    {
      text: 'Lundi, mardi, mercredi et vendredi de 9h à 13h et de 14h à 17h30 Jeudi de 10h à 13h et de 14h à 17h30 Samedi de 9h30 à 12h30',
      osm: 'Mo-We,Fr 09:00-13:00,14:00-17:30; Th 10:00-13:00,14:00-17:30; Sa 09:30-12:30; PH off',
    },
    {
      text: 'Lundi au Jeudi : 9h à 12h et 14h à 17h Vendredi : 9h à 12h',
      osm: 'Mo-Th 09:00-12:00,14:00-17:00; Fr 09:00-12:00; PH off',
    },
    {
      text: 'Lundi, mercredi, jeudi : 10h -12h30 / 14h - 18h Mardi, vendredi : 14h - 18h',
      osm: 'Mo,We,Th 10:00-12:30,14:00-18:00; Tu,Fr 14:00-18:00; PH off',
    },
    {
      text: 'Du lundi au vendredi, 8h45 à 12h15 et 14h à 17h30',
      osm: 'Mo-Fr 08:45-12:15,14:00-17:30; PH off',
    },
    {
      text: 'Lundi, Mercredi et Jeudi de 9h30 à 12h30 et de 14h à 17h30 Mardi et Vendredi de 14h à 17h30',
      osm: 'Mo,We,Th 09:30-12:30,14:00-17:30; Tu,Fr 14:00-17:30; PH off',
    },
    {
      text: 'Du Lundi au Vendredi, 9h à 12h et 14h à 18h, activités en soirées (Ateliers socioculturels notamment) Samedi : 9h à 12h30',
      osm: null,
    },
    {
      text: 'Lundi au vendredi : 9h à 18h (lundi et jeudi matin fermé)',
      osm: 'Tu,We,Fr 09:00-18:00; PH off',
      quoted: ['lundi et jeudi matin fermé'],
    },
    {
      text: 'Lundi, Mercredi, Jeudi et Vendredi de 9 à 12h et de 14 à 18h30 Mardi de 14 à 18h30',
      osm: 'Mo,We-Fr 09:00-12:00,14:00-18:30; Tu 14:00-18:30; PH off',
    },
    {
      text: 'Lundi et Mardi : 14h à 18h30 Du Mercredi au Samedi : 9h30 à 12h30',
      osm: 'Mo,Tu 14:00-18:30; We-Sa 09:30-12:30; PH off',
    },
    {
      text: 'Lundi et Jeudi : 14h à 18h Mardi et Vendredi : 9h à 12h30 et 14h à 18h Mercredi : 9h à 12h30 et 14h à 18h30 Samedi : 9h à 12h30',
      osm: 'Mo,Th 14:00-18:00; Tu,Fr 09:00-12:30,14:00-18:00; We 09:00-12:30,14:00-18:30; Sa 09:00-12:30; PH off',
    },
    {
      text: 'Lundi au vendredi, 9h à 12h30 et 13h30 à 17h30 (17h00 pendant les vacances scolaires)',
      osm: 'Mo-Fr 09:00-12:30,13:30-17:30; SH off; SH Mo-Fr 09:00-12:30,13:30-17:00; PH off',
    },
    {
      text: 'Mardi, jeudi et vendredi : 13h-18h30 Mercredi : 9h30-18h30 Samedi : 9h30-17h30 Dimanche (2e dimanche du mois uniquement) : 14h-17h30',
      osm: 'Tu,Th,Fr 13:00-18:30; We 09:30-18:30; Sa 09:30-17:30; Su[2] 14:00-17:30; PH off',
    },
    {
      text: 'Lundi et Vendredi : 9h à 12h30 - 14h à 17h Mardi : 10h30 à 12h30 - 14h à 17h Mercredi : (sur rendez-vous) Jeudi : 14h à 17h',
      osm: 'Mo,Fr 09:00-12:30,14:00-17:00; Tu 10:30-12:30,14:00-17:00; Th 14:00-17:00; PH off',
      appointment: true,
    },
    {
      text: 'Lundi et mardi : 10h à 12h30 et 14h à 17h Mercredi (uniquement sur rendez-vous) : 9h à 12h30 et 14h à 17h Jeudi : 14h à 17h Vendredi : 9h à 12h30 et 14h à 17h',
      osm: 'Mo,Tu 10:00-12:30,14:00-17:00; We,Fr 09:00-12:30,14:00-17:00; Th 14:00-17:00; PH off',
      appointment: true,
    },
    {
      text: 'Lundi : 10h à 12h30 et 13h30 à 17h Mardi : 09h à 12h30 et 13h30 à 17h Jeudi : 13h30 à 17h Vendredi : 09h à 12h30 et 13h30 à 16h30',
      osm: 'Mo 10:00-12:30,13:30-17:00; Tu 09:00-12:30,13:30-17:00; Th 13:30-17:00; Fr 09:00-12:30,13:30-16:30; PH off',
    },
    {
      text: 'Lundi et Jeudi : 14h à 17h30 Mardi et Mercredi : 9h à 12h30 et 14h à 17h30 Vendredi : 9h à 12h30 à 14h à 16h30',
      osm: 'Mo,Th 14:00-17:30; Tu,We 09:00-12:30,14:00-17:30; Fr 09:00-12:30,14:00-16:30; PH off',
    },
    {
      text: 'Lundi, mercredi et vendredi : 8h à 11h30 et 14h à16h',
      osm: 'Mo,We,Fr 08:00-11:30,14:00-16:00; PH off',
    },
    {
      text: "De 8h30 à 12h30 sans rendez-vous et de 12h30 à 16h30 avec rendez-vous (sauf jeudi après-midi, fermé au public), vendredi jusqu'à 15h30",
      osm: null,
      appointment: true,
    },
    {
      text: "Lundi au vendredi : 8h30 à 12h30 sans rendez-vous, 12h30 à 16h avec rendez-vous (sauf jeudi après-midi, fermé au public), vendredi jusqu'à 15h30",
      osm: 'Mo-We 08:30-12:30,12:30-16:00; Th 08:30-12:30; Fr 08:30-12:30,12:30-15:30; PH off',
      appointment: true,
    },
    {
      text: "Lundi au vendredi 8h30 à 12h30 sans rendez-vous et 12h30 à 16H30 avec rendez-vous (sauf jeudi après-midi fermé au public et vendredi jusqu'à 15h30)",
      osm: 'Mo-We 08:30-12:30,12:30-16:30; Th 08:30-12:30; Fr 08:30-12:30,12:30-15:30; PH off',
      appointment: true,
    },
    { text: 'lundi au vendredi de 9h00 à 12h30', osm: 'Mo-Fr 09:00-12:30; PH off' },
    { text: 'lundi, mardi et vendredi matin de 9h15 à 12h30', osm: 'Mo,Tu,Fr 09:15-12:30; PH off' },
    {
      text: 'Lundi : 10h à 12h30 et 14h à 17h30 Mardi, Mercredi et Vendredi : 9h à 12h30 et 14h à 17h30 Jeudi 14h à 17h30',
      osm: 'Mo 10:00-12:30,14:00-17:30; Tu,We,Fr 09:00-12:30,14:00-17:30; Th 14:00-17:30; PH off',
    },
    {
      text: 'Lundi et Jeudi de 14h à 17h30 Mardi, mercredi et vendredi de 9h à 12h30 et de 14h à 17h30',
      osm: 'Mo,Th 14:00-17:30; Tu,We,Fr 09:00-12:30,14:00-17:30; PH off',
    },
  ],
};
