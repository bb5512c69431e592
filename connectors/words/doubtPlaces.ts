/** What takes people elsewhere, or nowhere: moved, by telephone, at a distance. On folded text; ^ sees one sentence at a time. */
export const ELSEWHERE: string[] = [
  '(?<!(?:se|nous|personnes|populations) )\\bdeplace(?:e|s|es)?\\b(?! (?:a|chez) (?:votre|leur|domicile))|\\bdelocalise(?:e|s|es)?\\b|\\btransfere(?:e|s|es)?\\b(?! (?:un|une|des|les|vos|mes)\\b)',
  "\\b(?:a|ont|est|sont|avons|va|vont) demenage\\w*|^demenage(?:e|s|es)?\\b|\\bdemenage(?:e|s)? (?:au|a la|a l'|dans|le|en|depuis|pour)\\b",
  "\\bchangements? (?:de |d')(?:lieu|salle|horaires?|jours?|dates?|programme|locaux|site)\\b|^changements? d'adresse(?! (?:sur|de|du|postale|carte|cpam|caf)\\b)",
  '\\bnouvelle (?:adresse|salle)\\b(?! (?:e-?mail|mail|courriel|electronique|postale))|\\bnouveaux? (?:lieu|lieux|locaux|horaires?|jours?|site)\\b|\\bautre (?:lieu|site|adresse)\\b',
  '\\b\\d{1,2}(?:er)? [a-z]+\\b[^.;]{0,80}(?:aura lieu|se tiendra|se deroulera|se fera)\\b (?:a|au|aux|dans|chez)\\b|\\b(?:a lieu|aura lieu|se tient|se tiendra|se deroule|se deroulera) (?:desormais|maintenant|exceptionnellement|dorenavant)\\b|\\b(?:desormais|dorenavant) (?:a|au|aux|dans|chez)\\b',
  '\\b(?:uniquement|seulement|exclusivement|que) (?:par|au|en|a|via) (?:tel\\b|telephone|visio\\w*|mails?|courriel|distance|ligne|domicile)|^(?:par|au) (?:tel|telephone|visio\\w*)$|^(?:en ligne|telephone|visio\\w*|teams|zoom)$',
  '(?:\\ben|\\bpar|\\bseances?|\\bpermanences?|\\bateliers?|\\bcours|\\brdv|\\brendez-vous) (?:web)?visio(?:s|-?conferences?)?\\b|\\bdistanciel\\b|(?<!vente |commande |controler? |travail )\\ba distance\\b(?! (?:de|du|des)\\b)',
  '\\b(?:permanences?|accueil|rendez-vous|rdv|entretiens?|consultations?) telephoniques?\\b|\\b(?:permanences?|entretiens?|consultations?) (?:uniquement )?par (?:tel|telephone)\\b|\\ba (?:votre )?domicile$|^a domicile\\b|\\bvisites? a domicile\\b',
];
