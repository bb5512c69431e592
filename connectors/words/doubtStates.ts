import { SITTINGS } from './sittings.ts';

const GATHERING = `(?:${SITTINGS}|activites?|services?|animations?|rdvs?|creneaux?|receptions?|l'offre|offres?)`;
const STAFF =
  '(?:agente?s?|conseill\\w+|animat\\w+|mediat\\w+|intervenante?s?|benevoles?|juristes?|format\\w+|assistante?s?|referente?s?|travailleu\\w+|secretaire|responsable|medecin|titulaire)';

/** What calls off, closes, fills or leaves unsure. On folded text; those that begin with ^ see one sentence at a time. */
export const STATES: string[] = [
  `\\bsuspendue?s?\\b|\\bsuspension (?:\\S+ ){0,2}${GATHERING}|^suspension$`,
  `(?<!(?:vol|billet|voyage|train|contrat|permis|sejour|rendez-vous|rdv)s? )\\bannule(?:e|s|es)?\\b(?! (?:un|une|le|la|mon|votre)\\b)`,
  `^annulations?(?: (?:de |du |des |de l'|de la )?${GATHERING}| au | cause| pour cause|$)|\\bannulations? (?:de |du |des |de l'|de la |d'un )?(?:${GATHERING})`,
  `(?<!(?:fichiers?|photos?|messages?|donnees|comptes?|courriels?) )\\bsupprime(?:e|s|es)?\\b(?! (?:un|une|le|la|les|des|vos|mes)\\b)|\\binterrompue?s?\\b|^interruption\\b`,
  `\\breporte(?:e|s|es)?\\b|\\breport (?:au|de l'|de la|du)\\b|^report$|\\brepousse(?:e|s|es)?\\b`,
  `(?<!(?:en|aux?) horaires )\\bdecale(?:e|s|es)?\\b|\\bavance(?:e|s)? au\\b`,
  `\\bnon (?:assure|maintenu|reconduit|renouvele|disponible|confirme|valide|publi)\\w*|\\bvacant(?:e|s|es)?\\b|\\bnon[- ]ouverte?s?\\b`,
  `\\babsent(?:e|s|es)?\\b|^absences?\\b(?! (?:de (?!l')|d'(?!un)))|\\babsence (?:\\S+ )?${STAFF}|\\bremplace(?:e|s)? par\\b|\\bpas remplace\\w*|\\ben attente de remplacement\\b`,
  `(?<!(?:personnes?|salarie\\w*|assures?|etre|patients?|vous etes|gens) )\\ben arret\\b(?! de bus)|^arret(?:$| (?:des?|du|maladie$|definitif|temporaire|momentane))`,
  `\\b${STAFF} (?:\\S+ ){0,3}conges?\\b|^(?:en )?conges? (?:maternite|paternite|maladie|parental)$|^(?:en )?conges(?: (?!payes)[a-z-]+){0,2}$|\\ben conges$`,
  `\\bplus (?:de |d')(?:${GATHERING}|${STAFF}|places?)\\b(?<!pour plus (?:de |d')\\S+)`,
  `\\b(?:pas|aucune?) (?:de |d')?(?:${GATHERING}|places? (?:disponible|restante)s?)(?<!(?:d'|de )(?:rdv|rendez-vous))\\b`,
  `\\bpas (?:de rdv|de rendez-vous) (?:ce|cette|en|le|du|pendant)\\b|\\bpas (?:cette|ce (?:jour|mois|lundi|mardi|mercredi|jeudi|vendredi|samedi)|le \\d|les? (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|vac)|pendant|durant|avant le)\\b`,
  `^(?:\\S+ ){0,4}(?:termine|arrete|clos|cloture|acheve|finie?|stoppe|abandonne|cesse|expire|desactive|inacti(?:f|ve))(?:e|s|es)?(?: (?:depuis|en|le|definitivement|temporairement|pour l'instant)\\b.*)?$`,
  `\\ben pause\\b|^pause$|\\ben sommeil\\b|\\ba l'arret\\b|\\ben suspens\\b`,
  `\\bn(?:e |')(?:est|sont|a|ont|vient|viennent|existe|existent|fonctionne\\w*|assure\\w*|recoi\\w+|propose\\w*|accueille\\w*|tient|intervien\\w+|sera|seront|aura|auront|se \\S+)(?: \\S+)? plus\\b(?<!(?:vous|je|qui|tu|on) n\\S+.{0,30})`,
  `\\bn(?:e |')(?:aura|auront|a|ont|est|sont|sera|seront|ouvr\\w+|assure\\w*|recevr\\w+|fonctionn\\w+|accueill\\w+|avons|a plus)(?: \\S+)? pas (?:lieu|ete|assure\\w*|ouverte?s?|propose\\w*|maintenu\\w*|encore|possible|disponible|acces|au|en|le|les|pendant|ce|cette|reprend\\w*)|\\bn'ouvr\\w+ pas\\b|\\bplus lieu\\b`,
  `\\bpas (?:encore )?(?:ouverte?s?|commence\\w*|demarre\\w*|repris\\w*|reprise|assure\\w*|maintenu\\w*|effecti\\w+|confirme\\w*)\\b`,
  `^(?:\\S+ ){0,2}en (?:cours de (?:creation|recrutement|constitution|montage|mise en place|elaboration|definition|validation|preparation|construction|organisation|travaux|modification|demenagement)|creation|recrutement|projet|preparation|construction|travaux)\\b.*`,
  `\\ba l'etude$|\\bprochainement\\b|^bientot(?: ouvert\\w*)?$|\\bouvrira\\b|^(?:a venir|nouveau|futur\\w*)$`,
  `\\bobsolete\\w*|\\bperimee?s?\\b|^archive(?:e|s|es)?$|\\barchivees?\\b|^tests?$|^tests? (?:interne|hub|api|import|export|ne pas)|^essai$|\\bne pas (?:diffuser|publier|afficher|utiliser|communiquer|prendre en compte|tenir compte|venir)\\b|\\ba ne pas (?:diffuser|publier|afficher)\\b`,
  `^internes?$|\\b(?:usage|note|reunion) interne\\b|\\breunion d'equipe\\b|\\bsalles? reservees?\\b|\\breunion de service\\b|^(?:brouillon|doublons?)\\b|\\ba (?:supprimer|verifier|valider|mettre a jour|corriger|completer|revoir)$`,
  `^(?:off|ko|h\\.?s|prive|inactif|reserve|occupe|indisponible|desactive|option|opt|sans suite|nc|tbd|tbc|wip)$|\\bindisponible\\b|^option\\b(?: \\d|$)|^(?:rdv|rendez-vous) (?:dentiste|medecin|kine|perso\\w*|garage|banque)\\b|^anniversaire(?: de)? [a-z-]+$`,
  `\\bfermee?s?\\b(?<!(?:chaussures|tenues?|enveloppes?|porte|comptes?|milieu) fermee?s?)(?<!(?:la|une|de|cette|en|petite|grande|des|les|d'une|notre|leur|mini)[- ]fermee?s?)(?! (?:de [a-z]|d'[a-z]|pedagogique|urbaine|bio|equestre|des [a-z]))|\\bfermeture\\b(?! (?:de |du |d')(?:compte|contrat|dossier|droits|entreprise))|\\bfermer(?:a|ont)\\b|\\bgreve\\b`,
  `\\bsous reserve\\b|\\ba (?:re)?confirmer\\b|\\ba (?:definir|preciser|determiner|fixer|caler|programmer|planifier)\\b|\\ben attente (?:de|du|d')|^en attente$|\\bnon determine\\w*|\\bincertaine?s?\\b|\\bselon (?:l[ea]s? |l'|un |les )?(?:planning|calendrier|dispo\\w*|dates?|semaines?|saisons?|periodes?|vacances|demandes?|affluence|meteo|temps|jours?|agenda|programm\\w+|presence|possibilites)`,
  `\\b(?:si|par) (?:le )?(?:beau|mauvais) temps\\b|\\bsi (?:le temps|la meteo|meteo)\\b|\\ben cas (?:de|d') ?(?:pluie|mauvais temps|beau temps|intemperies?|neige|canicule|meteo)|\\bmeteo (?:le )?permet\\w*`,
  `\\b(?:provisoir|temporair|exceptionnell|momentan[e]*)ement\\b|^(?:a titre )?(?:provisoire|temporaire|exceptionnel(?:le)?)$|\\b(?:horaires?|lieux?|adresse|accueil|planning|fermeture|ouverture|seances?|dates?|permanences?|locaux) (?:provisoire|temporaire|exceptionnel)\\w*|\\ba titre (?:provisoire|exceptionnel)\\b`,
  `\\b(?:voir|cf\\.?|consulte[rz]?|suivre|suit|verifie[rz]?|regarde[rz]?)\\b[^.;]{0,80}\\b(?:calendriers?|plannings?|affiches?|dates|agenda|programm\\w+|horaires|flyers?|jours)\\b|\\b(?:calendrier|planning) (?:ci-joint|joint|sur|en ligne|a consulter|disponible|affiche)`,
  `\\b(?:dates?|horaires?|jours?|heures?) (?:sur|a consulter|disponibles?|communique\\w*|precis\\w*|affiche\\w*|a venir|a voir|en ligne|susceptibles?|variables?|modifie\\w*|indicati\\w+|differents?|aleatoires?)\\b|^dates? ?$|\\bsusceptibles? (?:d'|de )|^dates? (?:et horaires )?(?:ci|en|sur|au)\\b`,
];

/** « Complet » says that no one can come only when it stands by itself: « Écrire un CV complet » does not. */
export const FULL: string[] = [
  "^(?:(?:deja|actuellement|c'est|desormais|presque|affiche|dispositif) )*complete?s?(?: (?:pour|jusqu|a ce jour|en|depuis|actuellement)\\b.*)?$",
  `\\b${GATHERING} (?:\\S+ )?(?:est|sont|affiche\\w*)? ?(?:deja |actuellement |desormais )?complete?s?$`,
  "(?<!dossiers?(?: \\S+)? )\\b(?:est|sont|affiche|affichent) (?:deja |actuellement |desormais )?complete?s?\\b(?! (?:par|et|d'|de)\\b)",
];
