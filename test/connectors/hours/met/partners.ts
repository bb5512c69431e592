import type { Source } from '../phrasing.ts';

/** What the tables of the first partners are known to say. */
export const partners: Source[] = [
  {
    met: 'the partners’ own formats (docs/formats.md)',
    phrasings: [
      { text: 'lundi et jeudi 9h-12h', osm: 'Mo,Th 09:00-12:00; PH off' },
      {
        text: 'du lundi au vendredi de 9h à 12h30 et de 13h30 à 17h (16h le vendredi)',
        osm: 'Mo-Th 09:00-12:30,13:30-17:00; Fr 09:00-12:30,13:30-16:00; PH off',
      },
      { text: 'mardi 14h/17h', osm: 'Tu 14:00-17:00; PH off' },
      { text: 'lun. 9h00 – 12h00', osm: 'Mo 09:00-12:00; PH off' },
      { text: '1er et 3e mardi du mois, 14h-16h30', osm: 'Tu[1,3] 14:00-16:30; PH off' },
      { text: 'un mercredi sur deux 10h-12h (semaines paires)', osm: 'week 02-52/2 We 10:00-12:00; PH off' },
      { text: 'un mercredi sur deux 10h-12h', osm: null },
      {
        text: 'dernier samedi du mois 10h-13h sauf vacances scolaires',
        osm: 'Sa[-1] 10:00-13:00; SH off; PH off',
      },
      { text: 'tous les jours sauf mercredi', osm: null },
      { text: 'fermé en août', osm: null },
      {
        text: 'du 05/01 au 26/06/2026, mercredi 13h30-17h',
        osm: '2026 Jan 05-2026 Jun 26 We 13:30-17:00; PH off',
      },
      { text: 'hors jours fériés', osm: null },
      { text: 'sur RDV', osm: null, quoted: [], appointment: true },
      { text: 'sur RDV (caf.fr)', osm: null, quoted: [], appointment: true },
      { text: 'RDV par tél. 3230', osm: null, quoted: [], appointment: true },
      { text: 'sauf vacances', osm: null },
      { text: 'Fr 09:00', osm: null },
    ],
  },
  {
    met: 'Conseillers numériques, Rennes, November 2022',
    phrasings: [
      'Mo,Fr 08:30-12:30; Tu 13:30-17:00',
      'Tu-Fr 10:00-12:30,14:30-18:30; Sa 10:00-12:30,14:30-18:00; Th off',
      'Tu-Fr 09:00-12:30,14:00-18:30; Sa 10:00-12:30,14:00-18:00; Th off',
      'Tu-Fr 09:00-12:30,14:00-18:30; Sa 09:00-12:30,14:00-18:00; Th off',
      'Tu,Fr 10:00-12:30; We 10:00-12:30,14:30-18:30; Sa 10:00-12:30,14:30-18:00',
      'Tu 13:30-18:30; We 10:00-12:30,14:30-18:30; Fr 14:30-18:30; Sa 10:00-12:30,14:30-18:00',
      'Tu 14:30-18:30',
      'Tu,Fr 09:30-12:30',
      'Tu,Th 13:30-17:00',
      'Tu,Th 14:00-17:00',
      'We 13:30-17:00; Fr 08:30-12:30',
      'We 13:30-17:00; Th 08:30-12:30',
      'We,Fr 09:00-12:00',
      'We,Fr 13:30-17:00',
      'Fr 14:30-18:00',
      'Fr 14:30-18:30',
      'Mo 09:00-12:00; Tu 14:00-17:00',
      'Mo,Fr 09:00-12:00; Tu 14:00-17:00',
      'Mo,Th 14:00-18:15; Tu 09:30-12:15,14:00-18:15; We 09:30-12:15,14:00-19:00; Fr 14:00-17:45; Sa 09:30-12:15',
      'Mo-Fr 08:30-12:30,13:30-17:00',
      'Mo-Fr 08:30-18:00; We 08:30-17:30',
      'Mo-Fr 09:00-12:00,13:00-22:00',
      'Mo-Fr 09:00-12:00,14:00-17:00',
      'Mo-Fr 09:00-12:30,14:00-17:15; Tu 14:00-19:30; Th 14:00-17:15',
      'Mo-Fr 09:00-13:00,14:00-17:15',
      'Mo-Fr 09:30-12:30,14:00-17:00',
      'Mo-Fr 10:00-12:00; We,Th off',
      'Mo-Fr 13:30-18:00; Tu 16:00-18:00; We 10:30-12:30,13:30-18:00',
    ]
      .map(text => ({ text, osm: `${text}; PH off` as string | null }))
      .concat({
        text: 'We,Th 09:00-19:00; Sa,Su 13:30-19:00; Mo 09:00-17:00; Tu 09:00-18:00; Fr 09:00',
        osm: null,
      }),
  },
];
