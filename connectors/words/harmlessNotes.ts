import { isTelling } from './tellingNotes.ts';

/** True when every word of a folded note belongs to what notes say besides when and where. */
export function saysNothingOfWhen(folded: string): boolean {
  const pieces = folded.split(/[\n;!?]|\.(?=\s|$)/).map(piece => piece.trim());
  return pieces.every(piece => piece === '' || (!isTelling(piece) && (isNamed(piece) || isKnown(piece))));
}

function isNamed(piece: string): boolean {
  return !TIMES.test(piece) && SHAPES.some(shape => shape.test(piece));
}

function isKnown(piece: string): boolean {
  const words = piece
    .replace(CONTACTS, ' contact ')
    .replace(COUNTED, ' places ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');
  return words.every(word => known.has(word) || known.has(word.replace(/(?:e?s|x)$/, '')));
}

/** Telephone numbers, addresses of letters and of pages. */
const CONTACTS =
  /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\w+|\b[\w-]+(?:\.[\w-]+)*\.(?:fr|com|org|net|bzh|eu)\b\S*|(?:\+33 ?(?:\(0\) ?)?|\b0)[1-9](?:[ .-]?\d\d){4}\b|\b(?:\d{4}|\d\d \d\d)\b(?= ?$)(?<=(?:au|tel|le|telephone|:) ?(?:\d{4}|\d\d \d\d))/g;
/** Numbers are harmless only beside what they count or name. */
const COUNTED =
  /\b(?:salles?|etages?|portes?|batiments?|bat\.?|bureaux?|bureau n.?|lignes?|bus|metro|tram|hall|escaliers?|max\.?|maximum|niveau|box|code|digicode|poste|interphone|quai|guichet|rdc|n°|no)(?![a-z])(?: n?[°o]?)? ?:? ?(?:[a-z]?\d{1,4}[a-z]?|[a-z])(?![a-z0-9])(?:(?:,| et| ou|-| \/)? ?[a-z]?\d{1,3}\b)*|\b\d{1,3}(?:(?: a |-)\d{1,3})? (?:places?|personnes?|pers\b\.?|participante?s?|postes?|ordinateurs?|tablettes?|ans|euros?|enfants|adultes|mn|min|minutes|inscrits|beneficiaires|familles|exposants)\b|\b(?:1er|2e|2eme|3e|3eme|4e|4eme|\d) etage\b|\b\d+(?:[,.]\d\d)? ?(?:€|euros?\b)(?:\d\d)?(?: ?(?:par |l'|la |\/ ?|pour l')(?:an|annee|mois|seance|trimestre|cours|personne|adulte|enfant)\b)?|\bgroupes? de \d+(?: a \d+)?|\b(?:plus|moins|partir|jusqu'a) (?:de )?\d\d ans\b/g;

const TIMES =
  /\b(?:lun|mar|mer|jeu|ven|sam|dim)(?:di|credi|edi|dredi|anche)?s?\b|\bdimanches?\b|\b(?:janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre)\b|\b(?:matin|midi|soir|semaine|mois|jour|fois|vac)|\d ?h\b|\bplus\b|\bpas\b|\bsi\b/;

/** Notes whose proper names no list can know: an entrance, a stop, a person to ask for. */
const SHAPES = [
  /^(?:entree|acces|passer|passage|portail|sonner|porte)(?: (?:principale?|publique?|pietons?|situee?|pmr|du public|libre|secondaire))? ?:? ?(?:par|cote|rue|face|au niveau|a l'arriere|derriere|a l'interphone|a la porte|a gauche|a droite|au fond|sous)\b[^\d]{0,50}(?: \d{1,3})?[^\d]{0,20}$/,
  /^(?:arrets? (?:de )?)?(?:bus|metro|tram|parking|stations?|lignes?)\b(?! (?:ferme|supprim))[^;]{0,60}$/,
  /^(?:animee?s?|assuree?s?|tenue?s?|anime|propose|organisee?s?|en partenariat|permanence assuree)(?: par| avec) [^\d]{2,60}$/,
  /^avec (?:m\.?|mme|mr|monsieur|madame|melle) [^\d]{2,40}$/,
  /^(?:contacts?|referente?s?|interlocut\w+|demander|s'adresser a|contacter|intervenante?s?|conseillere?s?|agente?s?) ?:? ?(?:m\.?|mme|mr|monsieur|madame|:)? [^\d]{2,30}(?: (?:au )?(?:\d\d[ .]?){5})?$/,
];

/** Adverbs and verbs of time, negations and « autre », « nouveau », « seulement » are left out on purpose. */
const known = new Set(
  `
  le la les l un une des de du d a au aux en et ou avec sans pour par sur sous dans chez son sa ses votre vos notre nos leur leurs se s c est ce cet
  cette il elle vous nous on y si que qui est sont possible possibles svp merci etre peut peuvent n° m mme cote droite gauche via tout toute tous toutes
  tres bien

  flux continu demonstration exemple exemples invente inventee inventes fictif fictive
  apporter amener prevoir venir munir muni munie presenter fournir remplir rapporter penser prendre documents document papiers papier piece pieces identite
  id cni carte carnet justificatif justificatifs justif avis imposition impot impots bulletin bulletins paie salaire dossier dossiers attestation
  attestations domicile quittance loyer rib iban livret famille numero numeros securite sociale secu vitale identifiant identifiants mot mots passe passes
  compte courrier courriers lettre cv motivation ordinateur ordinateurs portable portables pc tablette tablettes telephone smartphone smartphones chargeur cle cles usb
  materiel stylo cahier tenue chaussures vetements confortable confortables sportive sport gourde bouteille eau tapis serviette gouter repas tablier masque sac sourire

  salle salles bureau bureaux etage rdc rez chaussee niveau batiment bat hall porte portes entree acces accessible accessibles accessibilite escalier ascenseur
  couloir fond cour jardin parvis rue sonner sonnette interphone digicode code accueil accueils guichet espace box ilot parking stationnement bus metro tram arret station
  ligne velo proximite proche pmr mobilite reduite handicap handicapees fauteuil rampe boucle magnetique lsf toilettes interieur exterieur principal principale
  plain pied signaler presenter secretariat administratif

  gratuit gratuite gratuits gratuites gratuitement gratuite payant payante prix tarif tarifs libre participation adhesion adherent adherents adherente cotisation euro euros eur sortir
  caution ticket acceptee acceptees acceptes accepte especes cheque cb offert offerte offerts

  francais francophone francophones anglais arabe turc russe ukrainien espagnol portugais breton allemand italien roumain somali dari pachto langue langues
  traduction interprete interpretes interpretariat multilingue bilingue signes

  conseiller conseillere conseillers conseillers conseil agent agents agente mediateur mediatrice mediateurs mediation numerique numeriques travailleur travailleurs travailleuse social sociale sociaux
  benevole benevoles technicien technicienne animateur animatrice juriste juristes avocat avocate avocats notaire notaires infirmier infirmiere sage femme puericultrice medecin psychologue
  assistant assistante assistants ecrivain public publics publique interlocuteur referent referente professionnel professionnels professionnelle equipe educateur educatrice formateur formatrice
  partenaire partenaires partenariat association associations service services cpam caf carsat msa ccas cdas pimms mission locale france travail emploi anime animee assure assuree par

  contact contacts contacter tel tél fixe mail mails email e courriel adresser telephoner appeler appel appelez site web internet page info infos information informations renseignement renseignements
  rens question questions ecrire standard plus detail details savoir aupres

  public publics habitants habitantes habitant quartier usagers usager allocataires allocataire assures jeunes jeune jeunesse adultes adulte seniors senior retraites enfants enfant parents parent
  familles famille femmes hommes demandeurs demandeur salaries salarie etudiants etudiant personnes personne pers gens agees agee isolees debutant debutants debutante debutantes confirmes
  initiation perfectionnement ouvert ouverte ouverts ouvertes reserve reservee reserves reservees rennais rennaises beneficiaires rsa locataires proprietaires aidants particuliers entreprises
  createurs etrangers refugies primo arrivants groupe groupes individuel individuelle individuels individuelles collectif collective collectifs collectives confidentiel confidentielle anonyme anonymes inconditionnel

  rdv rendez rv inscription inscriptions inscrire reservation reservations reserver conseille conseillee recommande recommandee obligatoire obligatoires souhaite souhaitee prealable prealables
  necessaire necessaires requis requise requises priorite ordre arrivee passage prise place places limite limitee limitees disponible disponibles nombre max maximum mini min minimum participants participant
  jauge personnes

  wifi imprimante imprimantes scanner scan photocopie photocopies photocopieur impression impressions borne bornes equipe equipes equipement equipements logiciel logiciels connexion connecte
  ordi visioconf casque jeux livres cafe the boissons boisson collation gouter convivial conviviale convivialite bienvenue bienvenus accueillant ambiance bonne humeur

  aide aides demarche demarches administrative administratives accompagnement accompagner orientation ecoute soutien acces droit droits ligne inscription atelier ateliers permanence permanences activite activites
  fauteuils duree environ mn heure declaration declarations demande demandes allocation allocations sante logement retraite budget mobilite
  fibre utilisation utiliser apprendre creer creation envoyer remplissage formulaire formulaires primaire secondaire
  `
    .split(/\s+/)
    .filter(word => word !== ''),
);
