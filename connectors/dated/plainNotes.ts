/** True for folded words that greet, or say for whom it is, what one learns or pays: nothing of when, nor of where. */
export function isPlainNote(folded: string): boolean {
  return [courtesyWords, topicWords, aimWords, costWords].some(words => words.test(folded));
}

/** « Venez nombreux » says nothing of when. */
const courtesyWords =
  /^\W*(?:bonjour|bienvenue|venez|a bientot|au plaisir|merci|n'hesitez pas|soyez|on vous attend|cordialement|bonne (?:journee|semaine))\b[^\d]*$/;

/** « Préparer ses vacances en ligne » is what one learns. */
const topicWords =
  /^\W*(?:s'|se )?(?!(?:voir|confirmer|fermer|annuler|reporter|suspendre|reprendre|attendre|verifier|contacter|venir|suivre|definir|changer|deplacer)\b)[a-z]{2,}(?:er|ir|re)\b(?!.*\b(?:pas|plus|sauf|hors|uniquement|seulement)\b)[^\d]*$/;

/** « Pour débuter », « pour tous ». */
const aimWords =
  /^\W*pour (?!(?:le |cause|confirmer|l'instant|le moment|cette?|l'annee))(?!.*\b(?:pas|plus|sauf|hors|uniquement|seulement)\b)[^\d]*$/;

/** « 10 € l'année, pour les seniors ». */
const costWords =
  /^\W*(?:tarifs?|prix|cout|participation|adhesion)?[ :]*\d+(?:[.,]\d+)? ?(?:€|euros?)(?!.*\b(?:pas|plus|sauf|hors|uniquement|seulement)\b)[^\d]*$/;
