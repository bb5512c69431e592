import { addDays, type Calendar, inFrench } from './calendar.ts';
import {
  carrefour18,
  ccas,
  champsManceaux,
  cleunay,
  kleber,
  leBlosne,
  maurepas,
  type Place,
  pimms,
  villejean,
} from './places.ts';

/** One row of CAF's table; rows of one place follow each other. */
export interface CafRow {
  readonly place: Place;
  readonly type: string;
  readonly hours: string;
  readonly audience: string;
  readonly access: string;
  /** A function, never a person. */
  readonly contact: string;
  readonly phone: string;
  /** Age of the « Mise à jour » date, in days. */
  readonly daysOld: number;
  readonly comment: string;
}

/** Two rows are wrong on purpose, so that the demonstration shows findings: « Sport », and hours that say nothing. */
export function cafRows({ today }: Calendar): CafRow[] {
  const season = `du ${inFrench(addDays(today, -30))} au ${inFrench(addDays(today, 100))}`;
  // biome-ignore format: a table reads by its lines
  return [
    row(maurepas, technician, 'lundi et jeudi 9h-12h', allocataires, walkIn, 12, 'Apporter son numéro d’allocataire.'),
    row(maurepas, socialWorker, 'mardi 14h-17h', families, bookOnline, 12, 'Naissance, séparation, deuil : un entretien pour faire le point sur ses droits.'),
    row(maurepas, terminal, 'du lundi au vendredi de 9h à 12h30 et de 13h30 à 17h (16h le vendredi)', everyone, walkIn, 12, 'Consulter son compte et imprimer une attestation.'),
    row(maurepas, 'Aide aux démarches', 'mercredi 9h-12h', everyone, walkIn, 12, ''),
    row(cleunay, technician, 'mercredi 13h30-17h', allocataires, walkIn, 20, ''),
    row(cleunay, socialWorker, '1er et 3e mardi du mois, 14h-16h30', 'Bénéficiaires du RSA', prescription, 20, ''),
    row(cleunay, selfService, 'jeudi 8h30-12h30', everyone, walkIn, 20, 'Un agent aide à démarrer.'),
    row(kleber, technician, 'du lundi au vendredi 9h-12h', allocataires, bookOnline, 9, ''),
    row(kleber, technician, 'mercredi 13h30-17h', 'Étudiants', walkIn, 9, 'Aide au logement et première demande en ligne.'),
    row(kleber, socialWorker, 'vendredi 8h30-12h30', families, bookByPhone, 9, ''),
    row(kleber, terminal, 'du lundi au vendredi 8h30-18h', everyone, walkIn, 9, ''),
    row(leBlosne, technician, 'lundi 9h-12h, mardi 14h-17h', allocataires, walkIn, 5, ''),
    row(leBlosne, socialWorker, 'un mercredi sur deux 10h-12h (semaines paires)', 'Familles monoparentales', bookOnline, 5, ''),
    row(leBlosne, selfService, 'lundi et vendredi 9h-12h', 'Habitants des quartiers prioritaires', walkIn, 5, ''),
    row(leBlosne, 'Sport', 'samedi 10h-12h', everyone, walkIn, 5, "Ligne recopiée par erreur d'un autre tableau : le type n'est pas un de ceux de la CAF."),
    row(villejean, technician, 'lundi et vendredi 8h30-12h30', allocataires, walkIn, 15, ''),
    row(villejean, technician, 'mardi 13h30-17h', 'Étudiants', bookOnline, 15, ''),
    row(villejean, socialWorker, "selon les disponibilités, se renseigner à l'accueil", families, prescription, 15, ''),
    row(villejean, terminal, 'tous les jours sauf dimanche 9h-18h', everyone, walkIn, 15, 'Accessible en fauteuil roulant.'),
    row(champsManceaux, technician, 'mercredi et vendredi 9h-12h', allocataires, walkIn, 30, ''),
    row(champsManceaux, socialWorker, '2e jeudi du mois 14h-17h', 'Personnes en situation de handicap', bookByPhone, 30, 'Pour les familles qui perçoivent une allocation liée au handicap.'),
    row(champsManceaux, 'Aide aux démarches', 'vendredi 13h30-16h sauf vacances scolaires', 'Personnes exilées', walkIn, 30, 'Première demande de droits.'),
    row(champsManceaux, 'Formation', '1er jeudi du mois 9h30-12h', 'Professionnels', prescription, 30, 'Prendre en main les téléservices de la CAF pour accompagner ses usagers.'),
    row(pimms, 'Aide aux démarches', 'du lundi au jeudi 9h-12h30 et 14h-17h', everyone, walkIn, 40, ''),
    row(pimms, selfService, 'mardi et jeudi 14h-17h', everyone, walkIn, 40, ''),
    row(ccas, socialWorker, 'sur RDV', 'Urgence', prescription, 8, 'Personnes sans logement ou sans ressources, orientées par un partenaire.'),
    row(ccas, technician, `${season}, mercredi 13h30-17h`, 'Bénéficiaires du RSA', bookByPhone, 8, ''),
    row(carrefour18, technician, 'dernier vendredi du mois 9h30-12h', 'Tous publics', walkIn, 60, ''),
  ];
}

const technician = 'Permanence technicien CAF';
const socialWorker = 'RDV travailleur social';
const terminal = 'Borne';
const selfService = 'Poste en libre-service';

const walkIn = 'sans RDV';
const bookOnline = 'sur RDV (caf.fr)';
const prescription = "sur prescription d'un partenaire";
const bookByPhone = 'RDV par tél. 3230';

const everyone = 'Tous publics';
const allocataires = 'Allocataires';
const families = 'Familles';

function row(
  place: Place,
  type: string,
  hours: string,
  audience: string,
  access: string,
  daysOld: number,
  comment: string,
): CafRow {
  const contact = place.name.startsWith('ESC') ? "accueil de l'ESC" : 'accueil du site';
  const phone = access === walkIn ? '02 61 91 10 10' : '3230';
  return { place, type, hours, audience, access, contact, phone, daysOld, comment };
}
