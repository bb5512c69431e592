/**
 * Short notes made of harmless words, in an order that says something of when, whether or where: « sans conseiller »,
 * « au CCAS », « ouvert si groupe de 5 personnes ». Each is tried on one folded piece of a note.
 */
const OFFICE =
  "(?:cpam|caf|carsat|msa|ccas|cdas|pimms|mission|secretariat (?:de|du|d')|services?|partenaires?|associations?|france travail|bus|camion|parking|parvis|domicile|agences?|antennes?|college|ecole|mairie)";
const SITTING = '(?:accueils?|permanences?|ouverte?s?|rendez-vous|rdv|recue?s?|ateliers?|seances?)';
const LETTERS = '(?:internet|mails?|e-?mails?|courriels?|courriers?|lettres?|messages?)';
const BOOKS =
  '(?:inscri\\w*|reserv\\w*|prise|prendre|contact\\w*|renseign\\w*|infos?|informations?|demarches?|declarations?|demandes?|services?|paiement|dossiers?|aides?|accompagnements?|questions?|ecrire|rens|plus)';
/** What one may do without, and be received all the same. */
const DISPENSED =
  '(?:rdv|rv|rendez|inscription|reservation|conditions?|limite|engagement|justificatifs?|avance|frais|prescription|papiers|distinction|contrainte|obligation|jugement|diplome|connaissances?|niveau|pre|adhesion|carte|prealable|supplement)';

const telling = new RegExp(
  [
    `\\bsans (?!(?:aucune? )?${DISPENSED})`,
    `^(?:${SITTING} )*(?:a|au|aux|a la|a l'|chez|dans|sur|devant) ?(?:la |le |les |l'|une? )?${OFFICE}`,
    '\\bchez (?!vous|soi)',
    `^(?!.*\\b${BOOKS}\\b).*(?:\\b(?:par|via) (?:le |la |les |l'|une? |votre |mon )?(?:${LETTERS}|site|service|page)\\b)`,
    `^(?!.*\\b${BOOKS}\\b).*\\ben ligne .+`,
    "^(?:par|via) (?!interphone|l'interphone|ordre|l'entree|la cour|groupes?)",
    '\\bsi (?!(?:possible|besoin|necessaire)\\b)|^(?:\\S+ )?(?:ouverte?s?|accueil|permanences?|maintenue?s?)\\b.*\\bsi\\b|^si\\b',
    '(?<!\\d)0 (?:place|inscrit|participant|personne)',
    "^appels? (?:d[ue]|d'|par)\\b|\\breserve$",
  ].join('|'),
);

/** True for a piece of a note that says more than the words it is made of. */
export function isTelling(piece: string): boolean {
  return telling.test(piece);
}
