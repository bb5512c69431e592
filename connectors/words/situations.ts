import { withoutWords } from './withoutWords.ts';

const STAFF =
  '(?:agente?s?|conseill\\w+|animat\\w+|mediat\\w+|intervenante?s?|benevoles?|juristes?|format\\w+|assistante?s?|technicien\\w*)';

/** What happens to a place or to those who receive, and passes: nobody knows until when. */
const EVENTS = [
  '\\bmalades?\\b|\\bpanne\\b|\\bgreves?\\b|\\bdegats?\\b|\\binond\\w+|\\bincendie|\\bsinistre|\\bmouvements? socia\\w+|\\btravaux\\b|\\bvigipirate\\b',
  '\\breconduit\\w*|\\breconduction\\b|\\binterromp\\w+|\\binterrupt\\w+|\\bcess(?:e|ee?s?|era|eront|ation)\\b|\\b(?:a|ont|est|sont|ete) retiree?s?\\b|\\bquitt(?:e|es|ent|era|eront|ee?s?)\\b',
  "\\b(?:prend|prendra|part|partira) (?:sa |a la |en )retraite\\b|\\bsuccesseur|\\bsucced\\w+|\\bremplac\\w+|\\bdepart (?:de la |du |de l'|d'un)",
  '\\binaccessibles?\\b|\\bimpossible\\b|\\btant que\\b|\\boccupee?s?\\b|\\bcondamne(?:e|s|es)?\\b|\\brestreint\\w*|\\bconvoque\\w*|\\bevacue\\w*|\\bportes? closes?\\b|\\btreve\\b|\\bde retour\\b|\\brideau\\b',
  `\\brecherch\\w+ (?:une? |des )${STAFF}|\\btrouve(?:e|s|es)?\\b|\\brecrut\\w+`,
  "\\bactuellement\\b|\\bdepuis (?:plusieurs|quelques|des|la|le|une?)\\b|\\bpour (?:l'instant|le moment)\\b|\\ben ce moment\\b|\\ba ce jour\\b|\\bdesormais\\b|\\bdorenavant\\b|\\bbientot\\b|\\bprochain(?:e|s|es|ement)?\\b|\\btemporaire\\w*|\\bprovisoire\\w*|\\bmomentane\\w*|\\ben attend(?:ant|ent) (?:la|le|l'|les|que|de|une?)",
];

/** What has not begun, begins again, or is over. */
const BEGINNINGS = [
  "\\bdemarr(?:e|era|eront|ent|age)\\b|\\brepren(?:d|nent|dr\\w+)\\b|\\breprises?\\b|\\b(?:re)?commenc(?:e|ee?s?|era|eront|ent)\\b|\\bdebut(?:e|era|eront|ent)?\\b|\\bdes que (?:le|la|les|l')|\\bquand .*\\b(?:sera|seront|aura|auront)\\b|\\ba venir\\b|\\blancement\\b",
  "\\bfin de vie\\b|\\bprend(?:ra)? fin\\b|\\bs'(?:arret|achev|interromp)\\w+|\\bderniere? (?:\\S+ )?ayant\\b",
];

/** What is full, or depends on how many come. */
const SEATS = [
  "\\batteinte?s?\\b|\\bconstituee?s?\\b|\\bdeja (?:fixe|inscri|pris|suivi|programm)\\w*|\\bcomplete?s?\\b|\\bliste d'attente\\b|\\bvictime de son succes\\b|\\bplus personne\\b",
  '\\b(?:places?|inscriptions?|creneaux?|rendez-vous|rdv)\\b[^.;]{0,40}\\b(?:prise?s?|attribuee?s?|pourvue?s?|closes?|fermee?s?|epuisee?s?)\\b',
  '\\b(?:maintenu|assure|ouvert|propose|organise)\\w* (?:\\S+ )?(?:sous conditions?|si\\b)|\\b(?:minimum|au moins) (?:de )?\\d+ (?:inscri|particip|person)\\w*|\\d+ (?:inscri|particip|person)\\w+ (?:au )?minimum\\b|\\bsi (?:\\S+ ){0,4}(?:inscri|particip)\\w*|\\bnombre (?:suffisant|minimum|minimal)\\b|\\bentree en cours\\b',
];

/** Whose turn it is, and what must be asked or looked up. */
const TURNS = [
  '\\bchacune? (?:a )?(?:son|leur) tour\\b|\\btour (?:a|de) (?:tour|role)\\b|\\ba chaque fois\\b|\\balterne\\w*\\b|\\ben alternance\\b|\\btournent?\\b|\\brotation\\b|\\brythme\\b|\\bcalendriers?\\b|\\bplannings?\\b',
  "\\b(?:une?|deux|trois|quatre|[1-9]) (?:\\S+ )?(?:sur (?:deux|trois|quatre|[2-9])\\b|(?:dans|par|au cours du?) (?:le |la |l')?(?:mois|trimestre|annee|an)\\b)|\\bdans le mois\\b",
  '\\b(?:on|peut|peuvent|va|vont|jours?|horaires?|lieux?|dates?|heures?) (?:\\S+ ){0,2}chang\\w+|\\bchangent\\b',
  "\\ba (?:re)?(?:verifier|valider|actualiser|confirmer|revoir|definir|preciser)\\b|\\b(?:verifier|savoir) si\\b|\\bverifier que\\b|\\b(?:seulement|uniquement) (?:les jours|quand|lorsque?|si)\\b|\\bl'an(?:nee)? derni\\w+|\\banciens? |\\bancienne?s? |\\b(?:infos?|donnees?|horaires?) (?:de |d')?20\\d\\d\\b|\\btoujours la\\b",
];

const harmless: readonly RegExp[] = [
  /\b(?:personnes?|enfants?|proches?|aidants? \S+) (?:\S+ )?malades?\b|\bmalades? (?:chroniques?|alzheimer)/g,
  /\breprises? (?:d'etudes|d'emploi|d'activite|d'entreprise|de contact)\b|\bcreation (?:ou|et) reprise\b/g,
  /\b(?:dossiers?|documents?|formulaires?|papiers|declarations?|courriers?|demandes?) a (?:verifier|valider|actualiser|completer|confirmer)/g,
  /\b(?:dossiers?|formulaires?|documents?) (?:\S+ )?complete?s?\b|\bpersonnes? atteintes?\b|\banciens? (?:combattants?|detenus?|salaries?|eleves)\b|\b(?:cv|accompagnement|formation|prise en charge) complete?\b/g,
  /\b(?:aide au|service) recrutement\b|\bsalle d'attente\b|\brecrute(?:ment|r)\b(?=.*\b(?:cv|emploi)\b)/g,
  /\bse trouve\w*\b|\btrouver\b/g,
];

const situations = new RegExp([...EVENTS, ...BEGINNINGS, ...SEATS, ...TURNS].join('|'));

/** What a sentence of folded words says of a state of things that may close or move what the hours announce. */
export function findSituation(folded: string): string | null {
  return situations.exec(withoutWords(folded, harmless))?.[0] ?? null;
}
