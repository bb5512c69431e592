import {
  carrefour18,
  champsManceaux,
  cleunay,
  kleber,
  leBlosne,
  maurepas,
  type Place,
  villejean,
} from './places.ts';
import { madeUp } from './prose.ts';

/** ARCS' table of what one may use alone: Wi-Fi, computers, print and scan; a CSV as a French spreadsheet saves it. */
export function accesLibreCsv(): string {
  const lines = [header, ...rows.map(cells)].map(line => line.map(quoted).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

const header = [
  'Intitulé',
  'Lieu',
  'Adresse',
  'Type',
  'Activité',
  'Jours et horaires',
  'Public',
  'Accès',
  'Gratuit',
  'Téléphone',
  'Commentaire',
];

type Row = readonly [
  title: string,
  place: Place,
  activity: string,
  hours: string,
  audience: string,
  access: string,
  free: 'oui' | 'non',
  phone: string,
  comment: string,
];

const office = 'du lundi au vendredi de 9h à 12h et de 14h à 17h';
const wifi = 'Wi-Fi';
const computers = 'Ordinateurs en libre-service';
const printing = 'Imprimer et numériser';

// biome-ignore format: a table reads by its lines
const rows: readonly Row[] = [
  ['Wi-Fi en accès libre', maurepas, wifi, office, 'Tous publics', 'sans RDV', 'oui', '02 61 91 20 01', 'Le code est affiché dans le hall.'],
  ['Ordinateurs en accès libre', maurepas, computers, 'lundi, mardi et jeudi 9h-12h, mercredi 14h-17h30', 'Tous publics', 'sans RDV', 'oui', '02 61 91 20 01', 'Quatre postes, une heure par personne quand il y a du monde.'],
  ['Imprimer et numériser ses documents', maurepas, printing, 'lundi et jeudi 9h-12h', 'Tous publics', 'sans RDV', 'non', '02 61 91 20 01', '0,10 € la page, numérisation sans frais.'],
  ['Wi-Fi en accès libre', cleunay, wifi, office, 'Tous publics', 'sans RDV', 'oui', '02 61 91 20 02', ''],
  ['Ordinateurs en accès libre', carrefour18, computers, 'mardi 14h-17h, vendredi 9h30-12h', 'Tous publics', 'sans RDV', 'oui', '02 61 91 20 03', 'Clavier à gros caractères sur demande.'],
  ['Imprimer et numériser ses documents', villejean, printing, 'lundi et vendredi 9h-12h, mardi 14h-17h', 'Tous publics', 'sans RDV', 'oui', '02 61 91 20 04', 'Dix pages par semaine et par personne.'],
  ['Wi-Fi et prises pour recharger', leBlosne, wifi, 'du lundi au vendredi 9h-18h', 'Tous publics', 'sans RDV', 'oui', '02 61 91 20 05', ''],
  ['Ordinateurs en accès libre', leBlosne, computers, 'lundi 9h-12h, mardi 14h-17h, 1er samedi du mois 10h-12h30', 'Tous publics', 'sans RDV', 'oui', '02 61 91 20 05', 'Un bénévole est là pour démarrer.'],
  ['Ordinateurs pour réviser et rendre ses devoirs', kleber, computers, 'mercredi 13h30-17h et jeudi 17h-19h', 'Étudiants, jeunes', 'sans RDV', 'oui', '02 61 91 20 06', ''],
  ['Imprimer et numériser ses documents', champsManceaux, printing, 'mercredi et vendredi 9h-12h', 'Tous publics', 'sans RDV', 'oui', '02 61 91 20 07', 'Apporter ses fichiers sur une clé, ou les envoyer sur place.'],
];

function cells([title, place, activity, hours, audience, access, free, phone, comment]: Row): string[] {
  const address = `${place.address}, ${place.postalCode} ${place.city}`;
  return [
    title,
    place.name,
    address,
    activity === computers ? 'Poste en libre-service' : 'Libre-service',
    activity,
    hours,
    audience,
    access,
    free,
    phone,
    madeUp(comment),
  ];
}

function quoted(cell: string): string {
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
