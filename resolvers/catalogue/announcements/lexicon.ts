/**
 * What words are worth when two titles are compared, folded: those that only say that something takes place, those that
 * many different things share, and those that are other words for the same. Titles are few words: what is not here
 * counts in full.
 */

/** Other words for one thing, the longest first. Words that a partner would not put for each other do not stand here. */
const sameThings: Readonly<Record<string, string>> = {
  ordinateur: 'ordinateurs? portables?|micro-?ordinateurs?|ordinateurs?|ordis?|p\\.?c\\.?',
  smartphone:
    '(?:tele|smart-?)phones? (?:portables?|mobiles?)|smart-?phones?|telephones?|portables?|mobiles?',
  tablette: 'tablettes?',
  mail: '(?:(?:boites?|adresses?|comptes?|messageries?) )?(?:e-?mails?|mails?|electroniques?)|courriers? electroniques?|courriels?|messageries?|mels?',
  visio:
    '(?:appels?|appeler)? ?(?:en )?visio-?conferences?|visios?|video-?conferences?|appels? (?:en |par )?videos?|(?:en|par) video',
  cv: 'curriculum vitae|c\\.?v\\.?',
  motivation: '(?:lettres? de )?motivation',
  ia: 'intelligences? artificielles?|i\\.?a\\.?',
  entretien: "entretiens? (?:d'embauche|de recrutement|d'emploi)",
  candidature: 'candidatures?|candidater|postuler',
  francetravail: 'france travail|pole emploi',
  franceservices: 'france services?',
  franceconnect: 'france ?connect',
  jobdating: 'job ?-?datings?',
  emploi: 'emplois?|jobs?|travail',
  cpf: '(?:mon )?compte formation|cpf',
  ecrire: 'ecrire|ecritures?|rediger|redactions?',
  apl: 'aides? au logement|allocations? logement|apl',
  toutpetit: 'tout[- ]petits?',
  motdepasse: 'mots? de passe',
  recherche: '(?:recherches?|rechercher|chercher)',
  demarche:
    'demarches?(?: (?:administratives?|numeriques?))?|e-?administration|administratifs?|administratives?',
  impot: 'impots?|revenus?',
  conseillernumerique: 'conseill\\w+ numeriques?|conums?',
  securite: '(?:cyber-?)?securites?|securiser|securisee?s?|proteger|protegee?s?|protections?',
  donnee: 'donnees?(?: personnelles?)?|vie privee',
  ranger: 'ranger|trier|classer|organiser|rangement|classement',
  reparer: 'reparer|reparez|reparations?|depanner|depannages?',
  cloud: 'cloud|stockage en ligne|google drive',
  professionnel: 'pros?|professionnel(?:le)?s?',
  senior: 'seniors?|ainee?s?|retraites|personnes agees',
  jeune: 'jeunes?|ados?|adolescente?s?',
  impression3d: '(?:impressions?|imprimantes?|imprimer en) 3d',
  jeuvideo: 'jeux? videos?',
  desinformation:
    '(?:fake|fausses?|faux) ?-?(?:news|infos?|informations?|nouvelles?)|infox|infos? ou intox|desinformation|(?:demeler )?(?:le )?vrai du faux',
  arnaque: 'arnaques?|pieges?|escroqueries?|hameconnages?|phishing',
  rdv: 'rendez-? ?vous|rdvs?|r\\.d\\.v',
  travailleursocial: 'travailleu\\w+ socia\\w+|assistante?s? sociale?s?',
  reseausocial: 'reseaux? sociaux?',
  titresejour: 'titres? de sejour',
  repaircafe: "repair[' -]*cafes?",
  wifi: 'wi-? ?fi',
  acheter: 'achats?|acheter|achetez|courses',
  tableur: 'tableurs?|excel|calc',
  traitementtexte: 'traitements? de textes?|word',
  imprimer: 'imprimer|imprimez|impressions?|imprimantes?',
  webradio: 'web-? ?radios?',
  application: 'applis?|applications?|apps?',
  internet: 'internet|web',
};

const things = Object.entries(sameThings);
const anyThing = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${things.map(([, words]) => `(${words})`).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** The folded text with one word for each thing that has several. */
export function nameThings(folded: string): string {
  return folded.replaceAll('’', "'").replace(anyThing, (...found: (string | undefined)[]) => {
    const index = found.findIndex((group, place) => place > 0 && group !== undefined);
    return ` ${things[index - 1]?.[0] ?? found[0]} `;
  });
}

/** Words that are one thing of the table: another letter makes another thing of them. */
export const thingNames: ReadonlySet<string> = new Set(Object.keys(sameThings));

const words = (text: string): string[] => text.split(/\s+/).filter(word => word !== '');

/** Articles, prepositions, pronouns. */
export const smallWords: ReadonlySet<string> = new Set(
  words(`a afin au aupres aussi autour aux avec avoir bien car ce ces cet cette chez comment comme d dans de des deja du
    elle en encore entre es est et etre eu grace hors il j je jusqu l la le les leur leurs lors lui m ma mais me meme mes moi mon
    n ne niv niveau nos notre nous on ou par pas pendant plus pour pourquoi puis qu quand que quel quelle quelles quels qui quoi s sa
    sans se selon ses si soi son sont sous sur t ta te tes toi ton tous tout toute toutes tu un une vers via voici vos votre
    vous y c the and`),
);

/** They say that something takes place, for whom or how, and not what it is about. */
const empty = `aborder aide aider aise aller animation anime apprendre apprenez approfondissement appropriation atelier autonome
  autonomie avance base beginner centre choisir cle collectif collective commencer comprendre compte concret concretement confirme
  connaitre cours creer creation cycle debut debuter debutant decrocher decouverte decouvrir demande demander demarrage demarrer
  deroulement disposition dispositif ensemble entrainer esc essayer essentiel etape evenement expert facile facilement
  faire formation former geste gerer gestion gouv grand gratuit gratuitement groupe guide habitant hebdomadaire info
  information informatique initier initiation inscription inscrire intermediaire jour journee lancer libre lieu ligne
  maitrise maitriser main met mets mettre matinee mensuel mieux mode module monde moment mot niveau nouveau nouvelle numerique objectif
  offrir organiser outil ouvert ouvrir parcours parler parlons partager participer partie pas passer perfectionnement perfectionner
  permanence personnalise personnel petit pied place plus poser possible pouvoir pratique pratiquer premier prendre
  prenez preparer presentation prise programme public puis quartier question quotidien quoi realiser rdv rennes rendre
  rentree reservation reussir role saison salle savoir se seance semaine service session seul simple simplement commun soiree special suivre sujet tester testez thematique theme trimestre trouver tutoriel usage utile utiliser
  utilisateur utilisation venir venez vie week-end h heure min ans an annee matin midi apres soir num at init perf perm inform decouv inscr
  complet annule reporte lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet
  aout septembre octobre novembre decembre hui fr com org www https etc fois`;

/** Many different things share them: one alone says little. */
const weak = `acces accompagnement accueil actualite adulte aidant aine application association assister
  benevole cafe collegien conseil conseiller demarche document donnee droit emploi enfant espace
  etudiant fablab famille femme forum franceservices jeune lyceen mediateur mediation parent point professionnel rechercher recherche
  relai rencontre reseau ressource reunion salarie senior site social stage toutpetit`;

/** So few things have them that two titles which share one are seldom of two things. */
const telling = `alternance ameli anef arnaque chatgpt desinformation doctolib fraude franceconnect genealogie
  ia impot impression3d jobdating linkedin linux pix podcast pronote repaircafe robot robotique
  titresejour vinted whatsapp wikipedia`;

/** The French word without the endings of number, gender and form: only ever compared with another such. */
export function rootOf(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word.length > 3 ? word.replace(/[sx]$/, '') : word;
  const one = word.replace(/aux$/, 'al').replace(/[sx]$/, '');
  const root = one.replace(endings, '');
  return root.length >= 4 ? root : one.replace(/e+$/, '');
}

const endings =
  /(?:isations?|ifications?|ations?|itions?|ements?|iques?|antes?|ables?|euses?|eurs?|trices?|ures?|ages?|isee?|iser|ites?|ions?|iers?|ees?|er|ez|ir|re|es?)$/;

/** What a telling word is worth. */
export const most = 2;

const worth: ReadonlyMap<string, number> = new Map([
  ...worthEach(telling, most),
  ...worthEach(weak, 0.5),
  ...worthEach(empty, 0),
]);

function worthEach(text: string, value: number): [string, number][] {
  return words(text).map(word => [keyOf(word), value]);
}

/** What a word is compared by: the name of its thing, or its root. */
export function keyOf(word: string): string {
  return thingNames.has(word) ? word : rootOf(word);
}

/** How much a root says of what a title is about: 0, ½, 1 or 2. */
export function worthOf(root: string): number {
  return worth.get(root) ?? (/^\d+$/.test(root) ? 0 : 1);
}

/** What things are done with: two titles that share no other word may be about two things. */
export const objects: ReadonlySet<string> = new Set(
  words('ordinateur smartphone tablette internet mail application photo video visio jeuvideo').map(keyOf),
);

/** For whom, which one partner says and the other does not. */
export const people: ReadonlySet<string> = new Set(
  words(
    'senior jeune adulte ado enfant parent famille femme etudiant habitant debutant collegien lyceen',
  ).map(keyOf),
);
