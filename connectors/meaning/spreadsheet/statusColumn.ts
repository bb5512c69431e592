import { foldText } from '../../values/foldText.ts';
import { nothing, type Restriction } from './sheetNotes.ts';

/** A status that is not known to be good leaves no hour certain. */
export function readStatus(status: string): Restriction {
  return good.test(foldText(status).trim()) ? nothing : { comment: [], lost: [status] };
}

const good =
  /^(?:|ouvert(?:e|s|es)?|acti(?:f|ve|fs|ves)|ok|en cours|valide(?:e|s|es)?|maintenue?s?|en service|confirmee?s?|publiee?s?|en ligne|oui|x|a jour|permanente?|en place|effecti(?:f|ve))$/;
