import { spacedWords } from './spacedWords.ts';

const RECEIVING =
  "(?:accueils?|permanences?|receptions?|rendez-vous|rdv|entretiens?|ateliers?|seances?|presente?s?|presence|interventions?|intervien\\w+|stationn\\w+|installee?s?|s'installe\\w*|recue?s?|recoit|recoivent|recevons|accueill\\w+|presentez-vous|se presenter|retrouv\\w+|rejoi\\w+|se rend(?:re|ent)?|rendez-vous|se f(?:ait|ont|era|eront)|se t(?:ient|iennent|iendra)|se deroul\\w+|(?:a|ont|aura|auront) lieu|assuree?s?|tenue?s?|venir|venez)";
const BUILDING =
  '(?:mairies?|etablissements? scolaires?|mediatheques?|bibliotheques?|centre (?:social|culturel|commercial|de sante|medical)|maisons? \\S+|pimms|cpam|caf|carsat|msa|ccas|cdas|mission locale|france travail|bureau de poste|la poste|gare|eglise|ecole|college|lycee|gymnase|foyer|residence|local|locaux|parking|marche|square|parc|place|ludotheque|mjc|esc|espace social|agence|antenne|hopital|dispensaire|universite|campus|prefecture|triangle|relais|association)';
const STREET = '(?:rue|avenue|av\\.?|bd|boulevard|place|cours|allee|square|quai|chemin|impasse|mail|route)';

/** Each finds a building or a street where people are received, its first group. */
const buildings: readonly RegExp[] = [
  new RegExp(
    `\\b${RECEIVING}\\b(?: \\S+){0,5}? (?:a|au|aux|a la|a l'|dans|devant|derriere|face (?:a|au)|en face (?:de|du)|pres d[eu]|sur) ?(?:la |le |les |l'|une? |leurs? )?(${BUILDING}\\b.*)`,
  ),
  new RegExp(`\\b\\d{1,4}(?: ?(?:bis|ter|[a-c])\\b)?,? (${STREET} .*)`),
  new RegExp(`\\b${RECEIVING}\\b.{0,60}\\b(?:${STREET}) ((?:de |du |des |de la |d'|de l')?[a-z].*)`),
];

/** Other ways to say that nobody is received in the place announced; the first group, where there is one, is a place. */
const otherwise: readonly RegExp[] = [
  /\bchez (?!vous\b|soi\b|eux\b|elles?\b|moi\b|nous\b)(.*)/,
  /\bleurs? locaux\b|\blocaux (?:de|du|d'|des) |\bvoisine?s?\b|\ben face$|\bd'a cote\b|\b(?:a|au) (?:leur |votre |son |vos )?domiciles?\b/,
  /\bpied d'immeuble|\bhors les murs\b|\bitineran\w+|\b(?:bus|camion|van|camping-car|fourgon)\b.*\b(?:stationn\w+|s'install\w+|se gare|gare|passe)\b/,
  /\b(?:a|d'|etre|est|sont|seront|plus) ?orient(?:er|ee?s?) (?:\S+ ){0,4}vers\b|\bse rapprocher d|\bpermanences? (?:\S+ )?en ligne\b/,
  /^(?!.*\b(?:inscri|contact|renseign|reserv|joindre))(?:.*\b)?(?:echanges?|accueil|permanences?|entretiens?|accompagnements?) (?:\S+ ){0,3}(?:par (?:ecrit|mails?|courriels?|internet|messagerie|sms|telephone)|via)\b/,
  /\b(?:conseill\w+|agente?s?|mediat\w+|technicien\w*|animat\w+|on|nous|vous) (?:vous )?(?:serez |seront )?(?:rappel(?:le\w*|ons|ee?s?)|vous (?:telephone|appelle|contacte))\b|\bvous (?:telephone|appelle|recontacte)(?:nt|ra|ront)?\b/,
];

/** Entrances, stops and rooms are of the place itself. */
const ofThePlace =
  /^\W*(?:entree|acces|passage|arrets?|bus|metro|tram|parking|stationnement|sonner|portail)\b|\b(?:inscri|reserv|renseign|contact|prise de r|prendre r)\w*/;

/** The words of a folded sentence that receive people elsewhere than in the place of these words, or nowhere. */
export function findReceivedElsewhere(folded: string, place: string): string | null {
  return findOtherBuilding(folded, place) ?? findIn(otherwise, folded, place);
}

/** The words of a folded sentence that name another building, or another street, where people are received. */
export function findOtherBuilding(folded: string, place: string): string | null {
  return ofThePlace.test(folded) ? null : findIn(buildings, folded, place);
}

function findIn(patterns: readonly RegExp[], folded: string, place: string): string | null {
  const here = new Set(spacedWords(place));
  for (const words of patterns) {
    const found = words.exec(folded);
    if (found && !(found[1] !== undefined && isHere(found[1], here))) return found[0];
  }
  return null;
}

/** True when each of the first telling words is one of the place's. */
function isHere(named: string, here: ReadonlySet<string>): boolean {
  const words = spacedWords(named.split(/[,;(.]| (?:par|avec|pour|et|qui|ou|puis)\b/)[0] ?? '').filter(
    word => word.length > 2,
  );
  return words.length > 0 && words.slice(0, 3).every(word => here.has(word) || idle.test(word));
}

const idle = /^(?:les|des|aux|sur|dans|notre|nos|rue|place|centre|social|espace|commun|rennes)$/;
