import type { Source } from '../phrasing.ts';

/** Notices on the pages of town halls, libraries and public services. */
export const notices: Source[] = [
  {
    met: 'http://www.carvin.fr/carvinfr/actualites/2017/horaires-dete.html',
    phrasings: [
      {
        text: 'les lundis de 13h30 à 17h00 et du mardi au vendredi de 8h30 à 12h00 et de 13h30 à 17h00, les samedis de 9h00 à 12h00',
        osm: 'Mo 13:30-17:00; Tu-Fr 08:30-12:00,13:30-17:00; Sa 09:00-12:00; PH off',
      },
      {
        text: 'les lundis de 13h30 à 18h00, les mardis, mercredis, jeudis et vendredis de 8h00 à 12h00',
        osm: 'Mo 13:30-18:00; Tu-Fr 08:00-12:00; PH off',
      },
      {
        text: 'Les vendredis après-midi sur rendez-vous de 13h30 à 17h00',
        osm: 'Fr 13:30-17:00; PH off',
        appointment: true,
      },
      { text: 'Les 2ème et 4ème samedis du mois de 8h00 à 12h00', osm: 'Sa[2,4] 08:00-12:00; PH off' },
      {
        text: 'du lundi au vendredi de 8h00 à 12h00 et 13h30 à 17h00',
        osm: 'Mo-Fr 08:00-12:00,13:30-17:00; PH off',
      },
    ],
  },
  {
    met: 'https://station.illiwap.com/en/public/69231/actu/fonctionnement-des-services-municipaux',
    phrasings: [
      {
        text: 'Lundi - Mardi - Jeudi - Vendredi\n08:30 - 12:00 et 15:45 - 18:00\nMercredi:\n08:30 - 12:00\nSamedi:\n09:30 - 12:00',
        osm: 'Mo,Tu,Th,Fr 08:30-12:00,15:45-18:00; We 08:30-12:00; Sa 09:30-12:00; PH off',
      },
      {
        text: 'Lundi :\n15:45 - 18:00\nMardi - Mercredi - Jeudi - Vendredi:\n10:00 - 12:00 et 15:45 - 18:00\nSamedi:\n09:30 - 12:00',
        osm: 'Mo 15:45-18:00; Tu-Fr 10:00-12:00,15:45-18:00; Sa 09:30-12:00; PH off',
      },
    ],
  },
  {
    met: 'https://recloses.fr/index.php/vie-municipale/permanences-des-élus',
    phrasings: [{ text: 'tous les samedis de 10h à 12h', osm: 'Sa 10:00-12:00; PH off' }],
  },
  {
    met: 'https://cambondalbi.com/fr/pg/673441/demarches-en-ligne-5/part/F827 (service-public.fr)',
    phrasings: [
      {
        text: 'Du lundi au vendredi : de 09:00 à 12:00 et de 13:30 à 16:30',
        osm: 'Mo-Fr 09:00-12:00,13:30-16:30; PH off',
      },
      { text: 'Le jeudi : de 09:00 à 12:00 et de 14:00 à 16:30', osm: 'Th 09:00-12:00,14:00-16:30; PH off' },
      {
        text: 'Le jeudi : de 09:00 à 12:00 et de 14:00 à 16:30\n(Accueil uniquement sur rendez-vous, fermé pendant les vacances scolaires, borne Caf en libre service accessible 24h/24 et 7j/7.)',
        osm: null,
        quoted: [
          '(Accueil uniquement sur rendez-vous, fermé pendant les vacances scolaires, borne Caf en libre service accessible 24h/24 et 7j/7',
        ],
        appointment: true,
      },
    ],
  },
  {
    met: 'https://www.mediatheque-dieuze-agbs.org/infos-pratiques/',
    phrasings: [
      {
        text: '- mardi de 16h à 18h\n- mercredi de 10h à 12h et de 14h à 18h\n- jeudi de 16h à 18h\n- vendredi de 10h à 12h et de 16h à 18h30\n- samedi de 10h à 12h et de 14h à 16h',
        osm: 'Tu,Th 16:00-18:00; We 10:00-12:00,14:00-18:00; Fr 10:00-12:00,16:00-18:30; Sa 10:00-12:00,14:00-16:00; PH off',
      },
      { text: 'Congés annuels 3 semaines en août et 2 semaines lors des vacances de Noël', osm: null },
    ],
  },
  {
    met: 'https://reseaubibliotheques.rlv.eu/a-decouvrir/dossiers/177-non-categorise/1886-horaires-vacances-scolaires',
    phrasings: [
      {
        text: 'Mercredi : de 10 h à 13 h et de 14 h à 18 h 30\nJeudi : de 10 h à 13 h et de 14 h à 18 h 30\nVendredi : de 14 h à 18 h 30\nSamedi : de 10 h à 13 h',
        osm: 'We,Th 10:00-13:00,14:00-18:30; Fr 14:00-18:30; Sa 10:00-13:00; PH off',
      },
      { text: 'En juillet, ouverture de 17h à 18h30 / Fermeture du 4 au 31 août', osm: null },
      { text: 'Fermeture uniquement les vendredis en juillet et août', osm: null },
      { text: 'Ouverture en juillet les 7,18, 21,28 / Fermeture en août', osm: null },
    ],
  },
  {
    met: 'https://bibliotheque.toulouse.fr/infos-pratiques/vacances-horaires',
    phrasings: [
      {
        text: 'mardi 10h-19h / mercredi 10h-16h / vendredi 14h-19h / samedi 10h-19h / dimanche 14h-18h',
        osm: 'Tu,Sa 10:00-19:00; We 10:00-16:00; Fr 14:00-19:00; Su 14:00-18:00; PH off',
      },
      {
        text: 'mardi 14h-18h / mercredi 10h-12h30 14h-16h / vendredi 14h-18h / samedi 10h- 17h',
        osm: 'Tu,Fr 14:00-18:00; We 10:00-12:30,14:00-16:00; Sa 10:00-17:00; PH off',
      },
    ],
  },
  {
    met: 'https://unsacus.e-monsite.com/blog/mai-2021/horaires-d-ouverture-des-mediatheques-en-periode-estivale.html',
    phrasings: [
      {
        text: '- du mardi au vendredi le matin, entre 9h00 et 13h00,\n- le samedi entre 10h00 et 12h00 et entre 14h00 et 17h00',
        osm: 'Tu-Fr 09:00-13:00; Sa 10:00-12:00,14:00-17:00; PH off',
      },
      {
        text: "- du mardi au vendredi l'après-midi, entre 13h00 et 18h00,\n- le samedi entre 10h00 et 12h00 et entre 14h00 et 18h00.",
        osm: 'Tu-Fr 13:00-18:00; Sa 10:00-12:00,14:00-18:00; PH off',
      },
      {
        text: "- du mardi au vendredi l'après-midi, entre 13h00 et 19h00,\n- le samedi entre 10h00 et 19h00.",
        osm: 'Tu-Fr 13:00-19:00; Sa 10:00-19:00; PH off',
      },
    ],
  },
  {
    met: 'http://www.epnsaintjames.com/article-reglement-interieur-124488493.html',
    phrasings: [
      {
        text: 'PERIODE SCOLAIRE | Du Mardi au Vendredi | 9h à 12h30 14h à 18h |\nSamedi | 10h à 12h30 | |\nPERIODE DES VACANCES SCOLAIRES | Du Lundi au Vendredi | 9h30 à 12h30 14h à 17h |',
        osm: 'Tu-Fr 09:00-12:30,14:00-18:00; Sa 10:00-12:30; SH off; SH Mo-Fr 09:30-12:30,14:00-17:00; PH off',
      },
    ],
  },
  {
    met: 'https://monaulnay.com/?p=54419',
    phrasings: [
      {
        text: 'les mardi et vendredi de 14h à 17h, et les mercredi et samedi de 10h à 12h et 14h à 17h',
        osm: 'Tu,Fr 14:00-17:00; We,Sa 10:00-12:00,14:00-17:00; PH off',
      },
    ],
  },
  {
    met: 'https://www.tremblay-en-france.fr/fonctionnalites/actualites-109/la-culture-sous-le-soleil-1644.html',
    phrasings: [
      {
        text: 'du 20 juillet au 12 août (de 16h à 19h du mardi au vendredi, de 14h à 18h le samedi)',
        osm: null,
      },
      { text: 'mercredi 13 juillet et samedi 16 juillet (de 10h30 à 12h30 et de 14h à 17h30)', osm: null },
    ],
  },
  {
    met: 'https://www.zinfos974.com/Le-CCAS-dan-zot-kartie-plus-de-proximite-pour-l-aide-sociale_a184768.html',
    phrasings: [
      { text: 'de 8h00 à 16h00, toutes les semaines à compter du lundi 4 juillet 2022', osm: null },
    ],
  },
];
