import { SITTINGS } from '../words/sittings.ts';

/** Words, folded, by which people call off, deny or question a session that is dated. Each is tried on one sentence. */

const sitting = `(?:${SITTINGS}|sorties?|visites?)`;

/** « La séance du 8 décembre est annulée », « l'atelier n'aura pas lieu », « atelier supprimé »; not « un rendez-vous annulé ». */
export const offWords = new RegExp(
  [
    `(?<!\\b(?:une?|des|d') ?)\\b${sitting}\\b(?! (?:est|sera) pas).{0,60}\\b(?:annule|supprime)(?:e|s|es)?\\b`,
    "\\bn'(?:aura|auront|aurait|a|ont) (?:\\w+ )?(?:pas|plus) lieu\\b",
    "\\b(?:ne (?:sera|seront)|n'est|ne sont) pas (?:assure|maintenu)",
  ].join('|'),
);

/** « Pas de séance le 8 décembre », « pas d'atelier aujourd'hui »; « pas d'atelier en août » is said of a rule. */
export const noneWords = new RegExp(
  `\\b(?:pas|plus|aucune?) (?:de |d')?${sitting}(?: (?:le |ce |les |mardi |du |cette |aujourd|\\d)(?!(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mois|trimestre|vacances)s?\\b).*|\\W*$)`,
);

/** « Complet ! », « désolé, c'est complet », « plus de places disponibles »; not « parcours complet ». */
export const fullWords =
  /^\W*(?:(?:attention|desoles?|info|c'est|l'|les?|la|cette?|cet|ateliers?|seances?|permanences?|cours|evenement|sessions?|groupes?|est|sont|affiche|deja|malheureusement|actuellement|du|\d{1,2}|decembre|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre)\b\W*)*\bcomplete?s?\b(?: pour \w+)?\W*$|\bplus (?:de )?places?\b(?! (?:de parking|assises?))|\b(?:sur )?liste d'attente\W*$/;

/** What is said of what might happen, or of what others cancel. */
export const asides =
  /\ben cas d|\bpour annuler|\bannuler (?:son|sa|ses|votre|vos|une?)\b|\bnon annule|\b(?:une?|des) \S+ annule|\btoute (?:absence|annulation)|\bsi (?:vous|l'atelier|la seance)\b/;

/** « Inscription uniquement par téléphone, dates à confirmer à l'accueil » is said of how one registers. */
export const ofRegistration =
  /\binscri(?!ts\b)|\breserv(?:ation|er|ez)\b|\bprise de (?:rdv|rendez)|\bprendre (?:rdv|rendez|contact)|\bcontact(?:er|ez)?\b|\brenseignement/;

/** « Atelier ? » is not sure; « Besoin d'aide ? » asks the reader. */
export const openQuestion =
  /^(?:atelier|permanence|seance|cours|formation|rencontre)s?(?: \S+){0,3} ?\?+\W*$|\?\?/;

/**
 * Doubts that hold even beside words of a rule, where those of any text are set aside: « suspendu pendant les vacances ».
 * Hence words that stand among both.
 */
export const doubtWords =
  /[[(] ?(?:option|a confirmer|a valider|tbc|provisoire) ?[\])]|^\W*(?:option|a confirmer)\b ?:|\bpas cette semaine|(?<!\b(?:s|se|me|te|nous|vous) )\bdeplacee?s?\b(?! (?:a|en) (?:velo|ville))|\b(?:avance|decale)(?:e|s|es)? (?:a|au|de|d')|\bchangement (?:de |d')(?:lieu|salle|adresse|horaire|date)|\bnouve(?:l|lle|au)s? (?:adresse|lieu|salle|horaire|date)|\bsous reserve\b|\bne pas (?:diffuser|publier)\b|^\W*interne\b|\breserve aux agents\b|\bgroupe ferme\b|\bhoraires? a (?:confirmer|definir)|\bsuspendu|\bdecalage\b/;

/** Of a rule, not of a date. */
export const ofRepeats =
  /\bsemaines?\b.{0,4}\b(?:im)?paires?|\b(?:une?|1) \S+ sur (?:deux|trois|\d)|\bfois\b|\d ?x ?\/|\bpar mois|\btou(?:te)?s les\b|\bchaque\b|\b(?:bi|tri)?(?:mensuel|mestriel|hebdo)|\bhors\b|\bvacances\b|\bvac\b|\bh\.?v\.?s\b|\bscolaires?\b|\bperiodes?\b|\bsauf\b|\bexcepte|\bjusqu'|\ba (?:partir|compter) d|\bcycle\b|\b(?:1ers?|premiers?|deuxiemes?|troisiemes?|derniers?|[2-5]e)\b|\balternance|\broulement|\bquinz|\b\d+ jours|\breprise\b|\bcalendrier\b|\bplanning\b|\bferies?\b|\bdes (?:janvier|septembre|la rentree)|\bannee\b|\btrimestre/;
