import { foldText } from '../values/foldText.ts';

/** « Fermé », « Fermeture exceptionnelle », « Pas d'atelier »: nothing is offered then. */
export function isClosure(title: string | null): boolean {
  const folded = foldText(title ?? '');
  return closure.test(folded) && !otherClosure.test(folded);
}

/** What agendas hold that is no offer: « Vacances scolaires », « Réunion d'équipe », « RDV dentiste », « Privé », « TEST ». */
export function isNoOffer(title: string | null): boolean {
  const folded = foldText(title ?? '');
  return holiday.test(folded) || ofTheTeam.test(folded);
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
/** Of accounts and registrations, not of doors. */
const otherClosure = /\bcomptes?\b|\binscriptions?\b/;
const holiday =
  /^\W*(?:vacances(?: scolaires?)?(?: d'\w+| de (?:la )?\w+)?(?: \(?zone [abc]\)?)?|(?:jour )?ferie|noel|pont|busy|occupee?|indisponible|sans titre|no title|free|libre|disponible)\W*$/;
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
