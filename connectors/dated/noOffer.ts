import { foldText } from '../values/foldText.ts';
import { namesAPerson } from './personalTitle.ts';

/** « Fermé », « Centre fermé », « Pas d'atelier », « Jour férié »: nothing is offered then. */
export function isClosure(title: string | null): boolean {
  const folded = foldText(title ?? '');
  return (closure.test(folded) || closedHouse.test(folded)) && !otherClosure.test(folded);
}

/** « Fermeture du centre »; not « pas d'atelier », which is said of one that is announced. */
export function isHouseClosed(title: string | null): boolean {
  return isClosure(title) && !/\b(?:pas|plus) (?:de |d')/.test(foldText(title ?? ''));
}

/** « ESC Maurepas » of « ESC Maurepas fermé »; empty where it does not say what closes. */
export function whatCloses(title: string | null): string {
  return (title ?? '')
    .replace(
      /\b(?:exceptionnellement|ferm(?:é|e)\w*|est|sera|de l'|de la|du|de|jour|férié|pont|grève|congés?|annuels?|exceptionnelle)(?![\p{L}])/giu,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** What agendas hold that is no offer: « Vacances scolaires », « Réunion d'équipe », « RDV dentiste », « Privé », « TEST ». */
export function isNoOffer(title: string | null): boolean {
  const folded = foldText(title ?? '');
  return (
    holiday.test(folded) || ofTheTeam.test(folded) || ofTheOffice.test(folded) || namesAPerson(title ?? '')
  );
}

/** « Atelier photo – pas de séance », « Fermé » as the title of a changed occurrence. */
export function saysNone(title: string | null): boolean {
  return none.test(foldText(title ?? '')) || isClosure(title);
}

const sitting = '(?:atelier|permanence|seance|cours|accueil)s?';
const none = new RegExp(`\\b(?:pas|plus) (?:de |d')${sitting}\\W*$`);
const closure = new RegExp(
  `^\\W*(?:exceptionnellement )?(?:ferme(?:e|s|es)?\\b|fermeture\\b|conges?(?: annuels| d'ete| de noel)?\\W*$|relache\\W*$|(?:pas|plus) (?:de |d')${sitting}\\b)`,
);
const house =
  '(?:centre|esc|espace|mairie|accueil|bibliotheque|mediatheque|maison|association|asso|structure|bureaux?|locaux|site|agence|antenne|ccas|etablissement|lieu|local|mjc|we ker|tout)';
const closedHouse = new RegExp(
  `^\\W*(?:(?:le |la |l'|les )?${house}\\b(?: [\\w-]+){0,4} (?:est |sont |sera |seront )?(?:exceptionnellement )?fermee?s?(?: (?:exceptionnellement|toute la journee|ce jour|aujourd'hui|pour \\w+|au public))*|(?:jours? )?feries?|pont(?: de l'ascension| du \\w+)?|greve(?: \\w+)?)\\W*$`,
);
/** Of accounts and registrations, not of doors. */
const otherClosure = /\bcomptes?\b|\binscriptions?\b/;
const holiday =
  /^\W*(?:vacances(?: scolaires?)?(?: d'\w+| (?:de |d')(?:la |l')?\w+(?: \w+)?)?(?: \(?zone [abc]\)?)?|noel|jour de l'an|nouvel an|busy|occupee?|indisponible|sans titre|no title|free|libre|disponible)\W*$/;
/** Absences, meetings and rooms of those who keep the agenda: of their own, and never for the public. */
const ofTheTeam = new RegExp(
  [
    '(?:conges?|absences?|absente?s?)(?! (?:paye|parent|matern|patern|malad))(?: \\S+){0,2}',
    '(?:abs|rtt|maladie|arret maladie|formation interne|teletravail|tt|astreinte)(?: \\S+)?',
    '\\S+(?: \\S+)? (?:est )?(?:absente?s?|en conges?|en teletravail|en arret|en rtt)',
    "(?:reunion|seminaire|pot|repas|dejeuner) (?:d'|de l'|de |des )?(?:equipe|service|pole|direction|collegues|interne|agents)(?: \\S+){0,2}",
    "point (?:d')?equipe",
    '(?:rdv|rendez-?vous) (?:chez le |avec le )?(?:medical|medecin|dentiste|kine|ophtalmo\\w*|perso\\w*|docteur|dr)(?: \\S+){0,2}',
    "anniv(?:ersaire)? (?:de )?(?!l'|la\\b|du\\b|des\\b|esc\\b|centre|asso)\\S+",
    'off|prive|private|perso(?:nnel)?|tests?|essai|a supprimer|brouillon|ne pas (?:diffuser|publier)|pause(?: dejeuner)?',
    '(?:salle|bureau|espace|local)(?: \\S+){0,3} (?:reserve|occupe|indisponible)e?s?',
    'reservation (?:de )?salle(?: \\S+){0,3}',
    'test\\b.{0,20}\\bsupprimer',
  ]
    .map(words => `^\\W*(?:${words})\\W*$`)
    .join('|'),
);
/** What is done for a room, a programme or those who register: nothing that one comes to. */
const ofTheOffice = new RegExp(
  [
    "(?:location|pret|mise a disposition|privatisation)s? (?:de (?:la |l')?|d'une )?(?:salle|bureau|espace|local|materiel)(?: \\S+){0,4}",
    "reservee? (?:a |pour |par )?(?:l'|une )?(?:asso(?:ciation)?|cse|collectif|syndicat|copropriete)\\b.{0,40}",
    "dispo(?:nible|nibilite)?s? (?:pour )?(?:rdv|rendez-vous)|reu(?:nion)? equipe|equipe ?: .{0,60}|copil|codir|coteam|comite (?:de pilotage|technique|de direction)\\b.{0,60}|c\\.?a\\.?|conseil d'administration|bureau de l'association|formation (?:collegues|equipe|interne|agents)\\b.{0,40}|(?:nettoyage|menage) (?:des? |de la |du )?(?:salles?|locaux|bureaux?|cuisine|vitres)|livraison(?: \\S+){0,3}",
    'menage|nettoyage|inventaire|cse|livraison|travaux|maintenance|exercice (?:incendie|evacuation)|equipe en (?:seminaire|reunion|formation|conges)|seminaire',
    "(?:prepa|preparation) (?:de |d'|des )?(?:l'|la )?(?:atelier|permanence|seance|reunion|salle|programme)s?\\b.{0,60}",
    "copie (?:de|d')\\b.{0,200}|copy of .{0,200}",
    "(?:date limite|fin|cloture|ouverture|debut) (?:de |d'|des )?inscriptions?\\b.{0,80}",
    "(?:recherche|appel a) (?:de )?benevoles?.{0,40}|offre d'emploi\\b[^:]{0,80}|(?:le ccas|nous|l'association|la mairie|la ville|l'esc|le centre social) recrut\\w+[^:]{0,60}",
    "retour sur (?:l'|la |le |les ).{0,80}|tests? (?:de )?(?:fiche|formulaire|atelier|evenement)s?|fiche (?:de )?test",
  ]
    .map(words => `^\\W*(?:${words})\\W*$`)
    .join('|'),
);
