import { SITTINGS } from '../words/sittings.ts';

/** Words, folded, by which people call off, deny or question a session that is dated. Each is tried on one sentence. */

const sitting = `(?:${SITTINGS}|sorties?|visites?)`;

/** « Pas de séance le 8 décembre », « pas d'atelier aujourd'hui »; « pas d'atelier en août » is said of a rule. */
export const noneWords = new RegExp(
  `\\b(?:pas|plus|aucune?) (?:de |d')?${sitting}(?: (?:le |ce |les |mardi |du |cette |aujourd|\\d)(?!(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mois|trimestre|vacances)s?\\b).*|\\W*$)`,
);

/** « Complet ! », « toutes les places sont prises », « inscriptions closes », « liste d'attente »; not « parcours complet ». */
export const fullWords = new RegExp(
  [
    "^\\W*(?:(?:attention|desoles?|info|nous|c'est|l'|les?|la|cette?|cet|ateliers?|seances?|permanences?|cours|evenement|sessions?|groupes?|est|sont|affich\\w+|deja|malheureusement|actuellement|du|\\d{1,2}(?:er)?|decembre|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre)\\b\\W*)*\\bcomplete?s?\\b(?: (?:pour|le) [\\w ]+)?\\W*$",
    '\\bplus (?:de |aucune )?places?\\b(?! (?:de parking|assises?))|\\btoutes les places (?:sont|ont ete) (?:prises|reservees|pourvues|occupees|attribuees)|\\bplus aucune? disponibilite',
    "\\b(?:sur )?liste d'attente(?: (?:uniquement|seulement|possible|ouverte))?\\W*$",
    `^\\W*(?:l'|la |le |cet |cette )?(?:${sitting}|groupe) (?:est )?pleine?\\W*$|\\bnombre (?:maxim\\w+|max|limite) (?:d'inscrit|de participant|de place)\\w* (?:est )?atteint|\\bjauge (?:est )?atteinte`,
    '\\binscriptions? (?:sont |est )?(?:deja )?(?:complete|close|cloturee|terminee|fermee)s?\\b',
  ].join('|'),
);

/** What is said of what might happen to the reader, or of what others cancel. */
export const asides =
  /\ben cas (?:d'|de )?(?:\w+ )?(?:annulation|empechement|absence|besoin|probleme|question|difficulte|doute)|\bpour annuler|\bannuler (?:son|sa|ses|votre|vos|une?)\b|\b(?:une?|des) \S+ annule|\btoute (?:absence|annulation)|\bsi vous\b/;

/** « Inscription uniquement par téléphone, dates à confirmer à l'accueil » is said of how one registers. */
export const ofRegistration =
  /\binscri(?!ts\b)|\breserv(?:ation|er|ez)\b|\bprise de (?:rdv|rendez)|\bprendre (?:rdv|rendez|contact)|\bcontact(?:er|ez)?\b|\brenseignement/;

/** « Atelier ? » is not sure; « Besoin d'aide ? » asks the reader. */
export const openQuestion =
  /^\? ?[a-z]|^(?:atelier|permanence|seance|cours|formation|rencontre)s?(?: \S+){0,3} ?\?+\W*$|\?\?/;

/**
 * Doubts that hold even beside words of a rule, where those of any text are set aside: « suspendu pendant les vacances ».
 * Hence words that stand among both.
 */
export const doubtWords =
  /\bdevien(?:t|dra)\b.*\d|\bsouffrante?\b|\bempechee?\b|\btombe a l'eau\b|\b(?:seance|atelier) saute\b|\best (?:\w+ )?a annuler\b|\b(?:heures?|\dh|minutes?|min) plus (?:tard|tot)\b|\bpartie remise\b|\bpas sure?s?\b|\bsuppr\b|^\W*poss(?:ible)?\b|\bn'ouvrira qu|\bdesist\w+|\b(?:est|sont|tombee?) malades?\b|\best en arret\b|\bplus? d'electricite\b|\b(?:pas|panne) (?:de |d')(?:electricite|courant|chauffage|eau|internet)\b|\bnous fermerons\b|\bau lieu d|\b(?:date|horaire|heure|lieu)s? (?:non definiti|provisoire|a change|a ete (?:change|modifie))|\b(?:a change|change) de (?:date|lieu|salle|jour|horaire)|\bnon definiti\w+|\b(?:sera|seront|reste|restent) (?:a )?confirme|\ba valider\b|\ben cours de redaction|\b(?:ancien|autre|nouve)\w* (?:version|creneau)|\bvoir (?:le nouvel|la nouvelle|l'autre)|\bfiche a completer|\bpas (?:a|au|aux) .{1,60}\bmais (?:a|au|aux)\b|[[(] ?(?:option|a confirmer|a valider|tbc|provisoire) ?[\])]|^\W*(?:option|a confirmer)\b ?:|^\W*(?:option|pre-?reserv\w+|pre-?resa|provisoire)\b[ :-]+(?:atelier|permanence|seance|cours|formation|reunion|sortie|visite)|\bold\W*$|\bgroupe (?:ime|esat|ehpad|itep|sessad|ulis|segpa|scolaire|prive)\b|\bclasses? (?:de )?(?:cp|ce[12]|cm[12])\b|\bmemes participants\b|\bpas cette semaine|(?<!\b(?:s|se|me|te|nous|vous) )\bdeplacee?s?\b(?! (?:a|en) (?:velo|ville))|\b(?:avance|decale)(?:e|s|es)? (?:a|au|de|d')|\bchangement (?:de |d')(?:lieu|salle|adresse|horaire|date)|\bnouve(?:l|lle|au)s? (?:adresse|lieu|salle|horaire|date)|\bsous reserve\b|\bne pas (?:diffuser|publier)\b|^\W*interne\b|\breserve aux agents\b|\bgroupe ferme\b|\bhoraires? a (?:confirmer|definir)|\bsuspendu|\bdecalage\b/;

/** Of a rule, not of a date. */
export const ofRepeats =
  /\bsemaines?\b.{0,4}\b(?:im)?paires?|\b(?:une?|1) \S+ sur (?:deux|trois|\d)|\bfois\b|\d ?x ?\/|\bpar mois|\btou(?:te)?s les\b|\bchaque\b|\b(?:bi|tri)?(?:mensuel|mestriel|hebdo)|\bhors\b|\bvacances\b|\bvac\b|\bh\.?v\.?s\b|\bscolaires?\b|\bperiodes?\b|\bsauf\b|\bexcepte|\bjusqu'|\ba (?:partir|compter) d|\bcycle\b|\b(?:1ers?(?! ?(?:janv|fev|mars|avr|mai\b|juin|juil|aout|sept|oct|nov|dec|[.,;)]|$))|premiers?|deuxiemes?|troisiemes?|derniers?|[2-5]e)\b|\balternance|\broulement|\bquinz|\b\d+ jours|\breprise\b|\bcalendrier\b|\bplanning\b|\bferies?\b|\bdes (?:janvier|septembre|la rentree)|\bannee\b|\btrimestre/;
