import type { Source } from '../phrasing.ts';

/** The city's list of places of digital help, one free text a place. */
export const mulhouse: Source = {
  met: 'anct-cartographie-nationale/mednum-cli, assets/input/mulhouse/mulhouse.json',
  phrasings: [
    { text: 'Lundi au vendredi de 10h à 12h et de 14h à 17h', osm: 'Mo-Fr 10:00-12:00,14:00-17:00; PH off' },
    {
      text: 'Mardi au vendredi de 8h30 à 12h et le samedi de 9h à 12h',
      osm: 'Tu-Fr 08:30-12:00; Sa 09:00-12:00; PH off',
    },
    { text: 'Samedi de 9h à 16h', osm: 'Sa 09:00-16:00; PH off' },
    { text: 'Accueil sur rendez-vous', osm: null, quoted: [], appointment: true },
    { text: 'Lundi à vendredi de 9h à 11h30 et de 14h à 17h', osm: 'Mo-Fr 09:00-11:30,14:00-17:00; PH off' },
    {
      text: 'Lundi de 08h30 à 11h30 et de 13h45 à 16h30, Mardi à vendredi de 8h30 à 11h30, Jeudi et vendredi de 13h45 à 17h00, uniquement sur rendez-vous',
      osm: 'Mo 08:30-11:30,13:45-16:30; Tu,We 08:30-11:30; PH off',
      quoted: [
        'Lundi de 08h30 à 11h30 et de 13h45 à 16h30, Mardi à vendredi de 8h30 à 11h30, Jeudi et vendredi de 13h45 à 17h00, uniquement sur rendez-vous',
      ],
      appointment: true,
    },
    {
      text: 'Lundi, mardi, jeudi et vendredi de 8h30-12h et de 14h à 19h, Mercredi et vacances scolaires de 8h30 à 12h et de 14h à 18h',
      osm: null,
      quoted: ['Mercredi et vacances scolaires de 8h30 à 12h et de 14h à 18h'],
    },
    {
      text: 'Mardi au vendredi de 10h à 12h et de 14h à 18h, Samedi de 10h à 12h et de 14h à 17h30',
      osm: 'Tu-Fr 10:00-12:00,14:00-18:00; Sa 10:00-12:00,14:00-17:30; PH off',
    },
    {
      text: 'Mardi au samedi de 11h à 18h30, Dimanche de 14h à 18h',
      osm: 'Tu-Sa 11:00-18:30; Su 14:00-18:00; PH off',
    },
    {
      text: 'Mardi au vendredi de 10h à 12h et de 14h à 18h30, le Samedi de 10h à 17h30',
      osm: 'Tu-Fr 10:00-12:00,14:00-18:30; Sa 10:00-17:30; PH off',
    },
    { text: 'Mardi de 14h à 17h30', osm: 'Tu 14:00-17:30; PH off' },
    { text: 'Deux vendredis par mois', osm: null },
    {
      text: 'Lundi, mardi , jeudi, vendredi de 8h30 à 12h00 et de 13h30 à 17h00 et Mercredi de 8h30 à 18h00',
      osm: 'Mo,Tu,Th,Fr 08:30-12:00,13:30-17:00; We 08:30-18:00; PH off',
    },
    {
      text: 'Sans rendez-vous, du lundi au vendredi de 8h30 à 12h30, Sur rendez-vous le lundi, mardi, mercredi de 12h30 à 16h30 et le vendredi de 12h30 à 15h30, Fermé le jeudi après-midi',
      osm: 'Mo-We 08:30-12:30,12:30-16:30; Th 08:30-12:30; Fr 08:30-12:30,12:30-15:30; PH off',
      appointment: true,
    },
    { text: 'Lundi au vendredi, Accueil physique : 8h à 16h, Accueil téléphonique : 9h à 16h30', osm: null },
    {
      text: 'Lundi, mardi, jeudi, vendredi, de 7h45 à 17h30, Mercredi de 8h à 12h',
      osm: 'Mo,Tu,Th,Fr 07:45-17:30; We 08:00-12:00; PH off',
    },
    { text: 'Mercredi de 10h à 12h', osm: 'We 10:00-12:00; PH off' },
    {
      text: 'Du lundi au vendredi de 8h30 à 12h et Lundi et le mercredi, jeudi, vendredi de 13h30 à 16h',
      osm: 'Mo,We-Fr 08:30-12:00,13:30-16:00; Tu 08:30-12:00; PH off',
    },
    {
      text: 'Lundi et mardi de 9h à 12h et de 14h à 17h et le Mercredi de 14h à 17h30 et le Jeudi de 14h à 17h30',
      osm: 'Mo,Tu 09:00-12:00,14:00-17:00; We,Th 14:00-17:30; PH off',
    },
    { text: 'Tous les jours de 8h à 20h', osm: 'Mo-Su 08:00-20:00; PH off' },
    { text: 'Les premiers samedis du mois', osm: null },
    { text: 'Lundi au samedi de 8 à 20h', osm: 'Mo-Sa 08:00-20:00; PH off' },
    { text: 'Lundi à vendredi 9h12h-14h-17h', osm: 'Mo-Fr 09:00-12:00,14:00-17:00; PH off' },
    {
      text: 'Lundi de 8h30 à 12h et de 13h30 à 18h, le Mercredi de 8h30 à 12h et de 13h30 à 18h30, les Mardi, jeudi et vendredi de 13h30 à 18h',
      osm: 'Mo 08:30-12:00,13:30-18:00; Tu,Th,Fr 13:30-18:00; We 08:30-12:00,13:30-18:30; PH off',
    },
    {
      text: 'Lundi de 13h30 à 17h, du Mardi au vendredi de 9h à 12h, du Mardi au Jeudi de 13h30 à 17h',
      osm: 'Mo 13:30-17:00; Fr 09:00-12:00; PH off',
      quoted: ['Lundi de 13h30 à 17h, du Mardi au vendredi de 9h à 12h, du Mardi au Jeudi de 13h30 à 17h'],
    },
    {
      text: 'Mercredi de 10h à 12h ou sur rdv toute la semaine',
      osm: 'We 10:00-12:00; PH off',
      appointment: true,
    },
    {
      text: 'Lundi au vendredi de 9h à 12h et de 13h30 à 17h30, Exceptionnellement ouvert à 10h les jeudis',
      osm: null,
    },
    {
      text: 'Accueil téléphonique et rendez-vous, Lundi au jeudi de 8h à 12h et de 13h à 17h, Vendredi de 8h à 12h et de 13h à 15h',
      osm: null,
      appointment: true,
      quoted: ['Accueil téléphonique et rendez-vous, Lundi au jeudi de 8h à 12h et de 13h à 17h'],
    },
    {
      text: 'Lundi, mercredi, jeudi, vendredi de 9h à 12h et de 13h30 à 17h et le mardi de 10h à 12h30 et de 13h30 à 17h',
      osm: 'Mo,We-Fr 09:00-12:00,13:30-17:00; Tu 10:00-12:30,13:30-17:00; PH off',
    },
    {
      text: 'Lundi, mardi, vendredi de 9h à 12h, Mercredi de 15h15 à 18h15, Fermé pendant vacances scolaires',
      osm: 'Mo,Tu,Fr 09:00-12:00; We 15:15-18:15; SH off; PH off',
    },
    {
      text: 'Lundi et mercredi de 14h à 18h30, Jeudi et vendredi de 9hà 12h et de 14h à 18h30',
      osm: 'Mo,We 14:00-18:30; Th,Fr 09:00-12:00,14:00-18:30; PH off',
    },
    {
      text: 'Lundi au vendredi de 10h à 12h et de 14h- à 18h30',
      osm: 'Mo-Fr 10:00-12:00,14:00-18:30; PH off',
    },
    {
      text: 'Lundi, mardi, jeudi et vendredi de 8h30 à 11h30 et de 13h30 à 16h. Ces mêmes jours, sur rdv de 16h à 17h',
      osm: null,
      quoted: ['Ces mêmes jours, sur rdv de 16h à 17h'],
      appointment: true,
    },
  ],
};
