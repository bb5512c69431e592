import { SITTINGS } from './sittings.ts';

/**
 * What a sentence, folded, says of whether something takes place: called off, put off, maintained all the same, or only
 * perhaps. Null: nothing, or nothing of this (« apprendre à annuler un rendez-vous », « l'an dernier »).
 */
export type Outcome = 'CANCELLED' | 'POSTPONED' | 'held' | 'perhaps';

export function readOutcome(folded: string): Outcome | null {
  if (ofOthers.test(folded)) return null;
  if (maybe.test(folded)) return 'perhaps';
  if (isHeld(folded)) return 'held';
  const outcome = isPutOff(folded) ? 'POSTPONED' : isCalledOff(folded) ? 'CANCELLED' : null;
  if (outcome === null) return fewOnes.test(folded) ? 'perhaps' : null;
  if (past.test(folded)) return null;
  return condition.test(folded) ? 'perhaps' : outcome;
}

const gathering = `(?:${SITTINGS}|sorties?|visites?|animations?|activites?|stages?|dates?)`;
const off = '(?:annule|supprime|deprogramme|ajourne)(?:e|s|es)?';
const later = '(?:reporte|repousse|differe|reprogramme)(?:e|s|es)?';
const infinitive = '(?:annuler|supprimer|deprogrammer|ajourner|renoncer|reporter|repousser|differer)';
const must =
  "(?:du|devons|doit|doivent|devoir|contraint\\w*|oblige\\w*|force\\w*|decid\\w+|amene\\w*|choisi|prefer\\w+|regret|allons) (?:d'|de |a )?(?:\\w+ment )?";
const lead =
  '^\\W*(?:(?:attention|information|info|important|maj|edit|nouveau)\\b[^:!,]{0,12}\\W*)?(?:(?:suite a|en raison d|a cause d|faute d)[^,]{1,60}, ?)?';
const subject = `(?:(?:l'|le |la |les |cette? |cet |ces |nos |notre )?${gathering}(?: prevue?s?)?(?: (?:de ce jour|du jour|d'aujourd'hui|(?:du|de ce|de|des) [\\w/ ]{1,25}?))? ?[:,]? ?)?`;
const linking =
  '(?:(?:est|sont|sera|seront|a ete|ont ete|a du etre|ont du etre|doit etre|doivent etre) )?(?:malheureusement |finalement |exceptionnellement |definitivement )?';

/** The whole sentence, or what is said of one sitting: « gérer un rendez-vous annulé » says nothing. */
function said(word: string): RegExp {
  return new RegExp(
    `${lead}${subject}${linking}${word}(?: (?:au|a|jusqu'\\S*|pour|en|faute|cause|par|suite|du|le|ce|et|aujourd|ulterieurement|definitivement)\\b.*)?\\W*$|(?<!\\b(?:une?|des|d') ?)\\b${gathering}\\b.{0,60}\\b${word}\\b`,
  );
}

const calledOff = [
  said(off),
  /\b(?:nous|on) (?:\w+ ){0,2}(?:annul(?:ons|e|erons)|supprim(?:ons|e)|renonc(?:ons|e|erons))\b/,
  new RegExp(`\\b${must}${infinitive}\\b`),
  new RegExp(
    `\\b(?:annulation|suppression|deprogrammation) (?:de |du |des |d')(?:l'|la |le |cet |cette |ce |ces |nos |notre )?${gathering}|^\\W*annulation\\W*$`,
  ),
  /^\W*cancell?ed\W*$/,
];
const putOff = [
  said(later),
  /\b(?:nous|on) (?:\w+ ){0,2}(?:report(?:ons|e|erons)|repouss(?:ons|e|erons))\b/,
  new RegExp(`\\b${must}(?:reporter|repousser|differer)\\b`),
  new RegExp(`^\\W*(?:(?:date|${gathering}) )?a (?:reprogrammer|replanifier|reporter)\\b`),
  /\b(?:est|sont|sera|seront|ete) (?:\w+ment )?(?:reporte|repousse|reprogramme)/,
];

function isCalledOff(folded: string): boolean {
  return calledOff.some(words => words.test(folded)) || isDenied(folded);
}

/** Not « reporté du 24 novembre »: that is whence it comes. */
function isPutOff(folded: string): boolean {
  return (
    putOff.some(words => words.test(folded)) &&
    !/\b(?:reporte\w*|repousse\w*) (?:du|de la \w+ du) (?!.*\bau\b)/.test(folded)
  );
}

/** « Ne pourra pas se tenir », « n'aura pas lieu », « nous ne maintenons pas », « ne peut être assurée ». */
function isDenied(folded: string): boolean {
  return [...folded.matchAll(/\bn(?:e |')([^,;:]{1,80})/g)].some(([, denial = '']) => denies(denial, folded));
}

function denies(denial: string, folded: string): boolean {
  const isNegated =
    /\b(?:pas|plus)\b(?! (?:\w+ ){0,2}sans\b)/.test(denial) ||
    /^(?:pourr\w+|peu\w+|saur\w+) (?!que\b)/.test(denial);
  if (!isNegated || ofRegistration.test(folded)) return false;
  if (/(?<!de )\blieu\b(?! d)|\bse (?:tenir|tiendr\w+|tient|faire|fera|feront|derouler\w*)\b/.test(denial))
    return true;
  const isOfIt = new RegExp(`\\b(?:${gathering}|nous|on)\\b`).test(folded) || /^\W*n(?:e |')/.test(folded);
  return isOfIt && /\bmaint(?:en|ien)\w*|\bassur\w+|\btenue?s?\b/.test(denial);
}

function isHeld(folded: string): boolean {
  const isDenial = new RegExp(`\\b(?:pas|non) (?:\\w+ )?(?:${off}|${later})\\b`).test(folded);
  return (
    isDenial ||
    (/\bmaintenue?s?\b|\bmalgre\b/.test(folded) &&
      !/\b(?:ne|n'\w+|pas|plus|sauf|hors|excepte|hormis)\b/.test(folded))
  );
}

/** What one learns, asks of the reader, or says of somebody else's appointment. */
const ofOthers = new RegExp(
  [
    `\\b(?:comment|apprendr\\w+|apprenez|savoir|permet\\w*|possibilite|pouvez|pouvoir|peut-on|merci|pense[rz]|suffit|pour) (?:\\S+ ){0,4}${infinitive}`,
    `\\b${infinitive} (?:ou \\w+ )?(?:une?|des|son|sa|ses|votre|vos|mon|ma|mes|leurs?)\\b`,
    `\\b(?:une?|des|d'un|vos|votre) \\S+ (?:${off}|${later})\\b`,
    "\\btoute (?:absence|annulation)|\\ben cas (?:d'|de )?(?:\\w+ )?(?:annulation|empechement|absence|desistement)|\\bsi vous\\b",
  ].join('|'),
);
const past =
  /\bl'an (?:dernier|passe)|\bl'annee (?:derniere|passee)|\ble mois (?:dernier|passe)|\bla semaine derniere|\bavai(?:t|ent) (?:\w+ )?ete\b/;
const condition =
  /\bsi\b|\ben cas\b|\bpeu(?:t|vent) (?:\w+ )?etre\b(?<!ne peu(?:t|vent) etre)|\bpourr(?:a|ont|ait|aient) (?:\w+ )?etre\b(?<!ne pourr(?:a|ont) etre)|\brisqu|\bsusceptible|\bsous reserve|\ba condition|\beventuel/;
/** « Maintenu si 5 inscrits », « report possible », « minimum 5 inscrits pour maintenir ». */
const maybe =
  /\bmaint(?:en|ien)\w*\b.*\b(?:si|sous|a condition|minimum|a partir de)\b|\b(?:minimum|au moins|si)\b.*\bmaint(?:en|ien)\w*|\b(?:report|annulation) possible|\bpossibilite (?:de |d')(?:report|annulation)\b|\bsi (?:la|le|l'|les) \S+ (?:\S+ )?(?:est|sont|reste\w*) (?:disponible|libre|ouvert)|\bsi moins de \d|\bsi le nombre\b|\bsi (?:\S+ ){0,4}suffisant/;
const fewOnes = /\b(?:pas assez|trop peu|manque) (?:de |d')(?:inscri|participant|monde)/;
/** « Les inscriptions ne se font pas sur place », « si l'atelier n'a pas lieu ». */
const ofRegistration = /\b(?:inscriptions?|reservations?|si)\b[^,]*\bn(?:e |')/;
