const DAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?';
const MONTH =
  '(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|janv\\.?|fev\\.?|sept\\.?|oct\\.?|nov\\.?|dec\\.?)(?![a-z])';
const NTH =
  '(?:1(?:er|ers|re)?|[2-5](?:e|es|eme|emes|nd|nde|nds)?|premiere?s?|deuxiemes?|seconde?s?|troisiemes?|quatriemes?|derniere?s?|avant-derniere?s?)';
const FEW = '(?:deux|trois|quatre|six|quinze|[2-9]|1\\d|2\\d)';
const SPAN = '(?:semaines?|sems?\\b\\.?|mois|jours?|j\\b|trimestres?|quinzaines?|ans?\\b|annees?)';
const TURN = `(?:${SPAN}|fois|seances?|permanences?|samedis?|${DAY})`;
const WHEN = `(?:\\d{1,2}(?:er)?(?: |\\/|\\.)(?:\\d|${MONTH})|(?:le |du |au |la |l'|debut |mi-? ?|fin |${DAY} )*(?:${MONTH}|rentree|\\d{1,2}(?:er)? ${MONTH}|\\d{1,2}\\/\\d|noel|paques|toussaint|ete\\b|hiver))`;

/** What makes dates rarer than the rule beside them says. On folded text; those that begin with ^ see one sentence at a time. */
export const RHYTHMS: string[] = [
  `\\b${FEW} fois ?(?:\\/|par|sur) ?\\S+`,
  `\\b(?:une|1) fois ?(?:\\/|par|sur) ?(?!sem)\\S+`,
  `\\bfois (?:dans l'annee|tou(?:s|tes) les|chaque)`,
  `\\b\\d ?x ?(?:\\/|par) ?(?!sem)\\S+`,
  `\\b(?:une?|1) ?(?:${TURN}) ?(?:sur|\\/) ?(?:${FEW})`,
  `\\b(?:une?|1) sur (?:deux|trois|quatre|2|3|4)\\b`,
  `\\b(?:deux|trois|[2-9]) (?:${TURN} )? ?sur (?:trois|quatre|cinq|[3-9])\\b`,
  `\\bles (?:deux|trois|quatre|[2-4]) (?:premier|dernier)e?s (?:${DAY}|semaines)\\b`,
  `(?<!(?:seance|partie|module|volet|etape|niveau|episode)s? |\\d|\\/)1 ?\\/ ?2(?![\\d/]|,| ?(?:journee|heure|h\\b|tarif|pension|finale|part|groupe))`,
  `\\b1 ?\\/ ?(?:15|mois|quinz|trim)\\S*`,
  `\\b${DAY} ?\\/ ?2\\b`,
  `\\btou(?:s|tes) les (?:${FEW}) ?(?:derniere?s? )?${SPAN}`,
  `\\b15 ?j(?:ours|rs)?\\b(?<!(?:delai de|dans les|sous|duree de|preavis de) 15 ?j(?:ours|rs)?)`,
  `\\bquinze jours\\b`,
  `\\b(?:par|chaque|les|la|une) quinzaine\\b(?! (?:de|d'|du|des)\\b)|^quinzaine$`,
  `\\bbi-?mensuel\\w*|\\bbi-?mestriel\\w*|\\btrimestriel\\w*|\\bsemestriel\\w*|\\bbi-?hebdo\\w*|\\bbi-?annuel\\w*`,
  `(?<!(?:budget|abonnement|revenus?|loyer|declaration|tarif|cotisation|salaire|paiement|versement|echeance) )\\bmensuel\\w*`,
  `(?<!(?:€|euros?|eur|\\d|facture|payer|gagne\\w*) )\\bpar (?:mois|trimestre|an)\\b|(?<=fois|x|seances?|ateliers?|permanences?|\\b[1-4]) ?\\/ ?(?:mois|trim\\w*|an)\\b|(?<!(?:proposons|organisons)(?: egalement)? )\\bchaque (?:mois|trimestre)\\b|\\bfrequence\\b.*\\bmois\\b`,
  `\\b(?:semaines?|sems?\\.?|s\\.?|mois|jours?|${DAY}) (?:im)?paire?s?\\b|\\bimpaire?s?\\b|\\bpaires\\b(?! d)|^(?:im)?paire?s?$`,
  `\\b(?:semaines?|sem\\.?) ?(?:[ab]\\b|\\d)|\\bs ?(?:[1-4]\\d)(?:,| et | ?\\/)`,
  `\\ben alternance (?:avec|entre|selon|sur|une|un)\\b|^en alternance$|\\balternativement\\b|\\ba tour de role\\b|\\broulement\\b`,
  `\\b${NTH}(?:(?: ?,| ?et| ?\\/| ?&) ?${NTH})* ${DAY}\\b|\\b${NTH} (?:semaine|quinzaine) d[ue]\\b`,
  `^(?:les? )?${NTH} ?(?:et|,|&|\\/|-) ?${NTH}$`,
  `\\b${DAY} (?:du mois|de chaque mois)\\b`,
  `\\boccasionnel\\w*|\\bponctuellement\\b|^ponctuel(?:le)?s?$|\\bsporadique\\w*|\\birregulier\\w*|\\bintermittent\\w*|\\bvariables?\\b|\\bde temps en temps\\b|\\bcertaine?s (?:jours|semaines|mois|dates|${DAY})`,
  `^(?:(?:uniquement|seulement|ouverte?|possible) )?(?:sur|a la) demande$|^parfois$`,
  `\\bcycles? (?:de|d')|\\b\\d+ seances\\b|\\b(?:derniere|premiere|prochaine)s? (?:seances?|permanences?|dates?|rencontres?)\\b`,
];

/** What bounds dates to a season, to school days, to a stretch of the year, or to dates named in words. */
export const SEASONS: string[] = [
  `\\bhvs\\b|\\bhors\\b(?! les murs| rennes| metropole| commune?\\b| quartier| taxe| u\\.?e\\b| union| cadre| sol| ligne| norme| du commun)[^.;]*`,
  `(?<!sain et )\\bsauf\\b[^.;]*|\\bsf\\b[^.;]*|\\ba l'exception d\\S+`,
  `(?<!non |pas )\\b(?:uniquement|seulement|exclusivement) (?:l[ea]s? |l'|pendant |durant |du |des? )*(?:${DAY}|${NTH} |matin|apres-midi|soir|semaine|\\d|${MONTH})|\\b(?:${DAY}|\\d|${MONTH}|matin|apres-midi|soir) (?:uniquement|seulement|exclusivement)|\\b(?:uniquement|exclusivement) (?:a|au|dans|chez) (?! ?\\d|l'accueil|titre|destination|l'attention)`,
  `\\bvac\\b\\.?|\\bvacances scolaires\\b|\\bconges? scolaires?\\b`,
  `\\b(?:pendant|durant|hormis|pas|petites|grandes|en|periodes? de|chaque|fermees?|ferme|pour|avant|apres|toutes) (?:toutes )?(?:les |des |de |aux )?(?:petites |grandes )?vacances\\b(?<!(?:partir|depart|departs|partent|aller|sejours?) (?:en|pour les) vacances)`,
  `\\bvacances (?:d'|de |de la |a )?(?:ete|noel|toussaint|hiver|printemps|fevrier|automne|paques)|\\b(?:stages?|ateliers?|permanences?|accueils?|animations?|planning|horaires?) (?:des? )?vacances\\b|^vacances$`,
  `\\b(?:temps|periodes?|annees?|calendrier|semaines?|jours?|mois|rythme) scolaires?\\b|\\bjours d'ecole\\b|\\bferies?\\b`,
  `\\b20\\d\\d ?[-/] ?(?:20)?\\d\\d\\b|\\b(?:annee|saison|planning|rentree|session) 20\\d\\d\\b`,
  `\\b(?:d'|l'|en |cet |horaires? |plannings? |permanences? |ateliers? |accueil |saison |special )ete\\b|^ete$|\\bestiva\\w+`,
  `(?:\\bd'|\\bl'|\\ben |\\bcet |\\bhoraires? |\\bsaison )hiver\\b|^hiver$|\\bhiverna\\w+|\\b(?:au|de|du|le) printemps\\b(?! de)|^printemps$|(?:\\bd'|\\ben |\\bl'|\\bcet )automne\\b|^automne$`,
  `\\b(?:1er|2e|2eme|3e|3eme|premier|deuxieme|dernier|ce|par|un) trimestre\\b|^trimestre\\b`,
  `\\b(?:des|depuis|avant|apres|pendant|durant|jusqu'(?:a|au|en)|a (?:partir|compter) d(?:e|u|es)) ?(?:la |le |l'|du |au )?${WHEN}`,
  `\\bjusqu'a (?:nouvel|noel|fin|la fin|l'ete|la rentree|ce que|epuisement|janvier)\\b|\\bjusqu'au? \\d{1,2}\\/`,
  `\\bde ${MONTH} a ${MONTH}|\\ben ${MONTH}|\\bdu \\d{1,2}(?:er)?(?:[ /]\\S+)?(?: 20\\d\\d)? au \\d`,
  `^(?:les? )?(?:\\d{1,2}(?:er)?(?:\\/\\d{1,2})?(?: ?,| et|,? puis) )+\\d{1,2}|^(?:les )?${DAY}(?: (?:et|ou) ${DAY})*$|^${MONTH}(?: (?:a|et|-) ${MONTH})?$`,
  `\\b(?:reprise|debut|demarrage|lancement|cloture|ouverture|rentree|fin|repren(?:d|nent|dr\\w+)|demarr(?:e|ent|er\\w+)|commenc(?:e|ent|er\\w+)|debut(?:e|ent|er\\w+)|rouvr\\w+|reouverture)(?: (?:le|en|au|prevue?|a|de l'activite|des ateliers|des permanences))* ?:? ?${WHEN}`,
  `\\breprise (?:des?|de la|du|de l') ?(?:permanences?|ateliers?|seances?|cours|accueil|activites?)\\b|^(?:reprise|demarrage|cloture)\\b(?! (?:d'|de|du|des)\\b)`,
  `\\bnoel\\b(?= |$)(?<=(?:a|avant|apres|pour|jusqu'a|entre) noel)|\\bramadan\\b`,
];
