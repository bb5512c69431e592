import { withoutWords } from './withoutWords.ts';

const FREE_OF = 'rdv|rendez-? ?vous|inscriptions?|reservations?|adhesions?|prise de (?:rdv|rendez-? ?vous)';
const NEED = '(?:necessaire|obligatoire|requis|indispensable|exige|demande|besoin|utile)';
const ASKED_OF_NOBODY =
  "conditions?|connaissances?|niveau|pre-?requis|competences?|experience|engagement|frais|justificatifs?|documents?|obligation|jugement|couts?|diplomes?|limite d'age|avance|abonnement|adhesion";
const FITTINGS =
  "ascenseur|parking|stationnement|places? de (?:parking|stationnement)|wi-? ?fi|imprimantes?|impressions?|scanners?|photocop\\w+|acces (?:internet|pmr|handicap\\w*|fauteuil)|animaux|chiens?|cb|cheques?|especes|paiement|garde d'enfants|interprete|cafe|materiel|ordinateurs?|tablettes?|prets?";

/** What is denied and leaves the hours as they are: « pas de rendez-vous nécessaire », « n'hésitez pas », « pas d'ascenseur ». */
const harmless: readonly RegExp[] = [
  /\bn'(?:hesit\w+|oubli\w+) (?:surtout )?pas\b|\bne pas (?:hesiter|oublier)\b|\bpas a pas\b|\bnon seulement\b|\bn'importe\b|\bpourquoi pas\b/g,
  new RegExp(
    `\\b(?:n'est |ne sont |n'a |ne necessite\\w* )?pas (?:de |d'|la )?(?:${FREE_OF})(?: prealable)? ?(?:${NEED}\\w*)?(?! ?(?:possible|dispo|avant|jusqu|ce\\b|cette|en\\b|le\\b|du\\b|pendant|pour\\b|actuel|nouve))`,
    'g',
  ),
  new RegExp(`\\b(?:pas|non|plus) (?:absolument )?${NEED}\\w*`, 'g'),
  new RegExp(`\\b(?:sans|aucun\\w*) (?:${FREE_OF})(?: \\S+)? (?:n'est |n'etant )?${NEED}\\w*`, 'g'),
  /\bne necessite\w* (?:pas|aucun\w*)\b/g,
  new RegExp(`\\b(?:pas|aucun\\w*|ni|plus) (?:de |d')?(?:${ASKED_OF_NOBODY}|${FITTINGS})\\b`, 'g'),
  /\bpas accessibles? (?:aux |en )?(?:pmr|handicap\w*|fauteuils?|personnes a mobilite)/g,
  /\bvous (?:n'|ne )(?:avez|savez|pouvez|arrivez|etes|maitrisez|disposez|possedez|connaissez|osez|comprenez|parlez|trouvez)(?: \S+)? (?:pas|plus|aucun\w*|jamais|rien)\b/g,
  /\bqui (?:n'|ne )\S+(?: \S+)? (?:pas|plus|aucun\w*|jamais|rien)\b/g,
  /\b(?:n'|ne )\w+ant (?:pas|plus|aucun\w*)\b(?<!n'etant pas)/g,
  /\bne pas (?!venir\b|se presenter(?! sans)|se deplacer|orienter|envoyer|communiquer|diffuser|publier|afficher|compter|prendre|tenir|ouvrir|inscrire|proposer)(?:s'|se )?\w+(?:er|ir|re)\b/g,
  /\b(?:pour|en savoir|avoir|de|un peu|chaque fois) plus (?:de |d')\w+/g,
  /\bplus (?:de |d')(?:\d|infos?\b|informations?|renseignements?|details?|precisions?|temps\b|simplicite|autonomie|facilite|confort|(?:deux|trois|quatre|cinq|six|dix|une?) )/g,
  /\bil ne (?:vous )?reste qu'a\b/g,
];

const denied =
  /\bn(?:e |')\S+(?: \S+){0,4}? (?:pas|plus|aucun\w*|jamais|personne|rien|guere|que|qu'\S+|nulle? part)\b|\b(?:rien|personne|aucun\w*|nul) n(?:e |')|\bne (?:pourr\w+|peut|peuvent|saur\w+)\b|\b(?:pas|plus|jamais) (?:de |d'|le |la |les |l'|ici\b|sur |au? |en |pour |encore|toujours|tou\w+|avant|apres|personne)|\baucun\w*\b|\bplus personne\b|\bni \S+ ni\b|\bsans (?:la |le |l')?(?:presence|agent|conseill|animat|accueil|mediat|intervenant|technicien)\w*/;

/** What a sentence of folded words denies, « pas de nouvelles inscriptions », where it is not known to be harmless. */
export function findDenial(folded: string): string | null {
  return denied.exec(withoutWords(folded, harmless))?.[0] ?? null;
}
