import type { OfferKind } from '../../schema/vocabulary.ts';
import { matchFirst, type WordTable } from './matchWords.ts';

/** The first that matches wins: an « atelier » on training is a workshop, « formation des bénévoles » a training. */
const kindWords: WordTable<OfferKind> = [
  ['PERMANENCE', /\bpermanences?\b/],
  ['TRAINING', /\bformations?\b.*\b(professionnels|benevoles|aidants|agents)\b/],
  ['WORKSHOP', /\bateliers?\b|\binitiation\b|\brepar|\brepair cafe|\bcours\b|\bstage\b/],
  ['APPOINTMENT', /\brdv\b|\brendez-? ?vous\b|\bentretiens? (individuel|conseil|avec)/],
  [
    'SELF_SERVICE',
    /\blibre[- ]service|\bacces libre|\blibre acces|\bbornes?\b|\bwi-? ?fi\b|\bimpr(?:essions?|imantes?|imer)\b(?! (?:3d|en 3d|ses|mes|vos|une?)\b)|\bscan|\bphotocop|\bpostes? (informatique|en libre)/,
  ],
  [
    'EQUIPMENT',
    /\b(pret|don|prescription|vente|reconditionn\w*|equipement)\b.*\b(ordinateur|materiel|tablette|telephone|smartphone|pc)|\bequipement\b/,
  ],
  [
    'COACHING',
    /\baccompagnement|\bparrainage|\bmentorat|\bcoaching|\bsuivi (individuel|personnalise)|\baller-vers|\ba domicile\b/,
  ],
  ['TRAINING', /\bformations?\b/],
  [
    'EVENT',
    /\bforum\b|\bjob ?-?dating|\bfete\b|\brencontres?\b|\bportes ouvertes|\breunion|\bconference|\bdebat|\bexposition|\bsalon\b|\bsoiree|\bevenement|\bprojection|\bvisite/,
  ],
  [
    'PERMANENCE',
    /\baide aux demarches|\baccueil\b(?! (?:des|a partir|a|cafe)\b)|\bespaces? ressources?\b|\bpoint (info|conseil|numerique)/,
  ],
];

/** What sort of thing the words say it is; null when they do not say. The first text that says wins. */
export function readKind(...texts: (string | null)[]): OfferKind | null {
  for (const text of texts) {
    const kind = text && matchFirst(kindWords, text);
    if (kind) return kind;
  }
  return null;
}
