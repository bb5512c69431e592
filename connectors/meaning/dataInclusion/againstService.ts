import type { PlaceText } from '../../draft.ts';
import type { Service } from '../../formats/dataInclusion.ts';
import { foldText } from '../../values/foldText.ts';
import { plainLine, plainText } from '../../values/plainText.ts';
import { titleStatus } from '../../words/status.ts';
import { placeSaidElsewhere } from '../placeSaidElsewhere.ts';
import { isAtOtherTimes, isTitleOfOtherDays } from './otherDays.ts';

/** What is told of a service besides its hours. */
interface Told {
  title: string | null;
  description: string | null;
  place: PlaceText | null;
}

/** Words that leave none of its hours certain: other days, another place, a structure that is no more. */
export function againstService(
  { horaires_accueil: hours, structure }: Service,
  { title, description, place }: Told,
  territory: string,
): string[] {
  const sentences = sentencesOf(description);
  const isOther = title !== null && hours !== null && isTitleOfOtherDays(title, hours);
  const here = place && { ...place, name: place.name ?? plainLine(structure?.nom ?? null) };
  const elsewhere = placeSaidElsewhere(title, description, here, territory);
  return [
    ...(isOther && title !== null ? [title] : []),
    ...sentences.filter(sentence => hours !== null && isAtOtherTimes(sentence, hours)),
    ...(elsewhere === null ? [] : [elsewhere]),
    ...sentences.filter(isOver),
    ...closedStructure(structure),
  ];
}

/** « Association X (fermée) », « Structure fermée définitivement ». */
function closedStructure(structure: Service['structure']): string[] {
  const name = plainLine(structure?.nom ?? null);
  const isClosed = name !== null && (closedName.test(foldText(name)) || titleStatus(name) === 'CANCELLED');
  return [...(isClosed ? [name] : []), ...sentencesOf(structure?.description ?? null).filter(isOver)];
}

function isOver(sentence: string): boolean {
  return over.test(foldText(sentence));
}

const closedName =
  /[([] ?(?:ferme|dissou|en liquidation|radie|archive|supprime|inacti|en sommeil)\w*|^(?:ferme|dissou|archive)\w*\b ?[:-]/;
const over =
  /\bliquidation (?:judiciaire)?|\bdissou(?:s|te|ts|tes|dre)\b|\bcessation d'activite|\bfermee?s? definitivement|\bfermeture definitive|\b(?:structure|association|etablissement|service|centre|antenne) (?:\S+ )?(?:est |a ete |sera )?(?:definitivement )?(?:fermee?|radiee?|dissoute?)\b|\ba (?:cesse|ferme) (?:ses|son|definitiv|toute)|\bn'existe plus\b|\ben sommeil\b/;

function sentencesOf(text: string | null): string[] {
  return (plainText(text) ?? '')
    .split(/(?<=[.!?])\s+|[\n;]/)
    .map(sentence => sentence.trim())
    .filter(sentence => sentence !== '' && !sentence.startsWith('Horaires indiqués par le partenaire'));
}
