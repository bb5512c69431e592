import type { WeekdayColumn } from '../../../../connectors/hours/readHours.ts';

/** A row of a table with a column a weekday, the comment beside it, and what a careful person makes of both. */
export interface TableRow {
  place: string;
  columns: Partial<Record<WeekdayColumn, string>>;
  comment: string;
  osm: string | null;
  quoted?: string[];
  appointment?: true;
}

type Cells = [string, string, string, string, string, string?];

function columns([Mo, Tu, We, Th, Fr, Sa = '']: Cells): TableRow['columns'] {
  return { Mo, Tu, We, Th, Fr, Sa };
}

/** The same cell from Monday to Friday. */
const daily = (cell: string): TableRow['columns'] => columns([cell, cell, cell, cell, cell]);

export const FRANCE_SERVICES =
  'Liste des France services, December 2022 (anct-cartographie-nationale/mednum-cli, assets/input/france-services/liste-fs-20221201.csv)';

export const franceServices: TableRow[] = [
  {
    place: 'Rennes',
    columns: columns([
      '09:00 - 12:30 / 14:00 - 17:15',
      '14:00 - 19:15',
      '09:00 - 12:30 / 14:00 - 17:15',
      '14:00 - 17:15',
      '09:00 - 12:30 / 14:00 - 17:15',
    ]),
    comment: '',
    osm: 'Mo,We,Fr 09:00-12:30,14:00-17:15; Tu 14:00-19:15; Th 14:00-17:15; PH off',
  },
  {
    place: 'Saint-Méen-le-Grand',
    columns: columns([
      '08:30 - 12:30',
      '08:30 - 12:30 / 13:30 - 17:00',
      '08:30 - 18:00',
      '08:30 - 12:30 / 13:30 - 17:00',
      '08:30 - 12:30 / 13:30 - 17:00',
    ]),
    comment: 'Ouverture entre 10h et 13h le dernier samedi du mois sauf période de vacances scolaires',
    osm: 'Mo 08:30-12:30; Tu,Th,Fr 08:30-12:30,13:30-17:00; We 08:30-18:00; Sa[-1] 10:00-13:00; SH Sa off; PH off',
  },
  {
    place: 'Fougères',
    columns: columns([
      '09:00 - 12:00 / 13:30 - 17:00',
      '09:00 - 12:00 / 13:30 - 17:00',
      '09:00 - 13:30',
      '10:00 - 12:00 / 13:30 - 18:00',
      '',
    ]),
    comment: 'Sur rendez-vous le mercredi après-midi et le vendredi matin',
    osm: 'Mo,Tu 09:00-12:00,13:30-17:00; We 09:00-13:30; Th 10:00-12:00,13:30-18:00; PH off',
    quoted: ['Sur rendez-vous le mercredi après-midi et le vendredi matin'],
    appointment: true,
  },
  {
    place: 'Saint-Aubin-du-Cormier',
    columns: columns([
      '09:00 - 12:30',
      '09:00 - 12:30 / 13:30 - 17:00',
      '09:00 - 12:30',
      '09:00 - 12:30 / 13:30 - 17:00',
      '09:00 - 12:30',
    ]),
    comment: 'Fermeture les après-midi du mardi et du jeudi pendant les vacances scolaires',
    osm: 'Mo,We,Fr 09:00-12:30; Tu,Th 09:00-12:30,13:30-17:00; SH Tu,Th off; SH Tu,Th 09:00-12:30; PH off',
  },
  {
    place: 'Bain-de-Bretagne',
    columns: columns(['09:00 - 12:00', '09:00 - 15:00', '09:00 - 12:00', '15:00 - 19:00', '09:00 - 12:00']),
    comment:
      "Antenne : L’auditoire - 25 place de l'église – 35390 Grand-Fougeray\nLundi et mercredi sur RDV –2h et le jeudi de 9h à 12h et de 14h à 17h,",
    osm: null,
    quoted: [
      "Antenne : L’auditoire - 25 place de l'église – 35390 Grand-Fougeray\nLundi et mercredi sur RDV –2h et le jeudi de 9h à 12h et de 14h à 17h,",
    ],
    appointment: true,
  },
  {
    place: 'Châteaugiron',
    columns: columns([
      '08:30 - 12:30',
      '13:30 - 17:30',
      '08:30 - 12:30 / 13:30 - 17:30',
      '08:30 - 12:30',
      '13:30 - 17:30',
    ]),
    comment: 'Rendez-vous uniquement au 02 99 92 46 99',
    osm: 'Mo,Th 08:30-12:30; Tu,Fr 13:30-17:30; We 08:30-12:30,13:30-17:30; PH off',
    appointment: true,
  },
  {
    place: 'Val-Couesnon',
    columns: columns([
      '13:30 - 17:30',
      '08:30 - 12:30 / 13:30 - 17:30',
      '08:30 - 12:30 / 13:30 - 17:30',
      '08:30 - 12:30',
      '',
      '08:30 - 12:30',
    ]),
    comment:
      'Nous proposons également chaque trimestre des ateliers numériques en lien avec le conseille numérique du territoire.',
    osm: 'Mo 13:30-17:30; Tu,We 08:30-12:30,13:30-17:30; Th,Sa 08:30-12:30; PH off',
  },
  {
    place: 'Romillé',
    columns: columns([
      '08:45 - 12:30',
      '08:45 - 12:30',
      '09:30 - 18:30',
      '08:45 - 12:30',
      '08:00 - 12:45 / 14:00 - 17:45',
      '09:00 - 13:00',
    ]),
    comment: 'Ouverture uniquement le 1er samedi du mois',
    osm: null,
    quoted: ['Ouverture uniquement le 1er samedi du mois'],
  },
  {
    place: 'Cancale',
    columns: columns([
      '09:00 - 12:00 / 14:00 - 17:00',
      '14:00 - 17:00',
      '09:00 - 12:00 / 14:00 - 17:00',
      '09:00 - 12:00',
      '09:00 - 12:00 / 14:00 - 17:00',
    ]),
    comment:
      'Le mardi de 09h à 12h : permanence à Plerguer (Maison des Galopins) et St-Méloir des Ondes (mairie)                      Le jeudi de 14h à 17h : permanence à St-Coulomb (mairie) et St-Meloir des Ondes (mairie)',
    osm: null,
    quoted: [
      'Le mardi de 09h à 12h : permanence à Plerguer (Maison des Galopins) et St-Méloir des Ondes (mairie)                      Le jeudi de 14h à 17h : permanence à St-Coulomb (mairie) et St-Meloir des Ondes (mairie)',
    ],
  },
  {
    place: 'Le Montet',
    columns: columns([
      '09:00 - 12:00 / 14:00 - 18:00',
      '09:00 - 12:00 / 14:00 - 18:00',
      '09:00 - 12:00 / 14:00 - 18:00',
      '09:00 - 12:00 / 14:00 - 18:00',
      '09:00 - 12:00',
      '09:00 - 12:00',
    ]),
    comment: 'Ouvert le premier samedi du mois de 9h à 12h',
    osm: 'Mo-Th 09:00-12:00,14:00-18:00; Fr,Sa[1] 09:00-12:00; PH off',
  },
  {
    place: 'Ébreuil',
    columns: columns([
      '09:30 - 12:00 / 13:30 - 17:00',
      '09:00 - 12:00 / 13:30 - 17:00',
      '09:00 - 12:00 / 13:30 - 17:00',
      '09:00 - 12:00 / 13:30 - 17:00',
      '09:00 - 12:00 / 13:30 - 17:00',
    ]),
    comment: 'Uniquement sur rendez-vous les mercredis et vendredis après-midi',
    osm: 'Mo 09:30-12:00,13:30-17:00; Tu-Fr 09:00-12:00,13:30-17:00; PH off',
    quoted: ['Uniquement sur rendez-vous les mercredis et vendredis après-midi'],
    appointment: true,
  },
  {
    place: 'Sigean',
    columns: columns([
      '14:00 - 17:00',
      '09:00 - 13:00 / 14:00 - 19:00',
      '09:00 - 13:00 / 14:00 - 17:00',
      '09:00 - 12:00 / 14:00 - 17:00',
      '09:00 - 12:00',
    ]),
    comment: 'Sur rendez-vous les mardi après-midi 14h00-19h00 et les mercredi matin 9h00-13h00',
    osm: 'Mo 14:00-17:00; Tu 09:00-13:00,14:00-19:00; We 09:00-13:00,14:00-17:00; Th 09:00-12:00,14:00-17:00; Fr 09:00-12:00; PH off',
    quoted: ['Sur rendez-vous les mardi après-midi 14h00-19h00 et les mercredi matin 9h00-13h00'],
    appointment: true,
  },
  {
    place: 'Caen',
    columns: daily('09:00 - 12:00 / 13:00 - 18:00'),
    comment: 'Pendant les vacances scolaires : 9:00 - 12:00 / 13:00 - 17:00',
    osm: 'Mo-Fr 09:00-12:00,13:00-18:00; SH off; SH Mo-Fr 09:00-12:00,13:00-17:00; PH off',
  },
  {
    place: 'Noues de Sienne',
    columns: columns([
      '08:30 - 12:15 / 13:15 - 17:00',
      '08:30 - 12:15 / 13:15 - 17:00',
      '08:30 - 12:15',
      '08:30 - 12:15 / 13:15 - 17:00',
      '08:30 - 12:15 / 13:15 - 17:00',
    ]),
    comment: 'Sur rendez-vous le vendredi',
    osm: 'Mo,Tu,Th,Fr 08:30-12:15,13:15-17:00; We 08:30-12:15; PH off',
    quoted: ['Sur rendez-vous le vendredi'],
    appointment: true,
  },
  {
    place: 'Sotteville-lès-Rouen',
    columns: columns([
      '09:00 - 12:30 / 14:00 - 17:00',
      '09:00 - 12:30',
      '09:00 - 12:30 / 14:00 - 17:00',
      '09:00 - 12:30',
      '09:00 - 12:30 / 14:00 - 17:00',
    ]),
    comment: 'Sur rendez-vous uniquement les après-midi',
    osm: 'Mo,We,Fr 09:00-12:30,14:00-17:00; Tu,Th 09:00-12:30; PH off',
    quoted: ['Sur rendez-vous uniquement les après-midi'],
    appointment: true,
  },
  {
    place: 'Bram',
    columns: daily('08:30 - 12:00 / 13:30 - 17:00'),
    comment: 'Prise de rendez-vous conseillée',
    osm: 'Mo-Fr 08:30-12:00,13:30-17:00; PH off',
  },
  {
    place: 'Isigny-sur-Mer',
    columns: daily('09:00 - 12:00 / 14:00 - 17:00'),
    comment: 'Accueil en flux continu',
    osm: 'Mo-Fr 09:00-12:00,14:00-17:00; PH off',
  },
  {
    place: 'Saint-Marcel-d’Ardèche',
    columns: columns([
      '08:30 - 12:00 / 14:00 - 16:30',
      '08:30 - 12:00 / 14:00 - 16:30',
      '08:30 - 12:00',
      '08:30 - 12:00 / 14:00 - 16:30',
      '08:30 - 12:00 / 15:00 - 17:00',
    ]),
    comment: 'Possibilité de prendre rendez-vous  au 04.75.91.40.07 ou 06.38.23.07.34',
    osm: 'Mo,Tu,Th 08:30-12:00,14:00-16:30; We 08:30-12:00; Fr 08:30-12:00,15:00-17:00; PH off',
  },
  {
    place: 'Limoux',
    columns: columns([
      '08:30 - 12:00',
      '08:30 - 12:00 / 08:30 - 17:00',
      '08:30 - 12:00',
      '08:30 - 12:00',
      '08:30 - 12:00 / 08:30 - 16:30',
    ]),
    comment: '',
    osm: 'Mo,We,Th 08:30-12:00; PH off',
    quoted: ['08:30 - 12:00 / 08:30 - 17:00', '08:30 - 12:00 / 08:30 - 16:30'],
  },
  {
    place: 'Murato',
    columns: daily('08:30 - 11:30 / 08:30 - 11:30'),
    comment: '',
    osm: 'Mo-Fr 08:30-11:30; PH off',
  },
  {
    place: 'Brou',
    columns: columns([
      '14:00 - 17:00',
      '09:00 - 12:00 / 14:00 - 17:00',
      '09:00 - 12:00 / 14:00 - 17:00',
      '09:00 - 12:00 / 14:00 - 17:00',
      '09:00 - 12:00',
    ]),
    comment: 'Sur rendez-vous uniquement le mercredi de 15h30 à 17h et le jeudi de 10h30 à 12h',
    osm: 'Mo 14:00-17:00; Tu-Th 09:00-12:00,14:00-17:00; Fr 09:00-12:00; PH off',
    quoted: ['Sur rendez-vous uniquement le mercredi de 15h30 à 17h et le jeudi de 10h30 à 12h'],
    appointment: true,
  },
  {
    place: 'Ornans',
    columns: columns([
      '09:00 - 12:30 / 13:30 - 18:00',
      '09:00 - 12:30 / 13:30 - 18:00',
      '09:00 - 12:00',
      '09:00 - 12:30 / 13:30 - 18:00',
      '09:00 - 12:30 / 13:30 - 16:00',
      '09:00 - 12:00',
    ]),
    comment: 'Attention : ouverture le samedi matin uniquement en semaine impaire.',
    osm: null,
    quoted: ['Attention : ouverture le samedi matin uniquement en semaine impaire.'],
  },
  {
    place: 'Grand Bourgtheroulde',
    columns: columns(['14:00 - 18:00', '09:30 - 18:00', '09:30 - 18:00', '10:00 - 18:00', '10:00 - 18:00']),
    comment: 'Les mardis et jeudis après-midi sur rendez-vous uniquement.',
    osm: 'Mo 14:00-18:00; Tu,We 09:30-18:00; Th,Fr 10:00-18:00; PH off',
    quoted: ['Les mardis et jeudis après-midi sur rendez-vous uniquement.'],
    appointment: true,
  },
  {
    place: 'Sotta',
    columns: columns([
      '08:30 - 12:00 / 13:30 - 15:30',
      '08:30 - 12:00 / 13:30 - 15:30',
      '08:30 - 12:00',
      '08:30 - 12:00 / 13:30 - 15:30',
      '08:30 - 12:00 / 13:30 - 15:30',
      '08:30 - 11:30',
    ]),
    comment: 'Sur rendez-vous pour les demandes supérieures à 15 minutes',
    osm: 'Mo,Tu,Th,Fr 08:30-12:00,13:30-15:30; We 08:30-12:00; Sa 08:30-11:30; PH off',
    appointment: true,
  },
  {
    place: 'Bû',
    columns: columns([
      '',
      '08:15 - 11:45 / 14:00 - 16:45',
      '08:15 - 11:45 / 14:00 - 16:45',
      '08:15 - 11:45',
      '08:15 - 11:45 / 14:00 - 16:45',
      '09:00 - 11:45',
    ]),
    comment: 'Sur rendez-vous uniquement l’après-midi',
    osm: 'Tu,We,Fr 08:15-11:45,14:00-16:45; Th 08:15-11:45; Sa 09:00-11:45; PH off',
    quoted: ['Sur rendez-vous uniquement l’après-midi'],
    appointment: true,
  },
  {
    place: 'Brioude',
    columns: columns([
      '09:00 - 12:00 / 13:00 - 16:00',
      '09:00 - 12:00 / 13:00 - 16:00',
      '09:00 - 12:00 / 13:00 - 16:00',
      '09:00 - 12:00 / 13:00 - 16:00',
      '',
    ]),
    comment:
      'Permanences B.bus par demi-journée dans les 27 Communes avec un roulement toutes les 4 semaines, les dates sont affichées dans chaque Mairie.',
    osm: null,
    quoted: [
      'Permanences B.bus par demi-journée dans les 27 Communes avec un roulement toutes les 4 semaines, les dates sont affichées dans chaque Mairie.',
    ],
  },
  {
    place: 'Bogny-sur-Meuse',
    columns: columns(['14:00 - 17:00', '09:00 - 12:00', '14:00 - 17:00', '14:00 - 17:00', '14:00 - 17:00']),
    comment: 'Le 1er Jeudi du mois : Mairie de JOIGNY SUR MEUSE 9h-12h.',
    osm: null,
    quoted: ['Le 1er Jeudi du mois : Mairie de JOIGNY SUR MEUSE 9h-12h.'],
  },
  {
    place: 'Pont-de-Veyle',
    columns: columns([
      '08:30 - 12:30 / 13:30 - 17:30',
      '08:30 - 12:30',
      '08:30 - 12:30',
      '14:00 - 18:00',
      '08:30 - 12:30',
    ]),
    comment: 'Permanences à Vonnas – 34 allée de la jeunesse le mardi de 14h à 17h et le jeudi de 9h à 12h30',
    osm: null,
    quoted: [
      'Permanences à Vonnas – 34 allée de la jeunesse le mardi de 14h à 17h et le jeudi de 9h à 12h30',
    ],
  },
  {
    place: 'Mirambeau',
    columns: columns(['', '09:00 - 12:30 / 09:00 - 12:30 / 13:30 - 16:30', '', '', '', '09:00 - 12:00']),
    comment: '',
    osm: 'Tu 09:00-12:30,13:30-16:30; Sa 09:00-12:00; PH off',
  },
  {
    place: 'Saint-Julien-Chapteuil',
    columns: columns(['09:00 - 12:00 / 13:00 - 17:00', '', '', '', '09:00 - 12:00 / 09:00 - 12:00']),
    comment: 'Prise de rendez-vous par téléphone au 06.73.45.02.10 ou par mail.',
    osm: 'Mo 09:00-12:00,13:00-17:00; Fr 09:00-12:00; PH off',
    appointment: true,
  },
];
