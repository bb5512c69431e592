import type { AudienceCode } from '../../schema/vocabulary.ts';
import { foldText } from '../values/foldText.ts';
import { withoutWords } from './withoutWords.ts';

/** Folded words less those of people who are not meant: left out, sending the others, coming first, or paying less. */
export function withoutOthers(text: string): string {
  return withoutWords(foldText(text), others).trim();
}

const others: readonly RegExp[] = [
  /\b(?:pas (?:de |pour |d'|destine)|hors (?!les murs)|sauf |excepte\w* |a l'exclusion d|interdit\w* a|non (?:destine|ouvert)\w* |ne \S+ pas aux? )[^,;.)]*/g,
  /\b(?:accompagne|suivi|oriente|adresse|envoye|prescrit|encadre|anime|assure|tenu|presente)(?:e|s|es)? (?:et \S+ )?par [^,;.)]*/g,
  /\bpriorit(?:e|airement) (?:donnee )?(?:aux? |pour )[^,;.)]*/g,
  /\b(?:gratuit\w*|reduit|offert\w*|\d ?(?:€|euros?)) (?:pour|aux?) [^,;.)]*/g,
];

/** Whom sentences say that they are for, folded. */
export function aimedAt(description: string): string[] {
  return sentencesOf(description).flatMap(sentence => [
    ...[...sentence.matchAll(aim)].map(([, whom]) => whom ?? ''),
    ...(beginning.test(sentence) ? [sentence] : []),
    ...reservedIn(sentence),
  ]);
}

/** Whom alone sentences say that they are for, folded. */
export function reservedFor(note: string): string[] {
  return sentencesOf(note).flatMap(reservedIn);
}

function reservedIn(sentence: string): string[] {
  return reserved.flatMap(words => {
    const { groups: { whom } = {} } = words.exec(sentence) ?? {};
    return whom === undefined ? [] : [whom];
  });
}

function sentencesOf(text: string): string[] {
  return text.split(/[.;!?\n]/).map(withoutOthers);
}

const aim =
  /\b(?:pour les?|aux|destinee?s? a(?:ux)?|reservee?s? (?:a(?:ux)?)|a destination des?|public ?:|s'adresse aux?) ([^:\n]{3,60})/g;
/** « Jeunes de 12 à 17 ans. » */
const beginning =
  /^\W*(?:jeunes|seniors|etudiants|femmes|familles|adolescents|demandeurs d'emploi|retraites|salaries|public feminin)(?: (?:de|a|agee?s?|entre|seule?s?|uniquement|debutante?s?|\d).*)?\W*$/;
const only = '(?:uniquement|seulement|exclusivement)';
const reserved: readonly RegExp[] = [
  new RegExp(`\\breservee?s? (?:${only} )?(?:a|aux) (?<whom>[^,]{3,60})`),
  /\b(?:s'adresse|destinee?s?) aux seule?s (?<whom>[^,]{3,60})/,
  new RegExp(`\\b${only} (?:pour |aux |les )+(?<whom>[^,]{3,60})`),
  new RegExp(
    `\\b(?:accueil|permanence|ateliers?|groupe|pour)(?: (?:des?|les|d'))+ ?(?<whom>[^,]{3,40}?) ${only}`,
  ),
  /^\W*(?:public|groupe) (?<whom>feminin[^,]*)/,
];

/** Professionals and volunteers where they are what is trained or gathered. */
export function gatheredIn(folded: string): AudienceCode[] {
  const codes: AudienceCode[] = [];
  if (gathered('professionnels?|travailleurs? sociaux|agents|aidants numeriques|mediateurs?').test(folded))
    codes.push('PROFESSIONALS');
  if (gathered('benevoles?').test(folded)) codes.push('VOLUNTEERS');
  return codes;
}

function gathered(people: string): RegExp {
  return new RegExp(
    `\\b(?:formations?|rencontres?|reseau|reunions?|reservee? (?:\\S+ )?aux?|destinee? aux?|pour les|a destination des|analyse de pratiques|public ?:)[^.;!?]{0,40}\\b(?:${people})\\b`,
  );
}
